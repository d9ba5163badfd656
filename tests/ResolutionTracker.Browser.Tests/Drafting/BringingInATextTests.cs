using System.Text;
using System.Text.Json;
using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using ResolutionTracker.Browser.Tests.Browsing;
using ResolutionTracker.Testing;

namespace ResolutionTracker.Browser.Tests.Drafting;

public sealed class BringingInATextTests : BrowserSituation
{
    private static readonly string[] Kinds = ["preambular", "operative", "operative", "operative", "annex", "heading"];

    [OneTimeTearDown]
    public static void Report() => RealTexts.Report();

    [Test]
    public async Task Pasted_from_a_word_processor_its_numbers_come_along()
    {
        var author = await PersonAsync("FRA");
        var desk = await NewDraftDesk.OpenAsync(author);
        await desk.PasteAsync(Clipboards.Word);
        await Expect(desk.Source).ToHaveValueAsync(Clipboards.WordAsText);
        await Expect(desk.Rows).ToHaveCountAsync(8);
        Assert.That((await desk.ParagraphsAsync())[2..], Is.EqualTo(
        [
            "OP1 | operative 0 | 1. Decides to extend the mandate, namely:",
            "OP1 (a) | operative 1 | (a) By six months:",
            "OP1 (a) (i) | operative 2 | (i) By sea;",
            "OP1 (a) (ii) | operative 2 | (ii) By land;",
            "OP1 (b) | operative 1 | (b) By one year;",
            "OP2 | operative 0 | 2. Requests a report.",
        ]));
        await Expect(desk.Rows.Nth(2).Locator(".nd-printed")).ToHaveTextAsync("“7” in the source");
        await Expect(desk.Page.Locator(".nd-notices")).ToContainTextAsync("One passage that tracked changes had struck out was left out.");
        await desk.PressAsync("Control+z");
        await Expect(desk.Source).ToHaveValueAsync("");
    }

    [TestCase(nameof(Clipboards.Word))]
    [TestCase(nameof(Clipboards.GoogleDocs))]
    [TestCase(nameof(Clipboards.LibreOffice))]
    [TestCase(nameof(Clipboards.Web))]
    public async Task As_HTML_it_is_plain_text_with_the_numbers_printed_and_nothing_of_it_runs(string from)
    {
        var author = await PersonAsync("FRA");
        var desk = await NewDraftDesk.OpenAsync(author);
        var html = (string)typeof(Clipboards).GetField(from)!.GetValue(null)!;
        var pasted = await desk.Page.EvaluateAsync<JsonElement>(
            "async (html) => (await import('/app/new-draft.js')).textOfHtml(html)", html);
        Assert.That(pasted.GetProperty("text").GetString()!.Replace('\u00A0', ' '), Is.EqualTo(typeof(Clipboards).GetField(from + "AsText")!.GetValue(null)));
        Assert.That(await desk.Page.EvaluateAsync<bool>("'harmed' in window"), Is.False);
    }

    [Test]
    public async Task Dropped_as_a_file_it_is_read_and_what_is_no_text_is_refused_with_a_sentence()
    {
        var author = await PersonAsync("FRA");
        author.Forgive("422");
        var desk = await NewDraftDesk.OpenAsync(author);
        await desk.DropAsync("harbour.txt", [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes("Recalling the harbour,\r\n\r\n1. Decides to wait.")]);
        await Expect(desk.Rows).ToHaveCountAsync(2);
        await Expect(desk.Source).ToHaveValueAsync("Recalling the harbour,\n\n1. Decides to wait.");
        await desk.DropAsync("harbour.docx", [.. "PK\u0003\u0004\0\0"u8]);
        await Expect(desk.Page.Locator(".nd-source-problem")).ToContainTextAsync("harbour.docx");
        await desk.DropAsync("harbour.pdf", [.. "%PDF-1.7\n%"u8, 0xE2, 0xE3, 0xCF, 0xD3]);
        await Expect(desk.Page.Locator(".nd-source-problem")).ToContainTextAsync("harbour.pdf");
        await Expect(desk.Source).ToHaveValueAsync("Recalling the harbour,\n\n1. Decides to wait.");
        await desk.Source.PressAsync("End");
        await desk.Page.Locator("input[type=file]").SetInputFilesAsync(new FilePayload { Name = "other.md", MimeType = "text/markdown", Buffer = "*Noting* it,\n\n1. *Decides* otherwise."u8.ToArray() });
        await Expect(desk.Rows.Nth(1)).ToContainTextAsync("1. Decides otherwise.");
        await Expect(desk.Page.Locator(".nd-source-problem")).ToBeEmptyAsync();
    }

