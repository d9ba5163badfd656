namespace ResolutionTracker.Analysis.Comparison;

/// <summary>What became of a clause between two texts.</summary>
public enum ClauseStatus
{
    Unchanged,
    Changed,
    Inserted,
    Deleted,

    /// <summary>It stands elsewhere among the clauses that both texts have, word for word.</summary>
    Moved,

    /// <summary>It stands elsewhere and has other words.</summary>
    MovedChanged,

    /// <summary>It became several that follow one another.</summary>
    Split,

    /// <summary>Several that followed one another became one.</summary>
    Joined,
}
