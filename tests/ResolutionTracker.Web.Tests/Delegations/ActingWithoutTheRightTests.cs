using NUnit.Framework;
using ResolutionTracker.Web.Tests.Drafting;
using ResolutionTracker.Web.Tests.Hosting;

namespace ResolutionTracker.Web.Tests.Delegations;

public sealed class ActingWithoutTheRightTests
{
    private RunningServer _server = null!;
    private DraftScene _scene = null!;
    private Caller _france = null!;
    private Caller _states = null!;
    private string _tabled = "";
    private long _position;

    [OneTimeSetUp]
    public async Task TableAsync()
    {
        _server = await RunningServer.StartAsync();
        _scene = await DraftScene.OpenAsync(_server);
        (_france, _states) = (await _server.AsAsync("FRA"), await _server.AsAsync("USA"));
        _tabled = _scene.Amendment(Guid.NewGuid());
        await _scene.DoneAsync(_france.PutAsync(_tabled, DraftScene.Rewording(_scene.Clauses[1], "Decides to extend the mandate for a year;")));
        await _scene.DoneAsync(_france.PostAsync($"{_tabled}/table"));
        await _scene.DoneAsync(_scene.Penholder.PostAsync($"{_scene.Path}/admit-secretariat"));
        await _scene.DoneAsync(_scene.Penholder.PostAsync($"{_scene.Path}/admit-state", new { state = "KEN", mayPropose = false }));
        await _scene.DoneAsync(_scene.Penholder.PostAsync($"{_scene.Path}/admit-state", new { state = "MLT", mayPropose = true }));
        _position = await _scene.PositionAsync();
    }

    [TearDown]
    public async Task NothingHappenedAsync() => Assert.That(await _scene.PositionAsync(), Is.EqualTo(_position));

    [OneTimeTearDown]
    public async Task StopAsync() => await _server.DisposeAsync();

    [TestCase("PUT", "/clauses/{clause}/text", """{"seen":1,"text":"Decides otherwise;"}""")]
    [TestCase("PUT", "/clauses/00000000-0000-4000-8000-000000000001", """{"kind":"operative","text":"Decides otherwise;"}""")]
    [TestCase("POST", "/clauses/{clause}/delete", """{"seen":1}""")]
    [TestCase("POST", "/revisions", "{}")]
    [TestCase("POST", "/stage", """{"stage":"in-blue"}""")]
    [TestCase("POST", "/open-to-observers", "{}")]
    [TestCase("POST", "/admit-secretariat", null)]
    [TestCase("POST", "/admit-state", """{"state":"KEN","mayPropose":true}""")]
    public async Task What_is_the_penholders_is_refused_to_every_other_delegation(string method, string path, string? body)
    {
        var asked = await _states.SendAsync(
            new HttpMethod(method), _scene.Path + path.Replace("{clause}", _scene.Clauses[1], StringComparison.Ordinal), body, command: null);
        Assert.That((asked.Status, asked.Code, asked.Sentence), Is.EqualTo((403, "not-penholder",
            "Only the penholder (United Kingdom of Great Britain and Northern Ireland) may do this; propose an amendment instead.")).Or.EqualTo((403, "not-penholder",
            "Only the penholder (United Kingdom) may do this; propose an amendment instead.")));
    }

    [TestCase("/accept", "{}")]
    [TestCase("/reject", """{"reason":"No."}""")]
    public async Task Even_its_authors_do_not_decide_an_amendment(string act, string body)
    {
        var asked = await _france.PostAsync(_tabled + act, body);
        Assert.That((asked.Status, asked.Code), Is.EqualTo((403, "not-penholder")));
    }

    [TestCase("/withdraw")]
    [TestCase("/table")]
    public async Task What_is_its_authors_is_refused_to_another_delegation(string act)
    {
        var asked = await _states.PostAsync(_tabled + act);
        Assert.That((asked.Status, asked.Code, asked.Sentence), Is.EqualTo(
            (403, "not-author", "This is an amendment of France, and only its delegation may do this.")));
    }

    [Test]
    public async Task Another_delegations_amendment_can_not_be_reworded()
    {
        var asked = await _states.PutAsync(_tabled, DraftScene.Rewording(_scene.Clauses[1], "Decides for the United States;"));
        Assert.That((asked.Status, asked.Code), Is.EqualTo((409, "already-exists")));
    }

    [Test]
    public async Task Nobody_puts_another_states_name_to_an_amendment()
    {
        var asked = await _states.PutAsync(_scene.Amendment(Guid.NewGuid()), new
        {
            changes = new[] { new { kind = "reword", clause = _scene.Clauses[1], @base = 1, text = "Decides;" } },
            states = new List<string> { "USA", "FRA" },
        });
        Assert.That((asked.Status, asked.Code), Is.EqualTo((422, "not-yours-to-name")));
    }

    [TestCase("secretariat")]
    [TestCase("KEN")]
    public async Task Whoever_is_admitted_to_read_does_not_propose(string part)
    {
        var asked = await (await _server.AsAsync(part)).PutAsync(
            _scene.Amendment(Guid.NewGuid()), DraftScene.Rewording(_scene.Clauses[1], "Decides for others;"));
        Assert.That((asked.Status, asked.Code), Is.EqualTo((403, "may-not-propose")));
    }

    [Test]
    public async Task A_state_that_was_given_leave_proposes()
    {
        var malta = await _server.AsAsync("MLT");
        var path = _scene.Amendment(Guid.NewGuid());
        var prepared = await malta.PutAsync(path, DraftScene.Rewording(_scene.Clauses[1], "Decides with Malta;"));
        Assert.That(prepared.Status, Is.EqualTo(200), prepared.Body);
    }

    [Test]
    public async Task The_Secretariat_writes_no_clause()
    {
        var asked = await (await _server.AsAsync("secretariat")).PutAsync(_scene.ClauseText(1), new { seen = 1, text = "Decides for itself;" });
        Assert.That((asked.Status, asked.Code), Is.EqualTo((403, "not-penholder")));
    }

    [TestCase("secretariat")]
    [TestCase("observer")]
    [TestCase("administrator")]
    public async Task Only_delegations_open_drafts(string part)
    {
        var asked = await (await _server.AsAsync(part)).PostAsync("/api/drafts", new { workingTitle = "Mine", text = DraftScene.Text });
        Assert.That((asked.Status, asked.Code), Is.EqualTo((403, "only-delegations")));
    }

    [Test]
    public async Task Nobody_opens_a_draft_in_which_others_hold_the_pen()
    {
        var asked = await _states.PostAsync("/api/drafts", new { workingTitle = "Theirs", text = DraftScene.Text, penholders = new List<string> { "FRA" } });
        Assert.That((asked.Status, asked.Code), Is.EqualTo((403, "not-among-penholders")));
    }

    [TestCase("FRA")]
    [TestCase("observer")]
    public async Task The_accounts_are_not_there_for_those_who_do_not_keep_them(string part)
    {
        var caller = await _server.AsAsync(part);
        var nothing = await caller.PageAsync("/no-such-page");
        foreach (var asked in (Reply[])
        [
            await caller.PageAsync("/accounts"),
            await caller.SendAsync(HttpMethod.Post, "/accounts", new FormUrlEncodedContent([]), ("Accept", "text/html")),
            await caller.SendAsync(HttpMethod.Post, "/accounts/link", new FormUrlEncodedContent([]), ("Accept", "text/html")),
        ])
        {
            Assert.That(asked.Said, Is.EqualTo(nothing.Said));
        }
    }
}
