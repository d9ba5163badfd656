using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using NUnit.Framework;
using ResolutionTracker.Core.Delegations;
using ResolutionTracker.Core.Drafting;
using ResolutionTracker.Core.History;
using ResolutionTracker.Web.Tests.Drafting;
using ResolutionTracker.Web.Tests.Hosting;

namespace ResolutionTracker.Web.Tests.History;

public sealed partial class ReadingARoomsEventsTests
{
    private RunningServer _server = null!;
    private DraftScene _scene = null!;
    private Caller _france = null!;

    [OneTimeSetUp]
    public async Task StartAsync()
    {
        _server = await RunningServer.StartAsync();
        _scene = await DraftScene.OpenAsync(_server);
        _france = await _server.AsAsync("FRA");
        var path = _scene.Amendment(Guid.NewGuid());
        await _scene.DoneAsync(_france.PutAsync(path, DraftScene.Rewording(_scene.Clauses[1], "Decides « à l’unanimité » & <tout>;", "Because \"so\".")));
        await _scene.DoneAsync(_france.PostAsync($"{path}/table"));
        await _scene.DoneAsync(_scene.Penholder.PostAsync($"{path}/accept", new { seen = 1 }));
    }

    [OneTimeTearDown]
    public async Task StopAsync() => await _server.DisposeAsync();

    [TestCase("council")]
    [TestCase("delegation-FRA")]
    public async Task Every_line_is_a_link_in_the_rooms_chain(string room)
    {
        var events = await _france.GetAsync($"{_scene.Path}/rooms/{room}/events");
        var previous = RoomChain.Seed(DraftId.Parse(_scene.Id, null), Room.Parse(room, null));
        var position = 0;
        foreach (var line in Lines(events))
        {
            var link = Link().Match(line);
            var stored = line[..link.Index] + "}";
            Assert.That((link.Groups[1].Value, link.Groups[2].Value), Is.EqualTo((previous, RoomChain.Next(previous, StoredText.Of(stored)))), line);
            Assert.That(JsonNode.Parse(line)!.AsObject().Select(field => field.Key), Is.EqualTo(
                ["position", "at", "recordedAt", "by", "name", "command", "account", "councilSeen", "body", "previous", "hash"]));
            Assert.That((int)JsonNode.Parse(line)!["position"]!, Is.EqualTo(++position));
            previous = link.Groups[2].Value;
        }

        Assert.That((events.Message.Content.Headers.ContentType!.MediaType, position), Is.EqualTo(("application/x-ndjson", room == "council" ? 8 : 2)));
    }

    [Test]
    public async Task After_a_position_come_those_that_follow()
    {
        var all = Lines(await _france.GetAsync($"{_scene.Path}/rooms/council/events"));
        var after = Lines(await _france.GetAsync($"{_scene.Path}/rooms/council/events?after=3"));
        var none = await _france.GetAsync($"{_scene.Path}/rooms/council/events?after=9999");
        Assert.That(after, Is.EqualTo(all.Skip(3)));
        Assert.That(none.Said, Is.EqualTo("200 "));
    }

    [Test]
    public async Task The_delegations_room_has_the_preparation_and_the_Council_room_only_what_was_tabled()
    {
        var own = Lines(await _france.GetAsync($"{_scene.Path}/rooms/delegation-FRA/events")).Select(NameOf);
        var council = Lines(await _france.GetAsync($"{_scene.Path}/rooms/council/events")).Select(NameOf);
        Assert.Multiple(() =>
        {
            Assert.That(own, Is.EqualTo(["amendment-prepared.v1", "amendment-tabled.v1"]));
            Assert.That(council, Does.Contain("amendment-tabled.v1").And.Not.Contain("amendment-prepared.v1"));
        });
    }

    [Test]
    public async Task No_event_names_a_person()
    {
        await _server.AddAsync("FRA", "Marie Nom", null);
        var events = await _france.GetAsync($"{_scene.Path}/rooms/council/events");
        Assert.That(events.Body, Does.Not.Contain("Marie"));
    }

    [TestCase("delegation-GBR")]
    [TestCase("delegation-XXX")]
    [TestCase("caucus-1")]
    [TestCase("delegation-fra")]
    [TestCase("observers")]
    public async Task A_room_of_others_is_answered_as_one_that_there_is_not(string room)
    {
        var asked = await _france.GetAsync($"{_scene.Path}/rooms/{room}/events");
        Assert.That((asked.Status, asked.Code), Is.EqualTo((404, "no-such-draft")));
    }

    private static string[] Lines(Reply events) => events.Body.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    private static string NameOf(string line) => (string)JsonNode.Parse(line)!["name"]!;

    [GeneratedRegex(",\"previous\":\"([0-9a-f]{64})\",\"hash\":\"([0-9a-f]{64})\"}$")]
    private static partial Regex Link();
}
