using ResolutionTracker.Core.Delegations;

namespace ResolutionTracker.Core.Commentary;

/// <summary>In what part somebody signs a comment. An observer, who acts for nobody, may sign too.</summary>
public abstract record Signatory
{
    private const string SecretariatKey = "secretariat";
    private const string ObserverKey = "observer";

    private Signatory()
    {
    }

    /// <summary>Its stored name: a state's code, <c>secretariat</c>, <c>observer</c>.</summary>
    public abstract string Key { get; }

    public sealed record Delegation(MemberState State) : Signatory
    {
        public override string Key => State.Code;
    }

    public sealed record Secretariat : Signatory
    {
        public override string Key => SecretariatKey;
    }

    public sealed record Observer : Signatory
    {
        public override string Key => ObserverKey;
    }

    /// <exception cref="FormatException">Nobody signs so.</exception>
    public static Signatory Parse(string key) => key switch
    {
        SecretariatKey => new Secretariat(),
        ObserverKey => new Observer(),
        _ => new Delegation(MemberState.Parse(key, null)),
    };

    public sealed override string ToString() => Key;
}
