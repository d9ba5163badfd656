using ResolutionTracker.Core.Drafting;
using ResolutionTracker.Storage.Embedded.Journal;
using static ResolutionTracker.Testing.History.Happenings;

namespace ResolutionTracker.Storage.Embedded.Tests.Journal;

/// <summary>Many who write at once are written together; whether they come, stay away or are stopped, each is answered.</summary>
public sealed class CrowdTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    private TestFolder _folder = null!;
    private EmbeddedDraftLog _log = null!;

    [SetUp]
    public void OpenALog()
    {
        _folder = new TestFolder();
        _log = EmbeddedDraftLog.Open(_folder.Path, notice => Assert.Fail(notice), null, default);
    }

    [TearDown]
    public void CloseTheLog()
    {
        _log.Dispose();
        _folder.Dispose();
    }

    [Test]
    public async Task After_a_crowd_a_single_one_waits_for_nobody()
    {
        for (var round = 0; round < 20; round++)
        {
            await Task.WhenAll(Enumerable.Range(0, 40).Select(_ => WriteAsync(NewDraft(), times: 5))).WaitAsync(Patience);
            await WriteAsync(NewDraft(), times: 3).WaitAsync(Patience);
        }
    }

    [Test]
    public async Task A_crowd_that_comes_and_goes_is_written_whole()
    {
        var drafts = Enumerable.Range(0, 60).Select(_ => NewDraft()).ToList();
        await Task.WhenAll(drafts.Select((draft, each) => WriteAsync(draft, times: 5 + each))).WaitAsync(Patience);
        _log.Dispose();
        _log = EmbeddedDraftLog.Open(_folder.Path, notice => Assert.Fail(notice), null, default);
        Assert.That(drafts.Select(draft => _log.LastOf(draft, Council)), Is.EqualTo(drafts.Select((_, each) => 5L + each)));
    }

    [Test]
    public async Task Of_those_who_write_for_one_place_one_is_taken_and_the_others_are_told()
    {
        var draft = NewDraft();
        var answers = await Task.WhenAll(Enumerable.Range(0, 40).Select(each => Task.Run(
            () => _log.TryAppendAsync(draft, Alone(Council, 0, Titled($"Title {each}")), default)))).WaitAsync(Patience);
        Assert.That(answers.Count(answer => answer is not null), Is.EqualTo(1));
        Assert.That(_log.LastOf(draft, Council), Is.EqualTo(1));
    }

    [Test]
    public async Task A_store_that_is_closed_amid_a_crowd_answers_each_one()
    {
        var writers = Enumerable.Range(0, 40).Select(_ => Task.Run(() => WriteAsync(NewDraft(), times: 1_000_000))).ToList();
        await Task.Delay(200);
        _log.Journal.Stop();
        foreach (var writer in writers)
        {
            Assert.That(async () => await writer.WaitAsync(Patience), Throws.InstanceOf<Core.History.LogClosedException>());
        }
    }

    [Test]
    public async Task A_store_whose_other_journal_failed_answers_each_one_and_can_be_closed()
    {
        var writers = Enumerable.Range(0, 40).Select(_ => Task.Run(() => WriteAsync(NewDraft(), times: 1_000_000))).ToList();
        await Task.Delay(200);
        _log.Journal.Close(new StoreCondition.Failed("The other journal failed."));
        foreach (var writer in writers)
        {
            Assert.That(async () => await writer.WaitAsync(Patience), Throws.InstanceOf<Core.History.LogClosedException>());
        }

        await Task.Run(_log.Journal.Stop).WaitAsync(Patience);
    }

    [Test]
    public void What_is_noted_of_a_command_is_seen_when_its_event_is()
    {
        var index = new RecordIndex();
        var (draft, account, command) = (NewDraft(), NewAccount(), NewCommand());
        var stream = index.FindOrAdd(draft, Council);
        index.Note(stream, 1, account, command);
        index.Note(stream, 2, account, command);
        Assert.That(index.Find(draft, account, command), Is.Empty);
        stream.Add(new RoomStream.Place(0, 1));
        stream.Publish("first");
        Assert.That(index.Find(draft, account, command).Select(run => (run.First, run.Count)), Is.EqualTo([(1L, 1L)]));
        stream.Add(new RoomStream.Place(1, 1));
        stream.Publish("second");
        Assert.That(index.Find(draft, account, command).Select(run => (run.First, run.Count)), Is.EqualTo([(1L, 2L)]));
    }

    [Test]
    public void Nothing_is_read_that_may_not_be_built_on_yet()
    {
        var stream = new RoomStream(NewDraft(), Council);
        stream.Add(new RoomStream.Place(0, 1));
        stream.Add(new RoomStream.Place(1, 1));
        Assert.That((stream.Last, stream.Published.Position, stream.After(0, 10).Length), Is.EqualTo((0L, 0L, 0)));
        stream.Publish("both");
        Assert.That((stream.Last, stream.Published.Position, stream.After(0, 10).Length), Is.EqualTo((2L, 2L, 2)));
    }

    private async Task WriteAsync(DraftId draft, int times)
    {
        for (var seen = 0; seen < times; seen++)
        {
            Assert.That(await _log.TryAppendAsync(draft, Alone(Council, seen, Titled($"Title {seen}")), default), Is.Not.Null);
        }
    }
}
