using ResolutionTracker.Benchmarks.Drafts;
using ResolutionTracker.Core.Drafting;
using ResolutionTracker.Storage.Embedded;

namespace ResolutionTracker.Benchmarks.Page;

/// <summary>A store with the draft whose page is measured, and another one.</summary>
internal sealed record PageStore(string Folder, DraftId Draft, DraftId Other, string Token)
{
    private const int Clauses = 60;
    private const int Amendments = 100;
    private const int Accepted = 4;

    // Tabled: one event each. Rejected or withdrawn: one more. Accepted: two more.
    private const int EventsOfAmendments = Amendments + (Amendments / 5) + (2 * Accepted);

    /// <summary>Whatever the number of events, the page shows as much: 60 clauses, and 100 amendments, tabled last.</summary>
    public static async Task<PageStore> CreateAsync(string folder, int events)
    {
        await using var store = await EmbeddedStore.OpenAsync(folder, new EmbeddedStoreOptions(), null, CancellationToken.None);
        using var filled = new BenchStore(store);
        var other = await NegotiatedAsync(filled, events: 200);
        var draft = await NegotiatedAsync(filled, events);
        return draft.Position == events && draft.Amendments.Count == Amendments
            ? new PageStore(folder, draft.Id, other.Id, await filled.AddFrenchAccountAsync("measuring"))
            : throw new InvalidOperationException($"The draft has {draft.Position} events and {draft.Amendments.Count} amendments.");
    }

    private static async Task<Draft> NegotiatedAsync(BenchStore store, int events)
    {
        var draft = await store.OpenAsync(Clauses);
        draft = await store.ReviseAsync(draft, events - EventsOfAmendments);
        return await store.AmendAsync(draft, Amendments, Accepted);
    }
}
