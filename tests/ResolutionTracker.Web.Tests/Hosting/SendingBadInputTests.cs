using System.Net.Http.Headers;
using System.Text;
using NUnit.Framework;
using ResolutionTracker.Web.Tests.Drafting;

namespace ResolutionTracker.Web.Tests.Hosting;

public sealed class SendingBadInputTests
{
    private RunningServer _server = null!;
    private DraftScene _scene = null!;
    private long _position;
    private int _drafts;

    private static string AHundredThousand => new('a', 100_000);

    [OneTimeSetUp]
    public async Task StartAsync()
    {
        _server = await RunningServer.StartAsync();
        _scene = await DraftScene.OpenAsync(_server);
        _position = await _scene.PositionAsync();
        _drafts = (await _scene.Penholder.GetAsync("/api/drafts")).Json.AsArray().Count;
    }

    [TearDown]
    public async Task NothingChangedAsync()
    {
        var amendments = await _scene.Penholder.GetAsync($"{_scene.Path}/amendments");
        Assert.That(
            (await _scene.PositionAsync(), (await _scene.Penholder.GetAsync("/api/drafts")).Json.AsArray().Count, amendments.Said),
            Is.EqualTo((_position, _drafts, "200 []")));
    }

    [OneTimeTearDown]
    public async Task StopAsync() => await _server.DisposeAsync();

    [TestCase("""{"seen":1,"text":"Decides;","words":1}""", 400, "bad-body", "The field “words” is not known here; leave it out, or see /openapi/v1.json for the ones that are.")]
    [TestCase("""{"seen":1}""", 400, "bad-body", "The body lacks “text”; see /openapi/v1.json for what it needs.")]
    [TestCase("""{"seen":1,"text":null}""", 400, "bad-body", "The value at “text” is not of the kind that is needed there; see /openapi/v1.json.")]
    [TestCase("""{"seen":"one","text":"Decides;"}""", 400, "bad-body", "The value at “seen” is not of the kind that is needed there; see /openapi/v1.json.")]
    [TestCase("""{"seen":99999999999,"text":"Decides;"}""", 400, "bad-body", "The value at “seen” is not of the kind that is needed there; see /openapi/v1.json.")]
    [TestCase("""{"seen":1,"text":7}""", 400, "bad-body", "The value at “text” is not of the kind that is needed there; see /openapi/v1.json.")]
    [TestCase("""{"seen":1,"text":"\ud800"}""", 400, "bad-body", "The value at “text” is not of the kind that is needed there; see /openapi/v1.json.")]
    [TestCase("{\"seen\":1,", 400, "bad-body", "The body is not the JSON that is needed here; see /openapi/v1.json.")]
    [TestCase("Decides;", 400, "bad-body", "The body is not the JSON that is needed here; see /openapi/v1.json.")]
    [TestCase("[]", 400, "bad-body", "The body is not the JSON that is needed here; see /openapi/v1.json.")]
    [TestCase("null", 400, "bad-request", "A body of JSON is needed here; see /openapi/v1.json.")]
    [TestCase("", 400, "bad-request", "A body of JSON is needed here; see /openapi/v1.json.")]
    [TestCase("""{"seen":1,"text":""}""", 422, "empty-text", "A clause needs words; to take it out of the text, propose its deletion.")]
    [TestCase("""{"seen":1,"text":"One\nTwo"}""", 422, "line-break", "A clause is one paragraph without line breaks; make each further paragraph a clause of its own.")]
    [TestCase("""{"seen":1,"text":"One\u2028Two"}""", 422, "line-break", "A clause is one paragraph without line breaks; make each further paragraph a clause of its own.")]
    [TestCase("""{"seen":1,"text":"One\u0000Two"}""", 422, "unwritable-character", "The character U+0000 at place 4 can't be part of a text; remove it.")]
    [TestCase("""{"seen":7,"text":"Decides;"}""", 409, "stale-version", "You saw version 7 of OP1, which is now at version 1; look at the new words and decide again.")]
    public async Task As_a_clauses_new_words_is_refused_with_a_sentence(string body, int status, string code, string sentence)
    {
        var refused = await _scene.Penholder.PutAsync(_scene.ClauseText(1), body);
        Assert.That((refused.Status, refused.Code, refused.Sentence), Is.EqualTo((status, code, sentence)));
        Assert.That(refused.Message.Content.Headers.ContentType!.MediaType, Is.EqualTo("application/problem+json"));
    }

    [Test]
    public async Task A_hundred_thousand_characters_are_too_many_for_a_clause()
    {
        var refused = await _scene.Penholder.PutAsync(_scene.ClauseText(1), new { seen = 1, text = AHundredThousand });
        Assert.That((refused.Status, refused.Code, refused.Sentence), Is.EqualTo((422, "text-too-long",
            "This has 100000 characters, and 20000 is the most for one clause or reason; part it into several.")));
    }

