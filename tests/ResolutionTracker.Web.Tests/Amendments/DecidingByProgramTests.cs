using NUnit.Framework;
using ResolutionTracker.Web.Tests.Drafting;
using ResolutionTracker.Web.Tests.Hosting;

namespace ResolutionTracker.Web.Tests.Amendments;

public sealed class DecidingByProgramTests
{
    private RunningServer _server = null!;
    private DraftScene _scene = null!;
    private Caller _france = null!;
    private Caller _kenya = null!;

    [OneTimeSetUp]
    public async Task StartServerAsync() => _server = await RunningServer.StartAsync();

    [SetUp]
    public async Task StartAsync()
    {
        _scene = await DraftScene.OpenAsync(_server);
        (_france, _kenya) = (await _server.AsAsync("FRA"), await _server.AsAsync("USA"));
    }

    [OneTimeTearDown]
    public async Task StopAsync() => await _server.DisposeAsync();

    [Test]
    public async Task What_is_clean_is_accepted_at_once_on_the_words_that_now_stand()
    {
        var path = await TabledAsync(_france, Reword(1, "Decides to renew the mandate for six months;"));
        await _scene.ReviseAsync(1, 1, "Decides to extend the mandate for nine months;");
        var accepted = await _scene.DoneAsync(_scene.Penholder.PostAsync($"{path}/accept", new { seen = 2 }));
        Assert.That(((string)accepted.Json["outcome"]!, await TextAsync(1)), Is.EqualTo(
            ("accepted", "Decides to renew the mandate for nine months;")));
    }

    [Test]
    public async Task What_needs_a_decision_is_settled_with_a_choice()
    {
        var path = await TabledAsync(_france, Reword(1, "Decides to extend the mandate for a year;"));
        await _scene.ReviseAsync(1, 1, "Decides to extend the mandate for nine months;");
        var unsettled = await _scene.Penholder.PostAsync($"{path}/accept", new { seen = 2 });
        var nothing = await _scene.Penholder.PostAsync($"{path}/accept", new { seen = 2, choice = "theirs" });
        var none = await _scene.Penholder.PostAsync($"{path}/accept", new { seen = 2, choice = "both" });
        await _scene.DoneAsync(_scene.Penholder.PostAsync($"{path}/accept", new { seen = 2, choice = "mine" }));
        Assert.That(
            (unsettled.Status, unsettled.Code, nothing.Code, none.Code, await TextAsync(1)),
            Is.EqualTo((409, "needs-decision", "nothing-taken", "needs-decision", "Decides to extend the mandate for a year;")));
    }

    [Test]
    public async Task A_retry_is_answered_as_the_first_try_was_though_the_text_has_moved_on()
    {
        var path = await TabledAsync(_france, Reword(1, "Decides to renew the mandate for six months;"));
        await _scene.ReviseAsync(1, 1, "Decides to extend the mandate for nine months;");
        var command = Guid.NewGuid();
        var first = await _scene.Penholder.PostAsync($"{path}/accept", new { seen = 2 }, command);
        await _scene.ReviseAsync(1, 3, "Decides otherwise;");
        var again = await _scene.Penholder.PostAsync($"{path}/accept", new { seen = 2 }, command);
        Assert.That((again.Status, again.Body), Is.EqualTo((200, first.Body)));
    }

    [Test]
    public async Task Several_changes_are_decided_one_by_one()
    {
        var path = await TabledAsync(
            _france, Reword(1, "Decides to extend the mandate for a year;"), new { kind = "delete", clause = _scene.Clauses[2], @base = 1 });
        var changes = (await _france.GetAsync(path)).Json["changes"]!.AsArray().Select(change => (string)change!["id"]!).ToList();
        var first = await _scene.DoneAsync(_scene.Penholder.PostAsync($"{path}/accept", new { changes = new[] { new { change = changes[0], seen = 1 } } }));
        var second = await _scene.DoneAsync(_scene.Penholder.PostAsync($"{path}/reject", new { reason = "It stays.", changes = new[] { changes[1] } }));
        Assert.That(
            ((string)first.Json["outcome"]!, (string)second.Json["outcome"]!, (string)second.Json["changes"]![1]!["outcome"]!, await TextAsync(1)),
            Is.EqualTo(("pending", "accepted-as-modified", "rejected", "Decides to extend the mandate for a year;")));
    }

