using System.Runtime.CompilerServices;
using ResolutionTracker.Core.Delegations;
using ResolutionTracker.Core.Drafting;
using ResolutionTracker.Core.History;

namespace ResolutionTracker.Testing.History;

/// <summary>A record without a disk, for tests. Its delays are the test's to control.</summary>
public sealed class InMemoryDraftLog : IDraftLog
{
    private readonly Lock _lock = new();
    private readonly Dictionary<(DraftId Draft, Room Room), List<Recorded>> _rooms = [];
    private readonly List<Recorded> _all = [];
    private string? _closed;

    /// <summary>Awaited before an append is decided.</summary>
    public Func<CancellationToken, Task> BeforeAppend { get; set; } = static _ => Task.CompletedTask;

    /// <summary>Awaited after an append is decided and seen by readers, before it is acknowledged.</summary>
    public Func<CancellationToken, Task> BeforeAcknowledging { get; set; } = static _ => Task.CompletedTask;

    /// <summary>Awaited before each event that is read.</summary>
    public Func<CancellationToken, Task> BeforeReading { get; set; } = static _ => Task.CompletedTask;

    /// <summary>From now on nothing is taken, as after a failed write.</summary>
    public void Close(string why)
    {
        lock (_lock)
        {
            _closed = why;
        }
    }

    public async Task<IReadOnlyList<Recorded>?> TryAppendAsync(
        DraftId draft, IReadOnlyList<RoomAppend> appends, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        Check(appends);
        await BeforeAppend(cancellation);
        cancellation.ThrowIfCancellationRequested();
        var recorded = Decide(draft, appends);
        await BeforeAcknowledging(cancellation);
        return recorded;
    }

    public async IAsyncEnumerable<Recorded> ReadAsync(
        DraftId draft, Room room, long after, [EnumeratorCancellation] CancellationToken cancellation)
    {
        for (var position = (int)Math.Max(after, 0); ; position++)
        {
            cancellation.ThrowIfCancellationRequested();
            await BeforeReading(cancellation);
            Recorded? next;
            lock (_lock)
            {
                next = _rooms.TryGetValue((draft, room), out var events) ? events.ElementAtOrDefault(position) : null;
            }

            if (next is null)
            {
                yield break;
            }

            yield return next;
        }
    }

    public Task<IReadOnlyList<Recorded>> FindAsync(
        DraftId draft, AccountId account, CommandId command, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        lock (_lock)
        {
            return Task.FromResult<IReadOnlyList<Recorded>>(
                [.. _all.Where(recorded => recorded.Draft == draft && recorded.Account == account && recorded.Command == command)]);
        }
    }

    private Recorded[]? Decide(DraftId draft, IReadOnlyList<RoomAppend> appends)
    {
        lock (_lock)
        {
            if (_closed is not null)
            {
                throw new LogClosedException(_closed);
            }

            if (appends.Any(append => EventsOf(draft, append.Room).Count != append.Seen))
            {
                return null;
            }

            Recorded[] recorded = [.. appends.SelectMany(append => append.Events.Select(happened => Add(draft, append.Room, happened)))];
            _all.AddRange(recorded);
            return recorded;
        }
    }

    private Recorded Add(DraftId draft, Room room, NewEvent happened)
    {
        var events = EventsOf(draft, room);
        var previous = events.Count == 0 ? RoomChain.Seed(draft, room) : events[^1].Hash;
        var stored = EventText.Write(events.Count + 1, happened);
        var recorded = EventText.Read(draft, room, stored, previous, RoomChain.Next(previous, stored));
        events.Add(recorded);
        return recorded;
    }

    private List<Recorded> EventsOf(DraftId draft, Room room)
    {
        if (!_rooms.TryGetValue((draft, room), out var events))
        {
            _rooms[(draft, room)] = events = [];
        }

        return events;
    }

    private static void Check(IReadOnlyList<RoomAppend> appends)
    {
        if (appends.Count == 0 || appends.Any(append => append.Events.Count == 0 || append.Seen < 0)
            || appends.DistinctBy(append => append.Room).Count() < appends.Count)
        {
            throw new ArgumentException("An append names each of its rooms once, with at least one event.", nameof(appends));
        }
    }
}
