namespace ResolutionTracker.Text.Merging;

/// <summary>A run of words in the three texts of a merge. Ranges are half-open, in UTF-16 code units, from the first word's begin to the
/// last word's end; an empty one stands where its words would.</summary>
/// <param name="HasNeighbour">Nothing stands between it and a change of the other side.</param>
public readonly record struct MergePart(
    MergePartKind Kind,
    int BaseStart, int BaseEnd,
    int CurrentStart, int CurrentEnd,
    int AmendedStart, int AmendedEnd,
    bool HasNeighbour)
{
    public bool IsConflict => Kind is MergePartKind.TwoInsertions or MergePartKind.Overlap;
}
