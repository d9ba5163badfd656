using System.Collections.Immutable;
using ResolutionTracker.Core.Amendments;
using ResolutionTracker.Core.Delegations;
using ResolutionTracker.Core.Drafting;

namespace ResolutionTracker.Analysis.History.Origins;

/// <summary>Words that left the text.</summary>
/// <param name="Clause">The clause in which they stood.</param>
/// <param name="Runs">Whose each of them was; ranges in <paramref name="Text"/>.</param>
/// <param name="States">Who had them taken out: the authors of the amendment where that proposed it, else the penholder that did; empty for
/// the Secretariat.</param>
/// <param name="Amendment">Through which amendment; null where the penholder took them out.</param>
/// <param name="Position">Of the event in the Council room.</param>
/// <param name="Back">When all or some of them last came back; null where they never did.</param>
public sealed record RemovedWords(
    ClauseId Clause,
    string Text,
    ImmutableArray<WordRun<WordOrigin>> Runs,
    ImmutableArray<MemberState> States,
    AmendmentId? Amendment,
    long Position,
    DateTimeOffset At,
    WordsReturn? Back = null);
