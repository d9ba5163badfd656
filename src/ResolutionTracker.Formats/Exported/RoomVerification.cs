using System.Text.Json;
using ResolutionTracker.Core.Delegations;
using ResolutionTracker.Core.Drafting;
using ResolutionTracker.Core.History;

namespace ResolutionTracker.Formats.Exported;

/// <summary>Follows the chain of one room of an exported history.</summary>
internal sealed class RoomVerification(DraftId draft, ExportedRoom room, Action<string> find)
{
    private readonly HashSet<string> _seen = [];
    private string _previous = RoomChain.Seed(draft, room.Room);
    private string _stated = RoomChain.Seed(draft, room.Room);

    public string Name { get; } = room.Room switch
    {
        Room.Council => "the Council room",
        Room.Delegation own => $"the room of {own.State}",
        _ => $"the room {room.Room}",
    };

    /// <summary>The last position that was followed.</summary>
    public long Position { get; private set; }

    public void Take(ExportedLine line, long number)
    {
        var hash = RoomChain.Next(line.Previous, line.Stored);
        if (PositionOf(line) is not { } position)
        {
            find($"line {number}, after position {Position} of {Name}, is no event.");
            return;
        }

        if (!_seen.Add(line.Hash))
        {
            find($"line {number} is position {position} of {Name} a second time.");
            return;
        }

        if (hash != line.Hash)
        {
            find($"line {number}, position {position} of {Name}, was changed: its words do not give its hash.");
            position = Position + 1;
        }
        else if (position < Position)
        {
            // Its own place was found empty already.
            find($"line {number}, position {position} of {Name}, is out of its place: it stands after position {Position}.");
            return;
        }
        else if (position > Position + 1)
        {
            find(position == Position + 2
                ? $"position {Position + 1} of {Name} is missing before line {number}."
                : $"positions {Position + 1} to {position - 1} of {Name} are missing before line {number}.");
        }
        else if (position == Position || (line.Previous != _previous && line.Previous != _stated))
        {
            find($"line {number}, position {position}, does not belong to {Name} of this draft: it does not follow from the line before it.");
            return;
        }

        (Position, _previous, _stated) = (position, hash, line.Hash);
    }

    /// <summary>The room's last line was read.</summary>
    public void Leave()
    {
        if (Position != room.Last)
        {
            find($"{Name} ends at position {Position}, and the first line says {room.Last}.");
        }
        else if (_previous != room.Hash && _stated != room.Hash)
        {
            find($"{Name} ends with another hash than the first line says.");
        }
    }

    /// <returns>Null where the line is no event that this program understands.</returns>
    private long? PositionOf(ExportedLine line)
    {
        try
        {
            return EventText.Read(draft, room.Room, line.Stored, line.Previous, line.Hash).Position;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
