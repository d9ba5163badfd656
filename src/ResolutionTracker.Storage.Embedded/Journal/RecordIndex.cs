using System.Collections.Concurrent;
using System.Collections.Immutable;
using ResolutionTracker.Core.Delegations;
using ResolutionTracker.Core.Drafting;
using ResolutionTracker.Core.History;

namespace ResolutionTracker.Storage.Embedded.Journal;

/// <summary>What of the record is kept in memory: per room where its events lie, per command what it wrote.</summary>
internal sealed class RecordIndex
{
    private readonly ConcurrentDictionary<(DraftId Draft, Room Room), RoomStream> _streams = new();
    private readonly ConcurrentDictionary<(DraftId Draft, AccountId Account, CommandId Command), ImmutableArray<Run>> _commands = new();

    /// <summary>The number of the last append written; the writer's own.</summary>
    public long Appends { get; set; }

    public IEnumerable<RoomStream> Streams => _streams.Values;

    public RoomStream? Find(DraftId draft, Room room) => _streams.GetValueOrDefault((draft, room));

    public RoomStream FindOrAdd(DraftId draft, Room room) =>
        _streams.GetOrAdd((draft, room), static key => new RoomStream(key.Draft, key.Room));

    /// <returns>What a command wrote, in the order of the record, as far as readers may see it.</returns>
    public IEnumerable<Run> Find(DraftId draft, AccountId account, CommandId command) =>
        _commands.GetValueOrDefault((draft, account, command), []).Select(run => run.Visible).Where(run => run.Count > 0);

    /// <summary>Notes of which command an event came, before or after readers may see it; the writer's own.</summary>
    public void Note(RoomStream stream, long position, AccountId account, CommandId command)
    {
        var key = (stream.Draft, account, command);
        if (_commands.TryAdd(key, [new Run(stream, position, 1)]))
        {
            return;
        }

        var runs = _commands[key];
        var last = runs[^1];
        _commands[key] = last.Stream == stream && last.First + last.Count == position
            ? runs.SetItem(runs.Length - 1, last with { Count = last.Count + 1 })
            : runs.Add(new Run(stream, position, 1));
    }

    /// <summary>Neighbouring events of one room that came of one command.</summary>
    internal readonly record struct Run(RoomStream Stream, long First, long Count)
    {
        public Run Visible => this with { Count = Math.Min(Count, Stream.Last - First + 1) };
    }
}
