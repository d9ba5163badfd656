using System.Text.Json.Nodes;
using NUnit.Framework;
using ResolutionTracker.Web.Tests.Drafting;
using ResolutionTracker.Web.Tests.Hosting;

namespace ResolutionTracker.Web.Tests.History;

public sealed class ReadingWhoseWordsTests
{
    private const string Proposed = "Decides to extend the mandate for six months and to review it quarterly;";
    private const string Accepted = "Decides to extend the mandate for six months and to review it monthly;";

    private RunningServer _server = null!;
    private Caller _france = null!;
    private DraftScene _scene = null!;
    private Guid _amendment;
    private long _start;
    private long _accepted;

    [OneTimeSetUp]
    public async Task StartAsync()
    {
        _server = await RunningServer.StartAsync();
        _france = await _server.AsAsync("FRA");
    }

    [SetUp]
    public async Task AcceptAsModifiedAsync()
    {
        _scene = await DraftScene.OpenAsync(_server);
        _start = await _scene.PositionAsync();
        _amendment = Guid.NewGuid();
        await _scene.DoneAsync(_france.PutAsync(_scene.Amendment(_amendment), DraftScene.Rewording(_scene.Clauses[1], Proposed)));
        await _scene.DoneAsync(_france.PostAsync($"{_scene.Amendment(_amendment)}/table"));
        await _scene.DoneAsync(_scene.Penholder.PostAsync($"{_scene.Amendment(_amendment)}/accept", new { seen = 1, text = Accepted }));
        _accepted = await _scene.PositionAsync();
    }

    [OneTimeTearDown]
    public async Task StopAsync() => await _server.DisposeAsync();

    [Test]
    public async Task The_words_proposed_are_their_authors_and_the_words_added_the_penholders()
    {
        var runs = await RunsAsync(_scene.Penholder, "", 1);
        Assert.Multiple(() =>
        {
            Assert.That(runs.Select(Said), Is.EqualTo(
                ["drafted GBR: Decides to extend the mandate for six months", "proposed FRA:  and to review it ", "added GBR: monthly", "drafted GBR: ;"]));
            Assert.That(runs.Select(run => (string?)run["amendment"]), Is.EqualTo(new string?[] { null, $"{_amendment}", $"{_amendment}", null }));
            Assert.That(runs.Select(run => (long)run["position"]!), Is.EqualTo([3, _accepted, _accepted, 3]));
            Assert.That((string)runs[1]["at"]!, Is.EqualTo(VersionAt()));
        });

        string VersionAt() => (string)_scene.Penholder.GetAsync($"{_scene.Path}/clauses/{_scene.Clauses[1]}/versions").Result.Json[1]!["at"]!;
        static string Said(JsonNode run) => $"{run["kind"]} {string.Join(',', run["states"]!.AsArray())}: {Accepted[(int)run["start"]!..(int)run["end"]!]}";
    }

    [Test]
    public async Task Every_clause_is_covered_without_gap_or_overlap_in_the_order_of_the_text()
    {
        var clauses = (await _scene.Penholder.GetAsync(_scene.Path)).Json["clauses"]!.AsArray();
        var runs = (await _scene.Penholder.GetAsync($"{_scene.Path}/origins")).Json.AsArray();
        Assert.That(runs.Select(run => (string)run!["clause"]!).Distinct(), Is.EqualTo(_scene.Clauses));
        foreach (var clause in clauses)
        {
            var end = 0;
            foreach (var run in runs.Where(run => (string)run!["clause"]! == (string)clause!["id"]!))
            {
                Assert.That((int)run!["start"]!, Is.EqualTo(end));
                end = (int)run["end"]!;
            }

            Assert.That(end, Is.EqualTo(((string)clause!["text"]!).Length));
        }
    }

    [Test]
    public async Task An_earlier_position_knows_nothing_of_what_came_later()
    {
        await RunsAsync(_scene.Penholder, "", 1);
        Assert.That((await RunsAsync(_scene.Penholder, $"?at={_accepted - 1}", 1)).Select(run => (string)run["kind"]!), Is.EqualTo(["drafted"]));
        Assert.That((await RunsAsync(_scene.Penholder, $"?at={_start}", 1)).Select(run => (string)run["kind"]!), Is.EqualTo(["drafted"]));
    }

    [Test]
    public async Task Words_that_came_back_say_so()
    {
        await _scene.ReviseAsync(1, 2, "Decides to extend the mandate;");
        await _scene.ReviseAsync(1, 3, "Decides to extend the mandate and to review it monthly;");
        var returned = (await RunsAsync(_scene.Penholder, "", 1)).Where(run => run["returned"] is not null).ToList();
        Assert.That(
            returned.Select(run => ((string)run["kind"]!, (string)run["returned"]!["states"]![0]!, (long)run["returned"]!["position"]!)),
            Is.EqualTo([("proposed", "GBR", _accepted + 2), ("added", "GBR", _accepted + 2)]));
    }

    [TestCase(0)]
    [TestCase(-1)]
    [TestCase(9_999)]
    public async Task A_position_that_is_not_one_is_refused(long at)
    {
        var asked = await _scene.Penholder.GetAsync($"{_scene.Path}/origins?at={at}");
        Assert.That((asked.Status, asked.Code), Is.EqualTo((422, "bad-position")));
    }

