using ResolutionTracker.Analysis.Comparison;

namespace ResolutionTracker.Analysis.Tests.Comparison;

/// <summary>A text in which one clause was moved or split, or two were joined, with what a comparison ought to say of it.</summary>
internal sealed record MadeEdit(ClauseStatus Status, int[] Old, int[] New, IReadOnlyList<string> Clauses)
{
    private const int FewestWords = 8;

    public bool Is(ClauseComparison row) => row.Old.SequenceEqual(Old) && row.New.SequenceEqual(New)
        && row.Status == Status;

    public override string ToString() => $"{Status} {string.Join('+', Old)}>{string.Join('+', New)}";

    /// <summary>One of each, where the text has a clause that is long enough.</summary>
    /// <param name="wordsChanged">How many words of each clause concerned are others.</param>
    public static IEnumerable<MadeEdit> All(IReadOnlyList<string> clauses, Random random, int wordsChanged)
    {
        var longEnough = Enumerable.Range(0, clauses.Count)
            .Where(i => clauses[i].Split(' ').Length >= FewestWords && clauses.Count(other => other == clauses[i]) == 1).ToList();
        if (longEnough.Count == 0)
        {
            yield break;
        }

        if (clauses.Count > 4)
        {
            yield return Moved(clauses, longEnough[random.Next(longEnough.Count)], random, wordsChanged);
        }

        var toSplit = longEnough.Where(i => clauses[i].Split(' ').Length >= 2 * FewestWords).ToList();
        if (toSplit.Count > 0)
        {
            yield return Split(clauses, toSplit[random.Next(toSplit.Count)], random, wordsChanged);
        }

        var toJoin = longEnough.Where(i => longEnough.Contains(i + 1)).ToList();
        if (toJoin.Count > 0)
        {
            yield return Joined(clauses, toJoin[random.Next(toJoin.Count)], random, wordsChanged);
        }
    }

    private static MadeEdit Moved(IReadOnlyList<string> clauses, int from, Random random, int wordsChanged)
    {
        // Among two neighbours that change places nobody can say which one moved.
        int to;
        do
        {
            to = random.Next(clauses.Count);
        }
        while (Math.Abs(to - from) < 2);

        var moved = clauses.Where((_, i) => i != from).ToList();
        moved.Insert(to, Changed(clauses[from], random, wordsChanged));
        return new MadeEdit(wordsChanged == 0 ? ClauseStatus.Moved : ClauseStatus.MovedChanged, [from], [to], moved);
    }

    private static MadeEdit Split(IReadOnlyList<string> clauses, int at, Random random, int wordsChanged)
    {
        var words = Changed(clauses[at], random, wordsChanged).Split(' ');
        var cut = random.Next(FewestWords, words.Length - FewestWords + 1);
        var split = clauses.ToList();
        split[at] = string.Join(' ', words[..cut]).TrimEnd(',', ';', '.') + ";";
        split.Insert(at + 1, string.Join(' ', words[cut..]));
        return new MadeEdit(ClauseStatus.Split, [at], [at, at + 1], split);
    }

    private static MadeEdit Joined(IReadOnlyList<string> clauses, int at, Random random, int wordsChanged)
    {
        var joined = clauses.ToList();
        joined[at] = Changed($"{clauses[at].TrimEnd(',', ';', '.')}, and {clauses[at + 1]}", random, wordsChanged);
        joined.RemoveAt(at + 1);
        return new MadeEdit(ClauseStatus.Joined, [at, at + 1], [at], joined);
    }

    private static string Changed(string clause, Random random, int count)
    {
        var words = clause.Split(' ');
        for (var i = 0; i < count; i++)
        {
            words[random.Next(words.Length)] = i % 2 == 0 ? "harbourmaster" : "lighthouse";
        }

        return string.Join(' ', words);
    }
}
