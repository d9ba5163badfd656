namespace ResolutionTracker.Core.Drafting;

/// <summary>How far the negotiation of a clause has come.</summary>
public enum ClauseStanding
{
    /// <summary>Under negotiation.</summary>
    Open,

    /// <summary>No longer in the text; kept so that amendments and places that name it still find it.</summary>
    Deleted,
}
