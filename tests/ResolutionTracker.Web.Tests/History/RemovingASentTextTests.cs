using NUnit.Framework;
using ResolutionTracker.Web.Tests.Hosting;

namespace ResolutionTracker.Web.Tests.History;

public sealed class RemovingASentTextTests
{
    private const string Canary = "1. Decides that the heron stands on one leg.";

    private RunningServer _server = null!;
    private Caller _france = null!;
    private string _key = "";

    [OneTimeSetUp]
    public async Task StartAsync()
    {
        _server = await RunningServer.StartAsync();
        _france = await _server.AsAsync("FRA");
    }

    [SetUp]
    public async Task SendAsync() => _key = await SendAsync(_france, "from the capital");

    [OneTimeTearDown]
    public async Task StopAsync() => await _server.DisposeAsync();

    [Test]
    public async Task A_delegation_lists_what_it_sent_in_the_last_one_first()
    {
        await SendAsync(_france, "", "1. Decides otherwise.\n\n2. Decides to wait.");
        var listed = (await _france.GetAsync("/api/texts")).Json.AsArray();
        var page = await _france.PageAsync("/compare/texts");
        Assert.Multiple(() =>
        {
            Assert.That(listed.Take(2).Select(text => ((string?)text!["name"], (string?)text["beginning"])), Is.EqualTo(new[]
            {
                ("", "1. Decides otherwise. 2. Decides to wait."), ("from the capital", Canary),
            }));
            Assert.That((string?)listed[1]!["address"], Is.EqualTo($"text/{_key}"));
            Assert.That(page.Page, Does.Contain("Kept for the delegation of France").And.Contain("“from the capital”").And.Contain($"/compare/texts/{_key}/remove"));
        });
    }

    [Test]
    public async Task It_is_asked_first_and_told_which_links_end()
    {
        var asked = await _france.PageAsync($"/compare/texts/{_key}/remove");
        Assert.Multiple(() =>
        {
            Assert.That(asked.Status, Is.EqualTo(200));
            Assert.That(asked.Page, Does.Contain("Remove “from the capital”?").And.Contain($"/compare?from=text%2F{_key}&to=…").And.Contain($"/compare?from=…&to=text%2F{_key}"));
        });
        Assert.That((await ComparedAsync(_france)).Status, Is.EqualTo(200), "asking removes nothing");
    }

    [Test]
    public async Task Afterwards_its_links_say_so_to_the_whole_delegation_and_to_nobody_else()
    {
        var removed = await _france.FormAsync($"/compare/texts/{_key}/remove");
        Assert.That((removed.Status, removed.Header("Location")), Is.EqualTo((302, $"/compare/texts?removed={_key}")));
        Assert.That((await _france.PageAsync(removed.Header("Location")!)).Page, Does.Contain("The text is removed"));
        foreach (var member in new[] { _france, await _server.AsAsync("FRA") })
        {
            var link = await ComparedAsync(member);
            var page = await member.PageAsync($"/compare?from=text/{_key}&to=text/{_key}");
            Assert.That((link.Status, link.Code, page.Status), Is.EqualTo((404, "text-removed", 404)), link.Body);
            Assert.That(link.Sentence, Does.Contain("was removed by those who had sent it in"));
            Assert.That(page.Page, Does.Contain("was removed by those who had sent it in").And.Not.Contain("heron"));
        }

        foreach (var part in (string[])["USA", "secretariat", "observer"])
        {
            var other = await _server.AsAsync(part);
            var (known, unknown) = (await ComparedAsync(other), await other.GetAsync($"/api/compare?from=text/{new string('0', 32)}&to=text/{_key}"));
            Assert.That(known.Said, Is.EqualTo(unknown.Said), $"{part} hears what it heard before");
        }
    }

    [Test]
    public async Task Nobody_elses_text_can_be_removed_and_the_answer_is_as_for_one_that_there_never_was()
    {
        foreach (var part in (string[])["USA", "secretariat", "observer", "administrator"])
        {
            var other = await _server.AsAsync(part);
            var (known, unknown) = (await DeleteAsync(other, _key), await DeleteAsync(other, new string('0', 32)));
            var form = await other.FormAsync($"/compare/texts/{_key}/remove");
            var page = await other.PageAsync($"/compare/texts/{_key}/remove");
            Assert.Multiple(() =>
            {
                Assert.That((known.Status, known.Code), Is.EqualTo((404, "no-such-text")), part);
                Assert.That(known.Said, Is.EqualTo(unknown.Said), part);
                Assert.That((form.Status, page.Status), Is.EqualTo((404, 404)), part);
                Assert.That(form.Body + page.Body, Does.Not.Contain("heron").And.Not.Contain("capital"), part);
            });
        }

        var nobody = await DeleteAsync(_server.Nobody(), _key);
        Assert.That(nobody.Status, Is.EqualTo(401), nobody.Body);
        Assert.That((await ComparedAsync(_france)).Status, Is.EqualTo(200));
    }

