using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace ResolutionTracker.Analysis.History.Origins;

/// <summary>Rows of which only the latest items are kept.</summary>
internal static class LatestItems
{
    /// <returns>The row with more behind it, without its first where they would be too many. One array is made, and no more: a fold
    /// makes such a row with almost every event.</returns>
    /// <param name="most">At least 1.</param>
    public static ImmutableArray<T> WithLast<T>(this ImmutableArray<T> row, ReadOnlySpan<T> more, int most)
    {
        more = more[^Math.Min(more.Length, most)..];
        var kept = row.AsSpan()[^Math.Min(row.Length, most - more.Length)..];
        var latest = new T[kept.Length + more.Length];
        kept.CopyTo(latest);
        more.CopyTo(latest.AsSpan(kept.Length));
        return ImmutableCollectionsMarshal.AsImmutableArray(latest);
    }
}
