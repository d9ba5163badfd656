using ResolutionTracker.Browser.Tests.Browsing;

namespace ResolutionTracker.Browser.Tests.Drafting;

public sealed class MakingATextADraftTests : BrowserSituation
{
    private const string Text =
        """
        The Security Council,

        Recalling its earlier resolutions on the harbour of Northport,

        Noting with appreciation the work of the harbour mission,

        1. Decides to extend the mandate of the harbour mission for six months; Requests
        a report every three months;

        (a) By the Secretary-General;

        2. Decides to remain seized of the matter.

        Adopted unanimously at the 99th meeting
        """;

    private static readonly System.Text.RegularExpressions.Regex CreatedDraft = new("/drafts/[0-9a-f-]{36}$");

    [Test]
    public async Task Without_a_mouse_it_is_corrected_undone_and_created_and_nothing_is_stored_before()
    {
        using var france = await CallerAsync("FRA");
        var before = (await france.GetAsync("/api/drafts")).GetArrayLength();
        var author = await PersonAsync("FRA");
        var desk = await NewDraftDesk.OpenAsync(author);
        await desk.TypeAsync(Text, 7);
        await desk.GoToAsync(3);
        await Expect(desk.Lit.First).ToHaveTextAsync("1. Decides to extend the mandate of the harbour mission for six months; Requests");

        // Split where the second sentence begins, put its sub-paragraph right, give the first operative paragraph new words.
        await desk.PressAsync("s");
        await desk.PressAsync("Enter");
        Assert.That(await desk.ParagraphsAsync(), Is.EqualTo(
        [
            "- The Security Council,",
            "PP1 | preambular 0 | Recalling its earlier resolutions on the harbour of Northport,",
            "PP2 | preambular 0 | Noting with appreciation the work of the harbour mission,",
            "OP1 | operative 0 | 1. Decides to extend the mandate of the harbour mission for six months;",
            "OP2 | operative 0 | 2. Requests a report every three months;",
            "OP2 (a) | operative 1 | (a) By the Secretary-General;",
            "OP3 | operative 0 | 3. Decides to remain seized of the matter.",
            "- Adopted unanimously at the 99th meeting",
        ]));
        await desk.PressAsync("j", "<");
        await Expect(desk.Chosen.Locator(".nd-label")).ToHaveTextAsync("OP3");
        await desk.PressAsync("Alt+ArrowRight");
        await Expect(desk.Chosen.Locator(".nd-label")).ToHaveTextAsync("OP2 (a)");
        await desk.PressAsync("m");
        await Expect(desk.Chosen).ToContainTextAsync("2. Requests a report every three months; (a) By the Secretary-General;");
        await desk.PressAsync("Control+z");
        await Expect(desk.Rows).ToHaveCountAsync(8);
        await desk.PressAsync("Control+Shift+z");
        await Expect(desk.Rows).ToHaveCountAsync(7);
        await desk.PressAsync("Control+z");
        await desk.PressAsync("Home", "j", "j", "o");
        await Expect(desk.Rows.Nth(2).Locator(".nd-label")).ToHaveTextAsync("OP1");
        await desk.PressAsync("p");
        await Expect(desk.Rows.Nth(2).Locator(".nd-label")).ToHaveTextAsync("PP2");
        await desk.PressAsync("j", "Enter");
        await desk.Page.Keyboard.InsertTextAsync(" at least;");
        await desk.PressAsync("Enter");
        await Expect(desk.Rows.Nth(3)).ToBeFocusedAsync();
        await Expect(desk.Rows.Nth(3)).ToContainTextAsync("for six months; at least;");
        await desk.PressAsync("End", "x");
        await Expect(desk.Chosen.Locator(".nd-label")).ToHaveTextAsync("OP4");
        await desk.PressAsync("x");
        await Expect(desk.Chosen).ToContainTextAsync("Left out: adoption line");
        Assert.That((await france.GetAsync("/api/drafts")).GetArrayLength(), Is.EqualTo(before), "nothing is stored before Create");

        await desk.Title.FillAsync("The harbour of Northport, by keyboard");
        await desk.Title.PressAsync("Enter");
        await Expect(author.Page).ToHaveURLAsync(CreatedDraft);
        await author.Connection.IsLiveAsync();
        await Expect(author.Page.Locator("h1")).ToContainTextAsync("The harbour of Northport, by keyboard");
        Assert.That(
            (await author.Page.Locator(".clauses .line .text").AllInnerTextsAsync()).Select(words => words.Trim()),
            Is.EqualTo(
            [
                "Recalling its earlier resolutions on the harbour of Northport,",
                "Noting with appreciation the work of the harbour mission,",
                "1. Decides to extend the mandate of the harbour mission for six months; at least;",
                "2. Requests a report every three months;",
                "(a) By the Secretary-General;",
                "3. Decides to remain seized of the matter.",
            ]));
        Assert.That((await france.GetAsync("/api/drafts")).GetArrayLength(), Is.EqualTo(before + 1));
        await author.Page.GotoAsync("/drafts/new");
        await Expect(desk.Source).ToHaveValueAsync("");
    }

