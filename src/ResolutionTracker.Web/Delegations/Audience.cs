namespace ResolutionTracker.Web.Delegations;

/// <summary>Who may knock at a route or a hub method. Each has one; what has none is closed to everybody.</summary>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Class)]
internal sealed class AudienceAttribute(Audience audience) : Attribute
{
    public Audience Audience => audience;
}

/// <summary>The classes of routes and hub methods; what of a draft is behind them is decided by <see cref="Doorkeeper"/>.</summary>
internal enum Audience
{
    /// <summary>Anybody; holds nothing of any draft.</summary>
    Anyone,

    /// <summary>Whoever is signed in; each answer is folded from the rooms of the one who asks.</summary>
    SignedIn,

    /// <summary>Those who keep the accounts; holds nothing of any draft.</summary>
    Administrator,
}
