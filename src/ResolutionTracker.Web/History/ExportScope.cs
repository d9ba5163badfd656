using ResolutionTracker.Core.Delegations;
using ResolutionTracker.Core.Drafting;
using ResolutionTracker.Formats.Exported;

namespace ResolutionTracker.Web.History;

/// <summary>What one export holds: of one draft, the rooms that its reader may read, each up to a position.</summary>
/// <param name="Draft">The Council room's fold at the last position exported.</param>
public sealed record ExportScope(Draft Draft, HistoryHeader Header)
{
    /// <summary>The Council room's hash at that position.</summary>
    public string Hash => Header.Rooms[0].Hash;

    /// <summary>What a file of it is called, without what says its format: the draft's first digits, the most private room, the position.</summary>
    public string FileName => $"draft-{Draft.Id.Value.ToString("N")[..8]}-{Header.Rooms[^1].Room}-{Draft.Position}";

    /// <summary>How far it has the own room of the delegation for which it is; null where it has the Council room alone.</summary>
    public ExportedRoom? Own => Header.Rooms[^1] is { Room: Room.Delegation } own ? own : null;

    /// <summary>The delegation for which it is; null where it has the Council room alone.</summary>
    public MemberState? OwnState => Own?.Room is Room.Delegation { State: var state } ? state : null;
}
