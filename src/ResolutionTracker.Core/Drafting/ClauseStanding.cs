namespace ResolutionTracker.Core.Drafting;

/// <summary>How far the negotiation of a clause has come.</summary>
public enum ClauseStanding
{
    /// <summary>Under negotiation.</summary>
    Open,

    /// <summary>Agreed, pending capitals. A change of its words opens it again.</summary>
    AgreedAdReferendum,

    /// <summary>Agreed, and protected until it is reopened.</summary>
    Agreed,

    /// <summary>No longer in the text; kept so that amendments and places that name it still find it.</summary>
    Deleted,
}
