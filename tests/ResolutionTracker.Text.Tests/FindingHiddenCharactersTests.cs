using NUnit.Framework;

namespace ResolutionTracker.Text.Tests;

public sealed class FindingHiddenCharactersTests
{
    [TestCase("a\u202Eb", "1+1 right-to-left override U+202E")]
    [TestCase("a\u00A0b", "1+1 no-break space U+00A0")]
    [TestCase("a\u202Fb", "1+1 narrow no-break space U+202F")]
    [TestCase("a\u200Bb", "1+1 zero-width space U+200B")]
    [TestCase("a\u00ADb", "1+1 soft hyphen U+00AD")]
    [TestCase("a\u2066b\u2069", "1+1 left-to-right isolate U+2066; 3+1 pop directional isolate U+2069")]
    [TestCase("\uFEFFa", "0+1 zero-width no-break space U+FEFF")]
    [TestCase("a\tb", "1+1 tab U+0009")]
    [TestCase("a\u001B[0m", "1+1 control character U+001B")]
    [TestCase("a\uFE0F", "1+1 variation selector-16 U+FE0F")]
    [TestCase("安\U000E0100", "1+2 variation selector-17 U+E0100")]
    [TestCase("x\U000E0041", "1+2 tag A U+E0041")]
    [TestCase("\uE000", "0+1 private-use character U+E000")]
    [TestCase("a\u3000b", "1+1 ideographic space U+3000")]
    [TestCase("می\u200Cخواهد", "2+1 zero-width non-joiner U+200C")]
    [TestCase("St\u0430tes", "2+1 Cyrillic а in a Latin word")]
    [TestCase("М\u0061ндат", "1+1 Latin a in a Cyrillic word")]
    [TestCase("Peac\u03B5 C\u03BFuncil", "7+1 Greek ο in a Latin word")]
    [TestCase("such \u0430 report", "5+1 Cyrillic а in a Latin text")]
    public void Names_each_with_its_place(string text, string expected) =>
        Assert.That(
            string.Join("; ", HiddenCharacters.Find(text).Select(hidden => $"{hidden.Start}+{hidden.Length} {hidden.Name}")),
            Is.EqualTo(expected));

    [Test]
    public void Names_an_unpaired_surrogate() =>
        Assert.That(HiddenCharacters.Find("x\uD800"), Is.EqualTo(new[] { new HiddenCharacter(1, 1, "unpaired surrogate U+D800") }));

    [TestCase("Decides, in accordance with Article 41, to «extend» the ‘mandate’ – fully;")]
    [TestCase("Prie le Secrétaire général d’œuvrer à Genève ; ça suffit.")]
    [TestCase("¿Señala que la Misión continúa?")]
    [TestCase("постановляет продлить мандат МООНК до 30 июня, как указано в пункте a) и в b) выше (COP);")]
    [TestCase("يُقرِّر أن يُبقي المسألة قيد نظره، ومـجلس الأمن")]
    [TestCase("决定继续积极处理此案。NATO 和 AU")]
    [TestCase("line\r\nline\nline e\u0301")]
    [TestCase("the \u0394 of β-carotene, and Ελλάδα, and Россия")]
    public void Raises_no_false_alarm(string text) => Assert.That(HiddenCharacters.Find(text), Is.Empty);
}