    [Test]
    public async Task Of_several_changes_one_that_needs_a_decision_holds_all_of_them_up()
    {
        var path = await TabledAsync(
            _france, Reword(1, "Decides to extend the mandate for a year;"), new { kind = "delete", clause = _scene.Clauses[2], @base = 1 });
        await _scene.ReviseAsync(1, 1, "Decides to extend the mandate for nine months;");
        var refused = await _scene.Penholder.PostAsync($"{path}/accept", new { });
        var pending = (await _france.GetAsync(path)).Json["changes"]!.AsArray().Select(change => (string)change!["outcome"]!);
        Assert.That((refused.Code, string.Join(' ', pending)), Is.EqualTo(("needs-decision", "pending pending")));
    }

    [Test]
    public async Task Several_amendments_are_accepted_together_or_not_at_all()
    {
        var (one, two) = (
            await TabledAsync(_france, Reword(1, "Decides to extend the mandate for a year;")),
            await TabledAsync(_kenya, Reword(1, "Decides to renew the mandate for six months;")));
        var rival = await TabledAsync(_kenya, Reword(1, "Decides to extend the mandate for a month;"));
        var refused = await _scene.Penholder.PostAsync($"{_scene.Path}/decisions", new { accept = new[] { IdOf(one), IdOf(rival) } });
        var untouched = await TextAsync(1);
        await _scene.DoneAsync(_scene.Penholder.PostAsync($"{_scene.Path}/decisions", new { accept = new[] { IdOf(one), IdOf(two) } }));
        Assert.That(
            (refused.Code, untouched, await TextAsync(1)),
            Is.EqualTo(("needs-decision", "Decides to extend the mandate for six months;", "Decides to renew the mandate for a year;")));
    }

    [Test]
    public async Task A_decision_is_taken_back_and_what_came_after_it_stays()
    {
        var (one, two) = (
            await TabledAsync(_france, Reword(1, "Decides to extend the mandate for a year;")),
            await TabledAsync(_kenya, Reword(1, "Decides to renew the mandate for six months;")));
        await _scene.DoneAsync(_scene.Penholder.PostAsync($"{one}/accept", new { seen = 1 }));
        await _scene.DoneAsync(_scene.Penholder.PostAsync($"{two}/accept", new { seen = 2 }));
        var open = await _scene.DoneAsync(_scene.Penholder.PostAsync($"{one}/revert"));
        var text = await TextAsync(1);
        await _scene.ReviseAsync(1, 4, "Decides to end the mission;");
        var moved = await _scene.Penholder.PostAsync($"{two}/revert");
        Assert.That(
            ((string)open.Json["outcome"]!, text, moved.Status, moved.Code),
            Is.EqualTo(("pending", "Decides to renew the mandate for six months;", 409, "text-moved")));
    }

    [Test]
    public async Task The_text_of_a_moment_is_restated_and_the_decisions_since_are_open_again()
    {
        var (one, two) = (
            await TabledAsync(_france, Reword(1, "Decides to extend the mandate for a year;")),
            await TabledAsync(_kenya, new { kind = "delete", clause = _scene.Clauses[2], @base = 1 }));
        var moment = await _scene.PositionAsync();
        await _scene.DoneAsync(_scene.Penholder.PostAsync($"{one}/accept", new { seen = 1 }));
        await _scene.DoneAsync(_scene.Penholder.PostAsync($"{two}/accept", new { seen = 1 }));
        await _scene.DoneAsync(_scene.Penholder.PostAsync($"{_scene.Path}/restate", new { to = $"{moment}" }));
        var draft = (await _france.GetAsync(_scene.Path)).Json["clauses"]!.AsArray().Select(clause => (string)clause!["text"]!);
        var outcomes = new[] { one, two }.Select(async path => (string)(await _france.GetAsync(path)).Json["outcome"]!);
        Assert.That(draft, Is.EqualTo([
            "Recalling its previous resolutions on the matter,",
            "Decides to extend the mandate for six months;",
            "Requests the Secretary-General to report every ninety days."]));
        Assert.That(await Task.WhenAll(outcomes), Is.All.EqualTo("pending"));
    }