    [Test]
    public async Task Nine_million_bytes_are_too_many_for_a_body()
    {
        var refused = await _scene.Penholder.PutAsync(_scene.ClauseText(1), new { seen = 1, text = new string('a', 9_000_000) });
        Assert.That((refused.Status, refused.Code, refused.Sentence), Is.EqualTo((413, "too-large",
            "This is more than the server takes at once; send a shorter text.")));
    }

    [Test]
    public async Task Bytes_that_are_not_UTF8_are_not_read()
    {
        var body = new ByteArrayContent([.. "{\"seen\":1,\"text\":\""u8, 0xC3, 0x28, 0xFF, .. "\"}"u8]);
        body.Headers.ContentType = MediaTypeHeaderValue.Parse("application/json");
        var refused = await _scene.Penholder.PutAsync(_scene.ClauseText(1), body);
        Assert.That((refused.Status, refused.Code), Is.EqualTo((400, "bad-body")));
    }

    [TestCase("text/plain")]
    [TestCase("application/x-www-form-urlencoded")]
    [TestCase(null)]
    public async Task A_body_that_is_not_sent_as_JSON_is_not_read(string? type)
    {
        var body = new ByteArrayContent(Encoding.UTF8.GetBytes("""{"seen":1,"text":"Decides;"}"""));
        body.Headers.ContentType = type is null ? null : MediaTypeHeaderValue.Parse(type);
        var refused = await _scene.Penholder.PutAsync(_scene.ClauseText(1), body);
        Assert.That((refused.Status, refused.Code, refused.Sentence), Is.EqualTo((415, "not-json", "The body must be JSON, sent as application/json.")));
    }

    [TestCase("""{"changes":[]}""", 422, "no-changes")]
    [TestCase("""{"changes":null}""", 400, "bad-body")]
    [TestCase("""{}""", 400, "bad-body")]
    [TestCase("""{"changes":[null]}""", 422, "incomplete-change")]
    [TestCase("""{"changes":[{"kind":"reword","base":1,"text":"Decides;"}]}""", 422, "incomplete-change")]
    [TestCase("""{"changes":[{"kind":"reword","clause":"{op1}","text":"Decides;"}]}""", 422, "incomplete-change")]
    [TestCase("""{"changes":[{"kind":"reword","clause":"{op1}","base":1}]}""", 422, "incomplete-change")]
    [TestCase("""{"changes":[{"kind":"reword","clause":"{op1}","base":3,"text":"Decides;"}]}""", 409, "stale-version")]
    [TestCase("""{"changes":[{"kind":"reword","clause":"{op1}","base":1,"text":"a\nb"}]}""", 422, "line-break")]
    [TestCase("""{"changes":[{"kind":"reword","clause":"00000000-0000-4000-8000-000000000001","base":1,"text":"Decides;"}]}""", 404, "no-such-clause")]
    [TestCase("""{"changes":[{"kind":"reword","clause":"OP1","base":1,"text":"Decides;"}]}""", 400, "bad-body")]
    [TestCase("""{"changes":[{"kind":"rewrite","clause":"{op1}","base":1,"text":"Decides;"}]}""", 422, "unknown-change")]
    [TestCase("""{"changes":[{"kind":"insert","text":"Decides;","clauseKind":"chorus"}]}""", 422, "unknown-kind")]
    [TestCase("""{"changes":[{"kind":"insert","text":"Decides;","after":"{op1}","degree":9}]}""", 422, "bad-degree")]
    [TestCase("""{"changes":[{"kind":"insert","text":"Decides;"}],"states":["XXX"]}""", 422, "unknown-state")]
    [TestCase("""{"changes":[{"kind":"insert","text":"Decides;"}],"states":[null]}""", 422, "unknown-state")]
    [TestCase("""{"changes":[{"kind":"delete","clause":"{op1}","base":1},{"kind":"delete","clause":"{op1}","base":1}]}""", 422, "clause-named-twice")]
    public async Task As_an_amendment_is_refused_with_a_sentence(string body, int status, string code)
    {
        var refused = await _scene.Penholder.PutAsync(
            _scene.Amendment(Guid.NewGuid()), body.Replace("{op1}", _scene.Clauses[1], StringComparison.Ordinal));
        Assert.That((refused.Status, refused.Code), Is.EqualTo((status, code)), refused.Body);
        Assert.That(refused.Sentence, Does.Match("^[“A-Z].*[.]$"));
    }

