using System.Text.RegularExpressions;
using NUnit.Framework;
using ResolutionTracker.Testing;

namespace ResolutionTracker.Text.Tests;

[Category("RealTexts")]
public sealed partial class KnowingRealVerbsTests
{
    [Test]
    public void Nearly_every_operative_paragraph_opens_with_a_verb_of_the_ladder()
    {
        var openings = RealTexts.Files("resolutions-en").SelectMany(file => Paragraph().Matches(RealTexts.Read(file)))
            .Select(match => match.Groups[1].Value).ToList();
        var unknown = openings.Where(text => !OpensWithAVerb(text, "en")).ToList();
        if (openings.Count > 0)
        {
            var known = 100.0 * (openings.Count - unknown.Count) / openings.Count;
            TestContext.Out.WriteLine($"{known:0.0} of {openings.Count}");
            Assert.That(known, Is.GreaterThanOrEqualTo(96.0));
        }
    }

    // There are real resolutions in English only; of the other languages there are the opening phrases.
    [TestCase("en", 97.5)]
    [TestCase("fr", 100)]
    [TestCase("es", 100)]
    [TestCase("ru", 100)]
    [TestCase("ar", 100)]
    [TestCase("zh", 100)]
    public void Nearly_every_operative_phrase_of_a_language_is_one_of_the_ladder(string language, double floor)
    {
        var phrases = SectionedList.Load(typeof(WordsThatMatter).Assembly, $"Openings/{language}.txt")["operative"];
        var unknown = phrases.Where(phrase => !OpensWithAVerb(phrase, language)).ToList();
        var known = 100.0 * (phrases.Count - unknown.Count) / phrases.Count;
        TestContext.Out.WriteLine($"{language} {known:0.0} of {phrases.Count}; unknown: {string.Join(", ", unknown)}");
        Assert.That(known, Is.GreaterThanOrEqualTo(floor));
    }

    [TestCase("eng", "en", 21, 35)]
    [TestCase("fra", "fr", 20, 10)]
    [TestCase("spa", "es", 26, 13)]
    [TestCase("rus", "ru", 26, 25)]
    [TestCase("arb", "ar", 24, 11)]
    [TestCase("cmn_hans", "zh", 28, 13)]
    public void Negations_and_modal_words_of_one_text_are_found_in_each_language(string file, string language, int negations, int modals)
    {
        if (RealTexts.Files("udhr").FirstOrDefault(path => path.EndsWith($"-{file}.txt", StringComparison.Ordinal)) is { } path)
        {
            var found = WordsThatMatter.Find(RealTexts.Read(path), language);
            Assert.That(found.Count(word => word.Kind == NamedKind.Negation), Is.GreaterThanOrEqualTo(negations));
            Assert.That(found.Count(word => word.Kind == NamedKind.Modal), Is.GreaterThanOrEqualTo(modals));
        }
    }

    [OneTimeTearDown]
    public void Say_how_many_were_read() => RealTexts.Report();

    private static bool OpensWithAVerb(string text, string language) =>
        WordsThatMatter.Find(text, language) is [{ Kind: NamedKind.Verb, Start: var start }, ..]
        && (start == 0 || OpeningPhrases.Length(text, language) > start);

    [GeneratedRegex(@"^\s*\d{1,2}[.,]\s+([A-Z][^\n]*)", RegexOptions.Multiline)]
    private static partial Regex Paragraph();
}
