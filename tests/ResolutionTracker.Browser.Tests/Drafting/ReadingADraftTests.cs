using Microsoft.Playwright;
using ResolutionTracker.Browser.Tests.Browsing;

namespace ResolutionTracker.Browser.Tests.Drafting;

/// <summary>Without script, on a phone, on a wide screen, from right to left.</summary>
public sealed class ReadingADraftTests : BrowserSituation
{
    private const string Arabic =
        """
        إذ يشير إلى قراراته السابقة بشأن ميناء المدينة الشمالية،

        1. يقرر تمديد ولاية بعثة الميناء لمدة ستة أشهر؛

        2. يقرر أن يبقي المسألة قيد نظره.
        """;

    [Test]
    public async Task Without_script_text_proposals_and_history_are_there_and_nothing_to_press_that_needs_it()
    {
        var draft = await Council.DraftAsync();
        var op1 = draft.Clause("OP1");
        using var france = await Council.CallerAsync("FRA");
        var amendment = await draft.TableAsync(france, op1, "Decides to extend the mandate of the harbour mission for twelve months;");
        var reader = await PersonAsync("USA", new() { JavaScriptEnabled = false });
        await reader.Page.GotoAsync(draft.Page);
        await Expect(reader.Words(op1)).ToContainTextAsync("for six months;");
        await Expect(reader.Proposal(op1, "FRA").Locator("ins")).ToHaveTextAsync(["twelve"]);
        await reader.Clause(op1).Locator(".label").ClickAsync();
        await Expect(reader.Card(op1, "FRA").Locator("ins")).ToHaveTextAsync(["twelve"]);
        await Expect(reader.Page.Locator("connection-state")).ToContainTextAsync("Not live");
        var buttons = await reader.Page.Locator("button:visible").AllInnerTextsAsync();
        Assert.That(buttons, Is.All.AnyOf("Sign out", "Show"));
        await reader.Card(op1, "FRA").GetByRole(AriaRole.Link, new() { Name = "Amendment 1" }).ClickAsync();
        await Expect(reader.Page.Locator(".words-of ins")).ToHaveTextAsync(["twelve"]);
        Assert.That(new Uri(reader.Page.Url).AbsolutePath, Is.EqualTo($"{draft.Page}/amendments/{amendment}"));
        await reader.Page.GotoAsync($"{draft.Page}/clauses/{op1}");
        await Expect(reader.Page.Locator("#version-1")).ToContainTextAsync("for six months;");
    }

    [Test]
    public async Task An_Arabic_draft_runs_from_right_to_left_and_so_does_its_live_diff()
    {
        var draft = await Council.DraftAsync(Arabic, "ar");
        var op1 = draft.Clause("OP1");
        var author = await PersonAsync("FRA");
        var penholder = await PersonAsync("USA");
        await author.OpenAsync(draft.Page);
        await penholder.OpenAsync(draft.Page);
        await Expect(author.Page.Locator(".paper")).ToHaveAttributeAsync("dir", "rtl");
        await Expect(author.Words(op1).Locator("[lang=ar][dir=rtl]")).ToContainTextAsync("يقرر تمديد ولاية بعثة الميناء");
        Assert.That(await author.Words(op1).EvaluateAsync<string>("element => getComputedStyle(element).direction"), Is.EqualTo("rtl"));
        await author.ProposeAsync(op1, "يقرر تمديد ولاية بعثة الميناء لمدة تسعة أشهر؛");
        await Expect(penholder.Proposal(op1, "FRA").Locator("ins")).ToHaveTextAsync(["تسعة"]);
        await Expect(penholder.Proposal(op1, "FRA").Locator("del")).ToHaveTextAsync(["ستة"]);
        await penholder.ChooseAsync(op1);
        Assert.That(await Overflow(penholder.Page), Is.Zero);
    }

    [TestCase(390, 844)]
    [TestCase(1100, 800)]
    [TestCase(1440, 900)]
    [TestCase(2560, 1300)]
    public async Task No_page_scrolls_sideways(int width, int height)
    {
        var demo = await Council.DemoAsync("stabilization");
        var reader = await PersonAsync("FRA", new() { ViewportSize = new() { Width = width, Height = height } });
        foreach (var path in new[] { "/drafts", "/help", "/help/programs", "/sign-in" })
        {
            await reader.Page.GotoAsync(path);
            Assert.That(await Overflow(reader.Page), Is.Zero, path);
        }

        await reader.OpenAsync($"{demo}?since=start");
        Assert.That(await Overflow(reader.Page), Is.Zero, $"{demo} as changes");
        await reader.OpenAsync(demo);
        Assert.That(await Overflow(reader.Page), Is.Zero, demo);
        var clause = reader.Page.Locator(".clauses > .clause:has(.strip:visible)").First;
        await clause.Locator(".line .text").ClickAsync();
        await Expect(reader.Page.Locator(".panel-clause:visible")).ToHaveCountAsync(1);
        Assert.That(await Overflow(reader.Page), Is.Zero, $"{demo} with the panel");
        var id = await clause.GetAttributeAsync("data-clause");
        await reader.Page.GotoAsync($"{demo}/clauses/{id}");
        Assert.That(await Overflow(reader.Page), Is.Zero, "history");
    }

    [Test]
    public async Task On_a_phone_a_clause_is_proposed_to_by_touch()
    {
        var draft = await Council.DraftAsync();
        var op2 = draft.Clause("OP2");
        var author = await PersonAsync("FRA", new() { ViewportSize = new() { Width = 390, Height = 844 }, HasTouch = true, IsMobile = true });
        await author.OpenAsync(draft.Page);
        await author.Words(op2).TapAsync();
        await author.Panel(op2).GetByRole(AriaRole.Button, new() { Name = "Propose new wording" }).TapAsync();
        await author.Editor(op2).FillAsync("Requests the Secretary-General to report every week;");
        await author.Panel(op2).GetByRole(AriaRole.Button, new() { Name = "Table", Exact = true }).TapAsync();
        await Expect(author.Proposal(op2, "FRA").Locator("ins")).ToContainTextAsync(["week"]);
        await author.Page.Locator(".close-panel").TapAsync();
        await Expect(author.Panel(op2)).ToBeHiddenAsync();
        await author.Page.GotoAsync("/drafts");
        await Expect(author.Page.GetByRole(AriaRole.Button, new() { Name = "Sign out" })).ToBeVisibleAsync();
    }

    [Test]
    public async Task A_word_without_an_end_is_broken_rather_than_the_page()
    {
        var word = new string('m', 400);
        var draft = await Council.DraftAsync($"Recalling {word},\n\n1. Decides {word};");
        using var france = await Council.CallerAsync("FRA");
        await draft.TableAsync(france, draft.Clause("OP1"), $"Decides otherwise {word};", word);
        var reader = await PersonAsync("USA", new() { ViewportSize = new() { Width = 390, Height = 844 } });
        await reader.OpenAsync(draft.Page);
        await reader.ChooseAsync(draft.Clause("OP1"));
        Assert.That(await Overflow(reader.Page), Is.Zero);
        await reader.Page.SetViewportSizeAsync(1280, 800);
        Assert.That(await Overflow(reader.Page), Is.Zero);
        Assert.That(await reader.Page.EvaluateAsync<int>("(() => { const panel = document.querySelector('.panel'); return panel.scrollWidth - panel.clientWidth; })()"), Is.Zero);
    }

    private static Task<int> Overflow(IPage page) =>
        page.EvaluateAsync<int>("Math.max(0, document.documentElement.scrollWidth - document.documentElement.clientWidth)");
}
