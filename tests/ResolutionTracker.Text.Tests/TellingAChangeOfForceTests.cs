using NUnit.Framework;

namespace ResolutionTracker.Text.Tests;

public sealed class TellingAChangeOfForceTests
{
    [TestCase("Urges all States to report;", "Demands that all States report;", "en", "Force: Verb Stronger Urges → Demands | Substance")]
    [TestCase("Demands that all States report;", "Invites all States to report;", "en", "Force: Verb Weaker Demands → Invites | Substance")]
    [TestCase("Calls upon the parties to talk;", "Calls for the parties to talk;", "en", "Substance: Verb Different Calls upon → Calls for")]
    [TestCase("Calls upon the parties to talk;", "Encourages the parties to talk;", "en", "Force: Verb Weaker Calls upon → Encourages")]
    [TestCase("Condemns the attacks;", "Strongly condemns the attacks;", "en", "Force: Verb Stronger Condemns → Strongly condemns")]
    [TestCase("Condemns the attacks;", "Condemns in the strongest terms the attacks;", "en", "Force: Verb Stronger Condemns → Condemns in the strongest terms")]
    [TestCase("Stresses the need for talks;", "Emphasizes the need for talks;", "en", "Substance: Verb Different Stresses → Emphasizes")]
    [TestCase("Notes the report;", "Notes the report, and requests a second one;", "en", "Force: Verb Added requests")]
    [TestCase("Expressing concern at the losses,", "Expressing grave concern at the losses,", "en", "Force: Verb Stronger Expressing concern → Expressing grave concern")]
    [TestCase("Demande aux parties de dialoguer ;", "Exige des parties qu’elles dialoguent ;", "fr", "Force: Verb Stronger Demande → Exige | Substance")]
    [TestCase("Prie instamment les parties de dialoguer ;", "Invite les parties à dialoguer ;", "fr", "Force: Verb Weaker Prie instamment → Invite | Substance")]
    [TestCase("Condamne ces attaques ;", "Condamne énergiquement ces attaques ;", "fr", "Force: Verb Stronger Condamne → Condamne énergiquement")]
    [TestCase("Insta a las partes a dialogar;", "Exige a las partes que dialoguen;", "es", "Force: Verb Stronger Insta → Exige | Substance")]
    [TestCase("Exhorta a las partes a dialogar;", "Alienta a las partes a dialogar;", "es", "Force: Verb Weaker Exhorta → Alienta")]
    [TestCase("призывает стороны к переговорам;", "настоятельно призывает стороны к переговорам;", "ru", "Force: Verb Stronger призывает → настоятельно призывает")]
    [TestCase("требует от сторон ответа;", "просит стороны об ответе;", "ru", "Force: Verb Weaker требует → просит")]
    [TestCase("يحث الأطراف على الحوار؛", "يطالب الأطراف بالحوار؛", "ar", "Force: Verb Stronger يحث → يطالب | Substance")]
    [TestCase("ويقرّر أن يمدد الولاية؛", "ويشجع على تمديد الولاية؛", "ar", "Force: Verb Weaker ويقرّر → ويشجع")]
    [TestCase("敦促各方对话；", "要求各方对话；", "zh", "Force: Verb Stronger 敦促 → 要求")]
    [TestCase("又决定延长任务期限；", "又鼓励延长任务期限；", "zh", "Force: Verb Weaker 决定 → 鼓励")]
    public void A_verb_goes_up_or_down_the_ladder(string old, string @new, string language, string judged) =>
        Assert.That(Judgement.Of(old, @new, language), Is.EqualTo(judged));

    [TestCase("States shall report;", "States may report;", "en", "Force: Modal Weaker shall → may")]
    [TestCase("States should report;", "States must report;", "en", "Force: Modal Stronger should → must")]
    [TestCase("States shall report;", "States must report;", "en", "Substance: Modal Different shall → must")]
    [TestCase("Les États doivent coopérer ;", "Les États devraient coopérer ;", "fr", "Force: Modal Weaker doivent → devraient")]
    [TestCase("Los Estados deberán cooperar;", "Los Estados podrán cooperar;", "es", "Force: Modal Weaker deberán → podrán")]
    [TestCase("государства должны сотрудничать;", "государства могут сотрудничать;", "ru", "Force: Modal Weaker должны → могут")]
    [TestCase("ينبغي للدول أن تتعاون؛", "يجب على الدول أن تتعاون؛", "ar", "Force: Modal Stronger ينبغي → يجب")]
    [TestCase("各国应当合作；", "各国可以合作；", "zh", "Force: Modal Weaker 应当 → 可以")]
    public void A_modal_word_binds_more_or_less(string old, string @new, string language, string judged) =>
        Assert.That(Judgement.Of(old, @new, language), Is.EqualTo(judged));

