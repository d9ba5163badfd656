using System.Collections.Immutable;
using ResolutionTracker.Core.Amendments;
using ResolutionTracker.Core.Delegations;

namespace ResolutionTracker.Core.Drafting;

public abstract partial record DraftCommand
{
    /// <summary>Begins an amendment in the acting delegation's room, or gives one that is there its present wording.</summary>
    /// <param name="CoSponsors">States that stand behind it from the start.</param>
    /// <param name="Group">The group of states for which it is proposed, by its code; null for none.</param>
    /// <param name="Amends">The amendment that a sub-amendment amends; null for an amendment to the text. Kept from the beginning.</param>
    public sealed record PrepareAmendment(
        ActingFor By,
        AmendmentId Amendment,
        ImmutableList<ProposedChange> Changes,
        string? Reason,
        ImmutableList<MemberState> CoSponsors,
        string? Group = null,
        AmendmentId? Amends = null) : DraftCommand(By);

    /// <summary>Shows an amendment in preparation to the Council.</summary>
    /// <param name="Group">The group of states for which it is proposed, by its code; null for the one named when it was begun, or none.</param>
    public sealed record TableAmendment(ActingFor By, AmendmentId Amendment, string? Group = null) : DraftCommand(By);

    /// <summary>Takes an amendment back; one in preparation is given up unseen.</summary>
    public sealed record WithdrawAmendment(ActingFor By, AmendmentId Amendment) : DraftCommand(By);

    /// <summary>The acting state goes on with an amendment that was withdrawn.</summary>
    public sealed record TakeOverAmendment(ActingFor By, AmendmentId Amendment) : DraftCommand(By);

    /// <summary>The acting state adds its name to an amendment.</summary>
    public sealed record JoinAmendment(ActingFor By, AmendmentId Amendment) : DraftCommand(By);

    /// <summary>The acting state takes its name off an amendment.</summary>
    public sealed record LeaveAmendment(ActingFor By, AmendmentId Amendment) : DraftCommand(By);

    /// <summary>A penholder takes over an amendment, or some of its changes; who submitted an amendment may do so with a sub-amendment to it.</summary>
    /// <param name="Changes">The changes taken over, each once; empty for all that are open, as they stand.</param>
    public sealed record AcceptAmendment(ActingFor By, AmendmentId Amendment, ImmutableList<ChangeAcceptance> Changes) : DraftCommand(By);

    /// <param name="Changes">The changes rejected; empty for all that are open.</param>
    public sealed record RejectAmendment(ActingFor By, AmendmentId Amendment, string Reason, ImmutableList<ChangeId> Changes) : DraftCommand(By);

    /// <summary>Takes over what follows from a decision elsewhere: a name, a term, a date or a number that it changed.</summary>
    /// <param name="Decision">The accepted change from which it follows, and to which it is attributed.</param>
    /// <param name="Edits">Of the text; a penholder's.</param>
    /// <param name="Words">Of open amendments; each its own submitter's.</param>
    public sealed record TakeConsequences(
        ActingFor By, ChangeReference Decision, ImmutableList<ClauseEdit> Edits, ImmutableList<ConsequentialWords> Words) : DraftCommand(By);

    /// <summary>Takes a decision on an amendment back; it is open again.</summary>
    /// <param name="Edits">What it takes to have the words without it, as they now stand; empty after a rejection.</param>
    public sealed record RevertDecision(ActingFor By, AmendmentId Amendment, ImmutableList<ClauseEdit> Edits) : DraftCommand(By);
}
