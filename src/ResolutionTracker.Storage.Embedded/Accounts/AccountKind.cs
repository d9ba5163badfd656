namespace ResolutionTracker.Storage.Embedded.Accounts;

/// <summary>What an account is for.</summary>
public enum AccountKind
{
    /// <summary>Acts for one member state.</summary>
    Delegation,

    /// <summary>Gives technical support.</summary>
    Secretariat,

    /// <summary>Reads what has been opened.</summary>
    Observer,

    /// <summary>Makes and ends accounts.</summary>
    Administrator,
}