    [TestCase("Acting under Chapter VII of the Charter,", "Acting under the Charter,", "en", "Force: ChapterVii Removed Acting under Chapter VII")]
    [TestCase("to take all necessary measures to protect them;", "to take appropriate measures to protect them;", "en",
        "Force: ChapterVii Weaker all necessary measures → appropriate measures")]
    [TestCase("Déterminant que la situation est grave,", "Déterminant que la situation constitue une menace contre la paix et la sécurité internationales,", "fr",
        "Force: ChapterVii Added menace contre la paix et la sécurité internationales")]
    [TestCase("a tomar medidas apropiadas;", "a tomar todas las medidas necesarias;", "es",
        "Force: ChapterVii Stronger medidas apropiadas → todas las medidas necesarias | Force")]
    [TestCase("действуя на основании главы VII Устава,", "действуя на основании главы VI Устава,", "ru",
        "Force: ChapterVii Weaker действуя на основании главы VII → действуя на основании главы VI")]
    [TestCase("باتخاذ التدابير المناسبة؛", "باتخاذ جميع التدابير اللازمة؛", "ar", "Force: ChapterVii Stronger التدابير المناسبة → جميع التدابير اللازمة | Force")]
    [TestCase("采取适当措施；", "采取一切必要措施；", "zh", "Force: ChapterVii Stronger 适当措施 → 一切必要措施")]
    public void Chapter_vii_comes_or_goes(string old, string @new, string language, string judged) =>
        Assert.That(Judgement.Of(old, @new, language), Is.EqualTo(judged));

    [TestCase("that States shall supply arms;", "that States shall not supply arms;", "en", "Force: Negation Added not")]
    [TestCase("que les États fournissent des armes ;", "que les États ne fournissent pas des armes ;", "fr", "Substance | Force: Negation Added pas")]
    [TestCase("que los Estados suministren armas;", "que los Estados no suministren armas;", "es", "Force: Negation Added no")]
    [TestCase("государства поставляют оружие;", "государства не поставляют оружие;", "ru", "Force: Negation Added не")]
    [TestCase("أن تورد الدول الأسلحة؛", "أن لا تورد الدول الأسلحة؛", "ar", "Force: Negation Added لا")]
    [TestCase("各国提供武器；", "各国不提供武器；", "zh", "Force: Negation Added 不")]
    public void A_negation_comes_or_goes(string old, string @new, string language, string judged) =>
        Assert.That(Judgement.Of(old, @new, language), Is.EqualTo(judged));

    [TestCase("to withdraw as soon as possible;", "to withdraw immediately;", "en", "Force: Limit Stronger as soon as possible → immediately")]
    [TestCase("at least 500 officers;", "up to 500 officers;", "en", "Force: Limit Different at least → up to")]
    [TestCase("to report in 30 days;", "to report within 30 days;", "en", "Force: Limit Added within")]
    [TestCase("forces within the area;", "forces in the area;", "en", "Substance")]
    [TestCase("de se retirer dès que possible ;", "de se retirer immédiatement ;", "fr", "Force: Limit Stronger dès que possible → immédiatement")]
    [TestCase("que se retiren sin demora;", "que se retiren lo antes posible;", "es", "Force: Limit Weaker sin demora → lo antes posible")]
    [TestCase("уйти немедленно;", "уйти в кратчайшие сроки;", "ru", "Force: Limit Weaker немедленно → в кратчайшие сроки")]
    [TestCase("الانسحاب فورا؛", "الانسحاب في أقرب وقت ممكن؛", "ar", "Force: Limit Weaker فورا → في أقرب وقت ممكن")]
    [TestCase("立即撤出；", "尽快撤出；", "zh", "Force: Limit Weaker 立即 → 尽快")]
    public void A_limit_is_another_one(string old, string @new, string language, string judged) =>
        Assert.That(Judgement.Of(old, @new, language), Is.EqualTo(judged));

    [TestCase("to support the mission;", "to support the mission, as appropriate;", "en", "Force: Qualifier Added as appropriate")]
    [TestCase("to hear the parties;", "to hear, inter alia, the parties;", "en", "Substance: Qualifier Added inter alia")]
    [TestCase("d’appuyer la mission ;", "d’appuyer, le cas échéant, la mission ;", "fr", "Force: Qualifier Added le cas échéant")]
    [TestCase("酌情支持特派团；", "支持特派团；", "zh", "Force: Qualifier Removed 酌情")]
    public void A_qualifier_that_softens_is_one_of_force(string old, string @new, string language, string judged) =>
        Assert.That(Judgement.Of(old, @new, language), Is.EqualTo(judged));

    [TestCase("the parties’ demands and the notes of the chair;", "the parties’ requests and the minutes of the chair;", "en", "Substance")]
    [TestCase("the will of the people;", "the wish of the people;", "en", "Substance")]
    [TestCase("for April, May and June,", "for April, March and June,", "en", "Substance")]
    [TestCase("adopted by 14 votes;", "adopted with 14 votes;", "en", "Substance")]
    [TestCase("for a period of six months;", "for a further period of six months;", "en",
        "Substance: Qualifier Different for a period of → for a further period of")]
    [TestCase("on 3 May 2025;", "on 3 June 2025;", "en", "Substance: Date Different 3 May 2025 → 3 June 2025")]
    [TestCase("承认各国努力的可能性；", "承认各国努力的重要性；", "zh", "Substance")]
    public void Words_that_only_look_like_it_are_not_of_force(string old, string @new, string language, string judged) =>
        Assert.That(Judgement.Of(old, @new, language), Is.EqualTo(judged));
}
