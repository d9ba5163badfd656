namespace ResolutionTracker.Analysis.Comparison;

/// <summary>What became of a clause between two texts.</summary>
public enum ClauseStatus
{
    Unchanged,
    Changed,
    Inserted,
    Deleted,
}
