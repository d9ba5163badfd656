namespace ResolutionTracker.Web.Delegations;

/// <summary>In what part somebody looks on.</summary>
public enum ViewerKind
{
    /// <summary>Not signed in.</summary>
    Nobody,

    /// <summary>On the team of one member state.</summary>
    Delegation,

    Secretariat,

    /// <summary>Reads what has been opened, and nothing else.</summary>
    Observer,

    /// <summary>Keeps the accounts; enters no room.</summary>
    Administrator,
}
