using NUnit.Framework;

namespace ResolutionTracker.Analysis.Tests.Amendments;

/// <summary>What a decision changed, and where else the text still says it.</summary>
public sealed class FindingConsequencesTests : ConsequenceSpec
{
    [Test]
    public void A_name_is_found_with_its_new_wording() => Assert.That(
        Found(
            "en",
            "Requests the Special Representative to convene the parties;",
            "Requests the Special Envoy to convene the parties;",
            "Calls upon all States to support the Special Representative;",
            "Welcomes the report of the Special Envoy;"),
        Is.EqualTo(["clause 2: Special Representative → Special Envoy"]));

    [Test]
    public void A_name_is_found_in_full_where_only_a_word_of_it_changed() => Assert.That(
        Found(
            "en",
            "Decides to establish the United Nations Mission in South Sudan;",
            "Decides to establish the United Nations Assistance Mission in South Sudan;",
            "Requests the United Nations Mission in South Sudan to report;",
            "Recalls that the United Nations Mission in Darfur has ended;"),
        Is.EqualTo(["clause 2: United Nations Mission in South Sudan → United Nations Assistance Mission in South Sudan"]));

    [Test]
    public void A_name_that_became_longer_is_found_where_it_is_still_short() => Assert.That(
        Found(
            "en",
            "Requests the Mission to report every year;",
            "Requests the United Nations Mission in Mali to report every year;",
            "Urges all parties to cooperate with the Mission;",
            "Welcomes the work of the European Union Mission and of the Mission in Niger;"),
        Is.EqualTo(["clause 2: Mission → United Nations Mission in Mali"]));

    [Test]
    public void The_name_of_a_state_is_found_inside_what_belongs_to_the_state() => Assert.That(
        Found(
            "en",
            "Encourages the Government of Swaziland to ratify the protocol;",
            "Encourages the Government of Eswatini to ratify the protocol;",
            "Thanks the Government of Swaziland for its support;",
            "Notes the offer that Swaziland has made;"),
        Is.EqualTo(["clause 2: Government of Swaziland → Government of Eswatini", "clause 3: Swaziland → Eswatini"]));

    [Test]
    public void A_name_is_found_before_a_possessive() => Assert.That(
        Found(
            "en",
            "Takes note of the Panel’s report;",
            "Takes note of the Committee’s report;",
            "Endorses the Panel’s conclusions and thanks the Panel;"),
        Is.EqualTo(["clause 2: Panel → Committee", "clause 2: Panel → Committee"]));

    [Test]
    public void A_name_is_found_at_the_head_of_a_sentence() => Assert.That(
        Found("en", "Commends Kenya for its efforts;", "Commends Uganda for its efforts;", "Kenya is invited to report."),
        Is.EqualTo(["clause 2: Kenya → Uganda"]));

    [Test]
    public void A_name_with_words_in_lower_case_is_found_as_a_whole() => Assert.That(
        Found(
            "fr",
            "Décide de créer la Force intérimaire des Nations Unies au Liban ;",
            "Décide de créer la Mission des Nations Unies au Liban ;",
            "Demande à la Force intérimaire des Nations Unies au Liban de faire rapport ;"),
        Is.EqualTo(["clause 2: Force intérimaire des Nations Unies au Liban → Mission des Nations Unies au Liban"]));

    [Test]
    public void An_abbreviation_is_found_whatever_the_language(
        [Values("en", "fr", "es", "ru", "ar", "zh", "xx")] string language) => Assert.That(
        Found(language, "… UNIFIL …", "… MINUSMA …", "UNIFIL, the UNIFIL", "UNIFILS, UNIFIL-led, unifil"),
        Is.EqualTo(["clause 2: UNIFIL → MINUSMA", "clause 2: UNIFIL → MINUSMA"]));

    [Test]
    public void A_term_in_small_letters_is_found_because_the_text_introduces_it() => Assert.That(
        Found(
            "en",
            "Decides that the embargo shall be lifted;",
            "Decides that the targeted measures shall be lifted;",
            "Imposes restrictions on the supply of arms (“the embargo”);",
            "Requests all States to report violations of the embargo;"),
        Is.EqualTo(["clause 2: embargo → targeted measures", "clause 3: embargo → targeted measures"]));

    [Test]
    public void The_same_words_are_no_term_where_nothing_introduces_them() => Assert.That(
        Found(
            "en",
            "Decides that the embargo shall be lifted;",
            "Decides that the targeted measures shall be lifted;",
            "Requests all States to report violations of the embargo;"),
        Is.Empty);

    [Test]
    public void A_name_and_the_term_for_it_are_found_each_by_itself() => Assert.That(
        Found(
            "en",
            "Decides to establish the Multinational Mission in Haiti (“the Mission”);",
            "Decides to establish the Multinational Force in Haiti (“the Force”);",
            "Requests the Mission to report;",
            "Recalls the mandate of the Multinational Mission in Haiti;"),
        Is.EqualTo(["clause 2: Mission → Force", "clause 3: Multinational Mission in Haiti → Multinational Force in Haiti"]));

