using System.Collections.Immutable;
using ResolutionTracker.Core.Amendments;
using ResolutionTracker.Core.Delegations;

namespace ResolutionTracker.Core.Drafting;

public abstract partial record DraftCommand
{
    /// <summary>Begins an amendment in the acting delegation's room, or gives one that is there its present wording.</summary>
    /// <param name="CoSponsors">States that stand behind it from the start.</param>
    public sealed record PrepareAmendment(
        ActingFor By,
        AmendmentId Amendment,
        ImmutableList<ProposedChange> Changes,
        string? Reason,
        ImmutableList<MemberState> CoSponsors) : DraftCommand(By);

    /// <summary>Shows an amendment in preparation to the Council.</summary>
    public sealed record TableAmendment(ActingFor By, AmendmentId Amendment) : DraftCommand(By);

    /// <summary>Takes an amendment back; one in preparation is given up unseen.</summary>
    public sealed record WithdrawAmendment(ActingFor By, AmendmentId Amendment) : DraftCommand(By);

    /// <param name="Seen">The version of the clause that the penholder had before them; null for an insertion.</param>
    /// <param name="Text">The wording to accept in place of the one proposed; null to accept it as it stands.</param>
    public sealed record AcceptAmendment(ActingFor By, AmendmentId Amendment, ClauseVersion? Seen, string? Text) : DraftCommand(By);

    public sealed record RejectAmendment(ActingFor By, AmendmentId Amendment, string Reason) : DraftCommand(By);
}
