using NUnit.Framework;
using ResolutionTracker.Core.Amendments;
using ResolutionTracker.Core.Delegations;
using ResolutionTracker.Core.Drafting;
using ResolutionTracker.Core.History;
using static ResolutionTracker.Testing.History.Happenings;

namespace ResolutionTracker.Testing.History;

/// <summary>What every log promises. A store is done when its subclass passes.</summary>
public abstract class DraftLogContract
{
    private readonly DraftId _draft = NewDraft();
    private readonly ClauseId _clause = new(Guid.NewGuid());
    private IDraftLog _log = null!;

    /// <summary>A log with nothing in it; closed by the subclass.</summary>
    protected abstract IDraftLog CreateLog();

    [SetUp]
    public void CreateTheLog() => _log = CreateLog();

    [Test]
    public async Task An_empty_room_reads_as_nothing()
    {
        Assert.That(await _log.AllAsync(_draft, Council), Is.Empty);
        Assert.That(await _log.FindAsync(_draft, NewAccount(), NewCommand(), default), Is.Empty);
    }

    [Test]
    public async Task What_was_appended_is_returned_and_read_with_positions_from_one()
    {
        var returned = await _log.TryAppendAsync(_draft, Alone(Council, 0, Opened("Haiti"), Inserted(_clause, "Decides;")), default);
        var more = await _log.TryAppendAsync(_draft, Alone(Council, 2, Revised(_clause, 2, "Decides to act;")), default);
        var read = await _log.AllAsync(_draft, Council);

        Assert.That(read.Essences(), Is.EqualTo(returned!.Concat(more!).Essences()));
        Assert.That(read.Select(recorded => recorded.Position), Is.EqualTo([1L, 2L, 3L]));
    }

    [Test]
    public async Task Each_field_of_an_event_comes_back_as_it_was_given()
    {
        var happened = new NewEvent(
            NewCommand(), Morning, Morning.AddTicks(1), ActingFor.Secretariat, NewAccount(), 7, Revised(_clause, 4, "Calls upon;"));
        var returned = (await _log.TryAppendAsync(_draft, [new RoomAppend(Kenya, 0, [happened])], default))!.Single();
        var read = (await _log.AllAsync(_draft, Kenya)).Single();

        var seed = RoomChain.Seed(_draft, Kenya);
        var stored = EventText.Write(1, happened);
        var expected = new Recorded(
            _draft, Kenya, 1, happened.Command, happened.At.ToUniversalTime(), happened.RecordedAt.ToUniversalTime(), happened.By,
            happened.Account, 7, happened.Event, stored, seed, RoomChain.Next(seed, stored));
        Assert.That(read, Is.EqualTo(expected));
        Assert.That(returned, Is.EqualTo(expected));
        Assert.That(read.At.Offset, Is.EqualTo(TimeSpan.Zero));
        Assert.That(returned.At.Offset, Is.EqualTo(TimeSpan.Zero));
    }

    [Test]
    public async Task Reading_starts_after_the_position_asked_for()
    {
        for (var position = 0; position < 700; position++)
        {
            _ = await _log.TryAppendAsync(_draft, Alone(Council, position, Titled($"Title {position + 1}")), default);
        }

        Assert.That(
            (await _log.AllAsync(_draft, Council, 697)).Select(recorded => recorded.Position), Is.EqualTo([698L, 699L, 700L]));
        Assert.That((await _log.AllAsync(_draft, Council, 1)).Count, Is.EqualTo(699));
        Assert.That(await _log.AllAsync(_draft, Council, 700), Is.Empty);
        Assert.That(await _log.AllAsync(_draft, Council, 5000), Is.Empty);
    }

    [Test]
    public async Task Two_rooms_are_written_in_one_append_in_the_order_given()
    {
        _ = await _log.TryAppendAsync(_draft, Alone(Council, 0, Opened("Haiti")), default);
        var amendment = new AmendmentId(Guid.NewGuid());
        var tabled = Tabled(amendment, _clause, "Urges all Member States;");

        var returned = await _log.TryAppendAsync(
            _draft,
            [new RoomAppend(Kenya, 0, [Plain(tabled), Plain(Titled("mine"))]), new RoomAppend(Council, 1, [Plain(tabled)])],
            default);

        Assert.That(
            returned!.Select(recorded => (recorded.Room, recorded.Position)), Is.EqualTo([(Kenya, 1L), (Kenya, 2L), (Council, 2L)]));
        Assert.That((await _log.AllAsync(_draft, Kenya)).Essences(), Is.EqualTo(returned!.Take(2).Essences()));
        Assert.That((await _log.AllAsync(_draft, Council, 1)).Essences(), Is.EqualTo(returned!.Skip(2).Essences()));
    }

