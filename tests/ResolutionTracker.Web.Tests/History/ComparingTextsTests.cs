using NUnit.Framework;
using ResolutionTracker.Web.Tests.Drafting;
using ResolutionTracker.Web.Tests.Hosting;

namespace ResolutionTracker.Web.Tests.History;

public sealed class ComparingTextsTests
{
    private const string Canary = "Decides that the heron stands on one leg;";

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
    public async Task Two_moments_are_compared_by_the_identity_of_clauses_in_either_direction()
    {
        await _scene.ReviseAsync(1, 1, "Thanks all who keep the lights;");
        var forwards = await _scene.Penholder.GetAsync($"{_scene.Path}/compare?from=start&to=now");
        var backwards = await _scene.Penholder.GetAsync($"{_scene.Path}/compare?from=now&to={_start}");
        Assert.Multiple(() =>
        {
            Assert.That(Told(forwards), Is.EqualTo("unchanged 0>0, changed 1>1, unchanged 2>2"));
            Assert.That(Told(backwards), Is.EqualTo("unchanged 0>0, changed 1>1, unchanged 2>2"));
            Assert.That((string?)forwards.Json["clauses"]![1]!["changes"]![0]!["kind"], Is.EqualTo("force").Or.EqualTo("substance"));
        });
    }

    [TestCase("", "Say since when")]
    [TestCase("?from=Rev.9", "“Rev.9” is no moment of this draft")]
    [TestCase("?from=start&to=999999", "“999999” is no moment of this draft")]
    public async Task A_moment_that_is_none_is_answered_with_those_that_are(string query, string says)
    {
        var reply = await _scene.Penholder.GetAsync($"{_scene.Path}/compare{query}");
        Assert.That((reply.Status, reply.Code), Is.EqualTo((404, "no-such-moment")), reply.Body);
        Assert.That(reply.Sentence, Does.Contain(says));
    }

    [Test]
    public async Task Two_drafts_are_compared_by_content()
    {
        var other = await DraftScene.OpenAsync(_server);
        await other.ReviseAsync(2, 1, "Requests the Secretary-General to report every sixty days;");
        var reply = await _scene.Penholder.GetAsync($"/api/compare?from={_scene.Id}@start&to={other.Id}");
        Assert.That(Told(reply), Is.EqualTo("unchanged 0>0, unchanged 1>1, changed 2>2"), reply.Body);
    }

    [Test]
    public async Task Two_versions_of_a_clause_are_one_clause_however_unlike()
    {
        await _scene.ReviseAsync(1, 1, "Thanks all who keep the lights;");
        var reply = await _scene.Penholder.GetAsync(
            $"/api/compare?from={_scene.Id}/clauses/{_scene.Clauses[1]}@1&to={_scene.Id}/clauses/{_scene.Clauses[1]}@2");
        Assert.That(Told(reply), Is.EqualTo("changed 0>0"), reply.Body);
        var none = await _scene.Penholder.GetAsync($"/api/compare?from={_scene.Id}/clauses/{_scene.Clauses[1]}@7&to={_scene.Id}");
        Assert.That((none.Status, none.Code), Is.EqualTo((404, "no-such-version")));
        Assert.That(none.Sentence, Does.Contain("there are 1, 2"));
    }

    [Test]
    public async Task A_text_that_was_sent_in_is_compared_by_an_address_that_stays()
    {
        var kept = await _scene.Penholder.PostAsync("/api/texts", new { text = DraftScene.Text.Replace("six", "nine", StringComparison.Ordinal), name = "from the capital" });
        var address = (string)kept.Json["address"]!;
        var again = await _scene.Penholder.PostAsync("/api/texts", new { text = DraftScene.Text.Replace("six", "nine", StringComparison.Ordinal), name = "from the capital" });
        var page = await _scene.Penholder.PageAsync($"/compare?from={_scene.Id}@start&to={address}");
        Assert.Multiple(() =>
        {
            Assert.That((string?)again.Json["address"], Is.EqualTo(address), "kept once");
            Assert.That(page.Status, Is.EqualTo(200));
            Assert.That(page.Page, Does.Contain("“from the capital”").And.Contain("<del>six</del><ins>nine</ins>"));
        });
    }

