using System.Collections.Concurrent;
using ResolutionTracker.Analysis.Searching;
using ResolutionTracker.Core.Delegations;
using ResolutionTracker.Core.Drafting;
using ResolutionTracker.Core.History;

namespace ResolutionTracker.Web.Searching;

/// <summary>One index a room, each read from that room's record and from nothing else; in memory alone, and made anew after a start. A room that
/// has moved on is caught up with before it is asked, by its new events.</summary>
internal sealed class SearchIndexes(IDraftLog log)
{
    private readonly ConcurrentDictionary<(DraftId Draft, Room Room), Kept> _rooms = new();

    /// <param name="upTo">The last position that whoever asks may read.</param>
    public async Task<T> AskAsync<T>(DraftId draft, Room room, long upTo, Func<StreamIndex, T> ask, CancellationToken cancellation)
    {
        var kept = _rooms.GetOrAdd((draft, room), static _ => new Kept());
        await kept.Turn.WaitAsync(cancellation);
        try
        {
            if (kept.Index.Position < upTo)
            {
                await foreach (var recorded in log.ReadAsync(draft, room, kept.Index.Position, cancellation))
                {
                    kept.Index.Add(recorded);
                }
            }

            return ask(kept.Index);
        }
        finally
        {
            kept.Turn.Release();
        }
    }

    private sealed class Kept
    {
        public SemaphoreSlim Turn { get; } = new(1, 1);

        public StreamIndex Index { get; } = new();
    }
}
