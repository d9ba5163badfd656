using NUnit.Framework;
using PropertyTest = FsCheck.NUnit.PropertyAttribute;

namespace ResolutionTracker.Text.Tests;

public sealed class ComparingAnyTwoTextsTests
{
    [PropertyTest(MaxTest = 3000, Arbitrary = new[] { typeof(AnyText) })]
    public void Rebuilds_both_and_mirrors(Wordings wordings) => DiffLaws.Hold(wordings.Old, wordings.New);

    [PropertyTest(MaxTest = 1000, Arbitrary = new[] { typeof(AnyText) })]
    public void Finds_nothing_in_a_text_and_itself(Wordings wordings) => DiffLaws.Hold(wordings.Old, wordings.Old);

    [PropertyTest(MaxTest = 1000)]
    public void Throws_for_no_string_at_all(string? one, string? other) => DiffLaws.Hold(one ?? string.Empty, other ?? string.Empty);

    [PropertyTest(MaxTest = 1000, Arbitrary = new[] { typeof(AnyText) })]
    public void Cuts_tokens_that_join_to_the_text(Wordings wordings) =>
        Assert.That(string.Concat(WordTokenizer.Tokens(wordings.Old)), Is.EqualTo(wordings.Old));

    [PropertyTest(MaxTest = 1000, Arbitrary = new[] { typeof(AnyText) })]
    public void Names_hidden_characters_in_order_and_inside_the_text(Wordings wordings)
    {
        var at = 0;
        foreach (var hidden in HiddenCharacters.Find(wordings.Old))
        {
            Assert.That(hidden.Start, Is.GreaterThanOrEqualTo(at));
            at = hidden.Start + hidden.Length;
            Assert.That(at, Is.LessThanOrEqualTo(wordings.Old.Length));
        }
    }

    [TestCase(20_000)]
    public void Ends_soon_on_texts_made_to_be_slow(int words)
    {
        var chance = new Random(7);
        string Letters(int kinds) => string.Join(' ', Enumerable.Range(0, words).Select(_ => (char)('a' + chance.Next(kinds))));
        string Words(int kinds) => string.Join(' ', Enumerable.Range(0, words).Select(_ => "word" + chance.Next(kinds)));
        var watch = System.Diagnostics.Stopwatch.StartNew();

        DiffLaws.Hold(Letters(2), Letters(26));
        DiffLaws.Hold(Words(50), Words(50));
        DiffLaws.Hold(Words(words), Words(words));
        DiffLaws.Hold(new string('[', words), new string(']', words));
        DiffLaws.Hold(string.Concat(Enumerable.Repeat("the ", words)), string.Concat(Enumerable.Repeat("the ", words / 2)));

        TestContext.Out.WriteLine(watch.Elapsed);
        Assert.That(watch.Elapsed, Is.LessThan(TimeSpan.FromSeconds(60)));
    }
}