    [Test]
    public async Task What_follows_elsewhere_is_listed_and_taken_over_under_that_decision()
    {
        await _scene.ReviseAsync(2, 1, "Requests the Secretary-General to report within six months of this resolution.");
        var path = await TabledAsync(_france, Reword(1, "Decides to extend the mandate for nine months;"));
        await _scene.DoneAsync(_scene.Penholder.PostAsync($"{path}/accept", new { seen = 1 }));
        var found = (await _france.GetAsync($"{path}/consequences")).Json.AsArray();
        var key = (string)found[0]!["key"]!;
        var notTheirs = await _france.PostAsync($"{path}/consequences", new { places = new[] { key } });
        await _scene.DoneAsync(_scene.Penholder.PostAsync($"{path}/consequences", new { places = new[] { key } }));
        var versions = (await _france.GetAsync($"{_scene.Path}/clauses/{_scene.Clauses[2]}/versions")).Json.AsArray();
        Assert.That(
            (found.Count, notTheirs.Code, await TextAsync(2), (string)versions[^1]!["amendment"]!),
            Is.EqualTo((1, "not-penholder", "Requests the Secretary-General to report within nine months of this resolution.", IdOf(path))));
        Assert.That((await _france.GetAsync($"{path}/consequences")).Json.AsArray(), Is.Empty);
    }

    [Test]
    public async Task A_state_joins_leaves_takes_over_and_amends()
    {
        var path = await TabledAsync(_france, Reword(1, "Decides to extend the mandate for a year;"));
        await _scene.DoneAsync(_kenya.PostAsync($"{path}/join"));
        var left = await _scene.DoneAsync(_kenya.PostAsync($"{path}/leave"));
        var change = (string)left.Json["changes"]![0]!["id"]!;
        var sub = _scene.Amendment(Guid.NewGuid());
        await _scene.DoneAsync(_kenya.PutAsync(sub, new
        {
            amends = IdOf(path),
            changes = new[] { new { kind = "amend", of = change, text = "Decides to extend the mandate for one year;" } },
        }));
        await _scene.DoneAsync(_kenya.PostAsync($"{sub}/table"));
        await _scene.DoneAsync(_france.PostAsync($"{sub}/accept", "{}"));
        var amended = (string)(await _kenya.GetAsync(path)).Json["changes"]![0]!["text"]!;
        await _scene.DoneAsync(_france.PostAsync($"{path}/withdraw"));
        var taken = await _scene.DoneAsync(_kenya.PostAsync($"{path}/take-over"));
        Assert.That(
            (left.Json["coSponsors"]!.AsArray().Count, (string)left.Json["states"]![0]!, amended, (string)taken.Json["states"]![0]!, (string)taken.Json["firstState"]!),
            Is.EqualTo((1, "FRA", "Decides to extend the mandate for one year;", "USA", "FRA")));
    }

    [Test]
    public async Task Only_a_group_of_ones_own_is_spoken_for()
    {
        var path = _scene.Amendment(Guid.NewGuid());
        await _scene.DoneAsync(_france.PutAsync(path, new { changes = new[] { Reword(1, "Decides;") } }));
        var other = await _france.PostAsync($"{path}/table", new { group = "ARAB-GROUP" });
        var unknown = await _france.PostAsync($"{path}/table", new { group = "P99" });
        var own = await _scene.DoneAsync(_france.PostAsync($"{path}/table", new { group = "EU" }));
        Assert.That((other.Code, unknown.Code, (string)own.Json["group"]!), Is.EqualTo(("not-of-group", "unknown-group", "EU")));
    }

    private object Reword(int clause, string text) => new { kind = "reword", clause = _scene.Clauses[clause], @base = 1, text };

    private async Task<string> TabledAsync(Caller author, params object[] changes)
    {
        var path = _scene.Amendment(Guid.NewGuid());
        await _scene.DoneAsync(author.PutAsync(path, new { changes }));
        await _scene.DoneAsync(author.PostAsync($"{path}/table"));
        return path;
    }

    private static string IdOf(string path) => path[(path.LastIndexOf('/') + 1)..];

    private async Task<string> TextAsync(int clause) => (string)(await _france.GetAsync(_scene.Path)).Json["clauses"]!.AsArray()
        .First(each => (string)each!["id"]! == _scene.Clauses[clause])!["text"]!;
}
