using Microsoft.AspNetCore.SignalR;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using NUnit.Framework;
using ResolutionTracker.Web.Drafting;
using ResolutionTracker.Web.Tests.Hosting;

namespace ResolutionTracker.Web.Tests.Drafting;

public sealed class HearingTheNewsTests
{
    private RunningServer _server = null!;
    private DraftScene _scene = null!;
    private Listener _states = null!;
    private long _start;

    [OneTimeSetUp]
    public async Task StartServerAsync() => _server = await RunningServer.StartAsync();

    [SetUp]
    public async Task JoinAsync()
    {
        _scene = await DraftScene.OpenAsync(_server);
        _states = await Listener.ConnectAsync(await _server.AsAsync("USA"));
        _start = await _scene.PositionAsync();
        await _states.JoinAsync(_scene.Id, "council", _start);
    }

    [TearDown]
    public async Task LeaveAsync() => await _states.DisposeAsync();

    [OneTimeTearDown]
    public async Task StopAsync() => await _server.DisposeAsync();

    [Test]
    public async Task Each_comes_once_in_order_and_names_the_position_before_it()
    {
        for (var i = 1; i <= 20; i++)
        {
            await _scene.ReviseAsync(1, i, $"Decides {i} times;");
        }

        await _states.HearOfAsync("council", _start + 20);
        Assert.That(
            _states.Heard.Where(heard => heard.Name == "Changed")
                .Select(heard => (heard.Said.GetProperty("previous").GetInt64(), heard.Said.GetProperty("position").GetInt64())),
            Is.EqualTo(Enumerable.Range(0, 20).Select(i => (_start + i, _start + i + 1))));
    }

    [Test]
    public async Task Brings_the_places_that_changed_as_the_page_shows_them()
    {
        var position = await _scene.ReviseAsync(1, 1, "Decides to wait;");
        var news = await _states.HearOfAsync("council", position);
        var places = news.GetProperty("places").EnumerateArray().ToDictionary(
            place => place.GetProperty("place").GetString()!, place => place.GetProperty("html").GetString()!);
        var page = await _scene.Penholder.PageAsync($"/drafts/{_scene.Id}");
        Assert.Multiple(() =>
        {
            Assert.That(places, Has.Count.EqualTo(5));
            Assert.That(places.Values.Where(html => html.Contains("to wait", StringComparison.Ordinal)), Is.Not.Empty);
            foreach (var (place, html) in places)
            {
                Assert.That(page.Body, Does.Contain(html), place);
            }
        });
    }

    [Test]
    public async Task Names_the_new_order_when_a_clause_comes_in()
    {
        var id = Guid.NewGuid();
        var made = await _scene.DoneAsync(_scene.Penholder.PutAsync(
            $"{_scene.Path}/clauses/{id}", new { kind = "operative", text = "Calls upon all;", after = _scene.Clauses[1] }));
        var news = await _states.HearOfAsync("council", (long)made.Json["position"]!);
        Assert.That(news.GetProperty("order").EnumerateArray().Select(each => each.GetString()), Is.EqualTo(
            [_scene.Clauses[0], _scene.Clauses[1], id.ToString(), _scene.Clauses[2]]));
    }

    [Test]
    public async Task Coming_back_gives_each_place_that_changed_once_as_it_is_now()
    {
        for (var i = 1; i <= 5; i++)
        {
            await _scene.ReviseAsync(1, i, $"Decides {i} times;");
        }

        var back = await _states.JoinAsync(_scene.Id, "council", _start);
        Assert.Multiple(() =>
        {
            Assert.That((back.Position, back.Reload), Is.EqualTo((_start + 5, false)));
            Assert.That(back.Places.Select(place => place.Place), Is.Unique);
            Assert.That(back.Places.Select(place => place.Html).Where(html => html.Contains("Decides 4", StringComparison.Ordinal)), Is.Empty);
            Assert.That(back.Places.Where(place => place.Html.Contains("5 times", StringComparison.Ordinal)), Is.Not.Empty);
        });
    }

    [TestCase(200, false)]
    [TestCase(201, true)]
    public async Task Coming_back_from_far_behind_says_to_fetch_the_page_anew(int behind, bool reload)
    {
        for (var i = 1; i <= behind; i++)
        {
            await _scene.ReviseAsync(1, i, $"Decides {i} times;");
        }

        var back = await _states.JoinAsync(_scene.Id, "council", _start);
        Assert.That((back.Position, back.Reload, back.Places.Count), Is.EqualTo((_start + behind, reload, reload ? 0 : 5)));
    }

    [TestCase(-1)]
    [TestCase(9999)]
    public async Task Coming_back_from_nowhere_says_to_fetch_the_page_anew(long after)
    {
        var back = await _states.JoinAsync(_scene.Id, "council", after);
        Assert.That((back.Position, back.Reload, back.Places.Count), Is.EqualTo((_start, true, 0)));
    }

    [Test]
    public async Task Coming_back_with_nothing_missed_gives_nothing()
    {
        var back = await _states.JoinAsync(_scene.Id, "council", _start);
        Assert.That((back.Position, back.Reload, back.Places.Count, back.Order), Is.EqualTo((_start, false, 0, (IReadOnlyList<string>?)null)));
    }

    [TestCase("delegation-GBR")]
    [TestCase("nowhere")]
    public void Another_room_is_not_joined(string room) => Assert.That(
        async () => await _states.JoinAsync(_scene.Id, room, 0),
        Throws.InstanceOf<HubException>().With.Message.Contains("There is no such draft or room here, or it is not open to you."));

    [Test]
    public async Task Whoever_looks_on_is_seen_by_the_others_until_they_leave()
    {
        await using (var france = await Listener.ConnectAsync(await _server.AsAsync("FRA")))
        {
            await france.JoinAsync(_scene.Id, "council", _start);
            await _states.HearAsync("Present", said => Shows(said, "FRA") && Shows(said, "USA"));
        }

        await _states.HearAsync("Present", said => !Shows(said, "FRA") && Shows(said, "USA") && LastIs(said));

        static bool Shows(System.Text.Json.JsonElement said, string state) =>
            said.GetProperty("html").GetString()!.Contains(state, StringComparison.Ordinal);
        bool LastIs(System.Text.Json.JsonElement said) => _states.Heard.Count(heard => heard.Name == "Present") >= 3
            && _states.Heard.Last(heard => heard.Name == "Present").Said.ToString() == said.ToString();
    }

    [Test]
    public async Task Too_many_calls_in_one_second_are_refused()
    {
        var answers = await Task.WhenAll(Enumerable.Range(0, 400).Select(_ => _states.SaidAsync("Join", _scene.Id, "council", _start)));
        Assert.That(answers.Where(said => said.Contains("Too many calls in one second", StringComparison.Ordinal)), Is.Not.Empty);
    }

    [Test]
    public async Task The_writer_waits_for_none_of_the_screens()
    {
        // A screen that is never heard: the announcer stands still and the writers go on.
        await using var server = await RunningServer.StartAsync();
        await server.App.Services.GetServices<IHostedService>().OfType<Announcer>().Single().StopAsync(CancellationToken.None);
        var scene = await DraftScene.OpenAsync(server);
        var position = await scene.ReviseAsync(1, 1, "Decides unheard;");
        Assert.That(await scene.PositionAsync(), Is.EqualTo(position));
    }
}
