using FsCheck;
using FsCheck.Fluent;

namespace ResolutionTracker.Text.Tests;

/// <summary>A clause of words that are all different, and what two sides did to different ones of them: so what has to come of it is known.</summary>
public sealed record EditedApart(Triple Texts, string Both)
{
    private static readonly string[] Nouns =
    [
        "Council", "mandate", "report", "border", "ceasefire", "the", "of", "to", "in", "and", "Force", "30", "2803", "June", "personnel", "a",
        "humanitarian", "access", "all", "parties", "without", "delay", "monitor", "by", "for", "authority", "crossings", "with", "States", "(b)",
    ];

    /// <summary>What FsCheck asks for such a clause.</summary>
    public static Arbitrary<EditedApart> Clauses() => (
        from length in Gen.Choose(1, Nouns.Length)
        from words in Gen.Shuffle(Nouns)
        from fates in Gen.Choose(0, 15).ArrayOf(length)
        select Of(words[..length], fates)).ToArbitrary();

    private static EditedApart Of(string[] words, int[] fates)
    {
        var (theirs, mine, both) = (new List<string>(), new List<string>(), new List<string>());
        for (var i = 0; i < words.Length; i++)
        {
            // Two changes in sixteen are on one side, two on the other; the rest of the words stay.
            var edited = (fates[i] % 8) switch
            {
                0 => [],
                1 => ["replaced" + i],
                2 => [words[i], "added" + i],
                _ => (string[])[words[i]],
            };
            theirs.AddRange(fates[i] < 8 ? edited : [words[i]]);
            mine.AddRange(fates[i] < 8 ? [words[i]] : edited);
            both.AddRange(edited);
        }

        return new EditedApart(
            new Triple(string.Join(' ', words), string.Join(' ', theirs), string.Join(' ', mine)), string.Join(' ', both));
    }
}
