using System.Collections.Immutable;
using ResolutionTracker.Core.Amendments;
using ResolutionTracker.Core.Delegations;
using ResolutionTracker.Core.History;
using ResolutionTracker.Core.Numbering;

namespace ResolutionTracker.Core.Drafting;

/// <summary>A draft resolution as its Council room knows it: the fold of that room's events, and nothing of any other room.</summary>
/// <param name="Clauses">In the order of the text, deleted ones at the place where they stood.</param>
/// <param name="InsertedSince">The clauses that came in since the last revision.</param>
/// <param name="Reshapings">The splits and joins of clauses, in order.</param>
/// <param name="Amendments">All that were tabled, by identity.</param>
/// <param name="Proposals">The amendments beside each clause, and beside <see cref="Head"/>.</param>
/// <param name="OpenAmendments">How many amendments wait for a decision.</param>
/// <param name="OpenedUpTo">The position up to which observers may read; null where the draft has not been opened to them.</param>
/// <param name="ChangesSinceRevision">How many versions of clauses came to be since the last revision.</param>
/// <param name="Marks">The last acts worth showing on a time line, oldest first; bounded (see <see cref="TimeMark.Kept"/>).</param>
/// <param name="Position">The last position folded.</param>
/// <param name="LastAt">When the last event was done.</param>
public sealed record Draft(
    DraftId Id,
    string WorkingTitle,
    string Organ,
    string? AgendaItem,
    string? Symbol,
    string Language,
    string Zone,
    ImmutableList<MemberState> Penholders,
    ImmutableList<MemberState> Sponsors,
    ImmutableList<Participant> Participants,
    bool IsSecretariatAdmitted,
    bool IsIllustrative,
    BaseText? Base,
    DraftStage Stage,
    ImmutableList<Revision> Revisions,
    ImmutableList<Clause> Clauses,
    ImmutableHashSet<ClauseId> InsertedSince,
    ImmutableList<Reshaping> Reshapings,
    ImmutableDictionary<AmendmentId, Amendment> Amendments,
    ImmutableDictionary<ClauseId, ClauseProposals> Proposals,
    int OpenAmendments,
    long? OpenedUpTo,
    int ChangesSinceRevision,
    ImmutableList<TimeMark> Marks,
    long Position,
    DateTimeOffset LastAt)
{
    public IEnumerable<Clause> Present => Clauses.Where(clause => clause.IsPresent);

    public Revision? LastRevision => Revisions.IsEmpty ? null : Revisions[^1];

    /// <summary>Whether the text may still change.</summary>
    public bool IsNegotiable => Stage is not (DraftStage.Adopted or DraftStage.NotAdopted or DraftStage.Withdrawn);

    /// <returns>Null where the text never had it; a deleted clause is found.</returns>
    public Clause? Find(ClauseId id) => Clauses.Find(clause => clause.Id == id);

    /// <returns>The clause of the text that a clause follows; null for the first.</returns>
    public Clause? Before(ClauseId id) => Clauses.GetRange(0, Clauses.FindIndex(clause => clause.Id == id)).FindLast(clause => clause.IsPresent);

    /// <returns>The sub-paragraphs of every degree that hang under a clause of the text, in its order.</returns>
    public IEnumerable<Clause> Under(Clause clause) => Subparagraphs.Under(clause, Clauses);

    /// <returns>The clauses under which a clause hangs, the nearest first; nothing for one that hangs under none.</returns>
    public IEnumerable<Clause> Above(Clause clause) => Subparagraphs.Above(clause, Clauses);

    /// <returns>The clause that a change touches; null for a new clause and for the working title.</returns>
    public Clause? TargetOf(Change change) => change.Target is { } target ? Find(target) : null;

    public Amendment? Find(AmendmentId id) => Amendments.GetValueOrDefault(id);

    public Participant? Find(MemberState state) => Participants.Find(participant => participant.State == state);

    public bool IsPenholder(MemberState? state) => state is { } asked && Penholders.Contains(asked);

    /// <summary>Whether a state may propose amendments: the members of the Council, and those admitted who were given leave.</summary>
    public bool MayPropose(MemberState state) => Find(state) is { } participant && (participant.IsMember || participant.MayPropose);

    /// <summary>Stands for the head of the text where clauses are named.</summary>
    public static ClauseId Head { get; } = new(Guid.Empty);

    /// <summary>The tabled amendments beside a clause, in the order of their tabling; null is the head of the text.</summary>
    public IEnumerable<Amendment> Touching(ClauseId? clause) => ProposalsTo(clause).Amendments.Select(id => Amendments[id]);

    /// <summary>The other tabled amendments beside the clauses that an amendment touches, in the order of their tabling.</summary>
    public IEnumerable<Amendment> RivalsOf(Amendment amendment)
    {
        ArgumentNullException.ThrowIfNull(amendment);
        return amendment.Changes.SelectMany(PlacesOf).Distinct().SelectMany(place => Touching(place))
            .Where(other => other.Id != amendment.Id).Distinct().OrderBy(other => other.Ordinal);
    }

    /// <summary>How many amendments beside a clause wait for a decision; null is the head of the text.</summary>
    public int OpenAt(ClauseId? clause) => ProposalsTo(clause).Open;

    private ClauseProposals ProposalsTo(ClauseId? clause) => Proposals.GetValueOrDefault(clause ?? Head) ?? ClauseProposals.None;

    /// <summary>The members of the Council of the day.</summary>
    public IReadOnlyList<MemberState> Members => [.. Participants.Where(participant => participant.IsMember).Select(participant => participant.State)];

    /// <summary>The clause beside which a change is shown first; null for an insertion at the head of the text and for the working title.</summary>
    public static ClauseId? AnchorOf(Change change) => change is Change.Insert insert ? insert.After : change.Target;

    /// <summary>All places beside which a change is shown, each once.</summary>
    public static IEnumerable<ClauseId> PlacesOf(Change change) => change switch
    {
        Change.Insert insert => [insert.After ?? Head, insert.Clause],
        Change.Join join => join.With.Select(other => other.Clause).Prepend(join.Clause),
        _ => [change.Target ?? Head],
    };

    /// <summary>The clauses with the labels that a revision would give them now.</summary>
    public ImmutableList<Clause> Renumbered() => Labelling.Renumber(Clauses);

    /// <summary>Adds one event of the Council room.</summary>
    /// <exception cref="InconsistentHistoryException">No decision could have written this event here.</exception>
    public static Draft Evolve(Draft? draft, Recorded next) => DraftFold.After(draft, next);
}
