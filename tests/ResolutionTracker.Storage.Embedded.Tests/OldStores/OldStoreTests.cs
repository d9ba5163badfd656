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
        foreach (var file in Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "OldStores", "2026-11-house")))
        {
            File.Copy(file, _folder.File(Path.GetFileName(file)));
        }

        var report = await StoreVerification.VerifyAsync(_folder.Path, null, CancellationToken.None);
        Assert.That((report.Findings.Count, report.Appends, report.Rooms, report.Events), Is.EqualTo((0, 20L, 6L, 47L)));

        await using var store = await EmbeddedStore.OpenAsync(_folder.Path, new EmbeddedStoreOptions(), null, CancellationToken.None);
        var id = store.Rooms.First().Draft;
        Draft? draft = null;
        await foreach (var recorded in store.Log.ReadAsync(id, new Room.Council(), 0, CancellationToken.None))
        {
            draft = Draft.Evolve(draft, recorded);
        }

        Assert.That(
            (draft!.WorkingTitle, draft.LastRevision!.Name, draft.Position, draft.OpenedUpTo),
            Is.EqualTo(("Renewal of the Halvar Valley observer mission", "Rev.1", 37L, 34L)));
        Assert.That(
            string.Join(", ", draft.Present.Select(clause => clause.Label.Value)),
            Is.EqualTo("PP1, PP2, PP3, PP4, PP5, PP6, OP1, OP2, OP3, OP4, OP5, OP6, OP7, OP8, OP9"));
        Assert.That(
            string.Join(", ", draft.Amendments.Values.OrderBy(amendment => amendment.Ordinal).Select(amendment => amendment.Status)),
            Is.EqualTo("accepted, rejected, accepted as modified, withdrawn, tabled"));
    }
}
