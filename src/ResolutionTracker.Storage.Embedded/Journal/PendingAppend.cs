using ResolutionTracker.Core.Drafting;
using ResolutionTracker.Core.History;

namespace ResolutionTracker.Storage.Embedded.Journal;

/// <summary>One decision on its way into the record: written in all its rooms, or in none.</summary>
internal sealed class PendingAppend : PendingLine
{
    private readonly TaskCompletionSource<IReadOnlyList<Recorded>?> _done = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly RecordIndex _index;
    private readonly DraftId _draft;
    private readonly IReadOnlyList<RoomAppend> _appends;
    private readonly Action<IReadOnlyList<Recorded>> _published;
    private readonly Link[] _links;
    private readonly Recorded[] _recorded;
    private readonly (RoomStream Stream, RoomStream.Place Place)[] _places;
    private bool _isWritten;

    public PendingAppend(
        RecordIndex index,
        DraftId draft,
        IReadOnlyList<RoomAppend> appends,
        Action<IReadOnlyList<Recorded>> published,
        CancellationToken cancellation)
        : base(cancellation)
    {
        (_index, _draft, _appends, _published) = (index, draft, appends, published);
        _links = [.. appends.SelectMany(append => append.Events.Select((happened, index) => Link.Of(append.Seen + 1 + index, happened)))];
        _recorded = new Recorded[_links.Length];
        _places = new (RoomStream, RoomStream.Place)[_links.Length];
    }

    public Task<IReadOnlyList<Recorded>?> Done => _done.Task;

    public override void Write(LineBuffer buffer, long offset)
    {
        foreach (var append in _appends)
        {
            if ((_index.Find(_draft, append.Room)?.Written ?? 0) != append.Seen)
            {
                return;
            }
        }

        var next = 0;
        RecordLine.Start(buffer, ++_index.Appends, _draft);
        for (var each = 0; each < _appends.Count; each++)
        {
            var room = _appends[each].Room;
            var stream = _index.FindOrAdd(_draft, room);
            RecordLine.StartRoom(buffer, room, isFirst: each == 0);
            for (var inRoom = 0; inRoom < _appends[each].Events.Count; inRoom++, next++)
            {
                var recorded = _links[next].After(stream.Hash, _draft, room, stream.Written + 1);
                var start = RecordLine.AddEvent(buffer, _links[next], recorded.Hash, isFirst: inRoom == 0);
                _recorded[next] = recorded;
                _places[next] = (stream, new RoomStream.Place(offset + start, _links[next].Stored.Length));
                stream.Hash = recorded.Hash;
                stream.Written++;
            }

            RecordLine.EndRoom(buffer);
        }

        RecordLine.End(buffer);
        _isWritten = true;
    }

    public override void Publish()
    {
        if (!_isWritten)
        {
            return;
        }

        for (var each = 0; each < _places.Length; each++)
        {
            var (stream, place) = _places[each];
            _index.Publish(stream, place, _recorded[each].Account, _recorded[each].Command);
        }

        _published(_recorded);
    }

    public override void Acknowledge() => _done.TrySetResult(_isWritten ? _recorded : null);

    public override void Cancel() => _done.TrySetCanceled(Cancellation);

    public override void Fail(Exception why) => _done.TrySetException(why);
}
