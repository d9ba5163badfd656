namespace ResolutionTracker.Text;

/// <summary>Whether a run of text stands in both wordings, only in the old one, or only in the new one.</summary>
public enum SegmentKind
{
    Unchanged,
    Deleted,
    Inserted,
}
