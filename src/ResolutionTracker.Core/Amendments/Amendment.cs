using System.Collections.Immutable;
using ResolutionTracker.Core.Delegations;

namespace ResolutionTracker.Core.Amendments;

/// <summary>What one or more states propose: a list of changes by a list of authors.</summary>
/// <param name="Ordinal">Counted from 1 in the order of tabling, for speaking of it ("amendment 4"); 0 while in preparation.</param>
/// <param name="Authors">Those who stand behind it now, who submits it first.</param>
/// <param name="At">When it reached this form: begun, or tabled.</param>
/// <param name="Position">The position, in the room it is read from, of the event that last changed it.</param>
/// <param name="Group">The group of states for which it is proposed, by its code; null for none.</param>
/// <param name="Amends">The amendment that this sub-amendment amends; null for an amendment to the text.</param>
/// <param name="AmendedBy">The sub-amendments to it, in the order of their tabling.</param>
/// <param name="Accepted">The changes accepted so far, as they were accepted.</param>
/// <param name="Rejected">The changes rejected so far.</param>
/// <param name="CoSponsorships">Who joined and left and when, in that order; those who were there from the start joined with it.</param>
/// <param name="FirstSubmitter">Who submitted it at first, where another state took it over; null else.</param>
public sealed record Amendment(
    AmendmentId Id,
    int Ordinal,
    ImmutableList<Authorship> Authors,
    ImmutableList<Change> Changes,
    AmendmentForm Form,
    AmendmentOutcome Outcome,
    string? Reason,
    DateTimeOffset At,
    long Position,
    string? Group,
    AmendmentId? Amends,
    ImmutableList<AmendmentId> AmendedBy,
    ImmutableList<AcceptedChange> Accepted,
    ImmutableList<ChangeId> Rejected,
    ImmutableList<CoSponsorship> CoSponsorships,
    MemberState? FirstSubmitter)
{
    /// <summary>The working title that a change of it replaced; null where none did.</summary>
    public string? ReplacedTitle { get; init; }

    /// <summary>The state that submits it.</summary>
    public MemberState MainSponsor => Authors[0].State;

    /// <summary>The changes that nobody has decided on yet.</summary>
    public IEnumerable<Change> OpenChanges => Changes.Where(IsOpen);

    public bool IsBy(MemberState? state) => state is { } asked && Authors.Exists(author => author.State == asked);

    /// <summary>Whether a change waits for a decision.</summary>
    public bool IsOpen(Change change) => Outcome.IsPending && !IsDecided(change);

    /// <summary>Of a sub-amendment: whether something that it amends, and that it has not been decided on for, can still be amended.</summary>
    public bool HasWhatToAmend(Amendment amended) => Changes.OfType<Change.Amend>().Any(change =>
        !IsDecided(change) && amended.Changes.Exists(of => of.Id == change.Of && amended.IsOpen(of)));

    private bool IsDecided(Change change) => Rejected.Contains(change.Id) || Accepted.Exists(accepted => accepted.Change == change.Id);

    /// <summary>Form and outcome together, as delegates say it; the one place that joins them.</summary>
    public string Status => (Form, Outcome) switch
    {
        (AmendmentForm.InPreparation, _) => "in preparation",
        (_, AmendmentOutcome.Pending) => Accepted.IsEmpty && Rejected.IsEmpty ? "tabled" : "decided in part",
        (_, AmendmentOutcome.AcceptedAsModified) => "accepted as modified",
        var (_, outcome) => outcome.Name,
    };

    /// <summary>An amendment as it is begun or tabled.</summary>
    /// <param name="ordinal">0 while in preparation.</param>
    public static Amendment New(
        AmendmentId id,
        int ordinal,
        ImmutableList<Authorship> authors,
        ImmutableList<Change> changes,
        string? reason,
        string? group,
        AmendmentId? amends,
        DateTimeOffset at,
        long position) => new(
            id,
            ordinal,
            authors,
            changes,
            ordinal == 0 ? AmendmentForm.InPreparation : AmendmentForm.Tabled,
            new AmendmentOutcome.Pending(),
            reason,
            at,
            position,
            group,
            amends,
            AmendedBy: [],
            Accepted: [],
            Rejected: [],
            [.. authors.Skip(1).Select(author => new CoSponsorship(author.State, at, null))],
            FirstSubmitter: null);
}
