using ResolutionTracker.Core.Delegations;
using ResolutionTracker.Core.Drafting;
using ResolutionTracker.Core.History;
using ResolutionTracker.Storage.Embedded.Desk;
using ResolutionTracker.Testing.History;
using static ResolutionTracker.Testing.History.Happenings;

namespace ResolutionTracker.Storage.Embedded.Tests.Desk;

public sealed class DraftDeskTests
{
    private const string Rebuilt = "The desk did not agree with the record, or with itself, and is rebuilt from the record.";
    private TestFolder _folder = null!;

    [SetUp]
    public void MakeAFolder() => _folder = new TestFolder();

    [TearDown]
    public void DeleteTheFolder() => _folder.Dispose();

    private string Path => _folder.File(DeskFile.FileName);

    [Test]
    public async Task It_answers_what_the_record_says()
    {
        await using var store = await StoredHistory.OpenAsync(_folder.Path);
        var history = await StoredHistory.WriteAsync(store);
        var council = await store.Log.AllAsync(history.Draft, Council);
        await store.Desk.WaitForAsync(history.Draft, Council, 6, default);
        var (at, by, recordedAt) = (Morning.ToUniversalTime(), ActingFor.Of(MemberState.Parse("USA", null)), council[0].RecordedAt);

        Assert.That(store.Desk.WordingsOf(history.Draft, history.Clause), Is.EqualTo(new ClauseWording[]
        {
            new(history.Draft, history.Clause, new ClauseVersion(1), "Urges all States;", false, 2, at, by, null, recordedAt, null),
            new(history.Draft, history.Clause, new ClauseVersion(2), "Calls upon all States;", false, 3, at, by, null, recordedAt, null),
            new(history.Draft, history.Clause, new ClauseVersion(3), "", false, 5, at, by, null, recordedAt, null),
        }));
        var amendment = store.Desk.AmendmentsOf(history.Draft).Single();
        Assert.That((amendment.Amendment, amendment.Status, amendment.Position), Is.EqualTo((history.Amendment, "withdrawn", 6L)));
        Assert.That(amendment.States, Is.EqualTo([MemberState.Parse("KEN", null)]));
        Assert.That(store.Desk.AmendmentsBy(MemberState.Parse("KEN", null)).Single().Amendment, Is.EqualTo(history.Amendment));
        Assert.That(store.Desk.AmendmentsBy(MemberState.Parse("FRA", null)), Is.Empty);
        var draft = store.Desk.Drafts().Single();
        Assert.That(
            (draft.Draft, draft.WorkingTitle, draft.ClauseCount, draft.PendingAmendments, draft.Position, draft.IsIllustrative),
            Is.EqualTo((history.Draft, "Haïti \U0001F54A", 1, 0, (long)council.Count, true)));
        Assert.That(store.Desk.Find(NewDraft()), Is.Null);
    }

    [Test]
    public async Task A_draft_whose_fold_is_too_long_for_the_database_is_answered_all_the_same_and_opens_again()
    {
        const int Clauses = 40;
        var draft = NewDraft();
        await using (var store = await StoredHistory.OpenAsync(_folder.Path))
        {
            _ = await store.Log.TryAppendAsync(draft, Alone(Council, 0, Opened("Haiti")), default);
            for (var i = 1; i <= Clauses; i++)
            {
                _ = await store.Log.TryAppendAsync(draft, Alone(Council, i, Inserted(new ClauseId(Guid.NewGuid()), new string('x', 500_000))), default);
            }

            await store.Desk.KeepSnapshotsAsync(default);
            Assert.That(store.Desk.Find(draft)!.ClauseCount, Is.EqualTo(Clauses));
        }

        await using var again = await StoredHistory.OpenAsync(_folder.Path);
        Assert.That((await again.Log.AllAsync(draft, Council)).Count, Is.EqualTo(Clauses + 1));
        Assert.That(again.Desk.AppliedOf(draft, Council), Is.EqualTo(Clauses + 1));
    }

    [Test]
    public async Task Asked_by_several_while_it_is_written_to_for_the_first_time_it_goes_on()
    {
        for (var round = 0; round < 30; round++)
        {
            using var folder = new TestFolder();
            await using var store = await StoredHistory.OpenAsync(folder.Path);
            var draft = NewDraft();
            using var written = new CancellationTokenSource();
            var asking = Enumerable.Range(0, 3).Select(reader => Task.Run(async () =>
            {
                while (!written.IsCancellationRequested)
                {
                    _ = await store.Desk.SnapshotAsync(draft, Council, default);
                    _ = store.Desk.Find(draft);
                }
            })).ToList();

            _ = await store.Log.TryAppendAsync(draft, Alone(Council, 0, Opened("Haiti")), default);
            await store.Desk.WaitForAsync(draft, Council, 1, default);
            await store.Desk.KeepSnapshotsAsync(default);
            await written.CancelAsync();
            await Task.WhenAll(asking);
        }
    }

    [Test]
    public async Task Deleted_it_is_rebuilt_the_same()
    {
        var (history, before) = await WriteAsync();
        LiteFile.Delete(Path);
        await using var store = await StoredHistory.OpenAsync(_folder.Path);
        Assert.That(await history.DeskAsync(store), Is.EqualTo(before));
    }

