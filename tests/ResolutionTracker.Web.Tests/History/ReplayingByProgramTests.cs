using System.Text.Json.Nodes;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using NUnit.Framework;
using ResolutionTracker.Web.Tests.Drafting;
using ResolutionTracker.Web.Tests.Hosting;

namespace ResolutionTracker.Web.Tests.History;

public sealed class ReplayingByProgramTests
{
    private static readonly string Proposed = "00000000-0000-4000-8000-0000000000e1";

    private RunningServer _server = null!;
    private DraftScene _scene = null!;
    private Caller _france = null!;
    private long _last;

    [OneTimeSetUp]
    public async Task NegotiateAsync()
    {
        _server = await RunningServer.StartAsync();
        _scene = await DraftScene.OpenAsync(_server);
        _france = await _server.AsAsync("FRA");
        await _scene.TableAsync(_france, Proposed, DraftScene.Rewording(_scene.Clauses[1], "Decides to extend the mandate for one year;", "A year is better."));
        await _scene.ReviseAsync(2, 1, "Requests the Secretary-General to report every sixty days.");
        await _scene.DoneAsync(_scene.Penholder.PostAsync($"{_scene.Amendment(Proposed)}/accept", new { seen = 1 }));
        await _scene.DoneAsync(_scene.Penholder.PostAsync($"{_scene.Path}/revisions", new { }));
        await _scene.DoneAsync(_scene.Penholder.PostAsync($"{_scene.Path}/clauses/{_scene.Clauses[0]}/agree", new { seen = 1, adReferendum = false }));
        _last = await _scene.PositionAsync();
    }

    [OneTimeTearDown]
    public async Task StopAsync() => await _server.DisposeAsync();

    [Test]
    public async Task A_page_at_any_moment_shows_the_places_that_the_answer_gives_whole()
    {
        for (var position = 1L; position <= _last; position++)
        {
            var page = Read((await _france.PageAsync($"/drafts/{_scene.Id}/replay?at={position}")).Body);
            var shown = page.QuerySelectorAll("history-player [data-place]").ToDictionary(place => place.GetAttribute("data-place")!, place => Written(place.InnerHtml));
            var whole = (await _france.GetAsync($"{_scene.Path}/replay?to={position}")).Json;
            Assert.That(
                shown,
                Is.EquivalentTo(whole["places"]!.AsArray().ToDictionary(place => (string)place!["place"]!, place => Written(Read((string)place!["html"]!).Body!.InnerHtml))),
                $"at {position}");
            Assert.That(
                page.QuerySelectorAll(".clauses > .clause").Select(clause => clause.GetAttribute("data-clause")),
                Is.EqualTo(whole["order"]!.AsArray().Select(clause => (string)clause!)));
        }
    }

    [Test]
    public async Task What_changed_just_now_is_the_whole_decision_with_its_words()
    {
        // The amendment was accepted and the clause reworded by it, in one act.
        var accepted = await PositionOfAsync("amendment-accepted");
        var now = Read(Place(await BetweenAsync(accepted, accepted + 1), "just-now"));
        Assert.Multiple(() =>
        {
            Assert.That(now.QuerySelectorAll(".act > span").Select(said => said.TextContent), Is.EqualTo(["OP1: amendment accepted by United Kingdom of Great Britain and Northern Ireland", "OP1: reworded by United Kingdom of Great Britain and Northern Ireland"]));
            Assert.That(now.QuerySelectorAll(".change del").Select(gone => gone.TextContent), Is.EqualTo(["six months"]));
            Assert.That(now.QuerySelectorAll(".change ins").Select(come => come.TextContent), Is.EqualTo(["one year"]));
            Assert.That(now.QuerySelector(".act")!.GetAttribute("data-clauses"), Is.EqualTo(_scene.Clauses[1]));
        });
    }

    [Test]
    public async Task The_other_questions_are_answered_as_things_stood()
    {
        var tabled = await PositionOfAsync("amendment-tabled");
        var then = await BetweenAsync(0, tabled);
        Assert.Multiple(() =>
        {
            Assert.That(Text(then, "agreed"), Does.Contain("No clause is agreed yet 3"));
            Assert.That(Text(then, "still-open"), Does.Contain("1 proposal waits for a decision.").And.Contain("OP1").And.Contain("FRA"));
            Assert.That(Text(then, "proposed"), Does.Contain("FRA France11000"));
        });
        var last = await BetweenAsync(tabled, _last);
        Assert.Multiple(() =>
        {
            Assert.That(Text(last, "agreed"), Does.Contain("Agreed 1PP1").And.Contain("Not agreed 2"));
            Assert.That(Text(last, "still-open"), Does.Contain("No proposal waits for a decision."));
            Assert.That(Text(last, "proposed"), Does.Contain("FRA France10100"));
        });
    }

