namespace ResolutionTracker.Text.Merging;

/// <summary>A run of words in the three texts of a merge. Ranges are half-open, in UTF-16 code units, from the first word's begin to the
/// last word's end; an empty one stands where its words would.</summary>
public readonly record struct MergePart(
    MergePartKind Kind,
    int BaseStart, int BaseEnd,
    int CurrentStart, int CurrentEnd,
    int AmendedStart, int AmendedEnd)
{
    public bool IsConflict => Kind is MergePartKind.TwoInsertions or MergePartKind.Overlap;

    /// <summary>Whether the next part is a change of the other side, with nothing between the two.</summary>
    public bool Touches(MergePart next) =>
        (Kind, next.Kind) is (MergePartKind.Current, MergePartKind.Amended) or (MergePartKind.Amended, MergePartKind.Current);
}