    [TestCase("en", "until 31 October 2025", "until 31 December 2025", "by 31 October 2025", "31 October 2025 → 31 December 2025")]
    [TestCase("en", "until October 31, 2025", "until November 30, 2025", "by October 31, 2025", "October 31, 2025 → November 30, 2025")]
    [TestCase("fr", "jusqu’au 1er octobre 2025", "jusqu’au 1er décembre 2025", "d’ici au 1er octobre 2025", "1er octobre 2025 → 1er décembre 2025")]
    [TestCase("es", "hasta el 31 de octubre de 2025", "hasta el 30 de abril de 2026", "antes del 31 de octubre de 2025", "31 de octubre de 2025 → 30 de abril de 2026")]
    [TestCase("ru", "до 31 октября 2025 года", "до 31 декабря 2025 года", "к 31 октября 2025 года", "31 октября 2025 → 31 декабря 2025")]
    [TestCase("ar", "حتى 31 تشرين الأول/أكتوبر 2025", "حتى 31 كانون الأول/ديسمبر 2025", "بحلول 31 تشرين الأول/أكتوبر 2025", "31 تشرين الأول/أكتوبر 2025 → 31 كانون الأول/ديسمبر 2025")]
    [TestCase("zh", "至2025年10月31日", "至2025年12月31日", "在2025年10月31日前", "2025年10月31日 → 2025年12月31日")]
    public void A_date_is_found_as_a_whole(string language, string before, string after, string elsewhere, string expected) =>
        Assert.That(Found(language, before, after, elsewhere), Is.EqualTo([$"clause 2: {expected}"]));

    [Test]
    public void A_date_is_no_part_of_a_longer_one() => Assert.That(
        Found(
            "en",
            "Requests a report by 31 October;",
            "Requests a report by 30 November;",
            "Decides to meet on 31 October 2025, after 31 October, and not on 1 October;"),
        Is.EqualTo(["clause 2: 31 October → 30 November"]));

    [TestCase("en", "up to 17,000 troops", "up to 15,000 troops", "with 17,000 troops of 117,000 troops and 17,000 others", "17,000 troops → 15,000 troops")]
    [TestCase("en", "every six months", "every nine months", "within six months, for thirty-six months, six times, six or seven", "six months → nine months")]
    [TestCase("en", "for one year", "for six months", "after one year or one month", "one year → six months")]
    [TestCase("en", "a six-month period", "a three-month period", "a six-month term of six months", "six-month → three-month")]
    [TestCase("en", "at least 20 per cent", "at least 30 per cent", "of 20 per cent or 20 percent", "20 per cent → 30 per cent")]
    [TestCase("en", "up to $5 million", "up to $8 million", "paid $5 million to 5 million people", "$5 million → $8 million")]
    [TestCase("en", "recalling resolution 2720 (2023)", "recalling resolution 2728 (2024)", "under resolution 2720 (2023), not 2720 (2022)", "2720 (2023) → 2728 (2024)")]
    [TestCase("en", "all 15 Member States", "all 20 Member States", "the 15 Member States and 15 others", "15 Member States → 20 Member States")]
    [TestCase("fr", "17 000 soldats", "15 000 soldats", "les 17 000 soldats", "17 000 soldats → 15 000 soldats")]
    [TestCase("fr", "deux millions de dollars", "trois millions de dollars", "les deux millions de dollars", "deux millions de dollars → trois millions de dollars")]
    [TestCase("es", "cada seis meses", "cada tres meses", "durante seis meses", "seis meses → tres meses")]
    [TestCase("ru", "каждые шесть месяцев", "каждые три месяца", "на шесть месяцев", "шесть месяцев → три месяца")]
    [TestCase("ar", "كل ستة أشهر", "كل ثلاثة أشهر", "لمدة ستة أشهر", "ستة أشهر → ثلاثة أشهر")]
    [TestCase("zh", "延长六个月", "延长十二个月", "每六个月提出报告，十六个月后", "六个月 → 十二个月")]
    public void A_number_is_found_with_what_it_counts(string language, string before, string after, string elsewhere, string expected) =>
        Assert.That(Found(language, before, after, elsewhere), Is.EqualTo([$"clause 2: {expected}"]));

    [TestCase("en", "as stated in paragraph 5 above", "as stated in paragraph 6 above", "5 above, paragraph 5 above")]
    [TestCase("en", "six of them", "seven of them", "six of them")]
    [TestCase("zh", "根据第5段", "根据第6段", "第5段")]
    public void A_number_that_counts_nothing_is_of_another_matter_elsewhere(string language, string before, string after, string elsewhere) =>
        Assert.That(Found(language, before, after, elsewhere), Is.Empty);

    [TestCase("ar", "نطلب إلى بعثة المراقبة الدولية تقديم تقرير", "نطلب إلى قوة الحماية الإقليمية تقديم تقرير", "دعم بعثة المراقبة الدولية", "بعثة المراقبة الدولية → قوة الحماية الإقليمية")]
    [TestCase("zh", "请监督委员会提出报告", "请特别代表提出报告", "欢迎监督委员会的工作", "监督委员会 → 特别代表")]
    public void A_name_in_a_script_without_capitals_is_told_by_standing_elsewhere_word_for_word(
        string language, string before, string after, string elsewhere, string expected) =>
        Assert.That(Found(language, before, after, elsewhere), Is.EqualTo([$"clause 2: {expected}"]));

