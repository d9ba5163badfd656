using NUnit.Framework;

namespace ResolutionTracker.Text.Tests;

public sealed class TellingAChangeOfStyleTests
{
    [TestCase("Recognizes the need, and urges calm;", "Recognises the need and urges calm.", "en")]
    [TestCase("the Member States;", "Member states;", "en")]
    [TestCase("a cease-fire in the “zone”;", "a ceasefire in the \"zone\";", "en")]
    [TestCase("30 per cent of the programme;", "30% of the program;", "en")]
    [TestCase("the defence labour;", "the defense labor;", "en")]
    [TestCase("les États ;", "Etats;", "fr")]
    [TestCase("l’accord « final »", "l'accord \"final\"", "fr")]
    [TestCase("el período;", "El periodo;", "es")]
    [TestCase("ещё раз;", "еще раз,", "ru")]
    [TestCase("يقرّر تمديد الولاية،", "يقرر تمديد ولاية؛", "ar")]
    [TestCase("أن الأمر", "ان الامر", "ar")]
    [TestCase("决定，延长期限；", "决定延长期限。", "zh")]
    public void Nothing_else_is_said(string old, string @new, string language) =>
        Assert.That(Judgement.Of(old, @new, language).Split(" | "), Has.All.EqualTo("Style"));

    [TestCase("in Annex A;", "in Annex B;", "en")]
    [TestCase("in Annex A;", "in Annex;", "en")]
    [TestCase("paragraph 3 (a);", "paragraph 3;", "en")]
    [TestCase("the [full] list;", "the full list;", "en")]
    [TestCase("US$ 30;", "€ 30;", "en")]
    [TestCase("Urges them,", "Urging them,", "en")]
    public void Small_things_that_say_something_are_substance(string old, string @new, string language) =>
        Assert.That(Judgement.Of(old, @new, language).Split(" | "), Has.Some.EqualTo("Substance"));

    [Test]
    public void A_language_that_is_not_known_has_numbers_and_no_words()
    {
        Assert.That(Judgement.Of("Beschließt 3 Dinge;", "beschließt 4 Dinge", "de"), Is.EqualTo("Substance: Number Different 3 → 4 | Style"));
        Assert.That(Judgement.Of("Urges", "Demands", "en-GB"), Is.EqualTo("Force: Verb Stronger Urges → Demands"));
    }
}
