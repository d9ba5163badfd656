using ResolutionTracker.Core.Delegations;
using ResolutionTracker.Storage.Embedded;

namespace ResolutionTracker.Web.Searching;

/// <summary>Reads all rooms into their indexes after a start, aside from all requests, so that nobody's first question waits for it; and later
/// what was appended since, so that no question has much to catch up with.</summary>
internal sealed class SearchWarmer(EmbeddedStore store, SearchIndexes indexes, TimeProvider clock) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(5);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var known = new Dictionary<(Core.Drafting.DraftId Draft, Room Room), long>();
        while (!stoppingToken.IsCancellationRequested)
        {
            foreach (var (draft, room, last) in store.Rooms.ToList())
            {
                if (known.GetValueOrDefault((draft, room)) < last)
                {
                    await indexes.AskAsync(draft, room, last, static index => index.Position, stoppingToken);
                    known[(draft, room)] = last;
                }
            }

            await Task.Delay(Pause, clock, stoppingToken);
        }
    }
}
