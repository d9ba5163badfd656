namespace ResolutionTracker.Benchmarks;

/// <summary>Makes text that has the words and the punctuation of a resolution and says nothing.</summary>
internal static class ClauseText
{
    private static readonly string[] SmallWords =
        ["the", "of", "and", "to", "in", "for", "with", "on", "by", "its", "that", "all", "as", "from", "a"];

    private static readonly string[] Words =
    [
        "Secretary-General", "mandate", "mission", "parties", "agreement", "report", "implementation", "assistance", "humanitarian",
        "international", "security", "support", "States", "Member", "resolution", "measures", "civilian", "protection", "political",
        "process", "ceasefire", "monitoring", "regional", "organizations", "cooperation", "relevant", "authorities", "government",
        "women", "participation", "stability", "peace", "operations", "personnel", "access", "obligations", "law", "respect",
        "2803", "(2025)", "17", "November", "December", "2026", "period", "extend", "request", "continue", "ensure", "coordinate",
    ];

    /// <summary>A text of so many words, and the same with some of its words replaced, left out or added to, a third each.
    /// Always the same text for the same numbers.</summary>
    public static (string Old, string Edited) Edited(int words, int editedPercent, int seed = 0)
    {
        var chance = new Random(words + seed);
        var old = new List<string>();
        var edited = new List<string>();
        for (var i = 0; i < words; i++)
        {
            var word = Word(chance);
            old.Add(word);
            var fate = chance.Next(100) < editedPercent ? chance.Next(3) : -1;
            if (fate is -1 or 2)
            {
                edited.Add(word);
            }

            if (fate is 0 or 2)
            {
                edited.Add(Word(chance));
            }
        }

        return (string.Join(' ', old), string.Join(' ', edited));
    }

    private static string Word(Random chance)
    {
        var word = chance.Next(5) < 2 ? SmallWords[chance.Next(SmallWords.Length)] : Words[chance.Next(Words.Length)];
        return chance.Next(12) switch
        {
            0 => $"{word},",
            1 when chance.Next(4) == 0 => $"{word};",
            _ => word,
        };
    }
}
