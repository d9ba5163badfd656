using System.Collections.Immutable;

namespace ResolutionTracker.Analysis.Comparison;

/// <summary>Compares two texts clause by clause, by content: which clauses stayed, changed, came, went, moved, were split or joined.</summary>
public static class TextComparison
{
    /// <returns>Rows in the order of the new text; a clause that went stands where it stood, before what came in its place.
    /// Each clause of either text is in exactly one row. The other way round the same belong together.</returns>
    public static ImmutableArray<ClauseComparison> Compare(IReadOnlyList<string> oldClauses, IReadOnlyList<string> newClauses)
    {
        ArgumentNullException.ThrowIfNull(oldClauses);
        ArgumentNullException.ThrowIfNull(newClauses);
        return ComparedRows.Of(ClauseLinks.Of(oldClauses, newClauses), oldClauses, newClauses);
    }

    /// <summary>The same for who reads both texts from the first clause to the last: a clause is one that stayed in its order, or it came or went.</summary>
    public static ImmutableArray<ClauseComparison> CompareInOrder(IReadOnlyList<string> oldClauses, IReadOnlyList<string> newClauses)
    {
        ArgumentNullException.ThrowIfNull(oldClauses);
        ArgumentNullException.ThrowIfNull(newClauses);
        return ComparedRows.Of(ClauseLinks.InOrder(oldClauses, newClauses), oldClauses, newClauses);
    }
}
