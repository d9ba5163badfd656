using System.Text.Json.Nodes;
using Microsoft.AspNetCore.SignalR;
using NUnit.Framework;
using ResolutionTracker.Web.Tests.Drafting;
using ResolutionTracker.Web.Tests.Hosting;

namespace ResolutionTracker.Web.Tests.History;

public sealed class ReadingChangesSinceTests
{
    private RunningServer _server = null!;
    private DraftScene _scene = null!;
    private long _start;

    [OneTimeSetUp]
    public async Task StartAsync() => _server = await RunningServer.StartAsync();

    [SetUp]
    public async Task OpenAsync()
    {
        _scene = await DraftScene.OpenAsync(_server);
        _start = await _scene.PositionAsync();
    }

    [OneTimeTearDown]
    public async Task StopAsync() => await _server.DisposeAsync();

    [Test]
    public async Task The_page_marks_what_changed_and_counts_it()
    {
        await _scene.ReviseAsync(1, 1, "Decides to extend the mandate for nine months;");
        await _scene.DoneAsync(_scene.Penholder.PostAsync($"{_scene.Path}/clauses/{_scene.Clauses[0]}/delete", new { seen = 1 }));
        var page = await _scene.Penholder.PageAsync($"/drafts/{_scene.Id}?since=start");
        Assert.Multiple(() =>
        {
            Assert.That(page.Body, Does.Contain("Changes since the zero draft: 1 clause changed, 1 deleted, 1 unchanged"));
            Assert.That(page.Body, Does.Contain("<del>six</del><ins>nine</ins>"));
            Assert.That(page.Body, Does.Contain("<del><i>Recalling</i> its previous resolutions on the matter,</del>"));
            Assert.That(page.Body, Does.Contain($"data-since=\"{_start}\""));
        });
    }

    [TestCase("start")]
    [TestCase("zero draft")]
    [TestCase("ZERO DRAFT")]
    [TestCase("position")]
    public async Task A_moment_has_several_names(string name)
    {
        await _scene.ReviseAsync(1, 1, "Decides to wait;");
        var changes = await ChangesAsync(name == "position" ? $"{_start}" : name);
        Assert.That(changes["clauses"]!.AsArray().Select(row => (string)row!["status"]!), Is.EqualTo(["unchanged", "changed", "unchanged"]));
    }

    [Test]
    public async Task Programs_get_what_compare_writes()
    {
        await _scene.ReviseAsync(1, 1, "Decides to extend the mandate for nine months;");
        Assert.That((await ChangesAsync("start"))["clauses"]![1]!.ToJsonString(), Is.EqualTo(
            """{"status":"changed","old":[1],"new":[1],"changes":[{"oldStart":34,"oldEnd":37,"newStart":34,"newEnd":38,"kind":"substance"}]}"""));
    }

    [Test]
    public async Task The_base_is_the_text_before_the_draft_touched_it()
    {
        var made = await _scene.Penholder.PostAsync("/api/drafts", new
        {
            workingTitle = "A renewal",
            text = DraftScene.Text.Replace("six", "nine", StringComparison.Ordinal),
            @base = new { text = DraftScene.Text, symbol = "S/RES/2531 (2020)" },
        });
        var page = await _scene.Penholder.PageAsync($"/drafts/{made.Json["id"]}?since=base");
        Assert.Multiple(() =>
        {
            Assert.That(page.Body, Does.Contain("Changes since the base S/RES/2531 (2020): 1 clause changed, 2 unchanged"));
            Assert.That(page.Body, Does.Contain("<del>six</del><ins>nine</ins>"));
        });
    }

    [TestCase("base")]
    [TestCase("Rev.1")]
    [TestCase("0")]
    [TestCase("9999")]
    [TestCase("-1")]
    [TestCase("yesterday")]
    [TestCase("")]
    public async Task A_moment_that_the_draft_never_had_is_not_found_and_those_that_it_has_are_named(string since)
    {
        var page = await _scene.Penholder.PageAsync($"/drafts/{_scene.Id}?since={since}");
        var asked = await _scene.Penholder.GetAsync($"{_scene.Path}/changes?since={since}");
        Assert.Multiple(() =>
        {
            Assert.That((page.Status, asked.Status, asked.Code), Is.EqualTo((404, 404, "no-such-moment")));
            Assert.That(asked.Sentence, Does.Contain("zero draft").And.Contain($"positions from 1 to {_start}"));
            Assert.That(page.Page, Does.Contain(asked.Sentence!));
        });
    }

