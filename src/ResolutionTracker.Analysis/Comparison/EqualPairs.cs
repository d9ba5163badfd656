namespace ResolutionTracker.Analysis.Comparison;

/// <summary>Pairs places of two texts that hold the same; the first of those that repeat is the first.</summary>
internal static class EqualPairs
{
    /// <param name="old">Places in the old text, ascending.</param>
    /// <param name="new">Places in the new text, ascending.</param>
    /// <returns>In the order of the old places; each place of either text in one pair at most.</returns>
    public static IEnumerable<(int Old, int New)> Of<TKey>(
        IEnumerable<int> old, Func<int, TKey> keyOfOld, IEnumerable<int> @new, Func<int, TKey> keyOfNew)
        where TKey : notnull
    {
        var places = @new.GroupBy(keyOfNew).ToDictionary(same => same.Key, same => new Queue<int>(same));
        foreach (var i in old)
        {
            if (places.TryGetValue(keyOfOld(i), out var same) && same.TryDequeue(out var j))
            {
                yield return (i, j);
            }
        }
    }
}
