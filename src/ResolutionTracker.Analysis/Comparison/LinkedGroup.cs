namespace ResolutionTracker.Analysis.Comparison;

/// <summary>Clauses of two texts that were found to belong together, by their places, ascending.</summary>
internal sealed record LinkedGroup(List<int> Old, List<int> New)
{
    /// <summary>Whether it stands between the same clauses on both sides as another group says.</summary>
    public bool IsInOrderWith(LinkedGroup other) => Old[0] < other.Old[0] == New[0] < other.New[0];
}