    [Test]
    public async Task In_Arabic_it_runs_from_right_to_left_and_its_language_is_suggested()
    {
        var author = await PersonAsync("FRA");
        var desk = await NewDraftDesk.OpenAsync(author);
        await desk.TypeAsync("إذ يشير إلى قراراته السابقة،\n\n1. يقرر تمديد الولاية؛", 2);
        await Expect(desk.Page.Locator(".nd-paragraphs")).ToHaveAttributeAsync("dir", "rtl");
        await Expect(desk.Page.Locator("select[name=language]")).ToHaveValueAsync("ar");
    }

    [Test]
    public async Task That_would_harm_is_shown_named_and_inert()
    {
        var author = await PersonAsync("FRA");
        var desk = await NewDraftDesk.OpenAsync(author);
        await desk.TypeAsync("1. Decides <script>window.harmed = 1</script> <img src=x onerror=\"window.harmed = 2\"> the \u202Eetadnam\u202C;", 1);
        await Expect(desk.Rows.First).ToContainTextAsync("<script>window.harmed = 1</script> <img src=x");
        await Expect(desk.Rows.First.Locator(".unseen").First).ToHaveTextAsync("RIGHT-TO-LEFT OVERRIDE");
        Assert.That(await desk.Page.EvaluateAsync<bool>("'harmed' in window"), Is.False);
    }

