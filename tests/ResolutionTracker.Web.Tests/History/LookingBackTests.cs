using System.Runtime.CompilerServices;
using NUnit.Framework;
using ResolutionTracker.Core.Delegations;
using ResolutionTracker.Core.Drafting;
using ResolutionTracker.Core.History;
using ResolutionTracker.Testing.History;
using ResolutionTracker.Web.Drafting;
using ResolutionTracker.Web.History;
using static ResolutionTracker.Testing.History.Happenings;

namespace ResolutionTracker.Web.Tests.History;

public sealed class LookingBackTests
{
    private const int Length = 5 * FoldCourse<Draft>.Apart;

    private readonly DraftId _draft = NewDraft();
    private readonly CountedLog _log = new();
    private readonly KeptSnapshots _snapshots = new();
    private PastFolds _past = null!;

    [SetUp]
    public async Task NegotiateAsync()
    {
        _past = new PastFolds(_log, _snapshots);
        if (_log.Length == 0)
        {
            await AppendAsync(Opened("Title 1"));
            for (var position = 2; position <= Length; position++)
            {
                await AppendAsync(Titled($"Title {position}"));
            }
        }

        _log.Read = 0;
        _snapshots.Newest = null;
    }

    [TearDown]
    public void Forget() => _past.Dispose();

    [TestCase(1)]
    [TestCase(2)]
    [TestCase(FoldCourse<Draft>.Apart)]
    [TestCase(FoldCourse<Draft>.Apart + 1)]
    [TestCase(Length - 1)]
    [TestCase(Length)]
    public async Task Any_position_is_the_fold_up_to_it(long position) =>
        Assert.That(await TitleAsync(position), Is.EqualTo(($"Title {position}", position)));

    [Test]
    public async Task In_any_order_it_is_the_same()
    {
        var chance = new Random(1);
        foreach (var position in Enumerable.Range(0, 400).Select(_ => chance.Next(1, Length + 1)))
        {
            Assert.That(await TitleAsync(position), Is.EqualTo(($"Title {position}", (long)position)));
        }
    }

    [Test]
    public async Task Before_the_first_event_there_is_nothing_and_past_the_last_one_stands_what_it_left()
    {
        Assert.That(await _past.DraftAsync(_draft, 0, default), Is.Null);
        Assert.That(await _past.DraftAsync(NewDraft(), 3 * Length, default), Is.Null);
        Assert.That(await TitleAsync(3 * Length), Is.EqualTo(($"Title {_log.Length}", (long)_log.Length)));
        Assert.That((await _past.RoomAsync(_draft, MemberState.Parse("KEN", null), 7, default)).Position, Is.Zero);
    }

    [Test]
    public async Task Once_it_was_gone_through_no_position_costs_more_than_one_stretch()
    {
        _ = await TitleAsync(Length);
        var chance = new Random(2);
        for (var i = 0; i < 100; i++)
        {
            _log.Read = 0;
            _ = await TitleAsync(chance.Next(1, Length + 1));
            Assert.That(_log.Read, Is.AtMost(FoldCourse<Draft>.Apart));
        }
    }

    [Test]
    public async Task A_step_within_a_stretch_costs_one_event_forwards_and_none_backwards()
    {
        _ = await TitleAsync(700);
        _log.Read = 0;
        _ = await TitleAsync(701);
        Assert.That(_log.Read, Is.EqualTo(1));
        _ = await TitleAsync(700);
        _ = await TitleAsync(699);
        Assert.That(_log.Read, Is.EqualTo(1));
    }

    [Test]
    public async Task Near_the_end_what_the_disk_keeps_is_the_shorter_way()
    {
        var newest = (await _past.DraftAsync(_draft, Length - 10, default))!;
        using var fresh = new PastFolds(_log, new KeptSnapshots { Newest = RoomSnapshot.Write(newest) });
        _log.Read = 0;
        Assert.That((await fresh.DraftAsync(_draft, Length - 3, default))!.WorkingTitle, Is.EqualTo($"Title {Length - 3}"));
        Assert.That(_log.Read, Is.EqualTo(7));
        Assert.That((await fresh.DraftAsync(_draft, Length - 11, default))!.WorkingTitle, Is.EqualTo($"Title {Length - 11}"));
    }

    [Test]
    public async Task What_is_appended_meanwhile_is_found()
    {
        _ = await TitleAsync(Length);
        var now = _log.Length;
        await AppendAsync(Titled($"Title {now + 1}"));
        Assert.That(await TitleAsync(now + 1), Is.EqualTo(($"Title {now + 1}", now + 1L)));
    }

    [Test]
    public async Task Thinned_out_it_answers_the_same()
    {
        var course = new FoldCourse<Draft>(
            after => _log.ReadAsync(_draft, Council, after, default), () => Task.FromResult<Draft?>(null), Draft.Evolve, draft => draft.Position, FoldWeights.Of);
        _ = await course.AtAsync(Length, default);
        var before = course.Weight;
        course.Thin();
        foreach (var position in (long[])[Length, 1, FoldCourse<Draft>.Apart, FoldCourse<Draft>.Apart + 1, 1000])
        {
            Assert.That((await course.AtAsync(position, default))!.Position, Is.EqualTo(position));
        }

        course.Dispose();
        Assert.That(before, Is.GreaterThan(0));
    }

    [Test]
    public async Task Asked_by_many_at_once_each_gets_their_own()
    {
        var chance = new Random(3);
        var asked = Enumerable.Range(0, 200).Select(_ => chance.Next(1, Length + 1)).ToList();
        var answered = await Task.WhenAll(asked.Select(position => Task.Run(() => TitleAsync(position))));
        Assert.That(answered, Is.EqualTo(asked.Select(position => ($"Title {position}", (long)position))));
    }

    private async Task<(string Title, long Position)> TitleAsync(long position) =>
        await _past.DraftAsync(_draft, position, default) is { } draft ? (draft.WorkingTitle, draft.Position) : default;

    private async Task AppendAsync(DraftEvent happened)
    {
        Assert.That(await _log.TryAppendAsync(_draft, Alone(Council, _log.Length, happened), default), Is.Not.Null);
        _log.Length++;
    }

    /// <summary>A log that counts the events that are read from it.</summary>
    private sealed class CountedLog : IDraftLog
    {
        private readonly InMemoryDraftLog _log = new();
        private int _read;

        public int Length { get; set; }

        public int Read
        {
            get => _read;
            set => _read = value;
        }

        public Task<IReadOnlyList<Recorded>?> TryAppendAsync(DraftId draft, IReadOnlyList<RoomAppend> appends, CancellationToken cancellation) =>
            _log.TryAppendAsync(draft, appends, cancellation);

        public async IAsyncEnumerable<Recorded> ReadAsync(DraftId draft, Room room, long after, [EnumeratorCancellation] CancellationToken cancellation)
        {
            await foreach (var recorded in _log.ReadAsync(draft, room, after, cancellation))
            {
                _ = Interlocked.Increment(ref _read);
                yield return recorded;
            }
        }

        public Task<IReadOnlyList<Recorded>> FindAsync(DraftId draft, AccountId account, CommandId command, CancellationToken cancellation) =>
            _log.FindAsync(draft, account, command, cancellation);
    }

    private sealed class KeptSnapshots : ISnapshots
    {
        public string? Newest { get; set; }

        public Task<string?> FindAsync(DraftId draft, Room room, CancellationToken cancellation) =>
            Task.FromResult(room is Room.Council ? Newest : null);
    }
}