    [Test]
    public async Task Who_has_no_delegation_removes_what_is_kept_for_them_alone()
    {
        var observer = await _server.AsAsync("observer");
        var key = await SendAsync(observer, "my notes");
        Assert.That((await DeleteAsync(await _server.AsAsync("secretariat"), key)).Status, Is.EqualTo(404));
        Assert.That((await DeleteAsync(observer, key)).Status, Is.EqualTo(204));
        Assert.That((await observer.PageAsync("/compare/texts")).Page, Does.Contain("No text is kept"));
    }

    [Test]
    public async Task Asked_twice_it_is_removed_once_and_answered_the_same()
    {
        Assert.That((await DeleteAsync(_france, _key)).Status, Is.EqualTo(204));
        Assert.That((await DeleteAsync(_france, _key)).Status, Is.EqualTo(204));
    }

    [TestCase("..%2F..%2Faccounts")]
    [TestCase("removed")]
    [TestCase("ABC")]
    public async Task A_key_is_no_path(string key) =>
        Assert.That((await DeleteAsync(_france, key)).Status, Is.EqualTo(404));

    [Test]
    public async Task Another_sites_page_removes_nothing()
    {
        var browser = await _server.SignedInAsync("FRA", $"fra-{Guid.NewGuid():N}", "a password of twenty");
        var foreign = await browser.SendAsync(
            HttpMethod.Post, $"/compare/texts/{_key}/remove", new FormUrlEncodedContent([]), ("Origin", "https://evil.example"), ("Accept", "text/html"));
        var bare = await browser.SendAsync(HttpMethod.Delete, $"/api/texts/{_key}", content: null);
        Assert.That((foreign.Status, bare.Status), Is.EqualTo((403, 403)));
        Assert.That((await ComparedAsync(_france)).Status, Is.EqualTo(200));
    }

    [Test]
    public async Task A_history_that_is_being_brought_in_does_not_go_on_without_it_unsaid()
    {
        var other = await SendAsync(_france, "", "1. Decides otherwise.");
        await DeleteAsync(_france, _key);
        var looked = await _france.FormAsync("/drafts/new/history", ("act", "create"), ("text", _key), ("text", other));
        Assert.That(looked.Status, Is.EqualTo(422));
        Assert.That(looked.Page, Does.Contain("A text of this history was removed meanwhile").And.Contain(other).And.Not.Contain(_key));
    }

    [Test]
    public async Task After_a_restart_it_is_removed_and_said_and_sent_in_again_it_is_there()
    {
        using var folder = new TestFolder();
        await using (var server = await RunningServer.StartAsync(path: folder.Path))
        {
            var france = await server.AsAsync("FRA");
            Assert.That(await SendAsync(france, "from the capital"), Is.EqualTo(_key));
            await DeleteAsync(france, _key);
            Assert.That(
                Directory.EnumerateFiles(folder.Path, "*", SearchOption.AllDirectories).Where(file => Path.GetExtension(file) != ".lock")
                    .Where(file => File.ReadAllText(file).Contains("heron", StringComparison.Ordinal)),
                Is.Empty,
                "its words are in no file");
        }

        await using var again = await RunningServer.StartAsync(path: folder.Path);
        var later = await again.AsAsync("FRA");
        Assert.That((await ComparedAsync(later)).Code, Is.EqualTo("text-removed"));
        await SendAsync(later, "from the capital");
        Assert.That((await ComparedAsync(later)).Status, Is.EqualTo(200));
    }

    private static async Task<string> SendAsync(Caller caller, string name, string text = Canary)
    {
        var kept = await caller.PostAsync("/api/texts", new { text, name });
        return ((string)kept.Json["address"]!)["text/".Length..];
    }

    private static Task<Reply> DeleteAsync(Caller caller, string key) => caller.SendAsync(HttpMethod.Delete, $"/api/texts/{key}", null, command: null);

    private Task<Reply> ComparedAsync(Caller caller) => caller.GetAsync($"/api/compare?from=text/{_key}&to=text/{_key}");
}
