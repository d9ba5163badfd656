using System.Xml.Linq;
using NUnit.Framework;
using ResolutionTracker.Core.Delegations;
using ResolutionTracker.Web.Delegations;
using ResolutionTracker.Web.History.Pictures;
using ResolutionTracker.Web.Tests.Drafting;
using ResolutionTracker.Web.Tests.Hosting;

namespace ResolutionTracker.Web.Tests.History;

public sealed class LookingAtPicturesTests
{
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    private RunningServer _server = null!;
    private Caller _france = null!;
    private Caller _usa = null!;
    private DraftScene _scene = null!;
    private long _start;

    [OneTimeSetUp]
    public async Task StartAsync()
    {
        _server = await RunningServer.StartAsync();
        (_france, _usa) = (await _server.AsAsync("FRA"), await _server.AsAsync("USA"));
    }

    [SetUp]
    public async Task OpenAsync()
    {
        _scene = await DraftScene.OpenAsync(_server);
        _start = await _scene.PositionAsync();
    }

    [OneTimeTearDown]
    public async Task StopAsync() => await _server.DisposeAsync();

    [Test]
    public async Task Before_anything_is_tabled_the_page_says_what_will_be_seen()
    {
        var page = await _scene.Penholder.PageAsync($"/drafts/{_scene.Id}/pictures");
        Assert.Multiple(() =>
        {
            Assert.That(page.Status, Is.EqualTo(200), page.Body);
            Assert.That(page.Page, Does.Contain("No amendment has been tabled yet. Once states propose changes").And.Contain("this shows who stands with whom"));
            // What can be seen already is: the text has clauses, and words.
            Assert.That(page.Page, Does.Contain("0 of 3 clauses agreed").And.Contain("100 % GBR"));
            Assert.That(page.Body, Does.Not.Contain("contention.svg").And.Contain("origins.svg"));
        });
        var empty = XDocument.Parse((await _scene.Penholder.GetAsync(File("contention", "svg"))).Body);
        Assert.That(string.Concat(empty.Descendants(Svg + "text").Select(text => text.Value)), Does.Contain("No amendment has been tabled yet."));
    }

    [Test]
    public async Task Each_picture_has_its_figures_in_a_table_and_in_a_file()
    {
        await NegotiateAsync();
        var page = (await _scene.Penholder.PageAsync($"/drafts/{_scene.Id}/pictures")).Page;
        var outcomes = await RowsAsync("outcomes");
        var alliances = await RowsAsync("alliances");
        var contention = await RowsAsync("contention");
        var convergence = await RowsAsync("convergence");
        Assert.Multiple(() =>
        {
            Assert.That(page, Does.Contain("3 amendments of 2 states: 1 accepted, 1 rejected, 1 open."));
            Assert.That(page, Does.Contain("OP1 was the most contested: 2 amendments waited beside it at once"));
            Assert.That(page, Does.Contain("United States of America stand together most often, behind 1").Or.Contain("France stand together most often, behind 1"));
            Assert.That(page, Does.Contain("<caption>").And.Contain("<th scope=\"col\"").And.Contain("<th scope=\"row\">"));
            Assert.That(outcomes.Select(row => $"{row["state"]} {row["accepted"]} {row["rejected"]} {row["open"]} {row["tabled"]} {row["joined"]}"), Is.EqualTo(["FRA 1 0 1 2 0", "USA 0 1 0 1 1"]));
            Assert.That(alliances.Select(row => $"{row["together"]} {row["submitted_by_a_third"]}"), Is.EqualTo(["1 0"]));
            Assert.That(contention.GroupBy(row => row["label"]).Select(row => $"{row.Key} {row.Max(cell => cell["most_open"])} {row.Last()["open_at_end"]}"), Is.EqualTo(["OP1 2 0", "OP2 1 1"]));
            Assert.That((convergence[^1]["tabled"], convergence[^1]["open"], convergence[^1]["in_text"]), Is.EqualTo(("3", "1", "3")));
            Assert.That(convergence[^1]["last_position"], Is.EqualTo($"{_scene.PositionAsync().Result}"));
        });
    }

