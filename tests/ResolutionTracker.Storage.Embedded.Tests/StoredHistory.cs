using ResolutionTracker.Core.Amendments;
using ResolutionTracker.Core.Drafting;
using ResolutionTracker.Core.History;
using ResolutionTracker.Testing.History;
using static ResolutionTracker.Testing.History.Happenings;

namespace ResolutionTracker.Storage.Embedded.Tests;

/// <summary>A store with a small negotiation in it, written and closed.</summary>
internal sealed class StoredHistory
{
    private StoredHistory(DraftId draft, ClauseId clause, AmendmentId amendment) => (Draft, Clause, Amendment) = (draft, clause, amendment);

    public DraftId Draft { get; }

    public ClauseId Clause { get; }

    public AmendmentId Amendment { get; }

    /// <summary>Six appends: a draft opened, a clause revised twice, an amendment prepared, tabled in two rooms, withdrawn.</summary>
    public static async Task<StoredHistory> WriteAsync(EmbeddedStore store)
    {
        var history = new StoredHistory(NewDraft(), new ClauseId(Guid.NewGuid()), new AmendmentId(Guid.NewGuid()));
        var tabled = (DraftEvent.AmendmentTabled)Tabled(history.Amendment, history.Clause, "Urges all Member States;");
        await AppendAsync(store, history.Draft, Alone(Council, 0, Opened("Haïti \U0001F54A"), Inserted(history.Clause, "Urges all States;")));
        await AppendAsync(store, history.Draft, Alone(Council, 2, Revised(history.Clause, 2, "Calls upon all States;")));
        await AppendAsync(
            store, history.Draft, Alone(Kenya, 0, new DraftEvent.AmendmentPrepared(tabled.Amendment, tabled.Authors, tabled.Changes, null)));
        await AppendAsync(store, history.Draft, [new RoomAppend(Kenya, 1, [Plain(tabled)]), new RoomAppend(Council, 3, [Plain(tabled)])]);
        await AppendAsync(store, history.Draft, Alone(Council, 4, Revised(history.Clause, 3, "")));
        await AppendAsync(store, history.Draft, Alone(Council, 5, new DraftEvent.AmendmentWithdrawn(history.Amendment)));
        return history;
    }

    public static async Task<StoredHistory> WriteAsync(string folder)
    {
        await using var store = await OpenAsync(folder);
        return await WriteAsync(store);
    }

    /// <summary>Opens a store that has nothing to say for itself.</summary>
    public static Task<EmbeddedStore> OpenAsync(string folder) => OpenAsync(folder, notice => Assert.Fail(notice));

    public static Task<EmbeddedStore> OpenAsync(string folder, Action<string> notice) =>
        EmbeddedStore.OpenAsync(folder, new EmbeddedStoreOptions { Notice = notice }, null, CancellationToken.None);

    public async Task<List<(DraftId Draft, string Room, long Position, string Stored, string Previous, string Hash)>> EssencesAsync(
        IDraftLog log) => [.. (await log.AllAsync(Draft, Council)).Essences(), .. (await log.AllAsync(Draft, Kenya)).Essences()];

    /// <summary>All that the desk says of this draft, as comparable text.</summary>
    public async Task<string> DeskAsync(EmbeddedStore store)
    {
        foreach (var (draft, room, last) in store.Rooms)
        {
            await store.Desk.WaitForAsync(draft, room, last, CancellationToken.None);
        }

        return System.Text.Json.JsonSerializer.Serialize(new object?[]
        {
            store.Desk.Drafts(),
            store.Desk.Find(Draft),
            store.Desk.WordingsOf(Draft, Clause),
            store.Desk.AmendmentsOf(Draft),
            store.Desk.AmendmentsBy(Core.Delegations.MemberState.Parse("KEN", null)),
        });
    }

    private static async Task AppendAsync(EmbeddedStore store, DraftId draft, IReadOnlyList<RoomAppend> appends) =>
        Assert.That(await store.Log.TryAppendAsync(draft, appends, CancellationToken.None), Is.Not.Null);
}
