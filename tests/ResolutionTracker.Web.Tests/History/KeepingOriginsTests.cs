using NUnit.Framework;
using ResolutionTracker.Analysis.History.Origins;
using ResolutionTracker.Core.Delegations;
using ResolutionTracker.Core.Drafting;
using ResolutionTracker.Core.History;
using ResolutionTracker.Testing.History;
using ResolutionTracker.Web.History;

namespace ResolutionTracker.Web.Tests.History;

public sealed class KeepingOriginsTests
{
    private const int Events = 3_000;

    private static readonly DraftId Mandate = new(new Guid("d0000000-0000-0000-0000-0000000000aa"));
    private static readonly ActingFor Penholder = ActingFor.Of(MemberState.Parse("GBR", null));
    private static readonly ClauseId Waiting = new(new Guid("c0000000-0000-0000-0000-0000000000aa"));

    [Test]
    public async Task Any_position_in_any_order_is_what_the_record_says_up_to_there()
    {
        var log = await RecordedAsync(Events);
        using var kept = new KeptOrigins(log);
        var chance = new Random(5);
        foreach (var position in Enumerable.Range(0, 40).Select(_ => chance.NextInt64(1, Events + 1)).Prepend(Events))
        {
            var origins = await kept.AtAsync(Mandate, position, CancellationToken.None);
            Assert.That(Written(origins), Is.EqualTo(Written(await FoldedAsync(log, position))), $"position {position}");
        }
    }

    [Test]
    public async Task A_moment_near_one_that_is_kept_reads_no_more_than_what_lies_between()
    {
        var log = await RecordedAsync(Events);
        var read = 0;
        log.BeforeReading = _ =>
        {
            read++;
            return Task.CompletedTask;
        };
        using var kept = new KeptOrigins(log);
        await kept.AtAsync(Mandate, Events, CancellationToken.None);
        Assert.That(read, Is.GreaterThanOrEqualTo(Events));
        read = 0;
        await kept.AtAsync(Mandate, Events, CancellationToken.None);
        Assert.That(read, Is.Zero);
        await kept.AtAsync(Mandate, 1_100, CancellationToken.None);
        Assert.That(read, Is.LessThanOrEqualTo(258));
    }

    private static async Task<InMemoryDraftLog> RecordedAsync(int events)
    {
        var log = new InMemoryDraftLog();
        var at = new DateTimeOffset(2026, 3, 2, 14, 0, 0, TimeSpan.Zero);
        for (var position = 0; position < events; position++)
        {
            DraftEvent happened = position switch
            {
                0 => new DraftEvent.DraftOpened("A mandate", "Security Council", null, null, "en", "UTC", [Penholder.State!.Value], [], [], false),
                1 => new DraftEvent.ClauseInserted(Waiting, null, ClauseKind.Operative, 0, true, "Decides to wait 0 days before the gate;", false, null),
                _ => new DraftEvent.ClauseRevised(Waiting, new ClauseVersion(position), $"Decides to wait {position % 7} days before the {(position % 3 == 0 ? "northern " : "")}gate;", null),
            };
            var added = new NewEvent(new CommandId(Guid.NewGuid()), at, at, Penholder, default, position, happened);
            Assert.That(await log.TryAppendAsync(Mandate, [new RoomAppend(new Room.Council(), position, [added])], CancellationToken.None), Is.Not.Null);
        }

        return log;
    }

    private static async Task<DraftOrigins> FoldedAsync(InMemoryDraftLog log, long position)
    {
        var origins = DraftOrigins.Empty;
        await foreach (var recorded in log.ReadAsync(Mandate, new Room.Council(), 0, CancellationToken.None))
        {
            if (recorded.Position <= position)
            {
                origins = origins.After(recorded);
            }
        }

        return origins;
    }

    private static string Written(DraftOrigins origins) => $"{origins.Position} " + string.Join('\n', origins.Clauses.Select(clause =>
        $"{clause.Text}: {string.Join(' ', clause.Runs.Select(run => $"{run.Start}-{run.End} {run.Of.Position} {run.Of.Returned?.Position}"))}"))
        + string.Join('\n', origins.Removed.Select(removed => $"{removed.Text} {removed.Position} {removed.Back?.Position}"));
}
