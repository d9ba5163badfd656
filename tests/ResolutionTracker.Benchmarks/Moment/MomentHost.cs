using ResolutionTracker.Core.Delegations;
using ResolutionTracker.Core.Drafting;
using ResolutionTracker.Storage.Embedded;
using ResolutionTracker.Web.Drafting;
using ResolutionTracker.Web.History;

namespace ResolutionTracker.Benchmarks.Moment;

/// <summary>A store opened anew, asked for the draft as it was.</summary>
internal sealed class MomentHost : IAsyncDisposable
{
    private readonly EmbeddedStore _store;
    private readonly DraftId _draft;

    private MomentHost(EmbeddedStore store, DraftId draft) =>
        (_store, _draft, Past) = (store, draft, new PastFolds(store.Log, new DeskSnapshots(store)));

    public PastFolds Past { get; }

    public static async Task<MomentHost> OpenAsync(string folder, DraftId draft) =>
        new(await EmbeddedStore.OpenAsync(folder, new EmbeddedStoreOptions(), null, CancellationToken.None), draft);

    public Task<Draft?> AtAsync(long position) => Past.DraftAsync(_draft, position, CancellationToken.None);

    /// <summary>The same from the first event on, as whoever keeps nothing has to.</summary>
    public async Task<Draft?> FromTheBeginningAsync(long position)
    {
        Draft? draft = null;
        await foreach (var recorded in _store.Log.ReadAsync(_draft, new Room.Council(), 0, CancellationToken.None))
        {
            if (recorded.Position > position)
            {
                break;
            }

            draft = Draft.Evolve(draft, recorded);
        }

        return draft;
    }

    public ValueTask DisposeAsync()
    {
        Past.Dispose();
        return _store.DisposeAsync();
    }
}
