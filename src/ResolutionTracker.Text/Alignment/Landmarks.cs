namespace ResolutionTracker.Text.Alignment;

/// <summary>Numbers that occur exactly once on either side, as many as stand in the same order on both: safe places to
/// cut two long rows (the idea of patience diff).</summary>
public static class Landmarks
{
    /// <returns>Pairs of places, ascending on both sides.</returns>
    public static List<(int Old, int New)> Of(ReadOnlySpan<int> old, ReadOnlySpan<int> @new)
    {
        var oldPlaces = PlacesOfUnique(old);
        var newPlaces = PlacesOfUnique(@new);
        var pairs = new List<(int Old, int New)>();
        for (var i = 0; i < old.Length; i++)
        {
            if (oldPlaces[old[i]] >= 0 && newPlaces.TryGetValue(old[i], out var j) && j >= 0)
            {
                pairs.Add((i, j));
            }
        }

        return Ascending(pairs);
    }

    private static Dictionary<int, int> PlacesOfUnique(ReadOnlySpan<int> numbers)
    {
        var places = new Dictionary<int, int>();
        for (var i = 0; i < numbers.Length; i++)
        {
            places[numbers[i]] = places.ContainsKey(numbers[i]) ? -1 : i;
        }

        return places;
    }

    /// <summary>The longest ascending run of new places, by patience sorting.</summary>
    private static List<(int Old, int New)> Ascending(List<(int Old, int New)> pairs)
    {
        var tops = new List<int>();
        var before = new int[pairs.Count];
        for (var i = 0; i < pairs.Count; i++)
        {
            var (low, high) = (0, tops.Count);
            while (low < high)
            {
                var middle = (low + high) / 2;
                (low, high) = pairs[tops[middle]].New < pairs[i].New ? (middle + 1, high) : (low, middle);
            }

            before[i] = low > 0 ? tops[low - 1] : -1;
            if (low == tops.Count)
            {
                tops.Add(i);
            }
            else
            {
                tops[low] = i;
            }
        }

        var run = new List<(int Old, int New)>();
        for (var i = tops.Count > 0 ? tops[^1] : -1; i >= 0; i = before[i])
        {
            run.Add(pairs[i]);
        }

        run.Reverse();
        return run;
    }
}
