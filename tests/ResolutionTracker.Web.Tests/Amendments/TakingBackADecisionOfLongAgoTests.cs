using NUnit.Framework;
using ResolutionTracker.Core.Amendments;
using ResolutionTracker.Core.Delegations;
using ResolutionTracker.Core.Drafting;
using ResolutionTracker.Core.History;
using ResolutionTracker.Testing.History;
using ResolutionTracker.Web.Amendments;
using ResolutionTracker.Web.Drafting;
using ResolutionTracker.Web.History;
using static ResolutionTracker.Testing.History.Happenings;

namespace ResolutionTracker.Web.Tests.Amendments;

/// <summary>An amendment taken over near the beginning of a long history, from position 4 to 5.</summary>
public sealed class TakingBackADecisionOfLongAgoTests
{
    private const int Length = 6 * FoldCourse<Draft>.Apart;

    private readonly DraftId _draft = NewDraft();
    private readonly AmendmentId _amendment = new(Guid.NewGuid());
    private readonly InMemoryDraftLog _log = new();
    private DraftingDesk _desk = null!;
    private DecisionReverting _reverting = null!;
    private ChangeId _change;
    private int _read;
    private int _length;

    [OneTimeSetUp]
    public async Task NegotiateAsync()
    {
        var clause = new ClauseId(Guid.NewGuid());
        var tabled = (DraftEvent.AmendmentTabled)Tabled(_amendment, clause, "Urges most States;");
        var change = (Change.Reword)tabled.Changes[0];
        _change = change.Id;
        await DecideAsync(Opened("A mandate"), Inserted(clause, "Urges all States;"));
        await DecideAsync(tabled);
        await DecideAsync(
            new DraftEvent.AmendmentAccepted(_amendment, [new AcceptedChange(_change, clause, change.Base, change.BaseText, change.Text, change.Text)]),
            Revised(clause, 2, change.Text));
        await DecideAsync([.. Enumerable.Range(0, Length).Select(number => Titled($"Title {number}"))]);
        _log.BeforeReading = _ =>
        {
            _read++;
            return Task.CompletedTask;
        };
        _desk = new DraftingDesk(_log, new NoSnapshots(), TimeProvider.System, new DraftNewsFeed());
        _reverting = new DecisionReverting(_log, _desk);
    }

    [OneTimeTearDown]
    public void Close() => _desk.Dispose();

    [Test]
    public async Task It_is_found_with_the_draft_before_and_after_it() =>
        Assert.That(await FoundAsync(_length), Is.EqualTo([(3L, 5L)]));

    [Test]
    public async Task Nothing_is_read_past_what_may_be_read()
    {
        Assert.That(await FoundAsync(4), Is.EqualTo([(3L, 4L)]));
        Assert.That(await FoundAsync(3), Is.Empty);
    }

    [Test]
    public async Task What_lies_between_is_not_gone_through_again()
    {
        _ = await FoundAsync(_length);
        _read = 0;
        _ = await FoundAsync(_length);
        Assert.That(_read, Is.LessThan(FoldCourse<Draft>.Apart));
    }

    [Test]
    public async Task Once_it_was_taken_back_there_is_none()
    {
        await DecideAsync(new DraftEvent.DecisionReverted(_amendment, [_change]));
        Assert.That(await FoundAsync(_length), Is.Empty);
        Assert.That(await FoundAsync(_length - 1), Is.EqualTo([(3L, 5L)]));
    }

    private async Task<IEnumerable<(long Before, long After)>> FoundAsync(long upTo) =>
        (await _reverting.FindAsync(_draft, _amendment, upTo, CancellationToken.None)).Select(each => (each.Before.Position, each.After.Position));

    private async Task DecideAsync(params IReadOnlyList<DraftEvent> happened)
    {
        var (account, command) = (NewAccount(), NewCommand());
        var append = new RoomAppend(Council, _length, [.. happened.Select(each => By(account, command, each))]);
        Assert.That(await _log.TryAppendAsync(_draft, [append], CancellationToken.None), Is.Not.Null);
        _length += happened.Count;
    }

    private sealed class NoSnapshots : ISnapshots
    {
        public Task<string?> FindAsync(DraftId draft, Room room, CancellationToken cancellation) => Task.FromResult<string?>(null);
    }
}
