using System.Collections.Immutable;
using ResolutionTracker.Core.Amendments;
using ResolutionTracker.Core.Delegations;

namespace ResolutionTracker.Analysis.History.Origins;

/// <summary>Words that had left the text came back; whose they were they stay.</summary>
/// <param name="States">Who had them back; empty for the Secretariat.</param>
/// <param name="Amendment">Through which amendment; null where the penholder took them back.</param>
/// <param name="Position">Of the event in the Council room.</param>
public sealed record WordsReturn(ImmutableArray<MemberState> States, AmendmentId? Amendment, long Position, DateTimeOffset At);
