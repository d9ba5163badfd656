using NUnit.Framework;

namespace ResolutionTracker.Text.Tests;

public sealed class NamingNumbersAndNamesTests
{
    [TestCase("up to 17,000 personnel;", "up to 12,000 personnel;", "en", "Substance: Number Different 17,000 → 12,000")]
    [TestCase("two hundred officers;", "one hundred and fifty officers;", "en", "Substance: Number Different two hundred → one hundred and fifty | Substance")]
    [TestCase("au plus 17 000 hommes ;", "au plus 12 000 hommes ;", "fr", "Substance: Number Different 17 000 → 12 000")]
    [TestCase("quatre-vingt-dix policiers ;", "soixante et onze policiers ;", "fr", "Substance: Number Different quatre-vingt-dix → soixante et onze")]
    [TestCase("treinta y cinco oficiales;", "cuarenta oficiales;", "es", "Substance: Number Different treinta y cinco → cuarenta")]
    [TestCase("двадцать пять наблюдателей;", "тридцать наблюдателей;", "ru", "Substance: Number Different двадцать пять → тридцать")]
    [TestCase("خمسة وعشرين مراقبا؛", "ثلاثين مراقبا؛", "ar", "Substance: Number Different خمسة وعشرين → ثلاثين")]
    [TestCase("二十五名观察员；", "三十名观察员；", "zh", "Substance: Number Different 二十五 → 三十")]
    [TestCase("resolution 2719 (2023),", "resolution 2748 (2024),", "en", "Substance: Number Different 2719 → 2748; Number Different 2023 → 2024")]
    public void A_number_is_named_whole(string old, string @new, string language, string judged) =>
        Assert.That(Judgement.Of(old, @new, language), Is.EqualTo(judged));

    [TestCase("for a period of twelve months;", "for a period of 12 months;", "en")]
    [TestCase("for a twelve-month period;", "for a 12-month period;", "en")]
    [TestCase("17,000 personnel;", "17 000 personnel;", "en")]
    [TestCase("17,000 personnel;", "seventeen thousand personnel;", "en")]
    [TestCase("pour douze mois ;", "pour 12 mois ;", "fr")]
    [TestCase("quatre-vingt-dix-sept policiers ;", "97 policiers ;", "fr")]
    [TestCase("por doce meses;", "por 12 meses;", "es")]
    [TestCase("treinta y un mil personas;", "31.000 personas;", "es")]
    [TestCase("на двенадцать месяцев;", "на 12 месяцев;", "ru")]
    [TestCase("сто двадцать пять человек;", "125 человек;", "ru")]
    [TestCase("لمدة اثني عشر شهرا؛", "لمدة 12 شهرا؛", "ar")]
    [TestCase("مائة وخمسة وعشرين شخصا؛", "١٢٥ شخصا؛", "ar")]
    [TestCase("لمدة شهرين؛", "لمدة 2 شهر؛", "ar")]
    [TestCase("为期十二个月；", "为期12个月；", "zh")]
    [TestCase("一万二千三百人；", "12 300人；", "zh")]
    [TestCase("until 31 October 2025;", "until October 31, 2025;", "en")]
    [TestCase("至二〇二五年十月三十一日；", "至2025年10月31日；", "zh")]
    public void The_same_number_written_otherwise_is_style(string old, string @new, string language) =>
        Assert.That(Judgement.Of(old, @new, language).Split(" | "), Has.All.EqualTo("Style"));

