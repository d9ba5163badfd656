using ResolutionTracker.Core.Amendments;
using ResolutionTracker.Core.Drafting;

namespace ResolutionTracker.Web.Tests.History.Negotiating;

/// <summary>Words and identities by a seed: each wording has a mark of its own.</summary>
internal sealed class ChosenWords(Random chance, SaidWords said)
{
    private const int Longest = 26;

    private static readonly string[] Vocabulary =
    [
        "mandate", "mission", "parties", "report", "assistance", "security", "support", "States", "measures", "civilians", "process",
        "ceasefire", "monitoring", "regional", "cooperation", "government", "women", "peace", "operations", "access", "law", "period",
        "the", "of", "and", "to", "in", "for", "with", "on", "by", "its", "that", "all", "without delay", "as appropriate,", "(2025)", "17",
    ];

    public Random Chance => chance;

    public bool OneIn(int many) => chance.Next(many) == 0;

    public T Of<T>(IReadOnlyList<T> all) => all[chance.Next(all.Count)];

    public T? OfOrNone<T>(IReadOnlyList<T> all)
        where T : class => all.Count == 0 ? null : Of(all);

    public Guid Id()
    {
        Span<byte> bytes = stackalloc byte[16];
        chance.NextBytes(bytes);
        return new Guid(bytes);
    }

    public string New() => $"Requests {string.Join(' ', Enumerable.Range(0, chance.Next(5, 14)).Select(_ => Of(Vocabulary)))} {said.Next()};";

    /// <summary>The words with some of them replaced, left out or added to, and a mark among them.</summary>
    public string Reworded(string text)
    {
        var words = text.Split((char[])[' ', Change.ClauseBreak], StringSplitOptions.RemoveEmptyEntries).ToList();
        words.RemoveRange(1, Math.Max(0, words.Count - Longest));
        for (var edits = chance.Next(1, 4); edits > 0; edits--)
        {
            var at = chance.Next(words.Count);
            switch (chance.Next(3))
            {
                case 0 when words.Count > 3:
                    words.RemoveAt(at);
                    break;
                case 1:
                    words.Insert(at, Of(Vocabulary));
                    break;
                default:
                    words[at] = Of(Vocabulary);
                    break;
            }
        }

        words.Insert(chance.Next(words.Count + 1), said.Next());
        return string.Join(' ', words);
    }

    /// <summary>As many paragraphs as a text has, one of them reworded.</summary>
    public string RewordedParagraph(string text)
    {
        var paragraphs = text.Split(Change.ClauseBreak);
        var at = chance.Next(paragraphs.Length);
        paragraphs[at] = Reworded(paragraphs[at]);
        return string.Join(Change.ClauseBreak, paragraphs);
    }

    /// <summary>The words in two paragraphs.</summary>
    public (string First, string Second) InTwo(string text)
    {
        var words = text.Split(' ');
        var at = chance.Next(1, Math.Max(2, words.Length));
        return at < words.Length
            ? ($"{string.Join(' ', words[..at])} {said.Next()};", $"{string.Join(' ', words[at..])}")
            : (text, New());
    }

    public ClauseVersion Seen(Clause clause) => OneIn(20) ? clause.Version.Next() : clause.Version;
}
