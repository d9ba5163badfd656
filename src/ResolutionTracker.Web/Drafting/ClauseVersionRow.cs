using ResolutionTracker.Core.Amendments;
using ResolutionTracker.Core.Delegations;
using ResolutionTracker.Core.Drafting;

namespace ResolutionTracker.Web.Drafting;

/// <summary>One version of a clause as its history shows it.</summary>
/// <param name="By">Whose act brought it into the text.</param>
/// <param name="States">Whose words they are: the authors of the amendment, or the penholder that drafted; nobody's where they are the base text's.</param>
/// <param name="AmendmentOrdinal">The number by which the amendment is spoken of.</param>
/// <param name="IsDeletion">Whether the clause left the text here.</param>
public sealed record ClauseVersionRow(
    ClauseVersion Version,
    string Text,
    DateTimeOffset At,
    ActingFor By,
    IReadOnlyList<MemberState> States,
    AmendmentId? Amendment,
    int? AmendmentOrdinal,
    bool IsFromBase,
    bool IsDeletion);
