using ResolutionTracker.Core.Delegations;
using ResolutionTracker.Core.Drafting;

namespace ResolutionTracker.Core.History;

/// <summary>An event on its way into the log, with what was known when it was decided.</summary>
/// <param name="At">When it was done.</param>
/// <param name="RecordedAt">The caller's clock at the moment of appending.</param>
/// <param name="CouncilSeen">The position of the Council room that its author had read; 0 for none.</param>
/// <param name="Entry">From where it is known, where it was entered after the fact; null for what was done here.</param>
public sealed record NewEvent(
    CommandId Command,
    DateTimeOffset At,
    DateTimeOffset RecordedAt,
    ActingFor By,
    AccountId Account,
    long CouncilSeen,
    DraftEvent Event,
    LateEntry? Entry = null);
