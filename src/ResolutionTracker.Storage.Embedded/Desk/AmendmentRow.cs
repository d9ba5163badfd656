using ResolutionTracker.Core.Amendments;
using ResolutionTracker.Core.Delegations;
using ResolutionTracker.Core.Drafting;

namespace ResolutionTracker.Storage.Embedded.Desk;

/// <summary>An amendment that was tabled, as a row of a list.</summary>
/// <param name="States">The main sponsor first.</param>
/// <param name="Clauses">The clauses that it touches or brings in.</param>
/// <param name="Status">As delegates say it.</param>
/// <param name="At">When it was tabled.</param>
/// <param name="Position">In the Council room, of the event that last changed it.</param>
public sealed record AmendmentRow(
    DraftId Draft,
    AmendmentId Amendment,
    int Ordinal,
    IReadOnlyList<MemberState> States,
    IReadOnlyList<ClauseId> Clauses,
    string Status,
    DateTimeOffset At,
    long Position)
{
    internal static AmendmentRow Of(DraftId draft, Amendment amendment) => new(
        draft,
        amendment.Id,
        amendment.Ordinal,
        [.. amendment.Authors.Select(author => author.State)],
        [.. amendment.Changes.Select(change => change.Target).OfType<ClauseId>()],
        amendment.Status,
        amendment.At,
        amendment.Position);
}
