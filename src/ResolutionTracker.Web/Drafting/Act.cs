using ResolutionTracker.Core.Delegations;
using ResolutionTracker.Core.Drafting;
using ResolutionTracker.Core.History;

namespace ResolutionTracker.Web.Drafting;

/// <summary>What comes with a command from outside: whose it is, when it was done, and what its author had read.</summary>
/// <param name="CouncilSeen">The position of the Council room that the author had read; null where they did not say.</param>
/// <param name="EntryOf">From where each event is known, where they are entered after the fact; null for what is done here.</param>
internal sealed record Act(CommandId Command, AccountId Account, DateTimeOffset At, long? CouncilSeen, Func<DraftEvent, LateEntry?>? EntryOf = null);
