using System.Text.Json.Nodes;
using NUnit.Framework;
using ResolutionTracker.Web.Tests.Hosting;

namespace ResolutionTracker.Web.Tests.Drafting;

public sealed class AskingForADraftTests
{
    private RunningServer _server = null!;
    private DraftScene _scene = null!;

    [OneTimeSetUp]
    public async Task StartAsync()
    {
        _server = await RunningServer.StartAsync();
        _scene = await DraftScene.OpenAsync(_server);
    }

    [OneTimeTearDown]
    public async Task StopAsync() => await _server.DisposeAsync();

    [Test]
    public async Task Gives_its_facts_and_its_clauses_in_order()
    {
        var draft = (await _scene.Penholder.GetAsync($"{_scene.Path}?at=5")).Json.AsObject();
        Assert.Multiple(() =>
        {
            Assert.That(Fields(draft), Is.EqualTo(
            [
                "id", "workingTitle", "organ", "agendaItem", "symbol", "language", "zone", "penholders", "sponsors", "participants", "stage",
                "illustrative", "notice", "base", "revisions", "position", "lastAt", "clauses",
            ]));
            Assert.That(draft["clauses"]!.ToJsonString(), Is.EqualTo(new JsonArray(
                Clause(0, "PP1", "preambular", null, "Recalling its previous resolutions on the matter,"),
                Clause(1, "OP1", "operative", "1", "Decides to extend the mandate for six months;"),
                Clause(2, "OP2", "operative", "2", "Requests the Secretary-General to report every ninety days.")).ToJsonString()));
            Assert.That((string)draft["workingTitle"]!, Is.EqualTo("A mandate"));
            Assert.That((string)draft["organ"]!, Is.EqualTo("Security Council"));
            Assert.That(draft["penholders"]!.ToJsonString(), Is.EqualTo("""["GBR"]"""));
            Assert.That(draft["participants"]!.AsArray(), Has.Count.EqualTo(15));
            Assert.That(Fields(draft["participants"]![0]!), Is.EqualTo(["state", "member", "mayPropose"]));
            Assert.That(Fields(draft["revisions"]![0]!), Is.EqualTo(["number", "name", "position", "at"]));
        });
    }

    [Test]
    public async Task Lists_it_with_the_others()
    {
        var rows = (await _scene.Penholder.GetAsync("/api/drafts")).Json.AsArray();
        Assert.Multiple(() =>
        {
            Assert.That(rows.Select(row => (string)row!["id"]!), Does.Contain(_scene.Id));
            Assert.That(Fields(rows[0]!), Is.EqualTo(
            [
                "id", "workingTitle", "symbol", "language", "stage", "penholders", "revision", "pendingAmendments", "illustrative", "notice",
                "position", "lastAt",
            ]));
        });
    }

    [Test]
    public async Task At_a_position_gives_it_as_it_was()
    {
        var scene = await DraftScene.OpenAsync(_server);
        var then = await scene.Penholder.GetAsync(scene.Path);
        var position = await scene.PositionAsync();
        await scene.ReviseAsync(1, 1, "Decides to wait;");
        var now = await scene.Penholder.GetAsync(scene.Path);
        Assert.That(
            ((await scene.Penholder.GetAsync($"{scene.Path}?at={position}")).Said, (await scene.Penholder.GetAsync($"{scene.Path}?at={position + 1}")).Said),
            Is.EqualTo((then.Said, now.Said)));
    }

    [TestCase("0")]
    [TestCase("-1")]
    [TestCase("9999")]
    public async Task At_a_position_that_it_never_had_is_refused(string at)
    {
        var asked = await _scene.Penholder.GetAsync($"{_scene.Path}?at={at}");
        Assert.That((asked.Status, asked.Code), Is.EqualTo((422, "bad-position")));
    }

    [Test]
    public async Task A_new_one_answers_with_its_address_and_the_name_that_its_sender_chose()
    {
        var id = Guid.NewGuid();
        var opened = await _scene.Penholder.PostAsync("/api/drafts", new
        {
            id,
            workingTitle = "Another",
            text = "1. Decides;",
            symbol = "S/2026/1",
            language = "en",
            penholders = new List<string> { "GBR", "FRA" },
            sponsors = new List<string> { "FRA" },
            illustrative = true,
        });
        var shown = await _scene.Penholder.GetAsync($"/api/drafts/{id}");
        Assert.Multiple(() =>
        {
            Assert.That((opened.Status, opened.Header("Location")), Is.EqualTo((201, $"/api/drafts/{id}")));
            Assert.That(opened.Body, Is.EqualTo(shown.Body));
            Assert.That(shown.Json["penholders"]!.ToJsonString(), Is.EqualTo("""["GBR","FRA"]"""));
            Assert.That((string)shown.Json["notice"]!, Is.EqualTo("Illustrative text: no state proposed these words"));
        });
    }

    [Test]
    public async Task Its_versions_say_who_and_what_changed()
    {
        var scene = await DraftScene.OpenAsync(_server);
        await scene.ReviseAsync(1, 1, "Decides to extend the mandate for nine months;");
        var versions = (await scene.Penholder.GetAsync($"{scene.Path}/clauses/{scene.Clauses[1]}/versions")).Json.AsArray();
        Assert.Multiple(() =>
        {
            Assert.That(Fields(versions[0]!), Is.EqualTo(["version", "text", "at", "states", "amendment", "fromBase", "deleted", "changes", "recordedAt", "source", "sure"]));
            Assert.That(versions.Select(version => (string)version!["text"]!), Is.EqualTo(
                ["Decides to extend the mandate for six months;", "Decides to extend the mandate for nine months;"]));
            Assert.That(versions[1]!["states"]!.ToJsonString(), Is.EqualTo("""["GBR"]"""));
            Assert.That(versions[1]!["changes"]!.ToJsonString(), Is.EqualTo("""[{"oldStart":34,"oldEnd":37,"newStart":34,"newEnd":38}]"""));
        });
    }

    private static IEnumerable<string> Fields(JsonNode node) => node.AsObject().Select(field => field.Key);

    private JsonObject Clause(int index, string label, string kind, string? number, string text) => new()
    {
        ["id"] = _scene.Clauses[index],
        ["label"] = label,
        ["kind"] = kind,
        ["degree"] = 0,
        ["number"] = number,
        ["text"] = text,
        ["version"] = 1,
        ["standing"] = "open",
    };
}
