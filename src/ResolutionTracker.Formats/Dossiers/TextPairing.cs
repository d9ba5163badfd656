namespace ResolutionTracker.Formats.Dossiers;

/// <summary>Pairs the clauses of two texts in order: equal ones first, then between them those that share most of their words.</summary>
internal static class TextPairing
{
    private const double Similar = 0.4;

    /// <returns>Pairs of indexes, both ascending.</returns>
    public static List<(int Old, int New)> Of(IReadOnlyList<string> old, IReadOnlyList<string> @new)
    {
        var oldWords = old.Select(WordsOf).ToList();
        var newWords = @new.Select(WordsOf).ToList();
        var best = new double[old.Count + 1, @new.Count + 1];
        var likeness = new double[old.Count, @new.Count];
        for (var i = old.Count - 1; i >= 0; i--)
        {
            for (var j = @new.Count - 1; j >= 0; j--)
            {
                likeness[i, j] = old[i] == @new[j] ? 2 : Likeness(oldWords[i], newWords[j]);
                var paired = likeness[i, j] >= Similar ? likeness[i, j] + best[i + 1, j + 1] : 0;
                best[i, j] = Math.Max(paired, Math.Max(best[i + 1, j], best[i, j + 1]));
            }
        }

        var pairs = new List<(int, int)>();
        for (int i = 0, j = 0; i < old.Count && j < @new.Count;)
        {
            if (likeness[i, j] >= Similar && best[i, j] <= likeness[i, j] + best[i + 1, j + 1])
            {
                pairs.Add((i++, j++));
            }
            else if (best[i + 1, j] >= best[i, j + 1])
            {
                i++;
            }
            else
            {
                j++;
            }
        }

        return pairs;
    }

    private static Dictionary<string, int> WordsOf(string text) => text
        .Split([' ', ',', ';', '.', ':', '(', ')'], StringSplitOptions.RemoveEmptyEntries)
        .GroupBy(word => word, StringComparer.OrdinalIgnoreCase)
        .ToDictionary(group => group.Key, group => group.Count(), StringComparer.OrdinalIgnoreCase);

    private static double Likeness(Dictionary<string, int> one, Dictionary<string, int> other)
    {
        var shared = one.Sum(word => Math.Min(word.Value, other.GetValueOrDefault(word.Key)));
        return 2.0 * shared / Math.Max(1, one.Values.Sum() + other.Values.Sum());
    }
}