    [TestCase("ar", "إنشاء القوة (”القوة“)", "إنشاء البعثة (”البعثة“)", "تطلب إلى القوة", "القوة → البعثة")]
    [TestCase("zh", "设立部队(“部队”)", "设立特派团(“特派团”)", "请部队", "部队 → 特派团")]
    public void A_term_in_a_script_without_capitals_is_told_by_its_quotation_marks(
        string language, string before, string after, string elsewhere, string expected) =>
        Assert.That(Found(language, before, after, elsewhere), Is.EqualTo([$"clause 2: {expected}"]));

    [TestCase("Urges the Mission to act without delay;", "Requests the Mission to act promptly;")]
    [TestCase("Requests the Mission to act;", "Requests the mission to act;")]
    [TestCase("Calls upon member states to act;", "Calls upon Member States to act;")]
    [TestCase("Welcomes the efforts of Kenya and Uganda;", "Welcomes the efforts of Uganda and Kenya;")]
    [TestCase("Requests the Secretary-General to report;", "Requests him to report;")]
    [TestCase("Requests the Mission’s report;", "Requests the Mission's  report;")]
    [TestCase("Thanks Kenya;", "Thanks Kenya, Uganda and Ghana;")]
    [TestCase("Recalls the agreement of 15 June 1972;", "Recalls the agreements of 15 June and 12 December 1972;")]
    [TestCase("Endorses the ten point plan;", "Endorses the ten-point plan;")]
    [TestCase("Thanks Kenya;", "Thanks Kenya;")]
    [TestCase("", "Thanks Kenya;")]
    [TestCase("Thanks Kenya;", "")]
    public void Nothing_follows_where_no_name_term_date_or_number_became_another(string before, string after) => Assert.That(
        Found("en", before, after, before, "Urges the Mission, the mission, Kenya, Uganda, Member and member States and the Secretary-General to act;"),
        Is.Empty);

    [Test]
    public void An_opening_phrase_is_no_part_of_a_name_even_where_another_paragraph_has_it_behind_a_comma() => Assert.That(
        Found(
            "en",
            "Welcoming United Nations support;",
            "Taking note of African Union support;",
            "The Security Council, Taking note of its resolutions and Welcoming the United Nations,"),
        Is.EqualTo(["clause 2: United Nations → African Union"]));

    [Test]
    public void In_words_written_anew_a_date_or_a_name_is_found_where_it_is_the_only_one() => Assert.That(
        Found(
            "en",
            "Requests that, not later than 31 October 2025, Kenya finish this.",
            "Requests full withdrawal of everybody before 1 May 2026, by Uganda.",
            "Until 31 October 2025, Kenya remains in charge."),
        Is.EqualTo(["clause 2: 31 October 2025 → 1 May 2026", "clause 2: Kenya → Uganda"]));

    [Test]
    public void What_the_decision_itself_puts_in_is_left_alone() => Assert.That(
        Found(
            "en",
            "Authorizes 17,000 troops for this year, and requests the Secretary-General to plan with 15,000 troops;",
            "Authorizes 15,000 troops for this year, and requests the Secretary-General to plan with 13,000 troops;",
            "Notes the cost of 17,000 troops, and of 15,000 troops;"),
        Is.EqualTo(["clause 2: 17,000 troops → 15,000 troops"]));

    [Test]
    public void Names_that_gave_their_places_to_each_other_are_left_alone() => Assert.That(
        Found(
            "en",
            "Requests Kenya to lead the police, and Uganda to lead the troops on the ground;",
            "Requests Uganda to lead the police, and Kenya to lead the troops on the ground;",
            "Thanks Kenya and Uganda;"),
        Is.Empty);

    [Test]
    public void Other_places_of_the_same_clause_are_found() => Assert.That(
        Found(
            "en",
            "Decides that until 31 October 2025 UNIFIL shall withdraw, and that UNIFIL shall report by 31 October 2025;",
            "Decides that until 31 December 2025 MINUSMA shall withdraw, and that UNIFIL shall report by 31 October 2025;"),
        Is.EqualTo(["clause 1: UNIFIL → MINUSMA", "clause 1: 31 October 2025 → 31 December 2025"]));

    [Test]
    public void Spaces_and_apostrophes_may_be_typed_in_any_way() => Assert.That(
        Found(
            "en",
            "Decides to meet on 31 October 2025 in the Cote d'Ivoire Embassy;",
            "Decides to meet on 31 December 2025 in the Cote d'Or Embassy;",
            "Notes that on 31\u00A0October\u00A02025 the Cote d’Ivoire Embassy is closed;"),
        Is.EqualTo(
        [
            "clause 2: 31 October 2025 → 31 December 2025", "clause 2: Cote d'Ivoire Embassy → Cote d'Or Embassy",
        ]));
}
