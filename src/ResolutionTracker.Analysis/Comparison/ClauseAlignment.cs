using ResolutionTracker.Text.Alignment;

namespace ResolutionTracker.Analysis.Comparison;

/// <summary>Says which clause of one text is which of another, by content: equal ones first, then the most alike in between.</summary>
internal static class ClauseAlignment
{
    /// <summary>How alike two clauses must at least be to be one clause that changed. Unrelated paragraphs of the same
    /// resolution share a quarter of their words.</summary>
    private const double LeastAlike = 0.4;

    /// <summary>The same where one clause stands alone against one, between equal neighbours: its place speaks for it.</summary>
    private const double LeastAlikeAlone = 0.3;

    /// <summary>Comparisons of words that one stretch between equal clauses may cost; beyond it only clauses at about the
    /// same place are compared.</summary>
    private const long MostWork = 20_000_000;

    /// <returns>Pairs of places, ascending on both sides. The other way round they are the same, mirrored.</returns>
    /// <param name="isOldFirst">Whether the old text <see cref="ComesFirst"/>.</param>
    public static IEnumerable<(int Old, int New)> Of(ClauseWords.Clause[] old, ClauseWords.Clause[] @new, bool isOldFirst) =>
        isOldFirst
            ? Find(old, @new)
            : Find(@new, old).Select(pair => (pair.New, pair.Old));

    /// <summary>Which of two texts a search starts from, so that both readers get the same.</summary>
    public static bool ComesFirst(IReadOnlyList<string> one, IReadOnlyList<string> other)
    {
        for (var i = 0; i < Math.Min(one.Count, other.Count); i++)
        {
            if (string.CompareOrdinal(one[i], other[i]) is var order and not 0)
            {
                return order < 0;
            }
        }

        return one.Count <= other.Count;
    }

    private static List<(int Old, int New)> Find(ClauseWords.Clause[] old, ClauseWords.Clause[] @new)
    {
        int[] oldIds = [.. old.Select(clause => clause.Id)];
        int[] newIds = [.. @new.Select(clause => clause.Id)];

        var pairs = new List<(int Old, int New)>();
        var (oldAt, newAt) = (0, 0);
        foreach (var (oldNext, newNext) in Landmarks.Of(oldIds, newIds))
        {
            FindBetween(old, oldAt, oldNext, @new, newAt, newNext, pairs);
            pairs.Add((oldNext, newNext));
            (oldAt, newAt) = (oldNext + 1, newNext + 1);
        }

        FindBetween(old, oldAt, old.Length, @new, newAt, @new.Length, pairs);
        return pairs;
    }

    private static void FindBetween(
        ClauseWords.Clause[] old, int oldStart, int oldEnd,
        ClauseWords.Clause[] @new, int newStart, int newEnd, List<(int Old, int New)> pairs)
    {
        while (oldStart < oldEnd && newStart < newEnd && old[oldStart].Id == @new[newStart].Id)
        {
            pairs.Add((oldStart++, newStart++));
        }

        var equalAtEnd = 0;
        while (oldStart < oldEnd - equalAtEnd && newStart < newEnd - equalAtEnd
            && old[oldEnd - 1 - equalAtEnd].Id == @new[newEnd - 1 - equalAtEnd].Id)
        {
            equalAtEnd++;
        }

        (oldEnd, newEnd) = (oldEnd - equalAtEnd, newEnd - equalAtEnd);
        if (oldStart < oldEnd && newStart < newEnd)
        {
            pairs.AddRange(MostAlike(old.AsSpan(oldStart..oldEnd), @new.AsSpan(newStart..newEnd))
                .Select(pair => (oldStart + pair.Old, newStart + pair.New)));
        }

        for (var i = 0; i < equalAtEnd; i++)
        {
            pairs.Add((oldEnd + i, newEnd + i));
        }
    }

    /// <summary>The alignment with the highest sum of squared likenesses, so that one good pair beats two poor ones.</summary>
    private static List<(int Old, int New)> MostAlike(ReadOnlySpan<ClauseWords.Clause> old, ReadOnlySpan<ClauseWords.Clause> @new)
    {
        var table = new BandedTable(old.Length, @new.Length, BandFor(old, @new));
        var least = old.Length == 1 && @new.Length == 1 ? LeastAlikeAlone : LeastAlike;
        for (var i = 1; i <= old.Length; i++)
        {
            for (var j = Math.Max(1, table.First(i)); j <= table.Last(i); j++)
            {
                var likeness = old[i - 1].LikenessTo(@new[j - 1], least);
                table.Fill(i, j, likeness >= least ? likeness * likeness : 0);
            }
        }

        return table.Trace();
    }

    private static int BandFor(ReadOnlySpan<ClauseWords.Clause> old, ReadOnlySpan<ClauseWords.Clause> @new)
    {
        long words = 0;
        foreach (var clause in old)
        {
            words += clause.Count + 1;
        }

        foreach (var clause in @new)
        {
            words += clause.Count + 1;
        }

        return (int)Math.Clamp(MostWork / words, 1, @new.Length);
    }
}