    [Test]
    public async Task A_room_not_at_the_position_seen_refuses_the_append_in_all_its_rooms()
    {
        _ = await _log.TryAppendAsync(_draft, Alone(Council, 0, Opened("Haiti"), Titled("Haiti again")), default);
        var before = (await _log.AllAsync(_draft, Council)).Essences().ToList();

        foreach (var seen in new long[] { 0, 1, 3 })
        {
            var happened = By(NewAccount(), NewCommand(), Titled("too late"));
            var refused = await _log.TryAppendAsync(
                _draft, [new RoomAppend(Kenya, 0, [happened]), new RoomAppend(Council, seen, [happened])], default);
            Assert.That(refused, Is.Null);
            Assert.That(await _log.FindAsync(_draft, happened.Account, happened.Command, default), Is.Empty);
        }

        Assert.That(await _log.AllAsync(_draft, Kenya), Is.Empty);
        Assert.That((await _log.AllAsync(_draft, Council)).Essences(), Is.EqualTo(before));
    }

    [Test]
    public async Task Rooms_and_drafts_count_by_themselves()
    {
        var other = NewDraft();
        _ = await _log.TryAppendAsync(_draft, Alone(Council, 0, Opened("One")), default);
        _ = await _log.TryAppendAsync(other, Alone(Council, 0, Opened("Two")), default);
        _ = await _log.TryAppendAsync(_draft, Alone(Kenya, 0, Titled("Three")), default);

        Assert.That((await _log.AllAsync(_draft, Council)).Select(Title), Is.EqualTo(["One"]));
        Assert.That((await _log.AllAsync(other, Council)).Select(Title), Is.EqualTo(["Two"]));
        Assert.That((await _log.AllAsync(_draft, Kenya)).Select(Title), Is.EqualTo(["Three"]));
    }

    [Test]
    public async Task Of_racing_appends_on_one_position_exactly_one_wins()
    {
        for (var position = 0; position < 20; position++)
        {
            var seen = position;
            var results = await Task.WhenAll(Enumerable.Range(0, 16).Select(racer => Task.Run(
                () => _log.TryAppendAsync(_draft, Alone(Council, seen, Titled($"{seen}, racer {racer}")), default))));
            Assert.That(results.Count(result => result is not null), Is.EqualTo(1));
            Assert.That(
                (await _log.AllAsync(_draft, Council, seen)).Essences(),
                Is.EqualTo(results.Single(result => result is not null)!.Essences()));
        }
    }

    [Test]
    public async Task Who_lost_a_race_reads_what_won_it()
    {
        var wins = await Task.WhenAll(Enumerable.Range(0, 8).Select(racer => Task.Run(async () =>
        {
            for (var won = 0; won < 10;)
            {
                var seen = (await _log.AllAsync(_draft, Council)).Count;
                var result = await _log.TryAppendAsync(_draft, Alone(Council, seen, Titled($"racer {racer}")), default);
                won += result is null ? 0 : 1;
                if (result is null)
                {
                    Assert.That((await _log.AllAsync(_draft, Council)).Count, Is.GreaterThan(seen));
                }
            }

            return 10;
        })));

        Assert.That((await _log.AllAsync(_draft, Council)).Select(recorded => recorded.Position), Is.EqualTo(Enumerable.Range(1, wins.Sum())));
    }

    [Test]
    public async Task Each_room_verifies_by_its_own_chain()
    {
        for (var position = 0; position < 5; position++)
        {
            _ = await _log.TryAppendAsync(
                _draft,
                [new RoomAppend(Council, position * 2, [Plain(Titled("a")), Plain(Titled("b"))]), new RoomAppend(Kenya, position, [Plain(Titled("c"))])],
                default);
        }

        foreach (var room in new[] { Council, Kenya })
        {
            var previous = RoomChain.Seed(_draft, room);
            foreach (var recorded in await _log.AllAsync(_draft, room))
            {
                Assert.That(recorded.Previous, Is.EqualTo(previous));
                Assert.That(recorded.Hash, Is.EqualTo(RoomChain.Next(previous, recorded.Stored)));
                previous = recorded.Hash;
            }
        }
    }

