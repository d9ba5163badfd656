using ResolutionTracker.Core.Delegations;
using ResolutionTracker.Core.Drafting;
using ResolutionTracker.Core.History;

namespace ResolutionTracker.Web.History;

/// <summary>
/// The indexes of rooms, each read from the record as far as it was asked for. What all hold together is bounded; the one that was asked
/// longest ago goes first.
/// </summary>
/// <param name="most">Events that may be at hand at once, of all rooms.</param>
internal sealed class KeptIndexes<TIndex>(IDraftLog log, int most) : IDisposable
    where TIndex : class, IRoomIndex
{
    private readonly SemaphoreSlim _turn = new(1, 1);
    private readonly Dictionary<(DraftId Draft, Room Room), (TIndex Index, long AskedAt)> _rooms = [];
    private long _asked;

    /// <param name="begin">Makes the index of a room of which none is at hand.</param>
    /// <param name="reaches">Whether an index goes far enough for the question as it is; otherwise all that the room has is added first.</param>
    public async Task<T> AskAsync<T>(
        DraftId draft, Room room, Func<TIndex> begin, Func<TIndex, bool> reaches, Func<TIndex, T> ask, CancellationToken cancellation)
    {
        await _turn.WaitAsync(cancellation);
        try
        {
            var index = _rooms.TryGetValue((draft, room), out var known) ? known.Index : begin();
            if (!reaches(index))
            {
                await foreach (var recorded in log.ReadAsync(draft, room, index.Length, cancellation))
                {
                    index.Add(recorded);
                }
            }

            _rooms[(draft, room)] = (index, ++_asked);
            while (_rooms.Count > 1 && _rooms.Values.Sum(each => each.Index.Length) > most)
            {
                _ = _rooms.Remove(_rooms.MinBy(each => each.Value.AskedAt).Key);
            }

            return ask(index);
        }
        finally
        {
            _ = _turn.Release();
        }
    }

    public void Dispose() => _turn.Dispose();
}
