using ResolutionTracker.Benchmarks.Drafts;
using ResolutionTracker.Core.Drafting;
using ResolutionTracker.Storage.Embedded;

namespace ResolutionTracker.Benchmarks.Moment;

/// <summary>A store with one long negotiation in it.</summary>
internal static class MomentStore
{
    private const int Clauses = 60;
    private const int RewordedARound = 180;
    private const int AmendedARound = 10;
    private const int EventsOfAnAmendment = 3;
    private const int RoundsARevision = 10;

    /// <summary>Rewordings and amendments by turns, and a revision now and then, so that a moment anywhere holds what a real one does. One
    /// amendment of each round stays open.</summary>
    public static async Task<Draft> CreateAsync(string folder, int events)
    {
        await using var store = await EmbeddedStore.OpenAsync(folder, new EmbeddedStoreOptions(), null, CancellationToken.None);
        using var filled = new BenchStore(store);
        return await CreateAsync(filled, events);
    }

    /// <inheritdoc cref="CreateAsync(string, int)"/>
    public static async Task<Draft> CreateAsync(BenchStore store, int events)
    {
        var draft = await store.OpenAsync(Clauses);
        for (var round = 1; draft.Position + RewordedARound + (EventsOfAnAmendment * AmendedARound) < events; round++)
        {
            draft = await store.ReviseAsync(draft, draft.Position + RewordedARound);
            draft = await store.SettleAsync(draft, AmendedARound, round);
            draft = round % RoundsARevision == 0 ? await store.IssueAsync(draft) : draft;
        }

        draft = await store.ReviseAsync(draft, events);
        return draft.Position == events ? draft : throw new InvalidOperationException($"The draft has {draft.Position} events.");
    }
}
