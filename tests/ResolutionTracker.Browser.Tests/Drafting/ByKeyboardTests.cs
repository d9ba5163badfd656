using ResolutionTracker.Browser.Tests.Browsing;

namespace ResolutionTracker.Browser.Tests.Drafting;

/// <summary>The whole road without a mouse.</summary>
public sealed class ByKeyboardTests : BrowserSituation
{
    [Test]
    public async Task A_clause_is_reworded_tabled_and_accepted_and_the_focus_is_never_lost()
    {
        var draft = await Council.DraftAsync();
        var (op1, op2) = (draft.Clause("OP1"), draft.Clause("OP2"));
        var author = await PersonAsync("FRA");
        var penholder = await PersonAsync("USA");
        await author.OpenAsync(draft.Page);
        await penholder.OpenAsync(draft.Page);

        await GoToAsync(author, op1);
        await author.Page.Keyboard.PressAsync("p");
        await Expect(author.Editor(op1)).ToBeFocusedAsync();
        await author.Page.Keyboard.PressAsync("Control+Home");
        await author.Page.Keyboard.TypeAsync("Firmly decides, and ");
        await TabToAsync(author, "Table");
        await author.Page.Keyboard.PressAsync("Enter");
        await Expect(penholder.Proposal(op1, "FRA").Locator("ins")).ToContainTextAsync(["Firmly"]);
        await Expect(author.Proposal(op1, "FRA")).ToHaveCountAsync(1);
        await IsSomewhereAsync(author);

        await GoToAsync(penholder, op1);
        await penholder.Page.Keyboard.PressAsync("Enter");
        await Expect(penholder.Panel(op1).Locator("h2").First).ToBeFocusedAsync();
        await TabToAsync(penholder, "Accept");
        await penholder.Page.Keyboard.PressAsync("Enter");
        await Expect(author.Words(op1)).ToContainTextAsync("Firmly decides");
        await Expect(penholder.Words(op1)).ToContainTextAsync("Firmly decides");
        await IsSomewhereAsync(penholder);

        // And on from where they stood.
        await penholder.Page.Keyboard.PressAsync("Escape");
        await Expect(penholder.Clause(op1).Locator(".label")).ToBeFocusedAsync();
        await penholder.Page.Keyboard.PressAsync("j");
        await Expect(penholder.Clause(op2).Locator(".label")).ToBeFocusedAsync();
        await Expect(penholder.Panel(op2)).ToBeVisibleAsync();
    }

    [Test]
    public async Task The_keys_are_shown_and_closed_and_take_no_letter_from_who_types()
    {
        var draft = await Council.DraftAsync();
        var op1 = draft.Clause("OP1");
        var author = await PersonAsync("FRA");
        await author.OpenAsync(draft.Page);
        await author.Page.Keyboard.PressAsync("?");
        await Expect(author.Page.Locator("dialog.keys")).ToBeVisibleAsync();
        await author.Page.Keyboard.PressAsync("Escape");
        await Expect(author.Page.Locator("dialog.keys")).ToBeHiddenAsync();
        await GoToAsync(author, op1);
        await author.Page.Keyboard.PressAsync("p");
        await Expect(author.Editor(op1)).ToBeFocusedAsync();
        await author.Page.Keyboard.PressAsync("Control+A");
        await author.Page.Keyboard.TypeAsync("jkp?");
        await Expect(author.Editor(op1)).ToHaveValueAsync("jkp?");
        await Expect(author.Page.Locator("dialog.keys")).ToBeHiddenAsync();
    }

    [Test]
    public async Task The_first_stop_skips_to_the_text()
    {
        var draft = await Council.DraftAsync();
        var reader = await PersonAsync("GBR");
        await reader.OpenAsync(draft.Page);
        await reader.Page.Keyboard.PressAsync("Tab");
        await Expect(reader.Page.Locator(".skip")).ToBeFocusedAsync();
        await reader.Page.Keyboard.PressAsync("Enter");
        await Expect(reader.Page.Locator("main")).ToBeFocusedAsync();
    }

    private static async Task GoToAsync(Person person, string clause)
    {
        for (var i = 0; i < 10 && !await person.Panel(clause).IsVisibleAsync(); i++)
        {
            await person.Page.Keyboard.PressAsync("j");
        }

        await Expect(person.Clause(clause).Locator(".label")).ToBeFocusedAsync();
    }

    private static async Task TabToAsync(Person person, string button)
    {
        for (var i = 0; i < 30; i++)
        {
            await person.Page.Keyboard.PressAsync("Tab");
            if (await person.Page.EvaluateAsync<string>("document.activeElement.textContent.trim()") == button)
            {
                return;
            }
        }

        Assert.Fail($"“{button}” can't be reached by Tab.");
    }

    private static async Task IsSomewhereAsync(Person person) => Assert.That(
        await person.Page.EvaluateAsync<string>("document.activeElement.tagName"),
        Is.Not.EqualTo("BODY"),
        "what was pressed went away, and the keyboard stands somewhere sensible");
}
