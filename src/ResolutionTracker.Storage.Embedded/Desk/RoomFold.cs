using ResolutionTracker.Core.Amendments;
using ResolutionTracker.Core.Delegations;
using ResolutionTracker.Core.Drafting;
using ResolutionTracker.Core.History;

namespace ResolutionTracker.Storage.Embedded.Desk;

/// <summary>The fold of one room, of whichever kind the room is.</summary>
/// <param name="Draft">Of the Council room, once it is opened.</param>
/// <param name="Delegation">Of a delegation's room.</param>
internal sealed record RoomFold(Room Room, Draft? Draft, DelegationRoom? Delegation)
{
    public long Position => Draft?.Position ?? Delegation?.Position ?? 0;

    public static RoomFold Empty(Room room) => new(room, null, null);

    /// <returns>Null where the text is of another shape and the fold is to be made from the record.</returns>
    public static RoomFold? Read(Room room, string? text) => room switch
    {
        Room.Council => RoomSnapshot.ReadDraft(text) is { } draft ? new RoomFold(room, draft, null) : null,
        _ => RoomSnapshot.ReadDelegationRoom(text) is { } delegation ? new RoomFold(room, null, delegation) : null,
    };

    /// <exception cref="InconsistentHistoryException">No decision could have written this event here.</exception>
    public RoomFold After(Recorded next) => Room switch
    {
        Room.Council => this with { Draft = Draft.Evolve(Draft, next) },
        Room.Delegation room => this with { Delegation = (Delegation ?? DelegationRoom.Empty(room.State)).After(next) },
        _ => this,
    };

    public string? Write() => Draft is not null ? RoomSnapshot.Write(Draft)
        : Delegation is not null ? RoomSnapshot.Write(Delegation)
        : null;
}