    [Test]
    public async Task What_stays_as_it_was_is_not_sent()
    {
        var revised = await PositionOfAsync("clause-revised");
        var places = (await BetweenAsync(revised - 1, revised))["places"]!.AsArray().Select(place => (string)place!["place"]!);
        Assert.That(places.Where(place => place.StartsWith("clause:", StringComparison.Ordinal)), Is.EqualTo([$"clause:{_scene.Clauses[2]}"]));
        Assert.That((await BetweenAsync(revised, revised))["places"]!.AsArray(), Is.Empty);
    }

    [Test]
    public async Task Names_of_moments_and_days_lead_to_a_position()
    {
        Assert.That(await ShownAsync("?at=Rev.1"), Is.EqualTo(await PositionOfAsync("revision-issued", last: true)));
        Assert.That(await ShownAsync("?at=start"), Is.EqualTo(await PositionOfAsync("revision-issued")));
        Assert.That(await ShownAsync("?at=1&revision=3"), Is.EqualTo(3));
        Assert.That(await ShownAsync("?on=2999-01-01"), Is.EqualTo(_last));
        Assert.That(await ShownAsync("?on=2001-01-01"), Is.EqualTo(1));
        Assert.That(await ShownAsync("?at=2&on="), Is.EqualTo(2));
        Assert.That(await ShownAsync(""), Is.EqualTo(_last));
    }

    [TestCase("?at=0")]
    [TestCase("?at=-3")]
    [TestCase("?at=999999")]
    [TestCase("?at=tomorrow")]
    [TestCase("?on=tomorrow")]
    [TestCase("?on=9999-12-31")]
    public async Task A_moment_that_there_is_not_is_not_found(string query) =>
        Assert.That((await _france.PageAsync($"/drafts/{_scene.Id}/replay{query}")).Status, Is.EqualTo(404));

    [Test]
    public async Task The_acts_are_those_of_the_record()
    {
        var axis = (await _france.GetAsync($"{_scene.Path}/replay/acts")).Json;
        var events = (await _france.GetAsync($"{_scene.Path}/rooms/council/events")).Body.TrimEnd().Split('\n').Select(line => JsonNode.Parse(line)!).ToList();
        var (kinds, states, clauses) = (Names(axis, "kinds"), Names(axis, "states"), Names(axis, "clauses"));
        var (kind, by, touched) = ((string)axis["kind"]!, (string)axis["by"]!, ((string)axis["touched"]!).Split(','));
        Assert.Multiple(() =>
        {
            Assert.That(kind.Select(mark => kinds[mark - '0'] + ".v1"), Is.EqualTo(events.Select(each => (string)each["name"]!)));
            Assert.That(
                by.Zip(events).Where(pair => pair.First != '.').Select(pair => states[pair.First - '0']),
                Is.EqualTo(events.Where((each, at) => at == 0 || (string)each["command"]! != (string)events[at - 1]["command"]!).Select(each => (string)each["by"]!)));
            Assert.That(((string)axis["times"]!).Split(','), Has.Length.EqualTo(events.Count));
            Assert.That(touched, Has.Length.EqualTo(events.Count));
            Assert.That(
                touched.Zip(kind).Where(pair => kinds[pair.Second - '0'] == "amendment-accepted").Select(pair => clauses[int.Parse(pair.First, System.Globalization.CultureInfo.InvariantCulture)]),
                Is.EqualTo([_scene.Clauses[1]]));
            Assert.That(axis["revisions"]!.AsArray().Select(revision => (string)revision!["name"]!), Is.EqualTo(["zero draft", "Rev.1"]));
        });
    }

    [Test]
    public async Task Nothing_on_the_page_writes_and_it_has_no_live_connection()
    {
        var html = (await _scene.Penholder.PageAsync($"/drafts/{_scene.Id}/replay?at={await PositionOfAsync("amendment-tabled")}")).Body;
        var page = Read(html);
        Assert.Multiple(() =>
        {
            Assert.That(page.QuerySelectorAll("form").Select(form => form.GetAttribute("method")).Distinct(), Is.SubsetOf((string[])["get", "dialog", "post"]));
            Assert.That(page.QuerySelectorAll("form[method=post]").Select(form => form.GetAttribute("action")).Distinct(), Is.SubsetOf((string[])["/sign-out", $"/drafts/{_scene.Id}/commentary"]), "but the way out, and the commentary, which is no part of the record");
            Assert.That(page.QuerySelectorAll("textarea, live-draft, clause-editor, [data-place^=own], .only-penholder, .only-proposer").Where(each => each.Closest("moment-comments") is null), Is.Empty);
            Assert.That(page.QuerySelectorAll("history-player [data-act]").Select(act => act.GetAttribute("data-act")), Is.SubsetOf((string[])["play", "keep-in-view", "options"]));
            Assert.That(html, Does.Contain("/app/replay.js").And.Not.Contain("/app/draft.js"));
        });
    }

