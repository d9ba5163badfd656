using NUnit.Framework;
using ResolutionTracker.Core.Drafting;
using ResolutionTracker.Core.History;
using ResolutionTracker.Testing.History;
using ResolutionTracker.Web.History;
using static ResolutionTracker.Testing.History.Happenings;

namespace ResolutionTracker.Web.Tests.History;

/// <summary>Which of the things said in a delegation's room belong to which moment of the Council room.</summary>
public sealed class OrderingRoomsTests
{
    private readonly DraftId _draft = NewDraft();
    private readonly InMemoryDraftLog _log = new();
    private SeenMoments _seen = null!;

    [SetUp]
    public void Begin() => _seen = new SeenMoments(_log);

    [TearDown]
    public void End() => _seen.Dispose();

    [Test]
    public async Task Each_belongs_to_the_moment_that_its_author_had_read_or_to_that_of_whoever_spoke_before()
    {
        // The third has an older page than the second, and still spoke behind it.
        await SayAsync(NewDraft(), 0, 9);
        await SayAsync(_draft, 0, 2, 5, 3, 5, 8);
        Assert.That(
            await Task.WhenAll(new long[] { 0, 1, 2, 4, 5, 7, 8, 100 }.Select(position => _seen.LastAsync(_draft, Kenya, position, default))),
            Is.EqualTo([0, 0, 1, 1, 4, 4, 5, 5]));
        Assert.That(await _seen.LastAsync(_draft, Council, 100, default), Is.Zero);
    }

    [Test]
    public async Task What_is_said_meanwhile_is_found()
    {
        var draft = NewDraft();
        Assert.That(await _seen.LastAsync(draft, Kenya, 4, default), Is.Zero);
        await SayAsync(draft, 0, 4);
        await SayAsync(draft, 1, 4, 6);
        Assert.That(await _seen.LastAsync(draft, Kenya, 4, default), Is.EqualTo(2));
    }

    private async Task SayAsync(DraftId draft, long last, params long[] seen) => Assert.That(
        await _log.TryAppendAsync(
            draft, [new RoomAppend(Kenya, last, [.. seen.Select(position => By(NewAccount(), NewCommand(), Titled("Said"), position))])], default),
        Is.Not.Null);
}
