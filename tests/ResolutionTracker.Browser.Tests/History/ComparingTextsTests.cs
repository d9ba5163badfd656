using Microsoft.Playwright;
using ResolutionTracker.Browser.Tests.Browsing;

namespace ResolutionTracker.Browser.Tests.History;

/// <summary>Two texts on the page that compares.</summary>
public sealed class ComparingTextsTests : BrowserSituation
{
    private const string Old =
        """
        Recalling its earlier resolutions on the harbour of Northport,

        1. Decides to extend the mandate of the harbour mission for three months, and requests all vessels to slow down at the pier;

        2. Requests the Secretary-General to report every six months;

        3. Thanks the keepers of the lighthouse for their patience;

        4. Urges the parties to mend the quay;

        5. Invites the mayor to speak;

        6. Welcomes the tables of the tide;

        7. Decides to remain seized of the matter.
        """;

    private const string New =
        """
        Recalling its earlier resolutions on the harbour of Northport,

        1. Thanks the keepers of the lighthouse for their patience;

        2. Decides to extend the mandate of the harbour mission for three months;

        3. Requests all vessels to slow down at the pier;

        4. Requests the Secretary-General to report every two months;

        5. Urges the parties, to mend the quay;

        6. Invites the mayor to speak;

        7. Welcomes the tables of the tide;

        8. Decides to remain seized of the matter.
        """;

    [Test]
    public async Task By_keyboard_alone_a_reader_goes_from_change_to_change()
    {
        var page = await ComparedAsync();
        await Expect(page.Locator(".compare-count")).ToHaveTextAsync("Clauses: 4 unchanged, 1 changed, 1 moved, 1 split, 1 changed in style only.");
        await page.Keyboard.PressAsync("n");
        await Expect(page.Locator(".compared:focus")).ToHaveAttributeAsync("data-status", "Moved");
        await Expect(page.Locator(".compare-at")).ToHaveTextAsync("Change 1 of 4");
        await page.Keyboard.PressAsync("n");
        await Expect(page.Locator(".compared:focus")).ToHaveAttributeAsync("data-status", "Split");
        await page.Keyboard.PressAsync("Shift+N");
        await page.Keyboard.PressAsync("Shift+N");
        await Expect(page.Locator(".compared:focus .fate-chip")).ToHaveTextAsync("written otherwise");
        Assert.That(new Uri(page.Url).Fragment, Is.EqualTo("#" + await page.Locator(".compared:focus").GetAttributeAsync("id")), "the address is where the reader is");
    }

    [Test]
    public async Task What_moved_says_where_it_stood_and_leads_there()
    {
        var page = await ComparedAsync();
        await page.Locator(".moved-away a").ClickAsync();
        await Expect(page.Locator(".compared:target")).ToContainTextAsync("keepers of the lighthouse");
        await Expect(page.Locator(".moved-away")).ToHaveTextAsync("OP3 stood here; it is now OP1.");
    }

    [Test]
    public async Task Options_take_effect_at_once_and_are_part_of_the_address()
    {
        var page = await ComparedAsync();
        await page.GetByLabel("Hide changes of style").CheckAsync();
        await Expect(page.Locator(".compared[data-change]")).ToHaveCountAsync(3);
        await page.GetByLabel("Only changes").CheckAsync();
        await Expect(page.Locator("details.folded summary")).ToHaveTextAsync("3 unchanged clauses");
        await page.GetByLabel("View").SelectOptionAsync("side");
        await Expect(page.Locator(".compared .old").First).ToBeVisibleAsync();
        var other = await PersonAsync("FRA");
        other.Forgive("404");
        await other.Page.GotoAsync(new Uri(page.Url).PathAndQuery);
        await Expect(other.Page.GetByText("No such text is kept for you")).ToBeVisibleAsync();
        var colleague = await PersonAsync("USA");
        await colleague.Page.GotoAsync(new Uri(page.Url).PathAndQuery);
        await Expect(colleague.Page.Locator(".compared[data-change]")).ToHaveCountAsync(3);
    }

    [Test]
    public async Task By_keyboard_alone_a_delegate_removes_a_text_that_was_sent_in()
    {
        var person = await PersonAsync("PAK");
        var page = person.Page;
        await page.GotoAsync("/compare");
        foreach (var (side, text) in new[] { (page.Locator("fieldset").First, "1. Decides to stay."), (page.Locator("fieldset").Last, "1. Decides to leave.") })
        {
            await side.GetByLabel("or a pasted text").FillAsync(text);
        }

        await page.GetByRole(AriaRole.Button, new() { Name = "Compare", Exact = true }).PressAsync("Enter");
        await Expect(page.Locator("compare-texts.is-live")).ToBeVisibleAsync();
        var link = new Uri(page.Url).PathAndQuery;

        await page.GotoAsync("/compare");
        await page.GetByRole(AriaRole.Link, new() { Name = "Texts that were sent in" }).PressAsync("Enter");
        await page.GetByRole(AriaRole.Link, new() { Name = "Remove “1. Decides to stay.” …" }).PressAsync("Enter");
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Remove “1. Decides to stay.”?" })).ToBeVisibleAsync();
        Assert.That(await page.EvaluateAsync<int>("() => document.documentElement.scrollWidth"), Is.LessThanOrEqualTo(page.ViewportSize!.Width));
        await page.GetByRole(AriaRole.Button, new() { Name = "Remove this text" }).PressAsync("Enter");
        await Expect(page.GetByRole(AriaRole.Status).GetByText("The text is removed")).ToBeVisibleAsync();
        await Expect(page.Locator(".sent-texts tbody tr")).ToHaveCountAsync(1);

        person.Forgive("404");
        await page.GotoAsync(link);
        await Expect(page.GetByRole(AriaRole.Alert).GetByText("was removed by those who had sent it in")).ToBeVisibleAsync();
    }

    [Test]
    public async Task On_a_narrow_screen_nothing_is_wider_than_it()
    {
        var page = await ComparedAsync();
        await page.SetViewportSizeAsync(390, 844);
        foreach (var view in (string[])["inline", "side"])
        {
            await page.GetByLabel("View").SelectOptionAsync(view);
            await Expect(page.GetByLabel("View")).ToHaveValueAsync(view);
            Assert.That(await page.EvaluateAsync<int>("() => document.documentElement.scrollWidth"), Is.LessThanOrEqualTo(390), view);
        }
    }

    private async Task<IPage> ComparedAsync()
    {
        var person = await PersonAsync("USA");
        await person.Page.GotoAsync("/compare");
        var (from, to) = (person.Page.Locator("fieldset").First, person.Page.Locator("fieldset").Last);
        await from.GetByLabel("or a pasted text").FillAsync(Old);
        await to.GetByLabel("or a pasted text").FillAsync(New);
        await person.Page.GetByRole(AriaRole.Button, new() { Name = "Compare", Exact = true }).ClickAsync();
        await Expect(person.Page.Locator("compare-texts.is-live")).ToBeVisibleAsync();
        return person.Page;
    }
}
