using ResolutionTracker.Core.Delegations;

namespace ResolutionTracker.Web.Delegations;

/// <summary>Who is asking: an account, and the part in which it looks on.</summary>
/// <param name="Name">The person's name as colleagues in the same room see it; never recorded.</param>
/// <param name="State">The state of a delegation; null for everybody else.</param>
public sealed record Viewer(AccountId Account, string Name, ViewerKind Kind, MemberState? State)
{
    public static Viewer Nobody { get; } = new(default, "", ViewerKind.Nobody, null);

    public bool IsSignedIn => Kind != ViewerKind.Nobody;

    /// <summary>For whom this viewer may act; null for those who only read.</summary>
    public ActingFor? ActingFor => Kind switch
    {
        ViewerKind.Delegation => Core.Delegations.ActingFor.Of(State!.Value),
        ViewerKind.Secretariat => Core.Delegations.ActingFor.Secretariat,
        _ => null,
    };
}