    [Test]
    public async Task A_doubtful_paragraph_says_why_is_found_by_a_key_and_settled()
    {
        var author = await PersonAsync("FRA");
        var desk = await NewDraftDesk.OpenAsync(author);
        await desk.TypeAsync("Recalling the harbour,\n\nSome words of no known kind,\n\n1. Decides to wait;\n\nAnd these without a number.", 4);
        await Expect(desk.Summary).ToContainTextAsync("4 paragraphs, 2 to look at");
        await Expect(desk.Rows.Nth(1).Locator(".nd-doubt")).ToContainTextAsync("Look at this: Its first words don't tell");
        await desk.GoToAsync(0);
        await desk.PressAsync("n");
        await Expect(desk.Rows.Nth(1)).ToBeFocusedAsync();
        await desk.PressAsync("y");
        await Expect(desk.Rows.Nth(1).Locator(".nd-doubt")).ToHaveCountAsync(0);
        await Expect(desk.Summary).ToContainTextAsync("1 to look at");
        await desk.PressAsync("n");
        await Expect(desk.Rows.Nth(3)).ToBeFocusedAsync();
        await desk.PressAsync("#");
        await Expect(desk.Summary).ToContainTextAsync("nothing to look at");
        await Expect(desk.Rows.Nth(3).Locator(".nd-label")).ToHaveTextAsync("OP2");
    }

    [Test]
    public async Task By_mouse_every_act_has_a_button_and_the_source_chooses_too()
    {
        var author = await PersonAsync("FRA");
        var desk = await NewDraftDesk.OpenAsync(author);
        await desk.TypeAsync(Text, 7);
        await desk.Source.EvaluateAsync("area => area.setSelectionRange(area.value.indexOf('By the Sec'), area.value.indexOf('By the Sec'))");
        await desk.Source.PressAsync("ArrowRight");
        await Expect(desk.Rows.Nth(4)).ToHaveAttributeAsync("aria-selected", "true");
        await Expect(desk.Lit).ToHaveTextAsync("(a) By the Secretary-General;");
        foreach (var (button, label) in new[] { ("One degree up", "OP2"), ("One degree deeper", "OP1 (a)"), ("Annex", "Annex 1"), ("Heading", "Heading 1") })
        {
            await desk.Page.GetByRole(Microsoft.Playwright.AriaRole.Button, new() { Name = button, Exact = true }).ClickAsync();
            await Expect(desk.Chosen.Locator(".nd-label")).ToHaveTextAsync(label);
        }

        await desk.Page.GetByRole(Microsoft.Playwright.AriaRole.Button, new() { Name = "Leave out", Exact = true }).ClickAsync();
        await Expect(desk.Chosen).ToContainTextAsync("Left out");
        for (var i = 0; i < 5; i++)
        {
            await desk.Page.GetByRole(Microsoft.Playwright.AriaRole.Button, new() { Name = "Undo", Exact = true }).ClickAsync();
        }

        await Expect(desk.Chosen.Locator(".nd-label")).ToHaveTextAsync("OP1 (a)");

        // A click between two words, and Split.
        var words = desk.Rows.Nth(6).Locator(".nd-own");
        await words.ClickAsync();
        await desk.Page.EvaluateAsync(
            """
            () => {
              const own = document.querySelectorAll('.nd-row')[5].querySelector('.nd-own');
              const text = own.lastChild;
              getSelection().collapse(text, text.textContent.indexOf('seized'));
            }
            """);
        await desk.Rows.Nth(5).EvaluateAsync("row => row.querySelector('.nd-label').click()");
        await desk.Page.EvaluateAsync(
            """
            () => {
              const text = document.querySelectorAll('.nd-row')[5].querySelector('.nd-own').lastChild;
              getSelection().collapse(text, text.textContent.indexOf('seized'));
            }
            """);
        await desk.Page.GetByRole(Microsoft.Playwright.AriaRole.Button, new() { Name = "Split", Exact = true }).ClickAsync();
        await Expect(desk.Rows.Nth(6)).ToContainTextAsync("seized of the matter.");
    }

