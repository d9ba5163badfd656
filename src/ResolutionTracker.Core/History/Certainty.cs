namespace ResolutionTracker.Core.History;

/// <summary>How sure it is that an event entered after the fact happened as it is told.</summary>
public enum Certainty
{
    /// <summary>The source says it.</summary>
    Certain,

    /// <summary>It follows from what the source says, as that a clause with other words is the same clause.</summary>
    Probable,

    /// <summary>It could be read in another way.</summary>
    Doubtful,
}
