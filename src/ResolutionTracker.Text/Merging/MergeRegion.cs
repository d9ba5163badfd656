namespace ResolutionTracker.Text.Merging;

/// <summary>Like <see cref="MergePart"/>, counted in tokens.</summary>
internal readonly record struct MergeRegion(
    MergePartKind Kind, int BaseStart, int BaseEnd, int CurrentStart, int CurrentEnd, int AmendedStart, int AmendedEnd);
