using ResolutionTracker.Core.Amendments;
using ResolutionTracker.Core.Delegations;
using ResolutionTracker.Core.Drafting;
using ResolutionTracker.Core.History;

namespace ResolutionTracker.Web.History;

/// <summary>One version of a clause as its history shows it.</summary>
/// <param name="Text">Its words; of a deletion, those that were deleted.</param>
/// <param name="By">Who did it: who drafted, or the penholder who accepted.</param>
/// <param name="States">Whose words they are: the authors of the amendment, or the penholder.</param>
/// <param name="Amendment">The amendment through which it came; null where it was drafted.</param>
/// <param name="RecordedAt">When the record took it.</param>
/// <param name="Entry">From where it is known, where it was entered after the fact.</param>
public sealed record ClauseVersionRow(
    ClauseVersion Version,
    string Text,
    DateTimeOffset At,
    ActingFor By,
    IReadOnlyList<MemberState> States,
    AmendmentId? Amendment,
    int? AmendmentOrdinal,
    bool IsFromBase,
    bool IsDeletion,
    DateTimeOffset RecordedAt,
    LateEntry? Entry);