    [Test]
    public async Task On_a_narrow_screen_source_preview_and_facts_are_tabs()
    {
        var author = await PersonAsync("FRA", new() { ViewportSize = new() { Width = 390, Height = 844 } });
        var desk = await NewDraftDesk.OpenAsync(author);
        await desk.TypeAsync("Some words,\n\n1. Decides to wait;\n\n2. Requests a report.", 3);
        await Expect(desk.Rows.First).ToBeHiddenAsync();
        await desk.Page.GetByRole(AriaRole.Tab, new() { Name = "Preview" }).ClickAsync();
        await Expect(desk.Source).ToBeHiddenAsync();
        await desk.Rows.Nth(2).ClickAsync();
        await desk.Page.GetByRole(AriaRole.Button, new() { Name = "One degree deeper" }).ClickAsync();
        await Expect(desk.Chosen.Locator(".nd-label")).ToHaveTextAsync("OP1 (a)");
        Assert.That(await desk.Page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= innerWidth"), "nothing is wider than the screen");
        await desk.Page.GetByRole(AriaRole.Tab, new() { Name = "Create" }).ClickAsync();
        await desk.Title.FillAsync("From a phone");
        await desk.Create.ClickAsync();
        await Expect(author.Page).ToHaveURLAsync(new System.Text.RegularExpressions.Regex("/drafts/[0-9a-f-]{36}$"));
    }

    [TestCase(1440)]
    [TestCase(390)]
    public async Task Its_page_has_nothing_serious_for_axe(int width)
    {
        var author = await PersonAsync("FRA", new() { ViewportSize = new() { Width = width, Height = 800 } });
        var desk = await NewDraftDesk.OpenAsync(author);
        await LooksRightAsync(desk.Page);
        await desk.TypeAsync("The Security Council,\n\nSome words,\n\n1. Decides to wait;\n\n(a) Here;\n\nAdopted unanimously at the 99th meeting", 5);
        foreach (var tab in (string[])["Preview", "Create"])
        {
            await desk.Page.Locator("[role=tab]", new() { HasTextString = tab }).EvaluateAsync("tab => tab.click()");
            await LooksRightAsync(desk.Page);
        }

        await desk.Page.Locator("[role=tab]", new() { HasTextString = "Preview" }).EvaluateAsync("tab => tab.click()");
        await desk.GoToAsync(2);
        await desk.PressAsync("Enter");
        await Expect(desk.Rows.Nth(2).Locator("textarea")).ToBeFocusedAsync();
        await LooksRightAsync(desk.Page);
        await desk.PressAsync("Escape", "?");
        await Expect(desk.Page.Locator("dialog.nd-keys")).ToBeVisibleAsync();
        await LooksRightAsync(desk.Page);
    }

    [Test]
    public async Task Its_labels_in_the_browser_are_those_that_the_server_gives()
    {
        var author = await PersonAsync("FRA");
        var desk = await NewDraftDesk.OpenAsync(author);
        using var france = await CallerAsync("FRA");
        var chance = new Random(20261124);
        for (var text = 0; text < 8; text++)
        {
            var clauses = AnyClauses(chance, 80);
            var opened = await france.SendAsync(HttpMethod.Post, "/api/drafts", new { workingTitle = "Labels", clauses });
            var labels = await desk.Page.EvaluateAsync<string[]>(
                "async (clauses) => (await import('/app/new-draft.js')).labelsOf(JSON.parse(clauses)).map((label) => `${label.value}|${label.number}`)",
                JsonSerializer.Serialize(clauses));
            Assert.That(labels, Is.EqualTo(opened.GetProperty("clauses").EnumerateArray().Select(clause =>
                $"{clause.GetProperty("label").GetString()}|{clause.GetProperty("number").GetString() ?? "null"}")));
        }
    }

    [Test]
    public async Task Of_ten_thousand_paragraphs_it_stays_usable()
    {
        var author = await PersonAsync("FRA");
        var desk = await NewDraftDesk.OpenAsync(author);
        await desk.SetAsync(string.Join("\n\n", Enumerable.Range(1, 10_000).Select(number => $"Word{number}")));
        await Expect(desk.Rows).ToHaveCountAsync(10_000);
        var painted = await desk.PaintedAsync();
        await desk.GoToAsync(3);
        var took = await desk.Page.EvaluateAsync<double>(
            """
            async () => {
              const start = performance.now();
              for (const key of ['o', 'j', 'j', 'p', 'm']) {
                document.activeElement.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
                await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
              }

              return (performance.now() - start) / 5;
            }
            """);
        await Expect(desk.Rows).ToHaveCountAsync(9_999);
        TestContext.Progress.WriteLine(
            $"Preview of 10,000 one-word paragraphs: painted {NewDraftDesk.Milliseconds(painted)} after the answer; a key takes {NewDraftDesk.Milliseconds(took)}");
        Assert.That(took, Is.LessThan(3_000));
    }

    [Test]
    [Category("RealTexts")]
    public async Task Of_eighteen_thousand_words_the_preview_is_painted_soon_after_the_answer()
    {
        foreach (var path in RealTexts.Files("paris-2015", "*.md"))
        {
            var text = RealTexts.Read(path);
            var author = await PersonAsync("FRA");
            var desk = await NewDraftDesk.OpenAsync(author);
            await desk.SetAsync(text);
            var painted = await desk.PaintedAsync();
            var rows = await desk.Rows.CountAsync();
            TestContext.Progress.WriteLine($"Preview of {Path.GetFileName(path)}, {rows} paragraphs: painted {NewDraftDesk.Milliseconds(painted)} after the answer");
            Assert.That(rows, Is.GreaterThan(50));
            Assert.That(painted, Is.LessThan(5_000), "ten times what it should be, on a machine that is busy");
        }
    }

    // A text that the decider takes: each at most one degree deeper than the one before of its kind.
    private static List<NewClause> AnyClauses(Random chance, int count)
    {
        var clauses = new List<NewClause>();
        var (kind, degree) = ("", 0);
        for (var i = 0; i < count; i++)
        {
            var next = chance.Next(3) == 0 ? Kinds[chance.Next(Kinds.Length)] : kind.Length == 0 ? "preambular" : kind;
            if (next == "heading")
            {
                clauses.Add(new(next, chance.Next(3), false, chance.Next(2) == 0 ? "Annex" : "A part"));
                continue;
            }

            degree = next == kind ? chance.Next(Math.Min(4, degree + 1) + 1) : 0;
            kind = next;
            clauses.Add(new(kind, degree, chance.Next(4) > 0, "Words;"));
        }

        return clauses;
    }

    private static async Task LooksRightAsync(IPage page)
    {
        var result = await page.RunAxe(new AxeRunOptions { ResultTypes = [ResultType.Violations] });
        Assert.That(
            result.Violations
                .Where(violation => violation.Impact is "serious" or "critical")
                .Select(violation => $"{violation.Id}: {violation.Help}\n  {string.Join("\n  ", violation.Nodes.Take(4).Select(node => node.Html))}"),
            Is.Empty);
    }

    private sealed record NewClause(
        [property: System.Text.Json.Serialization.JsonPropertyName("kind")] string Kind,
        [property: System.Text.Json.Serialization.JsonPropertyName("degree")] int Degree,
        [property: System.Text.Json.Serialization.JsonPropertyName("numbered")] bool Numbered,
        [property: System.Text.Json.Serialization.JsonPropertyName("text")] string Text);
}
