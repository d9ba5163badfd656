using System.Text.Json.Nodes;
using NUnit.Framework;
using ResolutionTracker.Web.Tests.Hosting;

namespace ResolutionTracker.Web.Tests.Drafting;

public sealed class StartingFromABaseTests
{
    private const string LastYears = """
        Recalling its previous resolutions on the matter,

        1. Decides to extend the mandate for six months;

        2. Requests the Secretary-General to report every ninety days.
        """;

    private static readonly string[] Own = ["GBR"];

    private RunningServer _server = null!;
    private Caller _sender = null!;

    [OneTimeSetUp]
    public async Task StartAsync()
    {
        _server = await RunningServer.StartAsync();
        _sender = await _server.AsAsync("GBR");
    }

    [OneTimeTearDown]
    public async Task StopAsync() => await _server.DisposeAsync();

    [Test]
    public async Task Without_words_of_its_own_a_draft_starts_with_those_of_its_base()
    {
        var draft = await OpenAsync(new { workingTitle = "A renewal", @base = new { text = LastYears, symbol = "S/RES/2531 (2020)" } });
        Assert.Multiple(() =>
        {
            Assert.That(draft["base"]!.ToJsonString(), Is.EqualTo("""{"name":"S/RES/2531 (2020)","symbol":"S/RES/2531 (2020)"}"""));
            Assert.That(Texts(draft), Has.Count.EqualTo(3));
        });
        Assert.That(await FromBaseAsync(draft), Is.EqualTo([true, true, true]));
    }

    [Test]
    public async Task Unchanged_words_stay_the_bases_and_changed_ones_are_versions_over_it()
    {
        var draft = await OpenAsync(new
        {
            workingTitle = "A renewal",
            text = LastYears.Replace("six months", "a year", StringComparison.Ordinal).Replace("ninety days.", "ninety days;\n\n3. Decides to remain seized of the matter.", StringComparison.Ordinal),
            @base = new { name = "Last year's resolution", text = LastYears.Replace("ninety days.", "ninety days;", StringComparison.Ordinal) },
        });
        Assert.That(await FromBaseAsync(draft), Is.EqualTo([true, false, true, false]));
        var id = (string)draft["id"]!;
        var versions = (await _sender.GetAsync($"/api/drafts/{id}/clauses/{draft["clauses"]![1]!["id"]}/versions")).Json.AsArray();
        Assert.That(versions.Select(version => (bool)version!["fromBase"]!), Is.EqualTo([true, false]));
    }

    [Test]
    public async Task A_base_may_come_clause_by_clause()
    {
        var draft = await OpenAsync(new
        {
            workingTitle = "A renewal",
            @base = new
            {
                name = "Last year's",
                clauses = new object[]
                {
                    new { kind = "operative", numbered = true, text = "Decides:" },
                    new { kind = "operative", degree = 1, number = "(a)", text = "to wait," },
                    new { kind = "operative", degree = 1, numbered = false, text = "to listen." },
                },
            },
        });
        Assert.That(
            draft["clauses"]!.AsArray().Select(clause => ((int)clause!["degree"]!, (string?)clause["number"])), Is.EqualTo([(0, "1"), (1, "(a)"), (1, (string?)null)]));
    }

    [Test]
    public async Task Another_drafts_revision_is_one_without_what_was_deleted_in_it()
    {
        var source = await DraftScene.OpenAsync(_server);
        await source.DoneAsync(_sender.PostAsync($"{source.Path}/clauses/{source.Clauses[0]}/delete", new { seen = 1 }));
        await source.DoneAsync(_sender.PostAsync($"{source.Path}/revisions", new { }));
        await source.ReviseAsync(1, 1, "Decides to wait;");
        var first = await OpenAsync(new { workingTitle = "Second", @base = new { draft = source.Id, revision = "rev.1" } });
        var now = await OpenAsync(new { workingTitle = "Third", @base = new { draft = source.Id } });
        Assert.Multiple(() =>
        {
            Assert.That(Texts(first)[0], Is.EqualTo("Decides to extend the mandate for six months;"));
            Assert.That(Texts(now)[0], Is.EqualTo("Decides to wait;"));
            Assert.That(((string)first["base"]!["name"]!, (string)now["base"]!["name"]!), Is.EqualTo(("A mandate, Rev.1", "A mandate")));
            Assert.That(first["clauses"]![0]!["id"]!.ToString(), Is.Not.EqualTo(source.Clauses[1]), "a clause of one draft is no clause of another");
        });
    }

    [Test]
    public async Task An_illustrative_text_stays_illustrative_in_whatever_starts_from_it()
    {
        var source = await OpenAsync(new { workingTitle = "Invented", text = DraftScene.Text, illustrative = true });
        var draft = await OpenAsync(new { workingTitle = "Real?", illustrative = false, @base = new { draft = source["id"] } });
        Assert.That((bool)draft["illustrative"]!);
    }

