using System.Collections.Immutable;
using ResolutionTracker.Core.Amendments;
using ResolutionTracker.Core.Delegations;
using ResolutionTracker.Core.History;
using ResolutionTracker.Core.Numbering;

namespace ResolutionTracker.Core.Drafting;

/// <summary>A draft resolution as its Council room knows it: the fold of that room's events, and nothing of any other room.</summary>
/// <param name="Clauses">In the order of the text, deleted ones at the place where they stood.</param>
/// <param name="InsertedSince">The clauses that came in since the last revision.</param>
/// <param name="Amendments">All that were tabled, by identity.</param>
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
    ImmutableDictionary<AmendmentId, Amendment> Amendments,
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

    public Amendment? Find(AmendmentId id) => Amendments.GetValueOrDefault(id);

    public Participant? Find(MemberState state) => Participants.Find(participant => participant.State == state);

    public bool IsPenholder(MemberState? state) => state is { } asked && Penholders.Contains(asked);

    /// <summary>Whether a state may propose amendments: the members of the Council, and those admitted who were given leave.</summary>
    public bool MayPropose(MemberState state) => Find(state) is { } participant && (participant.IsMember || participant.MayPropose);

    /// <summary>The amendments that touch a clause, in the order of their tabling; those that insert count for the clause they follow.</summary>
    public IEnumerable<Amendment> Touching(ClauseId clause) => Amendments.Values
        .Where(amendment => amendment.Changes.Exists(change => AnchorOf(change) == clause || change.Target == clause))
        .OrderBy(amendment => amendment.Ordinal);

    /// <summary>The clause beside which a change is shown; null for an insertion at the head of the text.</summary>
    public static ClauseId? AnchorOf(Change change) => change is Change.Insert insert ? insert.After : change.Target;

    /// <summary>The clauses with the labels that a revision would give them now.</summary>
    public ImmutableList<Clause> Renumbered() => Labelling.Renumber(Clauses);

    /// <summary>Adds one event of the Council room.</summary>
    /// <exception cref="InconsistentHistoryException">No decision could have written this event here.</exception>
    public static Draft Evolve(Draft? draft, Recorded next) => DraftFold.After(draft, next);
}
