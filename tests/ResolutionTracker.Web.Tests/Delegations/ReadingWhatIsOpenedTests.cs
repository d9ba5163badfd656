using System.Text.Json.Nodes;
using Microsoft.AspNetCore.SignalR;
using NUnit.Framework;
using ResolutionTracker.Web.Drafting;
using ResolutionTracker.Web.Tests.Drafting;
using ResolutionTracker.Web.Tests.Hosting;

namespace ResolutionTracker.Web.Tests.Delegations;

public sealed class ReadingWhatIsOpenedTests
{
    private RunningServer _server = null!;
    private DraftScene _scene = null!;
    private Caller _observer = null!;
    private long _opened;

    [OneTimeSetUp]
    public async Task OpenAPartAsync()
    {
        _server = await RunningServer.StartAsync();
        _observer = await _server.AsAsync("observer");
        _scene = await DraftScene.OpenAsync(_server);
        _opened = await _scene.ReviseAsync(1, 1, "Decides to extend the mandate for nine months;");
        await _scene.DoneAsync(_scene.Penholder.PostAsync($"{_scene.Path}/open-to-observers", new { upTo = _opened }));
        await _scene.ReviseAsync(1, 2, "Decides to end the mandate;");
    }

    [OneTimeTearDown]
    public async Task StopAsync() => await _server.DisposeAsync();

    [Test]
    public async Task The_text_stands_as_it_did_at_the_opening()
    {
        var draft = (await _observer.GetAsync(_scene.Path)).Json;
        Assert.Multiple(() =>
        {
            Assert.That((long)draft["position"]!, Is.EqualTo(_opened));
            Assert.That((string)draft["clauses"]![1]!["text"]!, Is.EqualTo("Decides to extend the mandate for nine months;"));
        });
    }

    [Test]
    public async Task A_later_moment_can_not_be_asked_for()
    {
        var later = await _observer.GetAsync($"{_scene.Path}?at={_opened + 1}");
        Assert.That((later.Status, later.Code), Is.EqualTo((422, "bad-position")));
    }

    [Test]
    public async Task An_earlier_moment_can() => Assert.That(
        (string)(await _observer.GetAsync($"{_scene.Path}?at={_opened - 1}")).Json["clauses"]![1]!["text"]!,
        Is.EqualTo("Decides to extend the mandate for six months;"));

    [Test]
    public async Task The_versions_end_with_the_opening() => Assert.That(
        (await _observer.GetAsync($"{_scene.Path}/clauses/{_scene.Clauses[1]}/versions")).Json.AsArray().Select(version => (int)version!["version"]!),
        Is.EqualTo([1, 2]));

    [Test]
    public async Task The_events_of_the_Council_room_end_with_the_opening()
    {
        var events = await _observer.GetAsync($"{_scene.Path}/rooms/council/events");
        Assert.That(events.Status, Is.EqualTo(200), events.Body);
        Assert.That(events.Body.TrimEnd().Split('\n').Select(line => (long)JsonNode.Parse(line)!["position"]!), Is.EqualTo(Enumerable.Range(1, (int)_opened)));
    }

    [Test]
    public async Task No_page_shows_what_came_later()
    {
        foreach (var page in (string[])[$"/drafts/{_scene.Id}", $"/drafts/{_scene.Id}/clauses/{_scene.Clauses[1]}", "/drafts"])
        {
            var shown = await _observer.PageAsync(page);
            Assert.That((shown.Status, shown.Body.Contains("Decides to end", StringComparison.Ordinal)), Is.EqualTo((200, false)), page);
        }
    }

    [Test]
    public async Task Nothing_can_be_done_there()
    {
        var asked = await _observer.PutAsync(_scene.ClauseText(1), new { seen = 2, text = "Decides nothing;" });
        Assert.That((asked.Status, asked.Code), Is.EqualTo((403, "reads-only")));
    }

    [Test]
    public async Task The_page_joins_and_hears_of_a_further_opening_but_of_nothing_that_is_said()
    {
        var scene = await DraftScene.OpenAsync(_server);
        var first = await scene.PositionAsync();
        await scene.DoneAsync(scene.Penholder.PostAsync($"{scene.Path}/open-to-observers", new { }));
        await using var listener = await Listener.ConnectAsync(_observer);
        var joined = await listener.JoinAsync(scene.Id, "council", first);
        await scene.ReviseAsync(1, 1, "Decides to wait;");
        await scene.DoneAsync(scene.Penholder.PostAsync($"{scene.Path}/open-to-observers", new { }));
        var opened = await listener.HearAsync("Opened", _ => true);
        Assert.Multiple(() =>
        {
            Assert.That((joined.Position, joined.Places.Count, joined.Order, joined.Reload), Is.EqualTo((first, 0, (IReadOnlyList<string>?)null, false)));
            Assert.That(opened.GetProperty("position").GetInt64(), Is.EqualTo(first + 2));
            Assert.That(listener.Heard.Select(heard => heard.Name), Is.EqualTo(["Opened"]));
        });
    }

    [Test]
    public async Task A_page_of_before_the_opening_is_fetched_anew()
    {
        await using var listener = await Listener.ConnectAsync(_observer);
        var joined = await listener.JoinAsync(_scene.Id, "council", 1);
        Assert.That((joined.Position, joined.Places.Count, joined.Reload), Is.EqualTo((_opened, 0, true)));
    }

    [TestCase("observer")]
    [TestCase("secretariat")]
    [TestCase("KEN")]
    [TestCase("administrator")]
    public async Task A_draft_that_was_not_opened_is_not_there(string part)
    {
        var closed = await DraftScene.OpenAsync(_server);
        var caller = await _server.AsAsync(part);
        await using var listener = await Listener.ConnectAsync(caller);
        foreach (var path in (string[])["", "?at=1", "/amendments", "/changes?since=start", "/rooms/council/events", $"/clauses/{closed.Clauses[0]}/versions"])
        {
            var answered = await caller.GetAsync(closed.Path + path);
            var unknown = await caller.GetAsync($"/api/drafts/{Guid.NewGuid()}{path}");
            Assert.That((answered.Said, answered.Status), Is.EqualTo((unknown.Said, 404)), path);
        }

        Assert.That(
            async () => await listener.JoinAsync(closed.Id, "council", 0),
            Throws.InstanceOf<HubException>().With.Message.Contains("There is no such draft or room here, or it is not open to you."));
    }

    [Test]
    public async Task A_state_that_is_admitted_later_sees_the_whole_draft_and_hears_it()
    {
        var scene = await DraftScene.OpenAsync(_server);
        var kenya = await _server.AsAsync("KEN");
        await scene.DoneAsync(scene.Penholder.PostAsync($"{scene.Path}/admit-state", new { state = "KEN" }));
        await using var listener = await Listener.ConnectAsync(kenya);
        await listener.JoinAsync(scene.Id, "council", 0);
        await listener.JoinAsync(scene.Id, "delegation-KEN", 0);
        var position = await scene.ReviseAsync(1, 1, "Decides to wait;");
        await listener.HearOfAsync("council", position);
        Assert.That((await kenya.GetAsync(scene.Path)).Said, Is.EqualTo((await scene.Penholder.GetAsync(scene.Path)).Said));
    }

    [Test]
    public void Whoever_reads_what_was_opened_is_not_a_member_of_the_room() =>
        Assert.That(RoomGroups.Read(RoomGroups.ObserversOf(default)).Room, Is.Null);
}
