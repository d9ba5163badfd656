namespace ResolutionTracker.Analysis.Comparison;

/// <summary>Of pairs of places, those that may all be said to have stayed: the row with the highest sum of weights that ascends on both sides. Of several
/// such rows it is the one that ends earlier in the new text, as where of two neighbours that changed places the first is said to have moved.</summary>
internal static class HeaviestOrder
{
    /// <param name="pairs">No two with the same place on either side.</param>
    /// <param name="weights">One for each pair, above 0.</param>
    /// <returns>For each pair whether it is in the row.</returns>
    public static bool[] Of(IReadOnlyList<(int Old, int New)> pairs, IReadOnlyList<long> weights)
    {
        var inOrder = Enumerable.Range(0, pairs.Count).OrderBy(i => pairs[i].Old).ToArray();
        var ranks = Enumerable.Range(0, pairs.Count).OrderBy(i => pairs[i].New).Select((i, rank) => (i, rank)).ToDictionary(each => each.i, each => each.rank);
        var (best, before) = (new long[pairs.Count], new int[pairs.Count]);
        var heaviest = new int[pairs.Count + 1];
        Array.Fill(heaviest, -1);
        foreach (var i in inOrder)
        {
            before[i] = HeaviestBelow(ranks[i]);
            best[i] = weights[i] + (before[i] < 0 ? 0 : best[before[i]]);
            for (var at = ranks[i] + 1; at <= pairs.Count; at += at & -at)
            {
                heaviest[at] = heaviest[at] < 0 || best[i] >= best[heaviest[at]] ? i : heaviest[at];
            }
        }

        var stays = new bool[pairs.Count];
        for (var i = HeaviestBelow(pairs.Count); i >= 0; i = before[i])
        {
            stays[i] = true;
        }

        return stays;

        // The rows that end below a new place, kept as a tree of prefixes, so that long texts cost little.
        int HeaviestBelow(int rank)
        {
            var found = -1;
            for (var at = rank; at > 0; at -= at & -at)
            {
                found = heaviest[at] >= 0 && (found < 0 || best[heaviest[at]] > best[found]) ? heaviest[at] : found;
            }

            return found;
        }
    }
}
