namespace ResolutionTracker.Analysis.Amendments;

/// <summary>What an amendment is on the text that now stands.</summary>
public enum CarryOutcome
{
    /// <summary>Its change can be had as it was meant; nobody needs to be asked.</summary>
    Clean,

    /// <summary>The text says it already.</summary>
    AlreadyContained,

    /// <summary>A person has to say what is to stand.</summary>
    NeedsDecision,
}