    [Test]
    public async Task Observers_know_no_moment_after_what_is_opened_to_them()
    {
        var observer = await _server.AsAsync("observer");
        await _scene.DoneAsync(_scene.Penholder.PostAsync($"{_scene.Path}/open-to-observers", new { }));
        await _scene.ReviseAsync(1, 1, "Decides upon the heliotrope;");
        await _scene.DoneAsync(_scene.Penholder.PostAsync($"{_scene.Path}/revisions", new { }));
        foreach (var since in (string[])["Rev.1", $"{_start + 1}"])
        {
            var asked = await observer.GetAsync($"{_scene.Path}/changes?since={since}");
            Assert.That((asked.Status, asked.Body.Contains($"to {_start}.", StringComparison.Ordinal)), Is.EqualTo((404, true)), asked.Body);
        }

        var page = await observer.PageAsync($"/drafts/{_scene.Id}?since=start");
        Assert.That((page.Status, page.Body.Contains("heliotrope", StringComparison.Ordinal)), Is.EqualTo((200, false)));
        Assert.That(page.Body, Does.Contain("Nothing has changed since the zero draft: 3 clauses unchanged").And.Not.Contain("<option value=\"Rev.1\""));
    }

    [Test]
    public async Task Who_looks_on_hears_each_change_as_their_own_view_shows_it()
    {
        await using var since = await Listener.ConnectAsync(await _server.AsAsync("USA"));
        await using var clean = await Listener.ConnectAsync(await _server.AsAsync("FRA"));
        await since.JoinSinceAsync(_scene.Id, _start, _start);
        await clean.JoinAsync(_scene.Id, "council", _start);
        var position = await _scene.ReviseAsync(1, 1, "Decides to extend the mandate for nine months;");
        var (marked, plain) = (PlacesOf(await since.HearOfAsync("council", position)), PlacesOf(await clean.HearOfAsync("council", position)));
        var clause = $"clause:{_scene.Clauses[1]}";
        var page = await _scene.Penholder.PageAsync($"/drafts/{_scene.Id}?since=start");
        Assert.Multiple(() =>
        {
            Assert.That(marked[clause], Does.Contain("<del>six</del><ins>nine</ins>"));
            Assert.That(plain[clause], Does.Contain("nine months").And.Not.Contain("<ins>"));
            Assert.That(marked["view"], Does.Contain("1 clause changed, 2 unchanged"));
            Assert.That(since.Heard.Count(heard => heard.Name == "Changed"), Is.EqualTo(1));
            foreach (var (place, html) in marked)
            {
                Assert.That(page.Body, Does.Contain(html), place);
            }
        });
    }

    [Test]
    public async Task Whoever_was_away_catches_up_in_their_own_view()
    {
        await using var since = await Listener.ConnectAsync(await _server.AsAsync("USA"));
        await _scene.ReviseAsync(1, 1, "Decides to extend the mandate for nine months;");
        var joined = await since.JoinSinceAsync(_scene.Id, _start, _start);
        Assert.That(
            joined.Places.Single(place => place.Place == $"clause:{_scene.Clauses[1]}").Html, Does.Contain("<del>six</del><ins>nine</ins>"));
    }

    [Test]
    public async Task Where_words_moved_both_places_are_told()
    {
        await using var since = await Listener.ConnectAsync(await _server.AsAsync("USA"));
        await since.JoinSinceAsync(_scene.Id, _start, _start);
        await _scene.DoneAsync(_scene.Penholder.PostAsync($"{_scene.Path}/clauses/{_scene.Clauses[1]}/delete", new { seen = 1 }));
        var made = await _scene.DoneAsync(_scene.Penholder.PutAsync(
            $"{_scene.Path}/clauses/{Guid.NewGuid()}", new { kind = "operative", text = "Decides to extend the mandate for six months.", after = _scene.Clauses[2] }));
        var places = PlacesOf(await since.HearOfAsync("council", (long)made.Json["position"]!));
        Assert.Multiple(() =>
        {
            Assert.That(places[$"clause:{_scene.Clauses[1]}"], Does.Contain("Moved to OP2 bis"));
            Assert.That(places.Values, Has.One.Contains("Moved here from OP1"));
        });
    }

    [Test]
    public async Task A_position_that_is_not_one_can_not_be_looked_back_to()
    {
        await using var since = await Listener.ConnectAsync(await _server.AsAsync("USA"));
        foreach (var position in (long[])[0, -1, _start + 1])
        {
            Assert.That(async () => await since.JoinSinceAsync(_scene.Id, position, 0), Throws.InstanceOf<HubException>());
        }
    }

    private async Task<JsonNode> ChangesAsync(string since)
    {
        var asked = await _scene.Penholder.GetAsync($"{_scene.Path}/changes?since={since}");
        Assert.That(asked.Status, Is.EqualTo(200), asked.Body);
        return asked.Json;
    }

    private static Dictionary<string, string> PlacesOf(System.Text.Json.JsonElement news) => news.GetProperty("places").EnumerateArray()
        .ToDictionary(place => place.GetProperty("place").GetString()!, place => place.GetProperty("html").GetString()!);
}
