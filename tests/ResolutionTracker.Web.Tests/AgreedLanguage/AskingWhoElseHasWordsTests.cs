using System.Text.Json.Nodes;
using NUnit.Framework;
using ResolutionTracker.Web.Tests.Drafting;
using ResolutionTracker.Web.Tests.Hosting;
using ResolutionTracker.Web.Tests.Searching;

namespace ResolutionTracker.Web.Tests.AgreedLanguage;

public sealed class AskingWhoElseHasWordsTests
{
    private const string Phrase = "all necessary means to protect the quetzal sanctuary";

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
            ("Decides to extend the mandate for twelve months, until the ceasefire is verified;", null),
            "Decides to extend the mandate for nine months, while the ceasefire holds everywhere;",
            ($"Requests the force to use {Phrase}.", "The sanctuary is ours."));
        (_scene, _second, _tabled, _opened) = (scene.First, scene.Second, scene.Tabled, scene.Opened);
        (_france, _observer, _secretariat) = (scene.France, scene.Observer, scene.Secretariat);
    }

    [OneTimeTearDown]
    public async Task StopAsync() => await _server.DisposeAsync();

    [Test]
    public async Task One_wording_is_told_once_with_all_its_places_and_where_it_was_selected_left_out()
    {
        var found = await FindAsync(_france, "Requests the Secretary-General to report every ninety days", _scene.Id, _scene.Clauses[2]);
        var wording = found["wordings"]!.AsArray().Single()!;
        Assert.That(((bool)wording["exact"]!, (string)wording["places"]!.AsArray().Single()!["draft"]!), Is.EqualTo((true, _second.Id)));
        Assert.That((int)found["here"]!["version"]!, Is.EqualTo(1));
        Assert.That((int)(await FindAsync(_france, "Requests the Secretary-General to report every ninety days"))["wordings"]!.AsArray().Single()!["texts"]!, Is.EqualTo(2));
    }

    [Test]
    public async Task Whose_words_they_are_since_when_and_the_difference_are_told()
    {
        var wording = (await FindAsync(_france, "extend the mandate for eleven months, until the ceasefire is verified"))["wordings"]![0]!;
        var place = wording["places"]![0]!;
        Assert.That(
            ((bool)wording["exact"]!, (string)wording["passage"]!, (string)place["kind"]!, (bool)place["stands"]!, (int)place["version"]!, (string)place["states"]!.AsArray().Single()!, (string)place["amendment"]!),
            Is.EqualTo((false, "extend the mandate for twelve months, until the ceasefire is verified", "draft", false, 2, "FRA", _tabled)));
        var change = wording["changes"]!.AsArray().Single()!;
        Assert.That(((string)wording["passage"]!)[(int)change["newStart"]!..(int)change["newEnd"]!], Is.EqualTo("twelve"));
        Assert.That(((string)place["text"]!)[(int)place["start"]!..(int)place["end"]!], Is.EqualTo((string)wording["passage"]!));
    }

    [Test]
    public async Task What_a_delegation_prepares_is_told_to_it_and_changes_no_answer_of_anybody_else()
    {
        var own = (await FindAsync(_france, Phrase))["wordings"]!.AsArray().Single()!["places"]!.AsArray().Single()!;
        Assert.That(((string)own["kind"]!, (string)own["room"]!, (string)own["status"]!), Is.EqualTo(("proposal", "delegation-FRA", "in preparation")));
        foreach (var caller in new[] { _scene.Penholder, _observer, _secretariat })
        {
            foreach (var (asked, unsaid) in new[] { (Phrase, Phrase.Replace("quetzal", "zorbzal", StringComparison.Ordinal)), ("Requests the quetzal to report every ninety days", "Requests the zorbzal to report every ninety days") })
            {
                foreach (var query in new[] { "", $"&draft={_scene.Id}&clause={_scene.Clauses[1]}" })
                {
                    var said = await caller.GetAsync($"/api/agreed-language?q={Uri.EscapeDataString(asked)}{query}");
                    var other = await caller.GetAsync($"/api/agreed-language?q={Uri.EscapeDataString(unsaid)}{query}");
                    Assert.That(said.Said.Replace("quetzal", "zorbzal", StringComparison.Ordinal), Is.EqualTo(other.Said));
                    Assert.That(said.Body, Does.Not.Contain("sanctuary is ours").And.Not.Contain("delegation-FRA"));
                }
            }
        }
    }

    [Test]
    public async Task An_observer_is_told_what_is_opened_as_it_stood_and_nothing_later()
    {
        var place = (await FindAsync(_observer, "extend the mandate for twelve months, until the ceasefire is verified"))["wordings"]![0]!["places"]!.AsArray().Single()!;
        Assert.That(((bool)place["stands"]!, (long)place["position"]! <= _opened), Is.EqualTo((true, true)));
        Assert.That((int)(await FindAsync(_observer, "while the ceasefire holds everywhere"))["total"]!, Is.Zero);
        Assert.That((int)(await FindAsync(_france, "while the ceasefire holds everywhere"))["total"]!, Is.EqualTo(1));
        Assert.That((int)(await FindAsync(_observer, "Recalling its previous resolutions on the matter"))["wordings"]![0]!["texts"]!, Is.EqualTo(1), "the other draft is not opened");
        var hidden = await _observer.GetAsync($"/api/agreed-language?q={Uri.EscapeDataString(Phrase)}&draft={_second.Id}");
        Assert.That((hidden.Status, hidden.Said), Is.EqualTo((404, (await _observer.GetAsync($"/api/agreed-language?q={Uri.EscapeDataString(Phrase)}&draft={Guid.NewGuid()}")).Said)));
    }

    [Test]
    public async Task Only_texts_of_the_same_language_are_compared()
    {
        var opened = await _scene.Penholder.PostAsync("/api/drafts", new { workingTitle = "En français", language = "fr", text = "1. Prie le Secrétaire général de « maintain the observation post at Korhogo »." });
        Assert.That(opened.Status, Is.EqualTo(201), opened.Body);
        Assert.That((int)(await FindAsync(_scene.Penholder, "maintain the observation post at Korhogo"))["total"]!, Is.EqualTo(1));
        Assert.That((int)(await FindAsync(_scene.Penholder, "maintain the observation post at Korhogo", _scene.Id))["total"]!, Is.Zero);
    }

    [TestCase("the mandate", "at least three")]
    [TestCase("of the and with", "nearly every text")]
    public async Task Too_little_is_refused_with_what_to_do(string asked, string sentence)
    {
        var refused = await _france.GetAsync($"/api/agreed-language?q={Uri.EscapeDataString(asked)}");
        Assert.That((refused.Status, refused.Code), Is.EqualTo((422, "too-little-selected")));
        Assert.That(refused.Body, Does.Contain(sentence));
        Assert.That((await _france.PageAsync($"/agreed-language?q={Uri.EscapeDataString(asked)}")).Page, Does.Contain(sentence));
    }

    [Test]
    public async Task The_page_shows_the_difference_inside_its_sentence_and_leads_there()
    {
        var page = await _france.PageAsync($"/agreed-language?q={Uri.EscapeDataString("extend the mandate for eleven months, until the ceasefire is verified")}");
        Assert.That(page.Status, Is.EqualTo(200));
        Assert.That(page.Body, Does.Contain("<del>eleven</del><ins>twelve</ins>").And.Contain("1 word differs"));
        Assert.That(page.Body, Does.Contain($"/drafts/{_scene.Id}/clauses/{_scene.Clauses[1]}#version-2").And.Contain($"/drafts/{_scene.Id}/replay?at={_opened}"));
        Assert.That((await _france.PageAsync("/agreed-language")).Page, Does.Contain("Words to look up"));
    }

    [TestCase("extend the Mandate for eleven months, until the ceasefire is verified", "1 word differs", TestName = "A capital apart from a change counts for no word")]
    [TestCase("extend the mandate For eleven months, until the ceasefire is verified", "1 word differs", TestName = "A capital beside a change counts for no word")]
    [TestCase("extend the mandate for eleven or more months, until the ceasefire is verified", "3 words differ", TestName = "Of words exchanged the longer side counts")]
    public async Task How_many_words_differ_is_told(string asked, string said) =>
        Assert.That((await _france.PageAsync($"/agreed-language?q={Uri.EscapeDataString(asked)}")).Body, Does.Contain($"<b>{said}</b>"));

    [Test]
    public async Task Words_that_a_clause_has_from_its_base_are_told_as_agreed_already()
    {
        const string Words = "the ombudsman of the lighthouse to publish yearly";
        var opened = await (await _server.AsAsync("GBR")).PostAsync(
            "/api/drafts", new { workingTitle = "A renewal", @base = new { text = $"1. Requests {Words}.", symbol = "S/RES/2531 (2020)" } });
        var (draft, clause) = ((string)opened.Json["id"]!, (string)opened.Json["clauses"]![0]!["id"]!);
        Assert.That((bool)(await FindAsync(_france, Words, draft, clause))["here"]!["fromBase"]!, Is.True);
        var page = await _france.PageAsync($"/agreed-language?q={Uri.EscapeDataString(Words)}&draft={draft}&clause={clause}");
        Assert.That(page.Page, Does.Contain("They are agreed language: the base text has them, S/RES/2531 (2020)."));
    }

    [Test]
    public async Task A_hundred_and_twenty_words_of_Russian_fit_in_the_address()
    {
        var asked = string.Join(' ', Enumerable.Repeat("безотлагательно", 121));
        Assert.That((bool)(await FindAsync(_france, asked))["isCut"]!, Is.True);
    }

    private static async Task<JsonNode> FindAsync(Caller caller, string asked, string? draft = null, string? clause = null)
    {
        var reply = await caller.GetAsync($"/api/agreed-language?q={Uri.EscapeDataString(asked)}&draft={draft}&clause={clause}");
        Assert.That(reply.Status, Is.EqualTo(200), reply.Body);
        return reply.Json;
    }
}
