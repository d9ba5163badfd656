using System.Text.Json;
using ResolutionTracker.Core.Delegations;
using ResolutionTracker.Core.Drafting;
using ResolutionTracker.Core.History;

namespace ResolutionTracker.Storage.Embedded.Journal;

/// <summary>Reads the record's lines into an index and checks what a line says against the lines before it: its number, and for each
/// event its position, the hash before it and its own.</summary>
internal sealed class RecordLoader
{
    private readonly Dictionary<RoomStream, string> _ends = [];
    private long _lastLine;

    public RecordIndex Index { get; } = new();

    /// <summary>A <see cref="LineScan.LineReader"/>.</summary>
    public string? Read(ReadOnlySpan<byte> line, long offset, long number)
    {
        var found = new List<Found>();
        var problems = new List<string>();
        try
        {
            var (append, draft) = RecordLine.Head(line);
            var due = Index.Appends + number - _lastLine;
            if (append != due)
            {
                problems.Add($"it is append {append}, where append {due} is due");
            }

            (Index.Appends, _lastLine) = (append, number);
            RecordLine.Events(line, (room, in stored) => Check(draft, room, stored, found, problems));
        }
        catch (Exception e) when (e is FormatException or JsonException or InvalidOperationException)
        {
            return $"it is not an append: {e.Message}";
        }

        foreach (var each in found)
        {
            each.Stream.Add(each.Place with { Offset = offset + each.Place.Offset });
            each.Stream.Publish(each.Hash);
            Index.Note(each.Stream, each.Stream.Last, each.Account, each.Command);
        }

        return problems.Count == 0 ? null : string.Join("; ", problems);
    }

    private void Check(DraftId draft, Room room, in RecordLine.StoredEvent stored, List<Found> found, List<string> problems)
    {
        var stream = Index.FindOrAdd(draft, room);
        if (stream.IsBroken)
        {
            return;
        }

        var problem = stored.Position != stream.Written + 1 ? $"it holds position {stored.Position}, where {stream.Written + 1} is due"
            : stored.Previous != EndOf(stream) ? $"position {stored.Position} is not chained to the one before it"
            : stored.Hash != RoomChain.Next(stored.Previous, stored.Stored) ? $"the hash of position {stored.Position} is not that of its text"
            : null;
        if (problem is not null)
        {
            stream.IsBroken = true;
            problems.Add($"in the room {room.Key} of draft {draft} {problem}; the room is read up to position {stream.Written}");
            return;
        }

        stream.Written++;
        _ends[stream] = stored.Hash;
        found.Add(new Found(
            stream, new RoomStream.Place(stored.Offset, stored.Stored.Length), stored.Hash, stored.Account, stored.Command));
    }

    private string EndOf(RoomStream stream) => _ends.GetValueOrDefault(stream, stream.Published.Hash);

    private readonly record struct Found(RoomStream Stream, RoomStream.Place Place, string Hash, AccountId Account, CommandId Command);
}
