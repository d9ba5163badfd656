using System.Collections.Immutable;
using ResolutionTracker.Core.Amendments;
using ResolutionTracker.Core.Delegations;
using ResolutionTracker.Core.Drafting;

namespace ResolutionTracker.Analysis.History.Origins;

/// <summary>That words were taken out of a clause; of all that an event took out of it at once.</summary>
/// <inheritdoc cref="RemovedWords" path="/param"/>
internal sealed record Removal(ClauseId Clause, ImmutableArray<MemberState> States, AmendmentId? Amendment, long Position, DateTimeOffset At);
