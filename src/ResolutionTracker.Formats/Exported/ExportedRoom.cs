using ResolutionTracker.Core.Delegations;

namespace ResolutionTracker.Formats.Exported;

/// <summary>One room of an exported history, and how far it goes.</summary>
/// <param name="Last">The last position that the export holds; 0 for a room in which nothing has been said.</param>
/// <param name="Hash">The hash at that position; the room's seed where it is 0.</param>
public sealed record ExportedRoom(Room Room, long Last, string Hash);
