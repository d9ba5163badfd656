using ResolutionTracker.Core.Delegations;
using ResolutionTracker.Core.Drafting;
using ResolutionTracker.Core.History;

namespace ResolutionTracker.Storage.Embedded.Journal;

/// <summary>Where the events of one room lie in the file. One thread adds; any thread reads, without waiting.</summary>
internal sealed class RoomStream(DraftId draft, Room room)
{
    private Place[] _places = new Place[8];
    private long _count;
    private volatile End _end = new(0, RoomChain.Seed(draft, room));

    public DraftId Draft { get; } = draft;

    public Room Room { get; } = room;

    /// <summary>The last position that is on the disk.</summary>
    public long Last => Volatile.Read(ref _count);

    /// <summary>The end of what is on the disk, position and hash together.</summary>
    public End Published => _end;

    /// <summary>The last position written, perhaps not yet flushed; the writer's own.</summary>
    public long Written { get; set; }

    /// <summary>What follows in the file does not belong behind what was read: the room is served up to here.</summary>
    public bool IsBroken { get; set; }

    public void Add(Place place)
    {
        if (_count == _places.Length)
        {
            var places = _places;
            Array.Resize(ref places, places.Length * 2);
            Volatile.Write(ref _places, places);
        }

        _places[_count] = place;
        Volatile.Write(ref _count, _count + 1);
    }

    /// <summary>Lets the next append be built on what was added.</summary>
    public void Publish(string hash) => _end = new End(_count, hash);

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
