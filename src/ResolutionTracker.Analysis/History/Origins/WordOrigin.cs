using System.Collections.Immutable;
using ResolutionTracker.Core.Amendments;
using ResolutionTracker.Core.Delegations;

namespace ResolutionTracker.Analysis.History.Origins;

/// <summary>Whose some words are: who brought them into the text first, through which amendment, when.</summary>
/// <param name="States">Those whose words they are, the submitter of the amendment first; empty for the base's and the Secretariat's.</param>
/// <param name="Amendment">The amendment, or the sub-amendment, that proposed them or to which they were added; null for none.</param>
/// <param name="Position">Of the event, in the Council room, with which they came into the text for the first time.</param>
/// <param name="At">When that was.</param>
/// <param name="Replaced">The words in whose place they came; null where they took none's.</param>
/// <param name="Returned">When they last came back after having left the text; null where they never left it.</param>
public sealed record WordOrigin(
    OriginKind Kind,
    ImmutableArray<MemberState> States,
    AmendmentId? Amendment,
    long Position,
    DateTimeOffset At,
    string? Replaced = null,
    WordsReturn? Returned = null);
