using System.Collections.Concurrent;
using ResolutionTracker.Core.Amendments;
using ResolutionTracker.Core.Delegations;
using ResolutionTracker.Core.Drafting;
using ResolutionTracker.Core.History;
using ResolutionTracker.Web.History;

namespace ResolutionTracker.Web.Drafting;

/// <summary>
/// Takes commands: loads what a decision rests on, lets the rules decide, appends, and says what changed. One command a draft at a
/// time; reading takes no turn and sees the last state that was acknowledged.
/// </summary>
internal sealed class DraftingDesk(IDraftLog log, ISnapshots snapshots, TimeProvider clock, DraftNewsFeed feed) : IDisposable
{
    private readonly ConcurrentDictionary<DraftId, LiveDraft> _live = new();
    private readonly PastFolds _past = new(log, snapshots);

    /// <returns>Null where no such draft was ever opened.</returns>
    public async Task<Draft?> FindAsync(DraftId id, CancellationToken cancellation) =>
        (await LoadAsync(id, cancellation)).Council;

    /// <returns>The draft where it is in memory already; null where nobody has opened it since the start.</returns>
    public Draft? Peek(DraftId id) => _live.GetValueOrDefault(id)?.Council;

    /// <summary>The delegations' rooms of a draft that are in memory.</summary>
    public IEnumerable<DelegationRoom> RoomsOf(DraftId id) => _live.GetValueOrDefault(id)?.Rooms ?? [];

    /// <summary>The draft as far as observers may read it.</summary>
    /// <returns>Null where it has not been opened to them.</returns>
    public async Task<Draft?> FindOpenedAsync(DraftId id, CancellationToken cancellation)
    {
        var live = await LoadAsync(id, cancellation);
        if (live.Council?.OpenedUpTo is not { } upTo)
        {
            return null;
        }

        if (live.Opened is { } known && known.Position == upTo)
        {
            return known;
        }

        // The opening itself comes after what it opens; that it was made is known to those it was made for.
        return live.Opened = await AtAsync(id, upTo, cancellation) is { } opened ? opened with { OpenedUpTo = upTo } : null;
    }

    /// <summary>The fold of the Council room up to a position; the price is the same wherever it is.</summary>
    public async Task<Draft?> AtAsync(DraftId id, long position, CancellationToken cancellation) =>
        Peek(id) is { } now && now.Position == position ? now : await _past.DraftAsync(id, position, cancellation);

    public async Task<DelegationRoom> RoomAsync(DraftId id, MemberState state, CancellationToken cancellation) =>
        await RoomAsync(await LoadAsync(id, cancellation), state, cancellation);

    /// <summary>A delegation's room as it was at one of its own positions; the price is the same wherever that is.</summary>
    public async Task<DelegationRoom> RoomAtAsync(DraftId id, MemberState state, long position, CancellationToken cancellation) =>
        _live.GetValueOrDefault(id)?.Room(state) is { } now && now.Position == position ? now : await _past.RoomAsync(id, state, position, cancellation);

    /// <summary>Decides a command and records what it does; announced only after it is durable.</summary>
    public async Task<Answer> HandleAsync(DraftId id, DraftCommand command, Act act, CancellationToken cancellation) => await HandleAsync(
        command is DraftCommand.OpenDraft ? _live.GetOrAdd(id, key => new LiveDraft(key)) : await LoadAsync(id, cancellation),
        command.By,
        (draft, own) => Decider.Decide(new Negotiation(draft, own), command),
        act,
        cancellation);

    /// <summary>Decides what is asked on the draft as it stands when its turn has come, one thing after the other, all or nothing.</summary>
    public async Task<Answer> HandleAsync(
        DraftId id, ActingFor by, IReadOnlyList<Func<Draft, Asked>> steps, Act act, CancellationToken cancellation) => await HandleAsync(
        await LoadAsync(id, cancellation), by, (draft, own) => TurnTaken.Decide(draft, own, steps, act.At).Decision, act, cancellation);

    private async Task<Answer> HandleAsync(
        LiveDraft live, ActingFor by, Func<Draft?, DelegationRoom?, Decision> decide, Act act, CancellationToken cancellation)
    {
        await live.Turn.WaitAsync(cancellation);
        try
        {
            await LoadAsync(live, cancellation);
            if (await log.FindAsync(live.Id, act.Account, act.Command, cancellation) is { Count: > 0 } earlier)
            {
                return await RepeatAsync(live, earlier, cancellation);
            }

            var own = by.State is { } state ? await RoomAsync(live, state, cancellation) : null;
            return decide(live.Council, own) switch
            {
                Decision.Refused refused => new Answer.Refused(refused.Why),
                Decision.Accepted { Rooms.IsEmpty: true } => new Answer.Done([], live.Council!, own, own, IsRepeated: false),
                // What is recorded can't be called back, so from here on the caller's patience no longer counts.
                Decision.Accepted accepted => await RecordAsync(live, own, by, accepted, act, CancellationToken.None),
                _ => throw new InvalidOperationException("A decision is one of two."),
            };
        }
        finally
        {
            live.Turn.Release();
        }
    }