    [Test]
    public async Task A_file_of_a_picture_stands_alone()
    {
        await NegotiateAsync();
        foreach (var name in NegotiationPictures.Names)
        {
            var file = await _scene.Penholder.GetAsync(File(name, "svg"));
            Assert.That(file.Status, Is.EqualTo(200), file.Body);
            var drawn = XDocument.Parse(file.Body);
            var words = string.Join(' ', drawn.Descendants(Svg + "text").Select(text => text.Value));
            Assert.Multiple(() =>
            {
                Assert.That(drawn.Root!.Elements(Svg + "title").Single().Value, Is.Not.Empty, name);
                Assert.That(drawn.Root!.Elements(Svg + "desc").Single().Value, Is.Not.Empty, name);
                Assert.That(words, Does.Contain("A mandate").And.Contain("New York (position").And.Contain($"/drafts/{_scene.Id}/pictures?at="), name);
                Assert.That(drawn.Descendants(Svg + "a").Select(link => (string)link.Attribute("href")!), Has.All.StartsWith("http://"), name);
                Assert.That(drawn.Descendants().Attributes("style"), Is.Empty, name);
                Assert.That(drawn.Descendants().Attributes().Select(attribute => attribute.Value).Where(value => value.StartsWith("url(#", StringComparison.Ordinal)).Select(value => value[5..^1])
                    .Except(drawn.Descendants(Svg + "pattern").Select(pattern => (string)pattern.Attribute("id")!)), Is.Empty, name);
                Assert.That(file.Message.Content.Headers.ContentType!.MediaType, Is.EqualTo("image/svg+xml"));
                Assert.That(file.Header("Cache-Control"), Is.EqualTo("no-store"));
            });
        }
    }

    [Test]
    public async Task A_state_has_its_colour_and_its_code()
    {
        await NegotiateAsync();
        var drawn = XDocument.Parse((await _scene.Penholder.GetAsync(File("outcomes", "svg"))).Body);
        var label = drawn.Descendants(Svg + "text").Single(text => text.Value == "France FRA");
        Assert.That((string)label.Attribute("fill")!, Is.EqualTo(StateColours.Of(MemberState.Parse("FRA", null))));
    }

    [Test]
    public async Task A_moment_knows_nothing_of_what_came_later()
    {
        await NegotiateAsync();
        var now = await _scene.Penholder.PageAsync($"/drafts/{_scene.Id}/pictures");
        var then = await _scene.Penholder.PageAsync($"/drafts/{_scene.Id}/pictures?at={_start + 1}");
        var start = await _scene.Penholder.PageAsync($"/drafts/{_scene.Id}/pictures?at=start");
        Assert.Multiple(() =>
        {
            Assert.That(now.Page, Does.Contain("3 amendments of 2 states"));
            Assert.That(then.Page, Does.Contain("1 amendment of 1 state: 1 open.").And.Contain($"(position {_start + 1})"));
            Assert.That(start.Page, Does.Contain("No amendment has been tabled yet."));
        });
    }

    [Test]
    public async Task Programs_get_the_same_figures()
    {
        await NegotiateAsync();
        var asked = await _france.GetAsync($"{_scene.Path}/pictures/outcomes");
        var drawn = await _france.GetAsync($"{_scene.Path}/pictures/outcomes?format=svg&at=start");
        Assert.Multiple(() =>
        {
            Assert.That(asked.Body, Is.EqualTo(_scene.Penholder.GetAsync(File("outcomes", "csv")).Result.Body));
            Assert.That(XDocument.Parse(drawn.Body).Root!.Name, Is.EqualTo(Svg + "svg"));
        });
        var none = await _france.GetAsync($"{_scene.Path}/pictures/weather");
        Assert.That((none.Status, none.Code, none.Sentence), Is.EqualTo(
            (404, "no-such-picture", "There is no picture “weather.csv”; there are contention, convergence, outcomes, alliances, origins, each as svg and as csv.")));
        Assert.That((await _france.GetAsync($"{_scene.Path}/pictures/outcomes?format=png")).Code, Is.EqualTo("no-such-picture"));
        Assert.That((await _france.GetAsync($"{_scene.Path}/pictures/outcomes?at=yesterday")).Code, Is.EqualTo("no-such-moment"));
    }

    [Test]
    public async Task Observers_see_pictures_up_to_what_is_opened_and_nothing_of_what_came_after()
    {
        await TableAsync(_france, 1, "Decides to extend the mandate for seven months;");
        var opened = await _scene.PositionAsync();
        var observer = await _server.AsAsync("observer");
        var unknown = await observer.GetAsync($"/api/drafts/{Guid.NewGuid()}/pictures/outcomes");
        var closed = await observer.GetAsync($"{_scene.Path}/pictures/outcomes");
        Assert.That((closed.Status, closed.Said), Is.EqualTo((404, unknown.Said)));
        await _scene.DoneAsync(_scene.Penholder.PostAsync($"{_scene.Path}/open-to-observers", new { }));
        var before = await AllOfAsync(observer);

        // Members look first, so that all of it is at hand when the observer asks again.
        await TableAsync(_usa, 2, "Requests the Secretary-General to report on quetzals;");
        await _scene.DoneAsync(_scene.Penholder.PostAsync($"{_scene.Path}/revisions", new { }));
        var members = await AllOfAsync(_scene.Penholder);
        Assert.That(members, Does.Contain("USA").And.Contain("2 amendments of 2 states").And.Contain("Rev.1"));
        Assert.Multiple(() =>
        {
            Assert.That(AllOfAsync(observer).Result, Is.EqualTo(before));
            Assert.That(before, Does.Contain("1 amendment of 1 state").And.Not.Contain("USA").And.Not.Contain("quetzal").And.Not.Contain("Rev.1"));
        });
        foreach (var path in (string[])[$"/drafts/{_scene.Id}/pictures?at={opened + 3}", File("outcomes", "csv") + $"?at={opened + 3}", File("contention", "svg") + $"?at={opened + 3}"])
        {
            Assert.That((await observer.PageAsync(path)).Status, Is.EqualTo(404), path);
        }
    }

