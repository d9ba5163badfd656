using ResolutionTracker.Core.Delegations;
using ResolutionTracker.Core.Drafting;
using ResolutionTracker.Storage.Embedded.Verification;

namespace ResolutionTracker.Storage.Embedded.Tests.OldStores;

/// <summary>Each folder beside this class is a store as an earlier version of the product wrote it.</summary>
public sealed class OldStoreTests
{
    private TestFolder _folder = null!;

    [SetUp]
    public void MakeAFolder() => _folder = new TestFolder();

    [TearDown]
    public void DeleteTheFolder() => _folder.Dispose();

    [Test]
    public async Task The_first_one_verifies_opens_and_replays()
    {
        Copy("2026-11-house");
        var report = await StoreVerification.VerifyAsync(_folder.Path, null, CancellationToken.None);
        Assert.That((report.Findings.Count, report.Appends, report.Rooms, report.Events), Is.EqualTo((0, 20L, 6L, 47L)));

        await using var store = await EmbeddedStore.OpenAsync(_folder.Path, new EmbeddedStoreOptions(), null, CancellationToken.None);
        var draft = await ReplayedAsync(store, store.Rooms.First().Draft);

        Assert.That(
            (draft.WorkingTitle, draft.LastRevision!.Name, draft.Position, draft.OpenedUpTo),
            Is.EqualTo(("Renewal of the Halvar Valley observer mission", "Rev.1", 37L, 34L)));
        Assert.That(
            string.Join(", ", draft.Present.Select(clause => clause.Label.Value)),
            Is.EqualTo("PP1, PP2, PP3, PP4, PP5, PP6, OP1, OP2, OP3, OP4, OP5, OP6, OP7, OP8, OP9"));
        Assert.That(
            string.Join(", ", draft.Amendments.Values.OrderBy(amendment => amendment.Ordinal).Select(amendment => amendment.Status)),
            Is.EqualTo("accepted, rejected, accepted as modified, withdrawn, tabled"));
    }

    [Test]
    public async Task One_with_a_base_text_and_an_Arabic_draft_verifies_opens_and_replays()
    {
        Copy("2026-11-real-texts");
        var report = await StoreVerification.VerifyAsync(_folder.Path, null, CancellationToken.None);
        Assert.That((report.Findings.Count, report.Appends, report.Rooms), Is.EqualTo((0, 2L, 2L)));

        await using var store = await EmbeddedStore.OpenAsync(_folder.Path, new EmbeddedStoreOptions(), null, CancellationToken.None);
        var drafts = new List<Draft>();
        foreach (var room in store.Rooms)
        {
            drafts.Add(await ReplayedAsync(store, room.Draft));
        }

        var (ferry, arabic) = (drafts.Single(draft => draft.Base is not null), drafts.Single(draft => draft.Language == "ar"));
        Assert.That(
            string.Join(", ", ferry.Present.Select(clause => $"{clause.Label.Value}{(clause.IsFromBase ? " of the base" : "")}")),
            Is.EqualTo("PP1 of the base, OP1, OP1 (a) of the base, OP1 (b), OP2, OP3 of the base, Annex of the base, Annex 1 of the base"));
        Assert.That(
            string.Join(", ", arabic.Present.Select(clause => clause.Label.Value)), Is.EqualTo("PP1, OP1, OP1 (a), OP1 (b), OP2"));
    }

    [Test]
    public async Task One_with_every_kind_of_amendment_verifies_opens_and_replays()
    {
        Copy("2026-11-amendments");
        var report = await StoreVerification.VerifyAsync(_folder.Path, null, CancellationToken.None);
        Assert.That((report.Findings.Count, report.Appends), Is.EqualTo((0, 112L)));

        await using var store = await EmbeddedStore.OpenAsync(_folder.Path, new EmbeddedStoreOptions(), null, CancellationToken.None);
        var draft = await ReplayedAsync(store, store.Rooms.First().Draft);

        Assert.That(
            string.Join(", ", draft.Present.Select(clause => clause.Label.Value)),
            Is.EqualTo("PP1, PP2, PP3, PP4, PP5, OP1, OP2, OP3, OP3 bis, OP4, OP9, OP6, OP7, OP8, OP8 bis, OP10, OP11"));
        Assert.That(
            string.Join(", ", draft.Amendments.Values.CountBy(amendment => amendment.Status).Select(same => $"{same.Value} {same.Key}").Order(StringComparer.Ordinal)),
            Is.EqualTo("1 accepted as modified, 1 decided in part, 1 rejected, 16 accepted, 16 tabled"));
        Assert.That(
            draft.Amendments.Values.SelectMany(amendment => amendment.Changes).Select(change => change.Kind).Distinct().Order(StringComparer.Ordinal),
            Is.EqualTo(["alternative", "amend", "delete", "insert", "join", "move", "retitle", "reword", "split"]));
    }

    private void Copy(string store)
    {
        foreach (var file in Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "OldStores", store)))
        {
            File.Copy(file, _folder.File(Path.GetFileName(file)));
        }
    }

    private static async Task<Draft> ReplayedAsync(EmbeddedStore store, DraftId id)
    {
        Draft? draft = null;
        await foreach (var recorded in store.Log.ReadAsync(id, new Room.Council(), 0, CancellationToken.None))
        {
            draft = Draft.Evolve(draft, recorded);
        }

        return draft!;
    }
}
