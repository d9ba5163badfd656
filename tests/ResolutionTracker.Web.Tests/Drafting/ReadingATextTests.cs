using System.Diagnostics;
using System.Net.Http.Headers;
using System.Text;
using NUnit.Framework;
using ResolutionTracker.Testing;
using ResolutionTracker.Web.Drafting;
using ResolutionTracker.Web.Tests.Hosting;

namespace ResolutionTracker.Web.Tests.Drafting;

public sealed class ReadingATextTests
{
    private const string Text = """
        Recalling its resolution on the harbour,

        1. Decides to extend the mandate, namely:

        (a) By six months;

        Also these words, whose place is not clear,

        2. Requests a report.

        Adopted unanimously at the 99th meeting
        """;

    private RunningServer _server = null!;
    private Caller _france = null!;

    [OneTimeSetUp]
    public async Task StartAsync()
    {
        _server = await RunningServer.StartAsync();
        _france = await _server.AsAsync("FRA");
    }

    [OneTimeTearDown]
    public async Task StopAsync()
    {
        RealTexts.Report();
        await _server.DisposeAsync();
    }

    /// <summary>What is read after the start has to go the ways that a delegate's text goes.</summary>
    [TestCase("sample.txt")]
    [TestCase("sample.md")]
    public void Reads_its_own_sample(string file)
    {
        var body = (WarmReader.Read(file) as Reading.Done)?.Body;
        Assert.Multiple(() =>
        {
            Assert.That(body?.Clauses.Select(clause => clause.Label), Is.EqualTo(
            [
                "PP1", "PP2", "PP2 (a)", "PP2 (b)", "PP3", "PP4", "Heading 1", "OP1", "OP1 (a)", "OP1 (a) (i)", "OP1 (a) (ii)", "OP1 (b)", "OP2", "OP3", "OP4",
                "Annex", "Heading 2", "Annex 1", "Annex 2",
            ]));
            Assert.That(body?.Words.Placed, Is.EqualTo(body?.Words.In));
        });
    }

    [Test]
    public async Task Says_of_each_paragraph_what_it_is_and_where_it_stands()
    {
        var read = await ReadAsync(Text);
        var clauses = read.Json["clauses"]!.AsArray();
        Assert.Multiple(() =>
        {
            Assert.That(read.Json.AsObject().Select(field => field.Key), Is.EqualTo(
            [
                "format", "clauses", "metadata", "notices", "words", "title", "symbol", "agendaItem", "language", "illustrative", "source",
            ]));
            Assert.That(clauses[0]!.ToJsonString(), Is.EqualTo(
                """{"kind":"preambular","degree":0,"number":null,"label":"PP1","text":"Recalling its resolution on the harbour,","opening":9,"line":1,"lastLine":1,"unsure":null}"""));
            Assert.That(clauses[2]!.ToJsonString(), Is.EqualTo(
                """{"kind":"operative","degree":1,"number":"(a)","label":"OP1 (a)","text":"By six months;","opening":0,"line":5,"lastLine":5,"unsure":null}"""));
            Assert.That((string?)clauses[3]!["unsure"], Does.EndWith("."), "what is doubtful says why");
            Assert.That(read.Json["metadata"]!.ToJsonString(), Is.EqualTo(
                """[{"kind":"adoption","text":"Adopted unanimously at the 99th meeting","line":11,"lastLine":11}]"""));
            Assert.That((int)read.Json["words"]!["placed"]!, Is.EqualTo((int)read.Json["words"]!["in"]!));
            Assert.That((string?)read.Json["language"], Is.EqualTo("en"));
        });
    }

    [Test]
    public async Task Numbers_it_as_the_draft_of_the_same_clauses_is_numbered()
    {
        var read = (await ReadAsync(Text)).Json["clauses"]!.AsArray();
        var opened = await _france.PostAsync("/api/drafts", new
        {
            workingTitle = "The same",
            clauses = read.Select(clause => new
            {
                kind = (string?)clause!["kind"],
                degree = (int)clause["degree"]!,
                number = (string?)clause["number"],
                text = (string?)clause["text"],
            }).ToList(),
        });
        Assert.That(
            opened.Json["clauses"]!.AsArray().Select(clause => ((string?)clause!["label"], (string?)clause["text"])),
            Is.EqualTo(read.Select(clause => ((string?)clause!["label"], (string?)clause["text"]))),
            opened.Body);
    }

    [Test]
    public async Task Stores_nothing()
    {
        var before = await _france.GetAsync("/api/drafts");
        var record = new FileInfo(Path.Combine(_server.Path, "record.journal"));
        var length = record.Exists ? record.Length : 0;
        await ReadAsync(Text);
        record.Refresh();
        Assert.That(
            ((await _france.GetAsync("/api/drafts")).Said, record.Exists ? record.Length : 0, _server.Log.Lines.Any(line => line.Contains("harbour", StringComparison.Ordinal))),
            Is.EqualTo((before.Said, length, false)));
    }

    [TestCase("Decides to wait.", "plain", 1)]
    [TestCase("# Part\n\n*Decides* to wait;", "markdown", 1)]
    [TestCase("*Recalling* its words,\n\n1. *Decides* to wait;", "markdown", 2)]
    [TestCase("2. Decides [A_1 and B_2] * 3;", "plain", 1)]
    public async Task By_its_marks_is_plain_or_Markdown(string text, string format, int clauses)
    {
        var read = await ReadAsync(text);
        Assert.That(((string?)read.Json["format"], read.Json["clauses"]!.AsArray().Count), Is.EqualTo((format, clauses)), read.Body);
    }

