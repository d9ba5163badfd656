using FsCheck;
using FsCheck.Fluent;
using NUnit.Framework;
using PropertyTest = FsCheck.NUnit.PropertyAttribute;

namespace ResolutionTracker.Text.Tests;

public sealed class JudgingAnyTwoTextsTests
{
    private static readonly string[] Languages = ["en", "fr", "es", "ru", "ar", "zh", "xx"];

    [PropertyTest(MaxTest = 1500, Arbitrary = new[] { typeof(AnyText) })]
    public void Judges_each_change_and_mirrors(Wordings wordings) => Hold(wordings.Old, wordings.New);

    [PropertyTest(MaxTest = 1500, Arbitrary = new[] { typeof(JudgingAnyTwoTextsTests) })]
    public void Judges_words_that_matter_and_mirrors(Wordings wordings) => Hold(wordings.Old, wordings.New);

    [PropertyTest(MaxTest = 500)]
    public void Throws_for_no_string_at_all(string? one, string? other) => Hold(one ?? string.Empty, other ?? string.Empty);

    [Test]
    public void Ends_soon_on_long_texts()
    {
        var watch = System.Diagnostics.Stopwatch.StartNew();
        var one = string.Concat(Enumerable.Repeat("Urges not one hundred and 17 May, within ", 20_000));
        var other = string.Concat(Enumerable.Repeat("Demands no twenty-five and 17 June 2025, ", 20_000));
        _ = WordsThatMatter.Judge(one, other, [new TextChange(0, one.Length, 0, other.Length)], "en");
        _ = WordsThatMatter.Judge(one, other, WordDiff.Compare(one, other), "en");
        TestContext.Out.WriteLine(watch.Elapsed);
        Assert.That(watch.Elapsed, Is.LessThan(TimeSpan.FromSeconds(30)));
    }

    /// <summary>What FsCheck asks for a pair of texts that are made of words that matter.</summary>
    public static Arbitrary<Wordings> WordsOfForce()
    {
        string[] pieces =
        [
            " ", " ", " ", " ", ", ", "; ", "-", "/", "(", ")", "[", "]", "\n", "Urges", "urges", "strongly", "calls", "upon", "for", "and",
            "shall", "not", "May", "may", "31", "12", "1er", "2025", "October", "octobre", "de", "one", "hundred", "twenty", "thousand", "months",
            "until", "no", "later", "than", "within", "all", "necessary", "measures", "Secretary", "General", "un", "mois", "jusqu’au", "quatre",
            "vingt", "dix", "mil", "ciento", "до", "года", "не", "двенадцать", "месяцев", "و", "ال", "يقرر", "ويقرر", "شهرين", "خمسة", "وعشرين",
            "تشرين", "الأول", "决", "定", "十", "二", "个", "月", "年", "日", "不", "得", "e\u0301", "\uD800", "\u0301", "1,000.50", "999999999999999999999",
        ];
        var piece = Gen.Elements(pieces);
        var text = piece.ArrayOf();
        return (
            from old in text
            from fates in Gen.Choose(0, 5).ArrayOf(old.Length)
            from others in piece.ArrayOf(old.Length)
            select new Wordings(
                string.Concat(old),
                string.Concat(old.Select((each, i) => fates[i] switch { 0 => others[i], 1 => string.Empty, _ => each })))).ToArbitrary();
    }

    private static void Hold(string old, string @new)
    {
        var changes = WordDiff.Compare(old, @new);
        var mirrored = changes.Select(change => change.Mirrored).ToArray();
        foreach (var language in Languages)
        {
            var there = WordsThatMatter.Judge(old, @new, changes, language);
            var back = WordsThatMatter.Judge(@new, old, mirrored, language);

            Assert.That(there.Select(judged => judged.Change), Is.EqualTo(changes));
            Assert.That(back.Select(judged => judged.Kind), Is.EqualTo(there.Select(judged => judged.Kind)));
            Assert.That(
                back.SelectMany(judged => judged.Named).Select(Turned),
                Is.EqualTo(there.SelectMany(judged => judged.Named)));
            Assert.That(there.Where(judged => judged.Kind == ChangeKind.Style && !judged.Named.IsEmpty), Is.Empty);
            AssertInOrder(WordsThatMatter.Find(old, language), old.Length);
        }
    }

    private static NamedChange Turned(NamedChange named) => new(named.Kind, named.New, named.Old, named.Direction switch
    {
        NamedDirection.Stronger => NamedDirection.Weaker,
        NamedDirection.Weaker => NamedDirection.Stronger,
        NamedDirection.Added => NamedDirection.Removed,
        NamedDirection.Removed => NamedDirection.Added,
        var same => same,
    });

    private static void AssertInOrder(IEnumerable<WordThatMatters> words, int length)
    {
        var at = 0;
        foreach (var word in words)
        {
            Assert.That(word.Start, Is.GreaterThanOrEqualTo(at));
            Assert.That(word.End, Is.GreaterThan(word.Start).And.LessThanOrEqualTo(length));
            at = word.End;
        }
    }
}