    [TestCase("for six months;", "for twelve months;", "en", "Substance: Deadline Different six months → twelve months")]
    [TestCase("six (6) months;", "nine (9) months;", "en", "Substance: Deadline Different six (6) months → nine (9) months")]
    [TestCase("until 31 October 2025;", "until 31 December 2025;", "en", "Substance: Deadline Different 31 October 2025 → 31 December 2025")]
    [TestCase("every 90 days;", "every six months;", "en", "Substance: Deadline Different 90 days → six months")]
    [TestCase("until 31 October 2025;", "no later than 31 October 2025;", "en", "Force: Limit Different until → no later than")]
    [TestCase("jusqu’au 31 octobre 2025 ;", "jusqu’au 1er janvier 2026 ;", "fr", "Substance: Deadline Different 31 octobre 2025 → 1er janvier 2026")]
    [TestCase("pour un an ;", "pour six mois ;", "fr", "Substance: Deadline Different un an → six mois")]
    [TestCase("hasta el 31 de octubre de 2025;", "hasta el 31 de diciembre de 2025;", "es",
        "Substance: Deadline Different 31 de octubre de 2025 → 31 de diciembre de 2025")]
    [TestCase("до 31 октября 2025 года;", "до 30 апреля 2026 года;", "ru", "Substance: Deadline Different 31 октября 2025 года → 30 апреля 2026 года")]
    [TestCase("حتى 31 تشرين الأول/أكتوبر 2025؛", "حتى 31 كانون الأول/ديسمبر 2025؛", "ar",
        "Substance: Deadline Different 31 تشرين الأول/أكتوبر 2025 → 31 كانون الأول/ديسمبر 2025")]
    [TestCase("至2025年10月31日；", "至2025年12月31日；", "zh", "Substance: Deadline Different 2025年10月31日 → 2025年12月31日")]
    [TestCase("为期六个月；", "为期十二个月；", "zh", "Substance: Deadline Different 六个月 → 十二个月")]
    public void A_length_of_time_or_a_date_something_is_due_by_is_a_deadline(string old, string @new, string language, string judged) =>
        Assert.That(Judgement.Of(old, @new, language), Is.EqualTo(judged));

    [TestCase("its statement of 31 October 2024,", "its statement of 12 November 2024,", "en", "Substance: Date Different 31 October 2024 → 12 November 2024")]
    [TestCase("le 31 octobre 2024,", "le 12 novembre 2024,", "fr", "Substance: Date Different 31 octobre 2024 → 12 novembre 2024")]
    [TestCase("el 31 de octubre de 2024,", "el 12 de noviembre de 2024,", "es", "Substance: Date Different 31 de octubre de 2024 → 12 de noviembre de 2024")]
    [TestCase("от 31 октября 2024 года,", "от 12 ноября 2024 года,", "ru", "Substance: Date Different 31 октября 2024 года → 12 ноября 2024 года")]
    [TestCase("المؤرخ 31 أكتوبر 2024،", "المؤرخ 12 نوفمبر 2024،", "ar", "Substance: Date Different 31 أكتوبر 2024 → 12 نوفمبر 2024")]
    [TestCase("2024年10月31日的声明，", "2024年11月12日的声明，", "zh", "Substance: Date Different 2024年10月31日 → 2024年11月12日")]
    public void A_date_is_named_whole(string old, string @new, string language, string judged)
    {
        var said = Judgement.Of(old, @new, language);
        Assert.That(said.Split(" | ")[0], Is.EqualTo(judged));
        Assert.That(said.Split(" | ").Skip(1), Has.All.EqualTo("Substance"));
    }

    [TestCase("to report to the Security Council;", "to report to the General Assembly;", "en", "Substance: Body Different Security Council → General Assembly")]
    [TestCase("au Secrétaire général ;", "à la Cour internationale de Justice ;", "fr", "Substance: Body Different Secrétaire général → Cour internationale de Justice")]
    [TestCase("a la Unión Africana;", "a la Unión Europea;", "es", "Substance: Body Different Unión Africana → Unión Europea")]
    [TestCase("в Международный Суд;", "в Международный уголовный суд;", "ru", "Substance: Body Different Международный Суд → Международный уголовный суд")]
    [TestCase("إلى الأمين العام؛", "إلى مجلس الأمن؛", "ar", "Substance: Body Different الأمين العام → مجلس الأمن")]
    [TestCase("向秘书长报告；", "向国际法院报告；", "zh", "Substance: Body Different 秘书长 → 国际法院")]
    [TestCase("to report to the Secretary-General;", "to report to the Special Representative of the Secretary-General;", "en",
        "Substance: Body Different Secretary-General → Special Representative of the Secretary-General")]
    public void A_body_is_named_whole(string old, string @new, string language, string judged) =>
        Assert.That(Judgement.Of(old, @new, language), Is.EqualTo(judged));

    [TestCase("شعار للأمين العام", "ar", "للأمين العام")]
    [TestCase("وبالجمعية العامة", "ar", "وبالجمعية العامة")]
    [TestCase("la « Cour pénale internationale »", "fr", "Cour pénale internationale")]
    [TestCase("the Secretary General", "en", "Secretary General")]
    public void A_body_is_found_however_it_is_written(string text, string language, string body)
    {
        var found = WordsThatMatter.Find(text, language).Single(word => word.Kind == NamedKind.Body);
        Assert.That(text[found.Start..found.End], Is.EqualTo(body));
    }
}
