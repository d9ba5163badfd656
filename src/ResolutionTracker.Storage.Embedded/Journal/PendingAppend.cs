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
    private readonly List<Recorded> _recorded = [];
    private readonly List<RoomStream.Place> _places = [];
    private readonly RoomStream[] _streams;
    private readonly byte[] _rooms;
    private bool _isWritten;

    private PendingAppend(
        RecordIndex index,
        DraftId draft,
        IReadOnlyList<RoomAppend> appends,
        string[] ends,
        Action<IReadOnlyList<Recorded>> published,
        CancellationToken cancellation)
        : base(cancellation)
    {
        (_index, _draft, _appends, _published) = (index, draft, appends, published);
        _streams = new RoomStream[appends.Count];
        var line = RecordLine.Rented();
        for (var each = 0; each < appends.Count; each++)
        {
            AddRoom(line, appends[each], ends[each], isFirst: each == 0);
        }

        _rooms = line.WrittenSpan.ToArray();
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
        var ends = new string[appends.Count];
        for (var each = 0; each < appends.Count; each++)
        {
            var end = index.Find(draft, appends[each].Room)?.Published;
            if ((end?.Position ?? 0) != appends[each].Seen)
            {
                return null;
            }

            ends[each] = end?.Hash ?? RoomChain.Seed(draft, appends[each].Room);
        }

        return new PendingAppend(index, draft, appends, ends, published, cancellation);
    }

    public override void Write(LineBuffer buffer, long offset)
    {
        for (var each = 0; each < _appends.Count; each++)
        {
            if ((_index.Find(_draft, _appends[each].Room)?.Written ?? 0) != _appends[each].Seen)
            {
                return;
            }
        }

        for (var each = 0; each < _appends.Count; each++)
        {
            _streams[each] = _index.FindOrAdd(_draft, _appends[each].Room);
            _streams[each].Written += _appends[each].Events.Count;
        }

        RecordLine.Start(buffer, ++_index.Appends, _draft);
        var start = offset + buffer.Count;
        for (var each = 0; each < _places.Count; each++)
        {
            _places[each] = _places[each] with { Offset = start + _places[each].Offset };
        }

        buffer.Append(_rooms);
        RecordLine.End(buffer);
        _isWritten = true;
    }

    public override void Publish()
    {
        if (!_isWritten)
        {
            return;
        }

        var next = 0;
        for (var each = 0; each < _streams.Length; each++)
        {
            for (var inRoom = 0; inRoom < _appends[each].Events.Count; inRoom++, next++)
            {
                _index.Add(_streams[each], _places[next], _recorded[next].Account, _recorded[next].Command);
            }

            _streams[each].Publish(_recorded[next - 1].Hash);
        }

        _published(_recorded);
    }

    public override void Acknowledge() => _done.TrySetResult(_isWritten ? _recorded : null);

    public override void Cancel() => _done.TrySetCanceled(Cancellation);

    public override void Fail(Exception why) => _done.TrySetException(why);

    private void AddRoom(System.Buffers.ArrayBufferWriter<byte> line, RoomAppend append, string end, bool isFirst)
    {
        RecordLine.StartRoom(line, append.Room, isFirst);
        for (var inRoom = 0; inRoom < append.Events.Count; inRoom++)
        {
            var position = append.Seen + 1 + inRoom;
            var (recorded, place) = RecordLine.AddEvent(
                line, _draft, append.Room, position, append.Events[inRoom], end, isFirst: inRoom == 0);
            _recorded.Add(recorded);
            _places.Add(place);
            end = recorded.Hash;
        }

        RecordLine.EndRoom(line);
    }
}
