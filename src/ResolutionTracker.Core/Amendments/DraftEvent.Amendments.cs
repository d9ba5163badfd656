using System.Collections.Immutable;
using ResolutionTracker.Core.Amendments;
using ResolutionTracker.Core.Delegations;

namespace ResolutionTracker.Core.Drafting;

public abstract partial record DraftEvent
{
    /// <summary>In the delegation's room: a proposal was begun there.</summary>
    /// <param name="Group">The group of states for which it is proposed; null for none.</param>
    /// <param name="Amends">The amendment that it amends; null for one to the text.</param>
    public sealed record AmendmentPrepared(
        AmendmentId Amendment,
        ImmutableList<Authorship> Authors,
        ImmutableList<Change> Changes,
        string? Reason,
        string? Group = null,
        AmendmentId? Amends = null) : DraftEvent;

    /// <summary>In the delegation's room: the words typed so far were put to use.</summary>
    public sealed record AmendmentWorded(AmendmentId Amendment, ImmutableList<Change> Changes, string? Reason) : DraftEvent;

    /// <summary>In the delegation's room: the proposal was given up before anybody else saw it.</summary>
    public sealed record PreparationEnded(AmendmentId Amendment) : DraftEvent;

    /// <summary>In the Council room, with the full text; and in the delegation's room, where its preparation ends.</summary>
    /// <param name="Group">The group of states for which it is proposed; null for none.</param>
    /// <param name="Amends">The amendment that it amends; null for one to the text.</param>
    public sealed record AmendmentTabled(
        AmendmentId Amendment,
        ImmutableList<Authorship> Authors,
        ImmutableList<Change> Changes,
        string? Reason,
        string? Group = null,
        AmendmentId? Amends = null) : DraftEvent;

    public sealed record AmendmentWithdrawn(AmendmentId Amendment) : DraftEvent;

    /// <summary>A state went on with an amendment that was withdrawn; it is open again, and its words keep their first origin.</summary>
    public sealed record AmendmentTakenOver(AmendmentId Amendment, MemberState State) : DraftEvent;

    public sealed record CoSponsorJoined(AmendmentId Amendment, MemberState State) : DraftEvent;

    public sealed record CoSponsorLeft(AmendmentId Amendment, MemberState State) : DraftEvent;

    /// <summary>A penholder took the amendment over, or some of its changes; the clauses' own events follow in the same decision.</summary>
    /// <param name="Changes">What was proposed, against what, and what was accepted, change by change, in the amendment's order.</param>
    public sealed record AmendmentAccepted(AmendmentId Amendment, ImmutableList<AcceptedChange> Changes) : DraftEvent;

    /// <param name="Changes">The changes rejected; null for all that were open.</param>
    public sealed record AmendmentRejected(AmendmentId Amendment, string Reason, ImmutableList<ChangeId>? Changes = null) : DraftEvent;

    /// <summary>A change of an open amendment got other words, through a sub-amendment that was taken over.</summary>
    public sealed record ChangeAmended(AmendmentId Amendment, ChangeId Change, string Text, ChangeReference Through) : DraftEvent;

    /// <summary>A decision on an amendment was taken back, by a penholder alone or with the whole text; it is open again. What that does to
    /// the clauses follows in the same decision.</summary>
    /// <param name="Changes">The changes that are open again.</param>
    public sealed record DecisionReverted(AmendmentId Amendment, ImmutableList<ChangeId> Changes) : DraftEvent;
}