    public void Dispose()
    {
        foreach (var live in _live.Values)
        {
            live.Dispose();
        }

        _past.Dispose();
    }

    private async Task<Answer> RecordAsync(
        LiveDraft live, DelegationRoom? own, ActingFor by, Decision.Accepted accepted, Act act, CancellationToken cancellation)
    {
        var now = clock.GetUtcNow();
        var last = live.Council?.Position ?? 0;
        var seen = act.CouncilSeen is { } said ? Math.Clamp(said, 0, last) : last;
        var appends = accepted.Rooms.Select(room => new RoomAppend(
            room.Room,
            room.Room is Room.Council ? last : own!.Position,
            [.. room.Events.Select(happened => new NewEvent(act.Command, act.At, now, by, act.Account, seen, happened, act.EntryOf?.Invoke(happened)))])).ToList();
        var recorded = await log.TryAppendAsync(live.Id, appends, cancellation)
            ?? throw new InvalidOperationException($"Draft {live.Id} moved while its turn was held.");

        var before = live.Council;
        var after = recorded.Where(next => next.Room is Room.Council).Aggregate(before, Draft.Evolve)!;
        var ownAfter = recorded.Where(next => next.Room is Room.Delegation).Aggregate(own, (room, next) => room!.After(next));
        live.Council = after;
        if (ownAfter is not null)
        {
            live.Put(ownAfter);
        }

        feed.Publish(new DraftNews(before, after, own, ownAfter, recorded));
        return new Answer.Done(recorded, after, own, ownAfter, IsRepeated: false);
    }

    /// <summary>The answer that a command got when it was first sent, however far things have moved on since.</summary>
    private async Task<Answer.Done> RepeatAsync(LiveDraft live, IReadOnlyList<Recorded> earlier, CancellationToken cancellation)
    {
        var draft = earlier.LastOrDefault(next => next.Room is Room.Council) is { } last && last.Position < live.Council!.Position
            ? (await AtAsync(live.Id, last.Position, cancellation))!
            : live.Council!;
        var events = earlier.Where(next => next.Room is Room.Delegation).ToList();
        if (events is not [{ Room: Room.Delegation { State: var state }, Position: var first }, ..])
        {
            return new Answer.Done(earlier, draft, null, null, IsRepeated: true);
        }

        var before = await RoomAtAsync(live.Id, state, first - 1, cancellation);
        return new Answer.Done(earlier, draft, before, events.Aggregate(before, (own, next) => own.After(next)), IsRepeated: true);
    }

    private async Task<LiveDraft> LoadAsync(DraftId id, CancellationToken cancellation)
    {
        if (_live.TryGetValue(id, out var known) && known.Council is not null)
        {
            return known;
        }

        var fresh = new LiveDraft(id);
        await LoadAsync(fresh, cancellation);
        // An unknown id is not kept: anybody may ask for any number of them.
        return fresh.Council is null ? fresh : _live.AddOrUpdate(id, fresh, (_, kept) =>
        {
            kept.Council ??= fresh.Council;
            return kept;
        });
    }

    private async Task LoadAsync(LiveDraft live, CancellationToken cancellation)
    {
        if (live.Council is not null)
        {
            return;
        }

        var room = new Room.Council();
        var draft = RoomSnapshot.ReadDraft(await snapshots.FindAsync(live.Id, room, cancellation));
        await foreach (var recorded in log.ReadAsync(live.Id, room, draft?.Position ?? 0, cancellation))
        {
            draft = Draft.Evolve(draft, recorded);
        }

        live.Council = draft;
    }

    private async Task<DelegationRoom> RoomAsync(LiveDraft live, MemberState state, CancellationToken cancellation)
    {
        if (live.Room(state) is { } known)
        {
            return known;
        }

        var empty = DelegationRoom.Empty(state);
        var room = RoomSnapshot.ReadDelegationRoom(await snapshots.FindAsync(live.Id, empty.Room, cancellation)) ?? empty;
        await foreach (var recorded in log.ReadAsync(live.Id, room.Room, room.Position, cancellation))
        {
            room = room.After(recorded);
        }

        live.Put(room);
        return room;
    }
}