    [Test]
    public async Task Observers_read_as_far_as_is_opened_to_them()
    {
        var observer = await _server.AsAsync("observer");
        var unknown = await observer.GetAsync($"/api/drafts/{Guid.NewGuid()}/origins");
        var closed = await observer.GetAsync($"{_scene.Path}/origins");
        Assert.That((closed.Status, closed.Said), Is.EqualTo((404, unknown.Said)));

        await _scene.DoneAsync(_scene.Penholder.PostAsync($"{_scene.Path}/open-to-observers", new { upTo = _start }));
        var later = await observer.GetAsync($"{_scene.Path}/origins?at={_start + 1}");
        var page = await observer.PageAsync($"/drafts/{_scene.Id}/words");
        Assert.Multiple(() =>
        {
            Assert.That((later.Status, later.Code), Is.EqualTo((422, "bad-position")));
            Assert.That((page.Status, page.Body.Contains("monthly", StringComparison.Ordinal)), Is.EqualTo((200, false)));
        });
        Assert.That((await RunsAsync(observer, "", 1)).Select(run => (string)run["kind"]!), Is.EqualTo(["drafted"]));
        Assert.That((await observer.PageAsync($"/drafts/{_scene.Id}/words?at={_start + 1}")).Status, Is.EqualTo(404));
        Assert.That((await observer.PageAsync($"/drafts/{_scene.Id}/words/card?at={_start + 1}&clause={_scene.Clauses[1]}&start=0")).Status, Is.EqualTo(404));
    }

    [Test]
    public async Task The_page_marks_each_run_and_names_its_state_where_it_begins()
    {
        var page = await _scene.Penholder.PageAsync($"/drafts/{_scene.Id}/words");
        Assert.Multiple(() =>
        {
            Assert.That(page.Body, Does.Contain("data-state=\"FRA\" data-code=\"FRA\">and to review it</a>"));
            Assert.That(page.Body, Does.Contain("data-state=\"GBR\" data-code=\"GBR\">monthly</a>"));
            Assert.That(page.Body, Does.Contain("data-owner=\"FRA\"").And.Contain("data-owner=\"GBR\""));
            Assert.That(page.Page, Does.Contain("The text as it stands"));
        });
        var first = await _scene.Penholder.PageAsync($"/drafts/{_scene.Id}/words?at=start");
        Assert.That(first.Body, Does.Not.Contain("monthly").And.Contains($"(position {_start})"));
    }

    [Test]
    public async Task What_is_chosen_stands_out_without_script()
    {
        var page = await _scene.Penholder.PageAsync($"/drafts/{_scene.Id}/words?of=FRA");
        Assert.Multiple(() =>
        {
            Assert.That(page.Body, Does.Match("class=\"run is-on\"[^>]*>and to review it</a>"));
            Assert.That(page.Body, Does.Match("class=\"run is-off\"[^>]*>monthly</a>"));
            Assert.That(page.Body, Does.Contain("data-owner=\"FRA\" data-state=\"FRA\" aria-current=\"true\""));
        });
    }

    [Test]
    public async Task A_card_says_whose_words_they_are_how_and_when_they_came_and_what_they_replaced()
    {
        await _scene.ReviseAsync(1, 2, Accepted.Replace("monthly", "weekly", StringComparison.Ordinal));
        var start = Accepted.IndexOf("monthly", StringComparison.Ordinal);
        var card = await _scene.Penholder.PageAsync($"/drafts/{_scene.Id}/words/card?clause={_scene.Clauses[1]}&start={start}");
        var earlier = await _scene.Penholder.PageAsync($"/drafts/{_scene.Id}/words?at={_accepted}&clause={_scene.Clauses[1]}&start={start}");
        Assert.Multiple(() =>
        {
            Assert.That(card.Page, Does.Contain("Words of").And.Contain("United Kingdom").And.Contain("weekly").And.Contain("In place of").And.Contain("monthly").And.Contain("OP1"));
            Assert.That(card.Body, Does.Not.Contain("<html"));
            Assert.That(earlier.Page, Does.Contain("Added by the penholder to").And.Contain($"/amendments/{_amendment}"));
        });
    }

    [Test]
    public async Task The_figures_follow_words_from_the_table_to_the_text_and_out_of_it()
    {
        await _scene.ReviseAsync(1, 2, "Decides to extend the mandate for six months and to review it;");
        var page = (await _scene.Penholder.PageAsync($"/drafts/{_scene.Id}/words")).Page;
        var table = page[page.IndexOf("From the table to the text", StringComparison.Ordinal)..];
        Assert.Multiple(() =>
        {
            // Tabled: and to review it quarterly. Came in: all but the last, and stand.
            Assert.That(table, Does.Match("FRA.*?>5</td>.*?>4</td>.*?>4</td>.*?>80 %</td>"));
            Assert.That(table, Does.Contain("1 wording, the last removed first").And.Match("(?s)monthly.*GBR"));
        });
    }

    [Test]
    public async Task A_moment_that_is_none_is_not_found() => Assert.That(
        (await _scene.Penholder.PageAsync($"/drafts/{_scene.Id}/words?at=yesterday")).Status, Is.EqualTo(404));

    private async Task<List<JsonNode>> RunsAsync(Caller caller, string query, int clause)
    {
        var asked = await caller.GetAsync($"{_scene.Path}/origins{query}");
        Assert.That(asked.Status, Is.EqualTo(200), asked.Body);
        return [.. asked.Json.AsArray().Where(run => (string)run!["clause"]! == _scene.Clauses[clause]).Select(run => run!)];
    }
}
