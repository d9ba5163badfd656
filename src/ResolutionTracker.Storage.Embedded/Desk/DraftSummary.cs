using ResolutionTracker.Core.Delegations;
using ResolutionTracker.Core.Drafting;

namespace ResolutionTracker.Storage.Embedded.Desk;

/// <summary>A draft as a row of a list: what its Council room says of it.</summary>
/// <param name="Participants">The states that are in the Council room.</param>
/// <param name="Revision">The name of the last revision issued; null before the first.</param>
/// <param name="ClauseCount">The clauses that stand in the text.</param>
/// <param name="PendingAmendments">Tabled, and not yet decided on.</param>
/// <param name="OpenedUpTo">The position up to which observers may read; null where the draft has not been opened to them.</param>
/// <param name="Position">The last position of the Council room that this row knows.</param>
public sealed record DraftSummary(
    DraftId Draft,
    string WorkingTitle,
    string Organ,
    string? AgendaItem,
    string? Symbol,
    string Language,
    string Zone,
    IReadOnlyList<MemberState> Penholders,
    IReadOnlyList<MemberState> Participants,
    bool IsSecretariatAdmitted,
    bool IsIllustrative,
    DraftStage Stage,
    string? Revision,
    int ClauseCount,
    int PendingAmendments,
    long? OpenedUpTo,
    long Position,
    DateTimeOffset LastAt)
{
    internal static DraftSummary Of(Draft draft) => new(
        draft.Id,
        draft.WorkingTitle,
        draft.Organ,
        draft.AgendaItem,
        draft.Symbol,
        draft.Language,
        draft.Zone,
        draft.Penholders,
        [.. draft.Participants.Select(participant => participant.State)],
        draft.IsSecretariatAdmitted,
        draft.IsIllustrative,
        draft.Stage,
        draft.LastRevision?.Name,
        draft.Present.Count(),
        draft.OpenAmendments,
        draft.OpenedUpTo,
        draft.Position,
        draft.LastAt);
}
