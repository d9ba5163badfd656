using ResolutionTracker.Core.Delegations;
using ResolutionTracker.Core.Drafting;
using ResolutionTracker.Core.History;

namespace ResolutionTracker.Storage.Embedded.Journal;

/// <summary>Where the events of one room lie in the file. One thread adds; any thread reads, without waiting.</summary>
internal sealed class RoomStream(DraftId draft, Room room)
{
    private Place[] _places = new Place[8];
    private int _added;
    private volatile End _end = new(0, RoomChain.Seed(draft, room));

    public DraftId Draft { get; } = draft;

    public Room Room { get; } = room;

    /// <summary>The last position that is on the disk.</summary>
    public long Last => _end.Position;

    /// <summary>The end of what is on the disk, position and hash together: what is read and what may be built on are one.</summary>
    public End Published => _end;

    /// <summary>The last position written, perhaps not yet flushed; the writer's own.</summary>
    public long Written { get; set; }

    /// <summary>What follows in the file does not belong behind what was read: the room is served up to here.</summary>
    public bool IsBroken { get; set; }

    /// <summary>Adds the next place, unseen by readers until <see cref="Publish"/>.</summary>
    public void Add(Place place)
    {
        if (_added == _places.Length)
        {
            var places = _places;
            Array.Resize(ref places, places.Length * 2);
            Volatile.Write(ref _places, places);
        }

        _places[_added++] = place;
    }

    /// <summary>Lets readers see, and the next append be built on, what was added.</summary>
    /// <param name="hash">That of the last event added.</param>
    public void Publish(string hash) => _end = new End(_added, hash);

    /// <returns>Places after a position, in order, no more than asked for.</returns>
    public ReadOnlySpan<Place> After(long position, int most)
    {
        var count = Last;
        var start = Math.Clamp(position, 0, count);
        return Volatile.Read(ref _places).AsSpan((int)start, (int)Math.Min(most, count - start));
    }

    /// <param name="Position">0 before the first event.</param>
    /// <param name="Hash">That of the event at this position, or the room's seed.</param>
    internal sealed record End(long Position, string Hash);

    /// <summary>Where a stored text lies in the file.</summary>
    internal readonly record struct Place(long Offset, int Length);
}
