namespace ResolutionTracker.Analysis.History;

/// <summary>What became of a clause since a moment.</summary>
public enum ClauseFate
{
    /// <summary>It was not in the text then and is not now.</summary>
    Absent,

    Unchanged,

    /// <summary>It has other words.</summary>
    Changed,

    /// <summary>It came in.</summary>
    Inserted,

    /// <summary>It left the text.</summary>
    Deleted,

    /// <summary>It stands elsewhere, perhaps with other words.</summary>
    Moved,

    /// <summary>It came in with the words of one that left.</summary>
    MovedHere,

    /// <summary>It left, and its words came in elsewhere.</summary>
    MovedAway,

    /// <summary>It came in with a part of the words of one that was split.</summary>
    SplitOff,

    /// <summary>It left, and its words went into another.</summary>
    JoinedInto,
}