    [TestCase("Recalling its words,")]
    [TestCase("harbour")]
    public async Task That_decides_nothing_yet_is_shown_as_far_as_it_goes(string text)
    {
        var read = await ReadAsync(text);
        Assert.That((read.Status, (string?)read.Json["notices"]![0]), Is.EqualTo((200,
            "No operative paragraph was found yet; number the paragraphs in which the Council acts, after the preamble.")));
    }

    [TestCase("Rappelant ses résolutions,\n\n1. Décide de proroger le mandat;", "fr")]
    [TestCase("Recordando sus resoluciones,\n\n1. Decide prorrogar el mandato;", "es")]
    [TestCase("ссылаясь на свои резолюции,\n\n1. постановляет продлить мандат;", "ru")]
    [TestCase("إذ يشير إلى قراراته،\n\n1. يقرر تمديد الولاية؛", "ar")]
    [TestCase("回顾其各项决议，\n\n1. 决定延长任期；", "zh")]
    [TestCase("Recalling the words of the Council,\n\n1. Decides to extend the mandate;", "en")]
    [TestCase("xyz,\n\n1. xyz;", null)]
    public async Task Suggests_its_language(string text, string? language) =>
        Assert.That((string?)(await ReadAsync(text)).Json["language"], Is.EqualTo(language));

    [Test]
    public async Task That_is_empty_is_nothing_and_no_mistake()
    {
        var read = await ReadAsync(" \n ");
        Assert.That((read.Status, read.Json["clauses"]!.AsArray().Count), Is.EqualTo((200, 0)));
    }

    [Test]
    public async Task As_the_bytes_of_a_file_comes_back_as_text()
    {
        var read = await FileAsync([0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(Text)], "harbour.txt");
        Assert.That((read.Status, (string?)read.Json["source"]), Is.EqualTo((200, Text)));
    }

    [TestCase("%PDF-1.7\n%\u00E2\u00E3\u00CF\u00D3\n", "draft.pdf")]
    [TestCase("PK\u0003\u0004\u0000\u0000", "draft.docx")]
    [TestCase("\u00D0\u00CF\u0011\u00E0\u0000", "draft.doc")]
    [TestCase("", "draft.txt")]
    public async Task That_is_none_is_refused_with_a_sentence_that_says_what_to_do(string bytes, string file)
    {
        var refused = await FileAsync(Encoding.Latin1.GetBytes(bytes), file);
        Assert.Multiple(() =>
        {
            Assert.That(refused.Status, Is.EqualTo(422), refused.Body);
            Assert.That(refused.Sentence, Does.StartWith(file).And.EndsWith(".").And.Contain(";").Or.Contain("."));
        });
    }

    [Test]
    public async Task Over_20_MB_is_refused_with_a_sentence()
    {
        var refused = await FileAsync(new byte[(20 * 1024 * 1024) + 1], "large.txt");
        Assert.That((refused.Status, refused.Sentence), Is.EqualTo((422,
            "large.txt: it is larger than 20 MB; give the text alone, without pictures and other matter.")));
    }

    [Test]
    public async Task Of_nine_million_bytes_is_taken()
    {
        var read = await ReadAsync(string.Join("\n\n", Enumerable.Repeat("1. Decides " + new string('x', 8_900), 1_000)));
        Assert.That(read.Status, Is.EqualTo(200), read.Body[..Math.Min(200, read.Body.Length)]);
    }

    [Test]
    public async Task Of_ten_thousand_words_that_are_a_paragraph_each_is_read()
    {
        foreach (var word in (string[])["Word", "WORD", "1. Decides;"])
        {
            var read = await ReadAsync(string.Join("\n\n", Enumerable.Repeat(word, 10_000)));
            Assert.That((read.Status, read.Json["clauses"]!.AsArray().Count + read.Json["metadata"]!.AsArray().Count), Is.EqualTo((200, 10_000)), word);
        }
    }

    [TestCase("secretariat")]
    [TestCase("observer")]
    [TestCase("administrator")]
    public async Task Is_for_delegations(string part)
    {
        var caller = await _server.AsAsync(part);
        var refused = await caller.PostAsync("/api/readings", new { text = Text });
        Assert.That((refused.Status, refused.Code, refused.Sentence), Is.EqualTo(
            (403, "only-delegations", "Only a delegation opens a draft; sign in for a member state.")));
    }

    [Test]
    [Category("RealTexts")]
    public async Task Of_eighteen_thousand_words_takes_the_server_under_300_ms()
    {
        foreach (var path in RealTexts.Files("paris-2015", "*.md"))
        {
            var text = RealTexts.Read(path);
            await ReadAsync(text);
            var watch = Stopwatch.StartNew();
            var read = await ReadAsync(text);
            TestContext.Progress.WriteLine(
                $"Reading {Path.GetFileName(path)}: {(int)read.Json["words"]!["in"]!} words in {watch.ElapsedMilliseconds} ms");
            Assert.That(watch.ElapsedMilliseconds, Is.LessThan(3_000), "ten times what it should be, on a machine that is busy");
        }
    }

    private Task<Reply> ReadAsync(string text) => _france.PostAsync("/api/readings", new { text });

    private Task<Reply> FileAsync(byte[] bytes, string file)
    {
        var body = new ByteArrayContent(bytes);
        body.Headers.ContentType = new MediaTypeHeaderValue("application/octet-stream");
        return _france.SendAsync(HttpMethod.Post, $"/api/readings?file={Uri.EscapeDataString(file)}", body, command: null);
    }
}
