using System.Collections.Immutable;
using ResolutionTracker.Core.Delegations;
using ResolutionTracker.Core.Drafting;

namespace ResolutionTracker.Core.History;

/// <summary>The events that one decision writes in one room, in order.</summary>
public sealed record RoomEvents(Room Room, ImmutableList<DraftEvent> Events);
