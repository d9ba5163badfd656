using System.Buffers;
using ResolutionTracker.Core.Drafting;
using ResolutionTracker.Core.History;

namespace ResolutionTracker.Storage.Embedded.Journal;

/// <summary>
/// One decision on its way into the record: written in all its rooms, or in none. All that doesn't depend on the appends beside it is
/// made on the caller's thread: an append that still stands when its turn comes is built on the very ends that were seen here.
/// </summary>
internal sealed class PendingAppend : PendingLine
{
    private readonly TaskCompletionSource<IReadOnlyList<Recorded>?> _done = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly RecordIndex _index;
    private readonly DraftId _draft;
    private readonly IReadOnlyList<RoomAppend> _appends;
    private readonly Action<IReadOnlyList<Recorded>> _published;
    private readonly Recorded[] _recorded;
    private readonly RoomStream.Place[] _places;
    private readonly Target[] _targets;
    private readonly byte[] _rooms;
    private readonly int _roomsLength;
    private bool _isWritten;

    private PendingAppend(
        RecordIndex index,
        DraftId draft,
        IReadOnlyList<RoomAppend> appends,
        Target[] targets,
        Action<IReadOnlyList<Recorded>> published,
        CancellationToken cancellation)
        : base(cancellation)
    {
        (_index, _draft, _appends, _targets, _published) = (index, draft, appends, targets, published);
        var events = 0;
        for (var each = 0; each < appends.Count; each++)
        {
            events += appends[each].Events.Count;
        }

        _recorded = new Recorded[events];
        _places = new RoomStream.Place[events];
        var line = RecordLine.Rented();
        for (int each = 0, first = 0; each < appends.Count; first += appends[each].Events.Count, each++)
        {
            AddRoom(line, appends[each], targets[each].End, first);
        }

        _roomsLength = line.WrittenCount;
        _rooms = ArrayPool<byte>.Shared.Rent(_roomsLength);
        line.WrittenSpan.CopyTo(_rooms);
    }

    public Task<IReadOnlyList<Recorded>?> Done => _done.Task;

    /// <returns>Null where a room is not at the position that its append names.</returns>
    public static PendingAppend? Prepare(
        RecordIndex index,
        DraftId draft,
        IReadOnlyList<RoomAppend> appends,
        Action<IReadOnlyList<Recorded>> published,
        CancellationToken cancellation)
    {
        var targets = new Target[appends.Count];
        for (var each = 0; each < appends.Count; each++)
        {
            var stream = index.Find(draft, appends[each].Room);
            var end = stream?.Published;
            if ((end?.Position ?? 0) != appends[each].Seen)
            {
                return null;
            }

            targets[each] = new Target(stream, end?.Hash ?? RoomChain.Seed(draft, appends[each].Room));
        }

        return new PendingAppend(index, draft, appends, targets, published, cancellation);
    }

    public override void Write(LineBuffer buffer, long offset)
    {
        for (var each = 0; each < _appends.Count; each++)
        {
            var stream = _targets[each].Stream ?? _index.Find(_draft, _appends[each].Room);
            if ((stream?.Written ?? 0) != _appends[each].Seen)
            {
                return;
            }
        }

        for (var each = 0; each < _appends.Count; each++)
        {
            ref var target = ref _targets[each];
            target = target with { Stream = target.Stream ?? _index.FindOrAdd(_draft, _appends[each].Room) };
            target.Stream.Written += _appends[each].Events.Count;
        }

        RecordLine.Start(buffer, ++_index.Appends, _draft);
        var start = offset + buffer.Count;
        for (var each = 0; each < _places.Length; each++)
        {
            _places[each] = _places[each] with { Offset = start + _places[each].Offset };
        }

        buffer.Append(_rooms.AsSpan(0, _roomsLength));
        ArrayPool<byte>.Shared.Return(_rooms);
        RecordLine.End(buffer);
        _isWritten = true;
    }

    public override void MakeReady()
    {
        if (!_isWritten)
        {
            return;
        }

        var next = 0;
        for (var each = 0; each < _targets.Length; each++)
        {
            for (var inRoom = 0; inRoom < _appends[each].Events.Count; inRoom++, next++)
            {
                var recorded = _recorded[next];
                _index.Note(_targets[each].Stream!, recorded.Position, recorded.Account, recorded.Command);
            }
        }
    }

    public override void Publish()
    {
        if (!_isWritten)
        {
            return;
        }

        var next = 0;
        for (var each = 0; each < _targets.Length; each++)
        {
            var stream = _targets[each].Stream!;
            for (var inRoom = 0; inRoom < _appends[each].Events.Count; inRoom++, next++)
            {
                stream.Add(_places[next]);
            }

            stream.Publish(_recorded[next - 1].Hash);
        }

        _published(_recorded);
    }

    public override void Acknowledge() => _done.TrySetResult(_isWritten ? _recorded : null);

    public override void Cancel() => _done.TrySetCanceled(Cancellation);

    public override void Fail(Exception why) => _done.TrySetException(why);

    private void AddRoom(ArrayBufferWriter<byte> line, RoomAppend append, string end, int first)
    {
        RecordLine.StartRoom(line, append.Room, isFirst: first == 0);
        for (var inRoom = 0; inRoom < append.Events.Count; inRoom++)
        {
            var (recorded, place) = RecordLine.AddEvent(
                line, _draft, append.Room, append.Seen + 1 + inRoom, append.Events[inRoom], end, isFirst: inRoom == 0);
            _recorded[first + inRoom] = recorded;
            _places[first + inRoom] = place;
            end = recorded.Hash;
        }

        RecordLine.EndRoom(line);
    }

    /// <summary>A room that is written in: its stream, null where the room was empty, and the hash that the append is built on.</summary>
    private readonly record struct Target(RoomStream? Stream, string End);
}
