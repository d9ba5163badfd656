using NUnit.Framework;

namespace ResolutionTracker.Text.Tests;

public sealed class CuttingATextIntoTokensTests
{
    [TestCase("Decides to extend;", "Decides| |to| |extend|;")]
    [TestCase("cease-fire don't States' and/or", "cease-fire| |don't| |States|'| |and/or")]
    [TestCase("l'État d’une aujourd'hui qu'il", "l'|État| |d’|une| |aujourd'hui| |qu'|il")]
    [TestCase("“[text] (a)—b”", "“|[|text|]| |(|a|)|—|b|”")]
    [TestCase("1,000.50 17.3 2803.", "1,000.50| |17.3| |2803|.")]
    [TestCase("15 000 and 1\u00A0000\u202F000", "15 000| |and| |1\u00A0000\u202F000")]
    [TestCase("1991 143", "1991| |143")]
    [TestCase("S/RES/2803(2025) A/80/L.1", "S/RES/2803|(|2025|)| |A/80/L|.|1")]
    [TestCase("a  b\u00A0c\td", "a|  |b|\u00A0|c|\t|d")]
    [TestCase("постановляет, что", "постановляет|,| |что")]
    [TestCase("e\u0301tat a\u00ADb", "e\u0301tat| |a\u00ADb")]
    [TestCase("يُقَرِّرُ أن، مـجلس", "يُقَرِّرُ| |أن|،| |مـجلس")]
    [TestCase("می\u200Cخواهد", "می\u200Cخواهد")]
    [TestCase("安理会2025年决定。", "安|理|会|2025|年|决|定|。")]
    [TestCase("\U00020000\U00020001", "\U00020000|\U00020001")]
    [TestCase("\U00020000\U000E0101安\uFE00", "\U00020000\U000E0101|安\uFE00")]
    [TestCase("a\u202Eb\u200Bc", "a|\u202E|b|\u200B|c")]
    [TestCase("¿Qué? ¡años!", "¿|Qué|?| |¡|años|!")]
    [TestCase("", "")]
    public void Gives_what_a_person_would_strike_or_insert(string text, string expected) =>
        Assert.That(string.Join('|', WordTokenizer.Tokens(text)), Is.EqualTo(expected));

    [Test]
    public void Leaves_an_unpaired_surrogate_alone() =>
        Assert.That(string.Join('|', WordTokenizer.Tokens("\uD800\uDC00\uDC00\uD800")), Is.EqualTo("\uD800\uDC00|\uDC00|\uD800"));

    [Test]
    public void Serves_the_differs_of_DiffPlex_too()
    {
        var diff = DiffPlex.Differ.Instance.CreateDiffs("to [report];", "to [submit];", false, false, TokenChunker.Instance);

        Assert.That(string.Join('|', diff.PiecesOld), Is.EqualTo("to| |[|report|]|;"));
        Assert.That(diff.DiffBlocks, Has.Count.EqualTo(1));
        Assert.That(diff.DiffBlocks[0].DeleteStartA, Is.EqualTo(3));
    }
}
