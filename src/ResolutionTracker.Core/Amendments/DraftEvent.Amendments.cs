using System.Collections.Immutable;
using ResolutionTracker.Core.Amendments;

namespace ResolutionTracker.Core.Drafting;

public abstract partial record DraftEvent
{
    /// <summary>In the delegation's room: a proposal was begun there.</summary>
    public sealed record AmendmentPrepared(
        AmendmentId Amendment, ImmutableList<Authorship> Authors, ImmutableList<Change> Changes, string? Reason) : DraftEvent;

    /// <summary>In the delegation's room: the words typed so far were put to use.</summary>
    public sealed record AmendmentWorded(AmendmentId Amendment, ImmutableList<Change> Changes, string? Reason) : DraftEvent;

    /// <summary>In the delegation's room: the proposal was given up before anybody else saw it.</summary>
    public sealed record PreparationEnded(AmendmentId Amendment) : DraftEvent;

    /// <summary>In the Council room, with the full text; and in the delegation's room, where its preparation ends.</summary>
    public sealed record AmendmentTabled(
        AmendmentId Amendment, ImmutableList<Authorship> Authors, ImmutableList<Change> Changes, string? Reason) : DraftEvent;

    public sealed record AmendmentWithdrawn(AmendmentId Amendment) : DraftEvent;

    /// <summary>A penholder took the amendment over; the clauses' own events follow in the same decision.</summary>
    /// <param name="Changes">What was proposed, against what, and what was accepted, change by change.</param>
    public sealed record AmendmentAccepted(AmendmentId Amendment, ImmutableList<AcceptedChange> Changes) : DraftEvent;

    public sealed record AmendmentRejected(AmendmentId Amendment, string Reason) : DraftEvent;
}
