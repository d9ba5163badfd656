using NUnit.Framework;
using ResolutionTracker.Web.Tests.Hosting;

namespace ResolutionTracker.Web.Tests.Drafting;

public sealed class SendingACommandTwiceTests
{
    private RunningServer _server = null!;
    private DraftScene _scene = null!;
    private Caller _france = null!;

    [OneTimeSetUp]
    public async Task StartServerAsync() => _server = await RunningServer.StartAsync();

    [SetUp]
    public async Task StartAsync()
    {
        _scene = await DraftScene.OpenAsync(_server);
        _france = await _server.AsAsync("FRA");
    }

    [OneTimeTearDown]
    public async Task StopAsync() => await _server.DisposeAsync();

    [Test]
    public async Task A_clauses_new_words_are_written_once_and_answered_the_same_even_after_it_moved_on()
    {
        var command = Guid.NewGuid();
        var first = await _scene.Penholder.PutAsync(_scene.ClauseText(1), new { seen = 1, text = "Decides once;" }, command);
        var position = await _scene.ReviseAsync(1, 2, "Decides again;");
        var second = await _scene.Penholder.PutAsync(_scene.ClauseText(1), new { seen = 1, text = "Decides once;" }, command);
        Assert.That((second.Said, await _scene.PositionAsync()), Is.EqualTo((first.Said, position)));
    }

    [Test]
    public async Task The_same_id_from_another_account_is_another_command()
    {
        var command = Guid.NewGuid();
        var (mine, theirs) = (_scene.Amendment(Guid.NewGuid()), _scene.Amendment(Guid.NewGuid()));
        await _scene.DoneAsync(_france.PutAsync(mine, DraftScene.Rewording(_scene.Clauses[1], "Decides with France;"), command));
        var states = await _server.AsAsync("USA");
        var other = await states.PutAsync(theirs, DraftScene.Rewording(_scene.Clauses[1], "Decides with others;"), command);
        Assert.That((other.Status, (string)other.Json["changes"]![0]!["text"]!), Is.EqualTo((200, "Decides with others;")));
    }

    [Test]
    public async Task A_draft_is_opened_once_even_when_the_server_names_it()
    {
        var command = Guid.NewGuid();
        var body = new { workingTitle = "Once", text = DraftScene.Text };
        var first = await _france.PostAsync("/api/drafts", body, command);
        var id = (string)first.Json["id"]!;
        await _scene.DoneAsync(_france.PostAsync($"/api/drafts/{id}/revisions", "{}"));
        var second = await _france.PostAsync("/api/drafts", body, command);
        var listed = (await _france.GetAsync("/api/drafts")).Json.AsArray().Count(draft => (string)draft!["workingTitle"]! == "Once");
        Assert.That((second.Said, listed), Is.EqualTo((first.Said, 1)));
    }

    [Test]
    public async Task A_preparation_is_answered_as_it_was_then()
    {
        var (path, command) = (_scene.Amendment(Guid.NewGuid()), Guid.NewGuid());
        var body = DraftScene.Rewording(_scene.Clauses[1], "Decides with France;", "Because.");
        var first = await _france.PutAsync(path, body, command);
        await _scene.DoneAsync(_france.PostAsync($"{path}/table"));
        var second = await _france.PutAsync(path, body, command);
        Assert.That(second.Said, Is.EqualTo(first.Said));
    }

    [Test]
    public async Task A_preparation_does_not_take_away_what_was_typed_since()
    {
        var (id, change, command) = (Guid.NewGuid(), Guid.NewGuid(), Guid.NewGuid());
        var body = DraftScene.Rewording(_scene.Clauses[1], "Decides with France;", change: change);
        await _scene.DoneAsync(_france.PutAsync(_scene.Amendment(id), body, command));
        await using var page = await Listener.ConnectAsync(_france);
        await page.TypeAsync(_scene.Id, id.ToString(), change.ToString(), "Decides with all of France;", 1);
        await _scene.DoneAsync(_france.PutAsync(_scene.Amendment(id), body, command));
        var kept = await _france.GetAsync(_scene.Amendment(id));
        Assert.That((string)kept.Json["changes"]![0]!["text"]!, Is.EqualTo("Decides with all of France;"));
    }

    [Test]
    public async Task A_tabling_is_answered_as_it_was_then()
    {
        var (path, command) = (_scene.Amendment(Guid.NewGuid()), Guid.NewGuid());
        await _scene.DoneAsync(_france.PutAsync(path, DraftScene.Rewording(_scene.Clauses[1], "Decides with France;")));
        var first = await _france.PostAsync($"{path}/table", command: command);
        await _scene.DoneAsync(_scene.Penholder.PostAsync($"{path}/reject", new { reason = "No." }));
        var second = await _france.PostAsync($"{path}/table", command: command);
        Assert.That(second.Said, Is.EqualTo(first.Said));
    }

    [Test]
    public async Task Giving_up_unseen_is_answered_the_same()
    {
        var (path, command) = (_scene.Amendment(Guid.NewGuid()), Guid.NewGuid());
        await _scene.DoneAsync(_france.PutAsync(path, DraftScene.Rewording(_scene.Clauses[1], "Decides with France;")));
        var first = await _france.PostAsync($"{path}/withdraw", command: command);
        var second = await _france.PostAsync($"{path}/withdraw", command: command);
        Assert.That((first.Status, second.Said), Is.EqualTo((200, first.Said)));
    }

    [Test]
    public async Task An_acceptance_makes_one_version()
    {
        var (path, command) = (_scene.Amendment(Guid.NewGuid()), Guid.NewGuid());
        await _scene.DoneAsync(_france.PutAsync(path, DraftScene.Rewording(_scene.Clauses[1], "Decides with France;")));
        await _scene.DoneAsync(_france.PostAsync($"{path}/table"));
        var first = await _scene.Penholder.PostAsync($"{path}/accept", new { seen = 1 }, command);
        await _scene.ReviseAsync(1, 2, "Decides alone;");
        var second = await _scene.Penholder.PostAsync($"{path}/accept", new { seen = 1 }, command);
        Assert.That((first.Status, second.Said), Is.EqualTo((200, first.Said)));
    }

    [Test]
    public async Task An_id_that_is_none_is_refused()
    {
        var asked = await _scene.Penholder.SendAsync(
            HttpMethod.Put, _scene.ClauseText(1), Caller.Raw("""{"seen":1,"text":"Decides;"}"""), (Caller.CommandHeader, "not a uuid"));
        Assert.That((asked.Status, asked.Code), Is.EqualTo((422, "bad-command-id")));
    }

    [Test]
    public async Task A_refused_command_may_be_sent_again_under_its_id()
    {
        var command = Guid.NewGuid();
        var refused = await _scene.Penholder.PutAsync(_scene.ClauseText(1), new { seen = 7, text = "Decides once;" }, command);
        var taken = await _scene.Penholder.PutAsync(_scene.ClauseText(1), new { seen = 1, text = "Decides once;" }, command);
        Assert.That((refused.Status, refused.Code, taken.Status), Is.EqualTo((409, "stale-version", 200)));
    }
}
