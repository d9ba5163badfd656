namespace ResolutionTracker.Text.Merging;

/// <summary>Who changed a run of words.</summary>
public enum MergePartKind
{
    /// <summary>Nobody: it stands in all three texts.</summary>
    Kept,

    /// <summary>Only the text that now stands.</summary>
    Current,

    /// <summary>Only the amendment.</summary>
    Amended,

    /// <summary>Both, in the same way.</summary>
    Both,

    /// <summary>Both put something in at the same place, each something else.</summary>
    TwoInsertions,

    /// <summary>Both, differently, in words that overlap.</summary>
    Overlap,
}
