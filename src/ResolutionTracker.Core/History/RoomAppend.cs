using ResolutionTracker.Core.Delegations;

namespace ResolutionTracker.Core.History;

/// <summary>What one decision writes in one room.</summary>
/// <param name="Seen">The last position of this room that the decision was taken on, 0 for none.</param>
/// <param name="Events">In order; at least one.</param>
public sealed record RoomAppend(Room Room, long Seen, IReadOnlyList<NewEvent> Events);