    private async Task<string> AllOfAsync(Caller caller)
    {
        var all = (await caller.PageAsync($"/drafts/{_scene.Id}/pictures")).Page;
        foreach (var name in NegotiationPictures.Names)
        {
            all += (await caller.GetAsync(File(name, "svg"))).Body + (await caller.GetAsync(File(name, "csv"))).Body;
        }

        return all;
    }

    // France: OP1, joined by the United States, accepted; OP2, open. The United States: OP1, rejected.
    [Test]
    public async Task An_observer_is_not_told_that_what_is_opened_is_now()
    {
        await _scene.DoneAsync(_scene.Penholder.PostAsync($"{_scene.Path}/open-to-observers", new { upTo = _start }));
        await _scene.ReviseAsync(1, 1, "Decides to wait;");
        var observed = (await (await _server.AsAsync("observer")).PageAsync($"/drafts/{_scene.Id}/pictures")).Page;
        Assert.That(observed, Does.Contain($"(position {_start})").And.Contain("the last moment open to you").And.Not.Contain("up to now"));
        Assert.That((await _france.PageAsync($"/drafts/{_scene.Id}/pictures")).Page, Does.Contain("The negotiation up to now"));
    }

    [Test]
    public async Task A_long_name_of_a_revision_is_cut_between_characters_and_what_turns_its_direction_is_closed()
    {
        foreach (var (name, shown) in new[]
        {
            ("النص المنقح الثاني بعد المشاورات", "\u2068النص المنقح ال…\u2069"), ("After noon: \U0001F54A\U0001F54A\U0001F54A and more", "After noon: \U0001F54A\U0001F54A…"),
        })
        {
            var scene = await DraftScene.OpenAsync(_server);
            await scene.DoneAsync(scene.Penholder.PostAsync($"{scene.Path}/revisions", new { name }));
            var drawn = XDocument.Parse((await scene.Penholder.GetAsync($"/drafts/{scene.Id}/pictures/convergence.svg")).Body);
            Assert.That(drawn.Descendants(Svg + "text").Select(text => text.Value), Does.Contain(shown).Or.Some.StartsWith($"{shown} +"));
        }
    }

    private async Task NegotiateAsync()
    {
        var first = await TableAsync(_france, 1, "Decides to extend the mandate for seven months;");
        await _scene.DoneAsync(_usa.PostAsync($"{_scene.Amendment(first)}/join"));
        var second = await TableAsync(_usa, 1, "Decides to extend the mandate for nine months;");
        await TableAsync(_france, 2, "Requests the Secretary-General to report monthly.");
        await _scene.DoneAsync(_scene.Penholder.PostAsync($"{_scene.Amendment(second)}/reject", new { reason = "Too long." }));
        await _scene.DoneAsync(_scene.Penholder.PostAsync($"{_scene.Amendment(first)}/accept", new { seen = 1 }));
    }

    private async Task<Guid> TableAsync(Caller by, int clause, string text)
    {
        var id = Guid.NewGuid();
        await _scene.TableAsync(by, id, DraftScene.Rewording(_scene.Clauses[clause], text));
        return id;
    }

    private async Task<List<Dictionary<string, string>>> RowsAsync(string name)
    {
        var file = await _scene.Penholder.GetAsync(File(name, "csv"));
        Assert.That(file.Status, Is.EqualTo(200), file.Body);
        var lines = file.Body.TrimEnd().Split("\r\n").Select(line => line.Split(',')).ToList();
        return [.. lines.Skip(1).Select(line => lines[0].Zip(line).ToDictionary(cell => cell.First, cell => cell.Second))];
    }

    private string File(string name, string form) => $"/drafts/{_scene.Id}/pictures/{name}.{form}";
}
