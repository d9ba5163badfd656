using System.Text.Json.Nodes;
using NUnit.Framework;
using ResolutionTracker.Web.Tests.Drafting;
using ResolutionTracker.Web.Tests.Hosting;

namespace ResolutionTracker.Web.Tests.Searching;

public sealed class SearchingByProgramTests
{
    private RunningServer _server = null!;
    private DraftScene _scene = null!;
    private DraftScene _second = null!;
    private Caller _france = null!;
    private Caller _observer = null!;
    private Caller _secretariat = null!;
    private string _tabled = null!;
    private long _opened;

    [OneTimeSetUp]
    public async Task NegotiateAsync()
    {
        _server = await RunningServer.StartAsync();
        var scene = await OpenedScene.NegotiateAsync(
            _server,
            ("Decides to extend the mandate, with the decommissioning of weapons;", "Weapons kill."),
            "Decides to extend the mandate, with the burning of weapons;",
            ("Requests a quetzal.", "The quetzal is rare."));
        (_scene, _second, _tabled, _opened) = (scene.First, scene.Second, scene.Tabled, scene.Opened);
        (_france, _observer, _secretariat) = (scene.France, scene.Observer, scene.Secretariat);
    }

    [OneTimeTearDown]
    public async Task StopAsync() => await _server.DisposeAsync();

    [Test]
    public async Task When_a_word_entered_and_left_is_told_with_state_amendment_time_and_diff()
    {
        var clause = (await FindAsync(_france, "decommissioning"))["drafts"]![0]!["clauses"]!.AsArray().Single()!;
        Assert.That(((string)clause["label"]!, (bool)clause["stands"]!), Is.EqualTo(("OP1", false)));
        Assert.That(clause["moves"]!.AsArray().Select(move => $"{move!["kind"]} {move["version"]} {string.Join('+', move["states"]!.AsArray())} {move["amendment"]}"), Is.EqualTo(
            [$"entered 2 FRA {_tabled}", "left 3 GBR "]));
        var entered = clause["moves"]![0]!;
        var change = entered["changes"]!.AsArray().Single()!;
        Assert.That(((string)entered["after"]!)[(int)change["newStart"]!..(int)change["newEnd"]!], Does.Contain("decommissioning"));
        Assert.That((long)entered["position"]!, Is.EqualTo(_opened));
        var text = (string)clause["text"]!;
        Assert.That(clause["hits"]!.AsArray().Select(hit => text[(int)hit!["start"]!..(int)hit["end"]!]), Is.EqualTo(["decommissioning"]));
    }

    [Test]
    public async Task Proposals_and_reasons_are_found_in_the_room_that_they_were_made_in()
    {
        var remarks = (await FindAsync(_france, "quetzal"))["drafts"]![0]!["remarks"]!.AsArray();
        Assert.That(remarks.Select(remark => $"{remark!["kind"]} {remark["room"]} {remark["text"]}").Order(), Is.EqualTo(
            ["proposal delegation-FRA Requests a quetzal.", "reason delegation-FRA The quetzal is rare."]));
        Assert.That((await FindAsync(_scene.Penholder, "kill"))["drafts"]![0]!["remarks"]!.AsArray().Select(remark => (string)remark!["room"]!), Is.EqualTo(["council"]));
    }

    [TestCase("quetzal")]
    [TestCase("quet*")]
    [TestCase("\"quetzal is\"")]
    public async Task Nobody_else_is_answered_otherwise_than_about_a_word_that_nobody_said(string asked)
    {
        foreach (var caller in new[] { _scene.Penholder, _observer, _secretariat })
        {
            var said = await caller.GetAsync($"/api/search?q={Uri.EscapeDataString(asked)}");
            var unsaid = await caller.GetAsync($"/api/search?q={Uri.EscapeDataString(asked.Replace("quet", "zorb", StringComparison.Ordinal))}");
            Assert.That(said.Said.Replace("quet", "zorb", StringComparison.Ordinal), Is.EqualTo(unsaid.Said));
            Assert.That((int)said.Json["total"]!, Is.Zero);
            Assert.That(
                (await caller.GetAsync($"/api/search?q=quetzal&draft={_scene.Id}")).Said, Is.EqualTo((await caller.GetAsync($"/api/search?q=quetzal&draft={Guid.NewGuid()}")).Said));
            var page = await caller.PageAsync("/search?q=quetzal");
            Assert.That(page.Page, Does.Contain("Nothing that you may read has these words"));
        }
    }