    [TestCase("""{"workingTitle":"","text":"1. Decides;"}""", 422, "missing-value")]
    [TestCase("""{"workingTitle":"A","text":""}""", 422, null)]
    [TestCase("""{"workingTitle":"A","text":"1. Decides;","language":"tlh"}""", 422, "unknown-language")]
    [TestCase("""{"workingTitle":"A","text":"1. Decides;","zone":"Mars/Base"}""", 422, "unknown-zone")]
    [TestCase("""{"workingTitle":"A","text":"1. Decides;","penholders":["GBR","ZZZ"]}""", 422, "unknown-state")]
    [TestCase("""{"workingTitle":"A","text":"1. Decides;","penholders":[]}""", null, null)]
    [TestCase("""{"workingTitle":"A","text":"1. Decides;","sponsors":[null]}""", 422, "unknown-state")]
    [TestCase("""{"workingTitle":"A","text":"1. Decides;","organ":" "}""", 422, "missing-value")]
    [TestCase("""{"workingTitle":"A","text":"1. Decides;","id":"1"}""", 400, "bad-body")]
    [TestCase("""{"text":"1. Decides;"}""", 400, "bad-body")]
    [TestCase("""{"workingTitle":"A\u202eB\nC","text":"1. Decides;"}""", 422, "line-break")]
    [TestCase("""{"workingTitle":"A","text":"1. Decides;","symbol":"\ud800"}""", 400, "bad-body")]
    public async Task As_a_new_draft_is_refused_with_a_sentence(string body, int? status, string? code)
    {
        var refused = await _scene.Penholder.PostAsync("/api/drafts", body);
        Assert.Multiple(() =>
        {
            Assert.That(refused.Status, status is { } expected ? Is.EqualTo(expected) : Is.InRange(400, 422), refused.Body);
            Assert.That(refused.Code, code is null ? Is.Not.Empty : Is.EqualTo(code), refused.Body);
            Assert.That(refused.Sentence, Does.Match("^[“A-Z].*[.]$"));
        });
    }

    [Test]
    public async Task A_draft_under_a_name_that_is_taken_is_refused()
    {
        var refused = await _scene.Penholder.PostAsync("/api/drafts", new { id = _scene.Id, workingTitle = "A", text = "1. Decides;" });
        Assert.That((refused.Status, refused.Code), Is.EqualTo((409, "already-exists")));
    }

    [TestCase("/api/drafts/nothing", 400, "bad-request")]
    [TestCase("/api/drafts/{draft}?at=now", 400, "bad-request")]
    [TestCase("/api/drafts/{draft}/rooms/council/events?after=now", 400, "bad-request")]
    [TestCase("/api/drafts/00000000-0000-4000-8000-000000000001", 404, "no-such-draft")]
    [TestCase("/api/drafts/{draft}/clauses/00000000-0000-4000-8000-000000000001/versions", 404, "no-such-clause")]
    [TestCase("/api/drafts/{draft}/amendments/00000000-0000-4000-8000-000000000001", 404, "no-such-amendment")]
    [TestCase("/api/nothing", 404, "not-found")]
    public async Task An_address_of_nothing_is_answered_with_a_sentence(string path, int status, string code)
    {
        var answered = await _scene.Penholder.GetAsync(path.Replace("{draft}", _scene.Id, StringComparison.Ordinal));
        Assert.That((answered.Status, answered.Code), Is.EqualTo((status, code)), answered.Body);
        Assert.That(answered.Sentence, Does.Match("^[“A-Z].*[.]$"));
    }

    [TestCase("/stage", """{"stage":"nearly"}""", 422, "unknown-stage")]
    [TestCase("/stage", """{"stage":"zero"}""", 200, null)]
    [TestCase("/open-to-observers", """{"upTo":0}""", 422, "bad-position")]
    [TestCase("/open-to-observers", """{"upTo":9999}""", 422, "bad-position")]
    [TestCase("/admit-state", """{"state":"ZZZ"}""", 422, "unknown-state")]
    [TestCase("/revisions", """{"name":"a\nb"}""", 422, "line-break")]
    public async Task As_an_act_of_the_penholder_is_answered_and_changes_nothing(string act, string body, int status, string? code)
    {
        var answered = await _scene.Penholder.PostAsync(_scene.Path + act, body);
        Assert.That((answered.Status, status == 200 ? null : answered.Code), Is.EqualTo((status, code)), answered.Body);
    }

    [Test]
    public async Task A_method_that_an_address_does_not_take_is_answered_with_a_sentence()
    {
        var answered = await _scene.Penholder.SendAsync(HttpMethod.Delete, _scene.Path, null, command: null);
        Assert.That((answered.Status, answered.Code), Is.EqualTo((405, "not-taken")));
    }

    [TestCase("/drafts/nothing")]
    [TestCase("/drafts/00000000-0000-4000-8000-000000000001")]
    [TestCase("/drafts/{draft}/clauses/nothing")]
    [TestCase("/drafts/{draft}/amendments/nothing")]
    [TestCase("/help/nothing")]
    [TestCase("/nothing")]
    public async Task A_page_that_there_is_not_says_so_and_leads_on(string path)
    {
        var page = await _scene.Penholder.PageAsync(path.Replace("{draft}", _scene.Id, StringComparison.Ordinal));
        Assert.Multiple(() =>
        {
            Assert.That(page.Status, Is.EqualTo(404));
            Assert.That(page.Body, Does.Contain("There is nothing here").And.Contain("href=\"/drafts\""));
        });
    }
}
