using ResolutionTracker.Core.Delegations;
using ResolutionTracker.Core.Drafting;
using ResolutionTracker.Core.History;

namespace ResolutionTracker.Web.History.Replay;

/// <summary>The time axis of replays: of each draft whose negotiation somebody moves through, the acts that its Council room has seen.</summary>
internal sealed class ReplayActs(IDraftLog log) : IDisposable
{
    /// <summary>Acts that may be at hand at once, of all drafts.</summary>
    private const int Most = 1_000_000;

    private readonly SemaphoreSlim _turn = new(1, 1);
    private readonly Dictionary<DraftId, (ActIndex Index, long AskedAt)> _drafts = [];
    private long _asked;

    /// <summary>The acts that led to a draft, as far as whoever asks may read it.</summary>
    public Task<ReplayAxis> OfAsync(Draft draft, CancellationToken cancellation) => AskAsync(draft, index => index.Of(draft), cancellation);

    /// <summary>The moment at the end of a day of the draft's zone.</summary>
    /// <returns>The last position before the next day begins; the first position where the negotiation began later.</returns>
    public Task<long> EndOfAsync(Draft draft, DateOnly day, CancellationToken cancellation) => AskAsync(
        draft, index => (long)Math.Max(1, index.Before(day.ToDateTime(default).AddDays(1), (int)draft.Position)), cancellation);

    public void Dispose() => _turn.Dispose();

    private async Task<T> AskAsync<T>(Draft draft, Func<ActIndex, T> ask, CancellationToken cancellation)
    {
        await _turn.WaitAsync(cancellation);
        try
        {
            var id = draft.Id;
            var index = _drafts.TryGetValue(id, out var known) ? known.Index : new ActIndex(draft.Zone);
            if (index.Length < draft.Position)
            {
                await foreach (var recorded in log.ReadAsync(id, new Room.Council(), index.Length, cancellation))
                {
                    index.Add(recorded);
                }
            }

            _drafts[id] = (index, ++_asked);
            while (_drafts.Count > 1 && _drafts.Values.Sum(each => each.Index.Length) > Most)
            {
                _ = _drafts.Remove(_drafts.MinBy(each => each.Value.AskedAt).Key);
            }

            return ask(index);
        }
        finally
        {
            _ = _turn.Release();
        }
    }
}
