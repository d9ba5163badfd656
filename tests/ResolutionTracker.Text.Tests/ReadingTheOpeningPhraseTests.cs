using NUnit.Framework;

namespace ResolutionTracker.Text.Tests;

public sealed class ReadingTheOpeningPhraseTests
{
    [TestCase("Recalling its earlier resolutions,", "en", "Recalling", OpeningPart.Preambular)]
    [TestCase("Recalling also its statement,", "en", "Recalling also", OpeningPart.Preambular)]
    [TestCase("Also recalling its statement,", "en", "Also recalling", OpeningPart.Preambular)]
    [TestCase("Having considered the report,", "en", "Having considered", OpeningPart.Preambular)]
    [TestCase("Gravely concerned at the violence,", "en", "Gravely concerned", OpeningPart.Preambular)]
    [TestCase("Acting under Chapter VII of the Charter,", "en", "Acting under Chapter VII", OpeningPart.Preambular)]
    [TestCase("Noting with grave concern that", "en", "Noting with grave concern", OpeningPart.Preambular)]
    [TestCase("Decides to extend", "en", "Decides", OpeningPart.Operative)]
    [TestCase("Decides further that", "en", "Decides further", OpeningPart.Operative)]
    [TestCase("Takes note of the report;", "en", "Takes note", OpeningPart.Operative)]
    [TestCase("Strongly condemns all attacks;", "en-GB", "Strongly condemns", OpeningPart.Operative)]
    [TestCase("[Calls upon all parties;", "en", "[Calls upon", OpeningPart.Operative)]
    [TestCase("Rappelant également ses déclarations,", "fr", "Rappelant également", OpeningPart.Preambular)]
    [TestCase("Prie instamment les parties", "fr", "Prie instamment", OpeningPart.Operative)]
    [TestCase("Ayant à l’esprit ce rapport,", "fr", "Ayant à l’esprit", OpeningPart.Preambular)]
    [TestCase("Recordando también su declaración,", "es", "Recordando también", OpeningPart.Preambular)]
    [TestCase("Exhorta a las partes", "es", "Exhorta", OpeningPart.Operative)]
    [TestCase("ссылаясь также на доклад,", "ru", "ссылаясь также", OpeningPart.Preambular)]
    [TestCase("Постановляет продлить", "ru", "Постановляет", OpeningPart.Operative)]
    [TestCase("وإذ يُشير إلى التقرير،", "ar", "وإذ يُشير", OpeningPart.Preambular)]
    [TestCase("يقرّر أن يمدد", "ar", "يقرّر", OpeningPart.Operative)]
    [TestCase("回顾以往的报告，", "zh", "回顾", OpeningPart.Preambular)]
    [TestCase("又决定延长期限；", "zh", "又决定", OpeningPart.Operative)]
    [TestCase("强调需要合作，", "zh", "强调", OpeningPart.Preambular)]
    [TestCase("强调需要合作；", "zh", "强调", OpeningPart.Operative)]
    public void Knows_its_length_and_its_part(string text, string language, string phrase, OpeningPart part)
    {
        Assert.That(text[..OpeningPhrases.Length(text, language)], Is.EqualTo(phrase));
        Assert.That(OpeningPhrases.Classify(text, language), Is.EqualTo(part));
    }

    [TestCase("The Security Council,", "en")]
    [TestCase("Decidedly not", "en")]
    [TestCase("Further measures", "en")]
    [TestCase("", "en")]
    [TestCase("Decides", "tlh")]
    [TestCase("Decides", "")]
    public void Says_nothing_where_none_is_known(string text, string language)
    {
        Assert.That(OpeningPhrases.Length(text, language), Is.Zero);
        Assert.That(OpeningPhrases.Classify(text, language), Is.Null);
    }
}