    [Test]
    public async Task Corrections_live_on_when_other_words_of_the_source_change()
    {
        var author = await PersonAsync("FRA");
        var desk = await NewDraftDesk.OpenAsync(author);
        await desk.TypeAsync(Text, 7);
        await desk.GoToAsync(4);
        await desk.PressAsync("<", "j", "Enter");
        await desk.Page.Keyboard.InsertTextAsync(" For ever.");
        await desk.PressAsync("Enter");
        await desk.TypeAsync(Text.Replace("Noting with", "Having before it a new paragraph,\n\nNoting with", StringComparison.Ordinal), 8);
        await Expect(desk.Rows.Nth(5).Locator(".nd-label")).ToHaveTextAsync("OP2");
        await Expect(desk.Rows.Nth(6)).ToContainTextAsync("3. Decides to remain seized of the matter. For ever.");
        await Expect(desk.Page.Locator(".nd-notices")).ToBeEmptyAsync();

        // The words that were edited here change there too: said, and the way back is there.
        await desk.TypeAsync(Text.Replace("2. Decides to remain seized of the matter.", "2. Decides otherwise;\n\n3. And more.", StringComparison.Ordinal), 8);
        await Expect(desk.Page.Locator(".nd-notices")).ToContainTextAsync("One correction could not be carried over");
        await Expect(desk.Page.Locator(".nd-notices")).ToContainTextAsync("“Decides to remain seized …”");
        await desk.GoToAsync(0);
        await desk.PressAsync("Control+z");
        await Expect(desk.Rows.Nth(6)).ToContainTextAsync("For ever.");
        await Expect(desk.Source).ToHaveValueAsync(new System.Text.RegularExpressions.Regex("Having before it a new paragraph"));
    }

    [Test]
    public async Task A_reload_keeps_words_corrections_and_facts_and_leaving_asks()
    {
        var author = await PersonAsync("FRA");
        var desk = await NewDraftDesk.OpenAsync(author);
        await desk.TypeAsync(Text, 7);
        await desk.GoToAsync(4);
        await desk.PressAsync("<");
        await desk.Title.FillAsync("Kept through a reload");
        await desk.Page.GetByLabel("Add a penholder").SelectOptionAsync("KEN");
        var asked = 0;
        desk.Page.Dialog += async (_, dialog) =>
        {
            asked++;
            await dialog.AcceptAsync();
        };
        await desk.Page.ReloadAsync();
        await Expect(desk.Page.Locator(".nd-kept")).ToContainTextAsync("What you had typed here is back.");
        await Expect(desk.Source).ToHaveValueAsync(Text);
        await Expect(desk.Rows.Nth(4).Locator(".nd-label")).ToHaveTextAsync("OP2");
        await Expect(desk.Title).ToHaveValueAsync("Kept through a reload");
        await Expect(desk.Page.Locator(".nd-penholders li")).ToHaveCountAsync(2);
        Assert.That(asked, Is.EqualTo(1));

        // Another delegation in the same browser is shown nothing of it.
        await author.StepInAsync("GBR");
        await desk.Page.GotoAsync("/drafts/new");
        await Expect(desk.Source).ToHaveValueAsync("");
    }

