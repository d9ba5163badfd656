using NUnit.Framework;
using ResolutionTracker.Web.Tests.Hosting;

namespace ResolutionTracker.Web.Tests.Drafting;

public sealed class OpeningADraftByItsClausesTests
{
    private RunningServer _server = null!;
    private Caller _france = null!;

    [OneTimeSetUp]
    public async Task StartAsync()
    {
        _server = await RunningServer.StartAsync();
        _france = await _server.AsAsync("FRA");
    }

    [OneTimeTearDown]
    public async Task StopAsync() => await _server.DisposeAsync();

    [Test]
    public async Task Takes_kind_degree_and_number_as_they_are_given()
    {
        var opened = await OpenAsync("""
            [{"kind":"preambular","text":"Recalling *this*,"},
             {"kind":"operative","number":"7","text":"Decides:"},
             {"kind":"operative","degree":1,"numbered":true,"text":"To wait;"},
             {"kind":"operative","degree":1,"text":"Unnumbered;"},
             {"kind":"heading","number":"A","text":"Annex"},
             {"kind":"annex","numbered":true,"text":"1. Not a number of mine."}]
            """);
        Assert.That(
            opened.Json["clauses"]!.AsArray().Select(clause => $"{clause!["label"]}|{clause["number"]}|{clause["text"]}"),
            Is.EqualTo(
            [
                "PP1||Recalling *this*,", "OP1|1|Decides:", "OP1 (a)|(a)|To wait;", "OP1 item 1||Unnumbered;", "Annex||Annex",
                "Annex 1|1|1. Not a number of mine.",
            ]),
            opened.Body);
    }

    [TestCase("""[]""", "no-clause", "A new draft needs at least one paragraph; give one.")]
    [TestCase("""[null]""", "incomplete-paragraph", "Paragraph 1: It is empty; give its kind and its words, or leave it out.")]
    [TestCase("""[{"kind":"article","text":"Decides;"}]""", "unknown-kind", "Paragraph 1 (“Decides;”): “article” is no kind of clause; there are preambular, operative, heading, annex.")]
    [TestCase("""[{"kind":"operative","text":"Decides;"},{"kind":"operative","text":" "}]""", "empty-text", "Paragraph 2 (“ ”): A clause needs words; to take it out of the text, propose its deletion.")]
    [TestCase("""[{"kind":"operative","text":"One\nTwo"}]""", "line-break", "Paragraph 1 (“One\nTwo”): A clause is one paragraph without line breaks; make each further paragraph a clause of its own.")]
    [TestCase("""[{"kind":"operative","text":"Decides;"},{"kind":"operative","degree":1,"text":"One;"},{"kind":"operative","degree":3,"text":"Three degrees down, and far too deep for this place;"}]""", "bad-degree", "Paragraph 3 (“Three degrees down, and far too deep for…”): A sub-paragraph of degree 3 needs a paragraph of the degree above it to hang under; degrees run from 0 to 4.")]
    [TestCase("""[{"kind":"operative","degree":5,"text":"Deep;"}]""", "bad-degree", "Paragraph 1 (“Deep;”): A sub-paragraph of degree 5 needs a paragraph of the degree above it to hang under; degrees run from 0 to 4.")]
    [TestCase("""[{"kind":"operative","degree":-1,"text":"High;"}]""", "bad-degree", "Paragraph 1 (“High;”): A sub-paragraph of degree -1 needs a paragraph of the degree above it to hang under; degrees run from 0 to 4.")]
    public async Task Says_which_paragraph_it_refuses_and_why(string clauses, string code, string sentence)
    {
        var refused = await OpenAsync(clauses);
        Assert.That((refused.Status, refused.Code, refused.Sentence), Is.EqualTo((422, code, sentence)), refused.Body);
    }

    [TestCase("""{"workingTitle":"A"}""")]
    [TestCase("""{"workingTitle":"A","text":"1. Decides;","clauses":[{"kind":"operative","text":"Decides;"}]}""")]
    public async Task Needs_a_text_or_clauses_and_not_both(string body)
    {
        var refused = await _france.PostAsync("/api/drafts", body);
        Assert.That((refused.Status, refused.Code, refused.Sentence), Is.EqualTo((422, "text-or-clauses",
            "A new draft needs its text or its clauses, one of the two; give “text”, or “clauses” with each paragraph.")));
    }

    [Test]
    public async Task Blames_no_paragraph_for_what_is_wrong_elsewhere()
    {
        var refused = await _france.PostAsync("/api/drafts", """{"workingTitle":" ","clauses":[{"kind":"operative","text":"Decides;"}]}""");
        Assert.That((refused.Code, refused.Sentence), Is.EqualTo(("missing-value", "The working title is missing; give one.")));
    }

    [Test]
    public async Task Takes_ten_thousand_of_them()
    {
        var clauses = string.Join(',', Enumerable.Repeat("""{"kind":"operative","numbered":true,"text":"Word"}""", 10_000));
        var opened = await OpenAsync($"[{clauses}]");
        Assert.That((opened.Status, (string?)opened.Json["clauses"]![9_999]!["label"]), Is.EqualTo((201, "OP10000")));
    }

    private Task<Reply> OpenAsync(string clauses) => _france.PostAsync("/api/drafts", $$"""{"workingTitle":"A","clauses":{{clauses}}}""");
}
