using NUnit.Framework;
using ResolutionTracker.Core.Amendments;
using ResolutionTracker.Core.Delegations;
using ResolutionTracker.Core.Drafting;
using ResolutionTracker.Core.History;
using ResolutionTracker.Testing.History;
using ResolutionTracker.Web.History;
using ResolutionTracker.Web.History.Pictures;

namespace ResolutionTracker.Web.Tests.History;

public sealed class KeepingPicturesTests
{
    private const int Amendments = 60;

    private static readonly DraftId Mandate = new(new Guid("d0000000-0000-0000-0000-0000000000ab"));
    private static readonly ClauseId Waiting = new(new Guid("c0000000-0000-0000-0000-0000000000ab"));
    private static readonly MemberState Kingdom = MemberState.Parse("GBR", null);

    [Test]
    public async Task Any_moment_in_any_order_is_drawn_as_if_nothing_had_come_after_it()
    {
        var (log, drafts) = await RecordedAsync();
        using var origins = new KeptOrigins(log);
        using var kept = new KeptPictures(log, origins);
        foreach (var position in (int[])[drafts.Count, 3, 40, 17, 41, drafts.Count - 1])
        {
            using var fresh = new KeptOrigins(log);
            using var alone = new KeptPictures(log, fresh);
            var (one, other) = (await kept.OfAsync(drafts[position - 1], CancellationToken.None), await alone.OfAsync(drafts[position - 1], CancellationToken.None));
            Assert.That(one.All.Select(picture => picture.Chart?.Svg), Is.EqualTo(other.All.Select(picture => picture.Chart?.Svg)), $"position {position}");
        }
    }

    [Test]
    public async Task What_one_has_looked_at_costs_the_next_nothing_and_one_more_event_costs_one_event()
    {
        var (log, drafts) = await RecordedAsync();
        var read = 0;
        log.BeforeReading = _ =>
        {
            read++;
            return Task.CompletedTask;
        };
        using var origins = new KeptOrigins(log);
        using var kept = new KeptPictures(log, origins);
        var before = await kept.OfAsync(drafts[^2], CancellationToken.None);
        read = 0;
        Assert.That(await kept.OfAsync(drafts[^2], CancellationToken.None), Is.SameAs(before));
        Assert.That(read, Is.Zero);
        await kept.OfAsync(drafts[^1], CancellationToken.None);
        Assert.That(read, Is.LessThanOrEqualTo(4), "for the track and for whose words they are, one event each and the look behind it");
    }

    // An amendment an hour, every third of them rejected at once.
    private static async Task<(InMemoryDraftLog Log, List<Draft> Drafts)> RecordedAsync()
    {
        var log = new InMemoryDraftLog();
        var drafts = new List<Draft>();
        var at = new DateTimeOffset(2026, 3, 2, 14, 0, 0, TimeSpan.Zero);
        await AddAsync(new DraftEvent.DraftOpened("A mandate", "Security Council", null, null, "en", "UTC", [Kingdom], [], [new Participant(Kingdom, true, true)], false));
        await AddAsync(new DraftEvent.ClauseInserted(Waiting, null, ClauseKind.Operative, 0, true, "Decides to wait before the gate;", false, null));
        for (var i = 1; i <= Amendments; i++)
        {
            var (id, change) = (new AmendmentId(new Guid(i, 2, 0, [0, 0, 0, 0, 0, 0, 0, 0])), new ChangeId(new Guid(i, 3, 0, [0, 0, 0, 0, 0, 0, 0, 0])));
            await AddAsync(new DraftEvent.AmendmentTabled(
                id, [new Authorship(Kingdom, AuthorshipRole.MainSponsor)],
                [new Change.Reword(change, Waiting, new ClauseVersion(1), "Decides to wait before the gate;", $"Decides to wait {i} days before the gate;")], null));
            if (i % 3 == 0)
            {
                await AddAsync(new DraftEvent.AmendmentRejected(id, "Too long."));
            }
        }

        return (log, drafts);

        async Task AddAsync(DraftEvent happened)
        {
            at = at.AddHours(1);
            var added = new NewEvent(new CommandId(Guid.NewGuid()), at, at, ActingFor.Of(Kingdom), default, drafts.Count, happened);
            var recorded = await log.TryAppendAsync(Mandate, [new RoomAppend(new Room.Council(), drafts.Count, [added])], CancellationToken.None);
            drafts.Add(Draft.Evolve(drafts.LastOrDefault(), recorded!.Single()));
        }
    }
}