    [TestCase(0, TestName = "Damaged in its first page the desk is rebuilt the same")]
    [TestCase(8192, TestName = "Damaged in its second page the desk is rebuilt the same")]
    [TestCase(-1, TestName = "Damaged all over the desk is rebuilt the same")]
    public async Task Damaged_it_is_rebuilt_the_same(int page)
    {
        var (history, before) = await WriteAsync();
        var bytes = await File.ReadAllBytesAsync(Path);
        bytes.AsSpan(Math.Max(page, 0), page < 0 ? bytes.Length : 8192).Fill(0x5A);
        await File.WriteAllBytesAsync(Path, bytes);
        var notices = new List<string>();
        await using var store = await StoredHistory.OpenAsync(_folder.Path, notices.Add);

        Assert.That(await history.DeskAsync(store), Is.EqualTo(before));
        Assert.That(notices, Is.EqualTo([Rebuilt]));
    }

    [Test]
    public async Task Behind_it_catches_up_and_says_how_far_it_is()
    {
        var early = new TestFolder();
        using (early)
        {
            await using (var store = await StoredHistory.OpenAsync(_folder.Path))
            {
                _ = await StoredHistory.WriteAsync(store);
            }

            File.Copy(Path, early.File("desk.db"));
            var (history, before) = await WriteAsync();
            File.Copy(early.File("desk.db"), Path, overwrite: true);
            var told = new List<StoreProgress>();
            await using var again = await EmbeddedStore.OpenAsync(
                _folder.Path, new EmbeddedStoreOptions { Notice = notice => Assert.Fail(notice) }, new Now(told.Add), default);

            Assert.That(await history.DeskAsync(again), Is.EqualTo(before));
            Assert.That(told.Last(), Is.EqualTo(new StoreProgress("bringing the desk up to the record", 1)));
        }
    }

    [Test]
    public async Task Ahead_of_the_record_it_is_rebuilt()
    {
        var (history, _) = await WriteAsync();
        var journal = _folder.File("record.journal");
        var lines = await File.ReadAllLinesAsync(journal);
        await File.WriteAllTextAsync(journal, string.Join('\n', lines[..^1]) + "\n");
        var notices = new List<string>();
        await using var store = await StoredHistory.OpenAsync(_folder.Path, notices.Add);

        await store.Desk.WaitForAsync(history.Draft, Council, 5, default);
        Assert.That(store.Desk.AmendmentsOf(history.Draft).Single().Status, Is.EqualTo("tabled"));
        Assert.That(notices, Is.EqualTo([Rebuilt]));
    }

    [Test]
    public async Task A_snapshot_and_the_tail_of_the_log_make_the_same_draft_as_the_whole_log()
    {
        var options = new EmbeddedStoreOptions { EventsPerSnapshot = 10, Notice = notice => Assert.Fail(notice) };
        var (draft, clause) = (NewDraft(), new ClauseId(Guid.NewGuid()));
        await using (var store = await EmbeddedStore.OpenAsync(_folder.Path, options, null, default))
        {
            _ = await store.Log.TryAppendAsync(draft, Alone(Council, 0, Opened("Snapped"), Inserted(clause, "Decides;")), default);
            for (var position = 2; position < 37; position++)
            {
                _ = await store.Log.TryAppendAsync(draft, Alone(Council, position, Revised(clause, position, $"Decides {position};")), default);
            }

            await store.Desk.WaitForAsync(draft, Council, 37, default);
            var (json, at) = await store.Desk.SnapshotAsync(draft, Council, default);
            Assert.That(at, Is.InRange(10, 37));
            var opened = RoomSnapshot.ReadDraft(json)!;
            Assert.That(opened.Position, Is.EqualTo(at));
            foreach (var recorded in await store.Log.AllAsync(draft, Council, at))
            {
                opened = Draft.Evolve(opened, recorded);
            }

            Assert.That(RoomSnapshot.Write(opened), Is.EqualTo(RoomSnapshot.Write(await WholeAsync(store.Log, draft))));
            await store.Desk.KeepSnapshotsAsync(default);
            Assert.That((await store.Desk.SnapshotAsync(draft, Council, default)).Position, Is.EqualTo(37));
            Assert.That(await store.Desk.SnapshotAsync(draft, Kenya, default), Is.EqualTo(((string?)null, 0L)));
            _ = await store.Log.TryAppendAsync(draft, Alone(Council, 37, Titled("Closed")), default);
        }

        await using var again = await EmbeddedStore.OpenAsync(_folder.Path, options, null, default);
        Assert.That((await again.Desk.SnapshotAsync(draft, Council, default)).Position, Is.EqualTo(38));
    }

    [Test]
    public async Task Accounts_outlive_the_desk()
    {
        var account = new Storage.Embedded.Accounts.Account(
            NewAccount(), "login", "name", Storage.Embedded.Accounts.AccountKind.Observer, null, null, "stamp", 0, null, Morning);
        await using (var store = await StoredHistory.OpenAsync(_folder.Path))
        {
            _ = await store.Accounts.AddAsync(account, default);
        }

        await File.WriteAllTextAsync(Path, "not a desk");
        await using var again = await StoredHistory.OpenAsync(_folder.Path, _ => { });
        Assert.That(again.Accounts.All, Is.EqualTo([account]));
    }

    private static async Task<Draft> WholeAsync(IDraftLog log, DraftId draft) =>
        (await log.AllAsync(draft, Council)).Aggregate((Draft?)null, Draft.Evolve)!;

    private async Task<(StoredHistory History, string Desk)> WriteAsync()
    {
        await using var store = await StoredHistory.OpenAsync(_folder.Path);
        var history = await StoredHistory.WriteAsync(store);
        return (history, await history.DeskAsync(store));
    }

    private sealed class Now(Action<StoreProgress> report) : IProgress<StoreProgress>
    {
        public void Report(StoreProgress value) => report(value);
    }
}