    [Test]
    public async Task What_is_left_open_is_as_in_the_draft_that_it_starts_from()
    {
        var source = await OpenAsync(new
        {
            workingTitle = "En français",
            language = "fr",
            agendaItem = "La situation au port",
            zone = "Europe/Paris",
            text = "1. Décide de rester saisi de la question.",
        });
        var draft = await OpenAsync(new { workingTitle = "Suite", @base = new { draft = source["id"] } });
        Assert.That(
            ((string)draft["language"]!, (string)draft["agendaItem"]!, (string)draft["zone"]!), Is.EqualTo(("fr", "La situation au port", "Europe/Paris")));
    }

    [TestCase("KEN")]
    [TestCase("MLT")]
    public async Task A_draft_that_one_may_not_read_is_answered_like_one_that_is_not_there(string state)
    {
        const string Canary = "heliotrope";
        var source = await OpenAsync(new { workingTitle = $"The {Canary}", text = $"1. Decides upon the {Canary}.", participants = Own });
        var stranger = await _server.AsAsync(state);
        foreach (var revision in (string?[])[null, "zero draft", "Rev.9"])
        {
            var hidden = await stranger.PostAsync("/api/drafts", new { workingTitle = "Mine", @base = new { draft = source["id"], revision } });
            var unknown = await stranger.PostAsync("/api/drafts", new { workingTitle = "Mine", @base = new { draft = Guid.NewGuid(), revision } });
            Assert.Multiple(() =>
            {
                Assert.That((hidden.Status, hidden.Code), Is.EqualTo((404, "no-such-draft")));
                Assert.That(hidden.Said, Is.EqualTo(unknown.Said));
                Assert.That(hidden.Body, Does.Not.Contain(Canary));
            });
        }
    }

    [Test]
    public async Task Of_a_draft_that_is_opened_to_it_a_delegation_takes_what_is_opened()
    {
        var source = await DraftScene.OpenAsync(_server);
        await source.DoneAsync(_sender.PostAsync($"{source.Path}/open-to-observers", new { }));
        await source.ReviseAsync(1, 1, "Decides upon the heliotrope;");
        var kenya = await _server.AsAsync("KEN");
        var made = await kenya.PostAsync("/api/drafts", new { workingTitle = "Mine", @base = new { draft = source.Id } });
        Assert.That((made.Status, made.Body.Contains("heliotrope", StringComparison.Ordinal)), Is.EqualTo((201, false)), made.Body);
    }

    [TestCase("""{"workingTitle":"A","base":{}}""", "not-one-base")]
    [TestCase("""{"workingTitle":"A","base":{"name":"B","text":"1. Decides.","clauses":[{"kind":"operative","text":"Decides."}]}}""", "not-one-base")]
    [TestCase("""{"workingTitle":"A","base":{"text":"1. Decides to wait."}}""", "base-without-name")]
    [TestCase("""{"workingTitle":"A","base":{"name":"B","text":""}}""", "empty-file")]
    [TestCase("""{"workingTitle":"A","base":{"name":"B","clauses":[{"kind":"verse","text":"Sings;"}]}}""", "unknown-kind")]
    [TestCase("""{"workingTitle":"A","base":{"name":"B","clauses":[{"kind":"operative","degree":2,"text":"hanging"}]}}""", "bad-degree")]
    [TestCase("""{"workingTitle":"A"}""", "text-or-clauses")]
    public async Task What_is_no_base_is_refused_with_a_sentence(string body, string code)
    {
        var refused = await _sender.PostAsync("/api/drafts", body);
        Assert.That((refused.Status, refused.Code), Is.EqualTo((422, code)), refused.Body);
    }

    [Test]
    public async Task A_revision_that_the_draft_does_not_have_is_named_with_those_that_it_has()
    {
        var source = await DraftScene.OpenAsync(_server);
        var refused = await _sender.PostAsync("/api/drafts", new { workingTitle = "A", @base = new { draft = source.Id, revision = "Rev.7" } });
        Assert.That((refused.Status, refused.Code), Is.EqualTo((422, "no-such-revision")));
        Assert.That(refused.Sentence, Does.Contain("Rev.7").And.Contain("zero draft"));
    }

    private static List<string> Texts(JsonNode draft) => [.. draft["clauses"]!.AsArray().Select(clause => (string)clause!["text"]!)];

    private async Task<JsonNode> OpenAsync(object body)
    {
        var made = await _sender.PostAsync("/api/drafts", body);
        Assert.That(made.Status, Is.EqualTo(201), made.Body);
        return made.Json;
    }

    /// <summary>Whether the newest version of each clause is the base's.</summary>
    private async Task<List<bool>> FromBaseAsync(JsonNode draft)
    {
        var isFromBase = new List<bool>();
        foreach (var clause in draft["clauses"]!.AsArray())
        {
            var versions = await _sender.GetAsync($"/api/drafts/{draft["id"]}/clauses/{clause!["id"]}/versions");
            isFromBase.Add((bool)versions.Json.AsArray()[^1]!["fromBase"]!);
        }

        return isFromBase;
    }
}