    [Test]
    public async Task An_observer_reads_up_to_what_is_opened_and_nothing_of_what_came_later()
    {
        var scene = await DraftScene.OpenAsync(_server);
        var observer = await _server.AsAsync("observer");
        var opened = await scene.ReviseAsync(1, 1, "Decides to extend the mandate for nine months;");
        await scene.DoneAsync(scene.Penholder.PostAsync($"{scene.Path}/open-to-observers", new { upTo = opened }));
        await scene.ReviseAsync(1, 2, "Decides to end the mandate;");
        var added = await scene.DoneAsync(scene.Penholder.PutAsync($"{scene.Path}/clauses/{Guid.NewGuid()}", new { kind = "operative", text = "Decides to remain seized." }));
        var page = await observer.PageAsync($"/drafts/{scene.Id}/replay");
        var axis = (await observer.GetAsync($"{scene.Path}/replay/acts")).Json;
        Assert.Multiple(async () =>
        {
            Assert.That(Read(page.Body).QuerySelector("history-player")!.GetAttribute("data-length"), Is.EqualTo($"{opened}"));
            Assert.That(page.Body, Does.Not.Contain("to end the mandate").And.Not.Contain("remain seized"));
            Assert.That(((string)axis["kind"]!).Length, Is.EqualTo(opened));
            Assert.That(Names(axis, "clauses"), Has.Count.EqualTo(3));
            Assert.That((await observer.GetAsync($"{scene.Path}/replay?from=1&to={opened + 1}")).Code, Is.EqualTo("no-such-moment"));
            Assert.That((await observer.GetAsync($"{scene.Path}/replay?from={opened + 1}&to=1")).Status, Is.EqualTo(404));
            Assert.That((await observer.PageAsync($"/drafts/{scene.Id}/replay?at={opened + 1}")).Status, Is.EqualTo(404));
            Assert.That((await observer.GetAsync($"{scene.Path}/replay?from=1&to={opened}")).Status, Is.EqualTo(200));
        });
        Assert.That(added.Status, Is.EqualTo(200));
    }

    [TestCase("KEN")]
    [TestCase("observer")]
    [TestCase("administrator")]
    public async Task Of_a_draft_that_is_not_theirs_there_is_no_replay(string part)
    {
        var caller = await _server.AsAsync(part);
        foreach (var path in (string[])["/replay", "/replay?from=1&to=2", "/replay/acts"])
        {
            var answered = await caller.GetAsync(_scene.Path + path);
            Assert.That((answered.Said, answered.Status), Is.EqualTo(((await caller.GetAsync($"/api/drafts/{Guid.NewGuid()}{path}")).Said, 404)), path);
        }

        Assert.That((await caller.PageAsync($"/drafts/{_scene.Id}/replay")).Status, Is.EqualTo(404));
    }

    [Test]
    public async Task An_illustrative_replay_says_so()
    {
        var opened = await _scene.Penholder.PostAsync("/api/drafts", new { workingTitle = "Invented", text = DraftScene.Text, illustrative = true });
        var id = (string)opened.Json["id"]!;
        Assert.That((await _france.PageAsync($"/drafts/{id}/replay?at=1")).Body, Does.Contain("Illustrative text: no state proposed these words"));
        Assert.That((await _france.GetAsync($"/api/drafts/{id}/replay?to=1")).Header("Resolution-Tracker-Notice"), Is.EqualTo("Illustrative text: no state proposed these words"));
    }

    private async Task<JsonNode> BetweenAsync(long from, long to) => (await _france.GetAsync($"{_scene.Path}/replay?from={from}&to={to}")).Json;

    private async Task<long> ShownAsync(string query)
    {
        var page = await _france.PageAsync($"/drafts/{_scene.Id}/replay{query}");
        Assert.That(page.Status, Is.EqualTo(200), query);
        return long.Parse(Read(page.Body).QuerySelector("history-player")!.GetAttribute("data-position")!, System.Globalization.CultureInfo.InvariantCulture);
    }

    private async Task<long> PositionOfAsync(string name, bool last = false)
    {
        var lines = (await _france.GetAsync($"{_scene.Path}/rooms/council/events")).Body.TrimEnd().Split('\n')
            .Where(line => line.Contains($"\"{name}.v1\"", StringComparison.Ordinal));
        return (long)JsonNode.Parse(last ? lines.Last() : lines.First())!["position"]!;
    }

    private static IReadOnlyList<string> Names(JsonNode axis, string of) => [.. axis[of]!.AsArray().Select(name => (string)name!)];

    private static string Place(JsonNode answer, string place) =>
        (string)answer["places"]!.AsArray().Single(each => (string)each!["place"]! == place)!["html"]!;

    private static string Text(JsonNode answer, string place) =>
        string.Join(' ', Read(Place(answer, place)).Body!.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static string Written(string html) => string.Join(' ', html.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).Trim();

    private static IDocument Read(string html) => new HtmlParser().ParseDocument(html);
}