    [Test]
    public async Task An_observer_finds_what_is_opened_as_it_stood_and_nothing_later()
    {
        var clause = (await FindAsync(_observer, "decommissioning"))["drafts"]![0]!["clauses"]![0]!;
        Assert.That(((bool)clause["stands"]!, clause["moves"]!.AsArray().Count), Is.EqualTo((true, 1)));
        Assert.That((int)(await FindAsync(_observer, "burning"))["total"]!, Is.Zero);
        Assert.That((int)(await FindAsync(_observer, "mandate"))["total"]!, Is.EqualTo(1), "the other draft is not opened");
        Assert.That((int)(await FindAsync(_france, "mandate"))["total"]!, Is.EqualTo(2));
    }

    [Test]
    public async Task What_was_just_said_is_found_at_once()
    {
        Assert.That((int)(await FindAsync(_france, "heliotrope"))["total"]!, Is.Zero);
        await _second.ReviseAsync(0, 1, "Recalling the heliotrope,");
        Assert.That((int)(await FindAsync(_france, "heliotrope"))["total"]!, Is.EqualTo(1));
    }

    [Test]
    public async Task Another_language_is_found_without_its_accents_spaces_and_signs()
    {
        foreach (var (language, text, asked) in new[]
        {
            ("fr", "1. Exhorte l’État à s’établir à Genève.", "etablir geneve"),
            ("zh", "1. 决定继续处理此案。", "处理"),
            ("ar", "1. يقرر أن يُبقي المسألة قيد النظر.", "مسالة"),
            ("ru", "1. Постановляет продолжить её рассмотрение.", "ее"),
            ("es", "1. Decide seguir ocupándose de la cuestión.", "ocupandose"),
        })
        {
            var opened = await _scene.Penholder.PostAsync("/api/drafts", new { workingTitle = $"In {language}", text, language });
            Assert.That(opened.Status, Is.EqualTo(201), opened.Body);
            var found = (await FindAsync(_scene.Penholder, asked))["drafts"]!.AsArray();
            Assert.That(found.Select(draft => (string)draft!["workingTitle"]!), Is.EqualTo([$"In {language}"]), asked);
        }
    }

    [Test]
    public async Task The_page_marks_what_came_and_leads_to_the_moment()
    {
        var page = await _france.PageAsync("/search?q=decommissioning");
        Assert.That(page.Status, Is.EqualTo(200));
        Assert.That(page.Body, Does.Contain("<mark>decommissioning</mark>"));
        Assert.That(page.Body, Does.Contain($"/drafts/{_scene.Id}/clauses/{_scene.Clauses[1]}#version-2").And.Contain($"/drafts/{_scene.Id}/export?at={_opened}"));
        Assert.That(page.Body, Does.Contain("role=\"search\""));
    }

    [Test]
    public async Task Without_a_word_it_says_how_to_ask()
    {
        var refused = await _france.GetAsync("/api/search?q=%20%22");
        Assert.That((refused.Status, refused.Code), Is.EqualTo((422, "nothing-to-look-for")));
        Assert.That((await _france.PageAsync("/search")).Page, Does.Contain("All words have to stand in one text"));
    }

    private static async Task<JsonNode> FindAsync(Caller caller, string asked)
    {
        var reply = await caller.GetAsync($"/api/search?q={Uri.EscapeDataString(asked)}");
        Assert.That(reply.Status, Is.EqualTo(200), reply.Body);
        return reply.Json;
    }
}