    [Test]
    public async Task A_command_is_found_with_all_that_it_wrote_in_the_order_of_writing()
    {
        var (account, command) = (NewAccount(), NewCommand());
        var written = await _log.TryAppendAsync(
            _draft,
            [
                new RoomAppend(Kenya, 0, [By(account, command, Titled("1")), By(account, command, Titled("2"))]),
                new RoomAppend(Council, 0, [By(account, command, Opened("3")), By(account, command, Titled("4"))]),
            ],
            default);
        _ = await _log.TryAppendAsync(_draft, Alone(Council, 2, Titled("5")), default);

        Assert.That((await _log.FindAsync(_draft, account, command, default)).Essences(), Is.EqualTo(written!.Essences()));
    }

    [Test]
    public async Task The_same_command_id_of_another_account_or_draft_is_another_command()
    {
        var (account, command) = (NewAccount(), NewCommand());
        var written = await _log.TryAppendAsync(_draft, [new RoomAppend(Council, 0, [By(account, command, Opened("1"))])], default);
        var others = await _log.TryAppendAsync(_draft, [new RoomAppend(Council, 1, [By(NewAccount(), command, Titled("2"))])], default);

        Assert.That((await _log.FindAsync(_draft, account, command, default)).Essences(), Is.EqualTo(written!.Essences()));
        Assert.That(
            (await _log.FindAsync(_draft, others![0].Account, command, default)).Essences(), Is.EqualTo(others.Essences()));
        Assert.That(await _log.FindAsync(NewDraft(), account, command, default), Is.Empty);
    }

    [Test]
    public async Task Cancelled_before_it_starts_an_append_writes_nothing()
    {
        using var cancelled = new CancellationTokenSource();
        await cancelled.CancelAsync();

        Assert.That(
            async () => await _log.TryAppendAsync(_draft, Alone(Council, 0, Opened("never")), cancelled.Token),
            Throws.InstanceOf<OperationCanceledException>());
        Assert.That(await _log.AllAsync(_draft, Council), Is.Empty);
        Assert.That(await _log.TryAppendAsync(_draft, Alone(Council, 0, Opened("now")), default), Is.Not.Null);
    }

    [TestCase("Préoccupé par l’évolution, Noël: cafe\u0301;", TestName = "Accents, composed and decomposed, come back as they were")]
    [TestCase("يقرر أن يبقي المسألة قيد نظره؛ \u202Eabc\u202C \u200F", TestName = "Arabic with direction marks comes back as it was")]
    [TestCase("决定继续积极处理此案。\U0002070E \U0001F54A\uFE0F", TestName = "Chinese and characters beyond the first plane come back as they were")]
    [TestCase("  two  spaces\ttab\r\nline \u00A0\u2028\u0001\"quoted\" \\ back </script> &amp; ", TestName = "White space, controls and quotes come back as they were")]
    [TestCase("", TestName = "An empty text comes back empty")]
    public async Task Text_comes_back_exactly(string text)
    {
        var returned = await _log.TryAppendAsync(_draft, Alone(Council, 0, Revised(_clause, 2, text)), default);
        var read = (await _log.AllAsync(_draft, Council)).Single();

        Assert.That(((DraftEvent.ClauseRevised)read.Event).Text, Is.EqualTo(text));
        Assert.That(read.Essence(), Is.EqualTo(returned![0].Essence()));
    }

    [Test]
    public void An_append_that_names_a_room_twice_or_holds_nothing_is_a_mistake_of_the_caller()
    {
        Assert.That(async () => await _log.TryAppendAsync(_draft, [], default), Throws.InstanceOf<ArgumentException>());
        Assert.That(
            async () => await _log.TryAppendAsync(_draft, [new RoomAppend(Council, 0, [])], default), Throws.InstanceOf<ArgumentException>());
        Assert.That(
            async () => await _log.TryAppendAsync(
                _draft, [.. Alone(Council, 0, Titled("1")), .. Alone(Council, 0, Titled("2"))], default),
            Throws.InstanceOf<ArgumentException>());
    }

    private static string Title(Recorded recorded) => recorded.Event switch
    {
        DraftEvent.DraftOpened e => e.WorkingTitle,
        DraftEvent.WorkingTitleChanged e => e.WorkingTitle,
        _ => "",
    };
}