    [Test]
    public async Task A_text_that_was_sent_in_is_nobody_elses()
    {
        var kept = await _scene.Penholder.PostAsync("/api/texts", new { text = Canary });
        var address = (string)kept.Json["address"]!;
        foreach (var caller in new[] { await _server.AsAsync("FRA"), await _server.AsAsync("observer") })
        {
            var known = await caller.GetAsync($"/api/compare?from={address}&to={address}");
            var unknown = await caller.GetAsync($"/api/compare?from=text/{new string('0', 32)}&to={address}");
            var page = await caller.PageAsync($"/compare?from={address}&to={address}");
            Assert.Multiple(() =>
            {
                Assert.That(known.Status, Is.EqualTo(404));
                Assert.That(known.Said, Is.EqualTo(unknown.Said), "the same as for one that there never was");
                Assert.That(page.Body, Does.Not.Contain("heron"));
            });
        }
    }

    [Test]
    public async Task A_text_of_which_nothing_can_be_read_is_refused_with_a_sentence()
    {
        var reply = await _scene.Penholder.PostAsync("/api/texts", new { text = "   " });
        Assert.That(reply.Status, Is.EqualTo(422), reply.Body);
        Assert.That(reply.Sentence, Does.Contain("empty"));
    }

    [TestCase("../../accounts")]
    [TestCase("..")]
    [TestCase("ABC")]
    public async Task A_key_is_no_path(string key)
    {
        var reply = await _scene.Penholder.GetAsync($"/api/compare?from={Uri.EscapeDataString($"text/{key}")}&to={_scene.Id}");
        Assert.That(reply.Status, Is.EqualTo(404), reply.Body);
    }

    [Test]
    public async Task An_observer_compares_as_far_as_the_draft_was_opened()
    {
        await _scene.DoneAsync(_scene.Penholder.PostAsync($"{_scene.Path}/open-to-observers", new { upTo = _start }));
        var later = await _scene.ReviseAsync(1, 1, Canary);
        var observer = await _server.AsAsync("observer");
        var now = await observer.GetAsync($"{_scene.Path}/compare?from=start&to=now");
        var past = await observer.GetAsync($"{_scene.Path}/compare?from=start&to={later}");
        var page = await observer.PageAsync($"/compare?from={_scene.Id}@start&to={_scene.Id}");
        Assert.Multiple(() =>
        {
            Assert.That(Told(now), Is.EqualTo("unchanged 0>0, unchanged 1>1, unchanged 2>2"));
            Assert.That(past.Status, Is.EqualTo(404));
            Assert.That(page.Page, Does.Contain("The two texts are the same").And.Not.Contain("heron"));
        });
    }

    [Test]
    public async Task The_page_folds_what_stayed_and_hides_what_is_only_written_otherwise()
    {
        await _scene.ReviseAsync(1, 1, "Decides to extend the mandate for six months,");
        var page = await _scene.Penholder.PageAsync($"/compare?from={_scene.Id}@start&to={_scene.Id}&view=side&only=changes&style=hidden");
        Assert.Multiple(() =>
        {
            Assert.That(page.Page, Does.Contain("The two texts differ in style only"));
            Assert.That(page.Page, Does.Contain("1 changed in style only"));
            Assert.That(page.Body, Does.Contain("<details class=\"folded\">"));
        });
    }

    [Test]
    public async Task Two_rival_amendments_stand_beside_what_they_amend()
    {
        var (one, other) = (Guid.CreateVersion7(), Guid.CreateVersion7());
        await TableAsync("FRA", one, "Decides to extend the mandate for nine months;");
        await TableAsync("CHN", other, "Decides to extend the mandate for three months;");
        var page = await _scene.Penholder.PageAsync($"/drafts/{_scene.Id}/rivals?a={one}&b={other}");
        Assert.Multiple(() =>
        {
            Assert.That(page.Body, Does.Contain("<del>six</del><ins>nine</ins>"));
            Assert.That(page.Body, Does.Contain("<del>six</del><ins>three</ins>"));
            Assert.That(page.Body, Does.Contain("<del>nine</del><ins>three</ins>"));
        });
        var byAddress = await _scene.Penholder.GetAsync($"/api/compare?from={_scene.Id}/amendments/{one}&to={_scene.Id}/amendments/{other}");
        Assert.That(Told(byAddress), Is.EqualTo("changed 0>0"));
    }

    private async Task TableAsync(string state, Guid amendment, string text) =>
        await _scene.TableAsync(await _server.AsAsync(state), amendment, DraftScene.Rewording(_scene.Clauses[1], text));

    private static string Told(Reply reply) => string.Join(", ", reply.Json["clauses"]!.AsArray().Select(row =>
        $"{(string)row!["status"]!} {string.Join('+', row["old"]!.AsArray())}>{string.Join('+', row["new"]!.AsArray())}"));
}