    [Test]
    public async Task A_refused_create_loses_nothing_and_says_why_beside_the_field()
    {
        var author = await PersonAsync("FRA");
        author.Forgive("422");
        var desk = await NewDraftDesk.OpenAsync(author);
        await desk.Create.ClickAsync();
        await Expect(desk.Problem("all")).ToContainTextAsync("There is no paragraph yet");
        await desk.TypeAsync(Text, 7);
        await desk.Title.FillAsync("");
        await desk.Create.ClickAsync();
        await Expect(desk.Problem("workingTitle")).ToContainTextAsync("The working title is missing");
        await Expect(desk.Title).ToBeFocusedAsync();
        await desk.Title.FillAsync("Refused once");
        await desk.Page.RouteAsync("**/api/drafts", route => route.FulfillAsync(new()
        {
            Status = 422,
            ContentType = "application/problem+json",
            Body = """{"code":"bad-degree","detail":"Paragraph 2 is too deep; move it up."}""",
        }));
        await desk.Create.ClickAsync();
        await Expect(desk.Problem("all")).ToHaveTextAsync("Paragraph 2 is too deep; move it up.");
        await Expect(desk.Source).ToHaveValueAsync(Text);
        await desk.Page.UnrouteAsync("**/api/drafts");
        await desk.Create.ClickAsync();
        await Expect(author.Page).ToHaveURLAsync(CreatedDraft);
    }

    [Test]
    public async Task From_an_adopted_text_it_names_the_base_in_what_it_sends()
    {
        var author = await PersonAsync("FRA");
        author.Forgive("422");
        var desk = await NewDraftDesk.OpenAsync(author);
        await desk.TypeAsync("Resolution 690 (1991)\n\nThe Security Council,\n\nRecalling the harbour,\n\n1. Decides to wait.", 4);
        await desk.Page.GetByLabel("Starts from").SelectOptionAsync("adopted");
        await Expect(desk.Page.GetByLabel("Name of the adopted text")).ToHaveValueAsync("S/RES/690 (1991)");
        await desk.Page.GetByLabel("Name of the adopted text").FillAsync("Resolution 690 (1991)");
        var sent = await SentAsync(desk);
        Assert.That(sent.GetProperty("base").GetRawText(), Is.EqualTo(
            """{"name":"Resolution 690 (1991)","symbol":"S/RES/690 (1991)","clauses":[{"kind":"preambular","degree":0,"numbered":false,"text":"Recalling the harbour,"},{"kind":"operative","degree":0,"numbered":true,"text":"Decides to wait."}]}"""));
        Assert.That(sent.GetProperty("clauses").GetArrayLength(), Is.EqualTo(2));
    }

    [Test]
    public async Task From_a_revision_of_another_draft_its_words_are_in_the_preview()
    {
        var draft = await Council.DraftAsync();
        var author = await PersonAsync("FRA");
        author.Forgive("422");
        var desk = await NewDraftDesk.OpenAsync(author);
        await desk.TypeAsync("1. Decides something of my own.", 1);
        await desk.Page.GetByLabel("Starts from").SelectOptionAsync(new Microsoft.Playwright.SelectOptionValue
        {
            Value = await desk.Page.Locator($"option[data-draft='{draft.Id}']").First.GetAttributeAsync("value"),
        });
        await Expect(desk.Rows).ToHaveCountAsync(5);
        await Expect(desk.Title).ToHaveValueAsync("From a revision of another draft its words are in the preview");
        await Expect(desk.Source).ToHaveValueAsync(new System.Text.RegularExpressions.Regex("2. Requests the Secretary-General to report every six months;"));
        await desk.GoToAsync(3);
        await Expect(desk.Lit.First).ToHaveTextAsync("2. Requests the Secretary-General to report every six months;");
        var sent = await SentAsync(desk);
        Assert.That(sent.GetProperty("base").GetRawText(), Is.EqualTo($$"""{"draft":"{{draft.Id}}","revision":"zero draft"}"""));
        await desk.GoToAsync(3);
        await desk.PressAsync("Control+z");
        await Expect(desk.Source).ToHaveValueAsync("1. Decides something of my own.");
    }

    /// <summary>What Create sends; it goes no further.</summary>
    private static async Task<System.Text.Json.JsonElement> SentAsync(NewDraftDesk desk)
    {
        await desk.Page.RouteAsync("**/api/drafts", route => route.FulfillAsync(new()
        {
            Status = 422,
            ContentType = "application/problem+json",
            Body = """{"code":"test","detail":"It goes no further."}""",
        }));
        var request = await desk.Page.RunAndWaitForRequestAsync(() => desk.Create.ClickAsync(), "**/api/drafts");
        await Expect(desk.Problem("all")).ToHaveTextAsync("It goes no further.");
        return request.PostDataJSON()!.Value;
    }
}
