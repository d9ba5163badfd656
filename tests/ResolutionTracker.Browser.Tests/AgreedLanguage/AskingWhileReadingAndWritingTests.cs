using Microsoft.Playwright;
using ResolutionTracker.Browser.Tests.Browsing;

namespace ResolutionTracker.Browser.Tests.AgreedLanguage;

/// <summary>A person selects words, in a text or while writing, and asks who else uses them.</summary>
public sealed class AskingWhileReadingAndWritingTests : BrowserSituation
{
    private const string Overflow = "() => document.documentElement.scrollWidth - document.documentElement.clientWidth";

    private const string Earlier =
        """
        Recalling the marmalade protocol of Northport,

        1. Decides that the marmalade observers shall verify each shipment before it leaves the harbour;

        2. Decides to keep the marmalade question under constant review.
        """;

    private const string Now =
        """
        Recalling the marmalade protocol of Northport and its annexes,

        1. Decides that the marmalade observers shall verify every shipment before it leaves the harbour;

        2. Decides to keep the marmalade question under review.
        """;

    [Test]
    public async Task By_mouse_on_the_page_of_a_draft()
    {
        var (earlier, draft) = (await Council.DraftAsync(About("quince", Earlier)), await Council.DraftAsync(About("quince", Now)));
        var reader = await PersonAsync("FRA");
        await reader.OpenAsync(draft.Page);
        await SelectByMouseAsync(reader, draft.Clause("OP1"));
        await reader.Page.Locator(".agreed-button").ClickAsync();

        var panel = Panel(reader);
        await Expect(panel.Locator("h2")).ToBeFocusedAsync();
        await Expect(panel.Locator(".found-said")).ToContainTextAsync("No other text uses exactly these words");
        var wording = panel.Locator(".agreed-wording").First;
        await Expect(wording.Locator(".words-of .diff del").First).ToHaveTextAsync("every");
        await Expect(wording.Locator(".words-of .diff ins").First).ToHaveTextAsync("each");
        await Expect(wording.Locator("[data-use]")).ToBeHiddenAsync();
        await Expect(panel).ToContainTextAsync("OP1, where they were selected, has them since version 1");
        // Whoever scrolls in the answer is not offered the same words once more, over it.
        await reader.Page.EvaluateAsync("() => document.querySelector('agreed-language aside').dispatchEvent(new Event('scroll'))");
        await Expect(reader.Page.Locator(".agreed-button")).ToBeHiddenAsync();

        await reader.Page.Keyboard.PressAsync("Escape");
        await Expect(panel).ToBeHiddenAsync();
        Assert.That(await reader.Page.EvaluateAsync<string>("() => getSelection().toString()"), Does.Contain("observers shall"), "the selection is back");
        await reader.Page.Keyboard.PressAsync("l");
        await wording.Locator(".agreed-where a").First.ClickAsync();
        await reader.Page.WaitForURLAsync($"**{earlier.Page}");
    }

    [Test]
    public async Task By_keyboard_in_the_editor_a_wording_found_is_used_and_the_diff_follows()
    {
        _ = await Council.DraftAsync(About("cherry", Earlier));
        var draft = await Council.DraftAsync(About("cherry", Now));
        var op1 = draft.Clause("OP1");
        var author = await PersonAsync("FRA");
        var colleague = await SecondOfFranceAsync();
        await author.OpenAsync(draft.Page);
        await colleague.OpenAsync(draft.Page);
        await author.BeginRewordingAsync(op1);
        var editor = author.Editor(op1);
        await Expect(editor).ToHaveValueAsync("Decides that the cherry observers shall verify every shipment before it leaves the harbour;");
        await editor.EvaluateAsync("area => area.setSelectionRange(area.value.indexOf('cherry observers'), area.value.indexOf(' before'))");
        await author.Page.Keyboard.PressAsync("Control+Shift+L");

        var use = Panel(author).Locator(".agreed-wording", new() { HasTextString = "each" }).Locator("[data-use]").First;
        await Expect(use).ToBeVisibleAsync();
        while (!await use.EvaluateAsync<bool>("button => button === document.activeElement"))
        {
            await author.Page.Keyboard.PressAsync("Tab");
        }

        await author.Page.Keyboard.PressAsync("Enter");
        await Expect(editor).ToHaveValueAsync("Decides that the cherry observers shall verify each shipment before it leaves the harbour;");
        await Expect(editor).ToBeFocusedAsync();
        await Expect(Panel(author)).ToBeHiddenAsync();
        await Expect(author.Panel(op1).Locator(".working ins")).ToHaveTextAsync("each");
        await Expect(colleague.Prepared(op1).Locator("ins")).ToHaveTextAsync("each");

        await author.Page.Keyboard.PressAsync("Control+Z");
        await Expect(editor).ToHaveValueAsync("Decides that the cherry observers shall verify every shipment before it leaves the harbour;");
        await editor.PressAsync("Control+End");
        await author.Page.Keyboard.TypeAsync(" l L");
        await Expect(Panel(author)).ToBeHiddenAsync();
        await Expect(editor).ToHaveValueAsync("Decides that the cherry observers shall verify every shipment before it leaves the harbour; l L");
    }

    [Test]
    public async Task With_nothing_selected_the_key_looks_up_the_clause_that_has_the_keyboard()
    {
        var draft = await Council.DraftAsync(Now);
        var reader = await PersonAsync("GBR");
        await reader.OpenAsync(draft.Page);
        await reader.Page.Locator("body").PressAsync("j");
        await reader.Page.Keyboard.PressAsync("j");
        await reader.Page.Keyboard.PressAsync("l");
        await Expect(Panel(reader).Locator(".agreed-asked")).ToContainTextAsync("marmalade");
        await reader.Page.Keyboard.PressAsync("Escape");
        Assert.That(await reader.Page.EvaluateAsync<string>("() => document.activeElement.className"), Does.Contain("label"), "where the keyboard was");
    }

    [Test]
    public async Task Who_is_no_longer_signed_in_is_told_so()
    {
        var draft = await Council.DraftAsync(Now);
        var reader = await PersonAsync("GBR");
        await reader.Page.GotoAsync($"{draft.Page}/words");
        reader.Forgive("401");
        await reader.Context.ClearCookiesAsync();
        await reader.Page.EvaluateAsync("() => getSelection().selectAllChildren(document.querySelector('.words[lang]'))");
        await reader.Page.Keyboard.PressAsync("Control+Shift+L");
        await Expect(Panel(reader).Locator(".agreed-answer")).ToHaveTextAsync("You are no longer signed in; sign in again in another window, then ask again here.");
    }

    [Test]
    public async Task Deleted_words_are_not_looked_up_and_of_several_clauses_the_first_is()
    {
        var draft = await Council.DraftAsync(Now);
        await draft.EditAsync(draft.Clause("OP1"), 1, "Decides that the marmalade inspectors shall verify every shipment before it leaves the harbour;");
        var reader = await PersonAsync("GBR");
        await reader.OpenAsync($"{draft.Page}?since=start");
        await Expect(reader.Words(draft.Clause("OP1")).Locator("del")).ToHaveTextAsync("observers");
        await reader.Page.EvaluateAsync(
            """
            ([first, last]) => {
              const words = (id) => document.querySelector(`.clause[data-clause='${id}'] .line .text`);
              getSelection().setBaseAndExtent(words(first), 0, words(last), words(last).childNodes.length);
            }
            """,
            new[] { draft.Clause("OP1"), draft.Clause("OP2") });
        await reader.Page.Keyboard.PressAsync("Control+Shift+L");
        await Expect(Panel(reader).Locator(".agreed-asked")).ToHaveTextAsync("Decides that the marmalade inspectors shall verify every shipment before it leaves the harbour");
        await Expect(Panel(reader).Locator(".agreed-notice")).ToContainTextAsync("only what is in the first");
    }

    [Test]
    public async Task On_a_telephone_the_panel_and_the_page_fit()
    {
        _ = await Council.DraftAsync(Earlier);
        var draft = await Council.DraftAsync(Now);
        var reader = await PersonAsync("GBR", new() { HasTouch = true, ViewportSize = new() { Width = 390, Height = 844 } });
        await reader.OpenAsync(draft.Page);
        await reader.Words(draft.Clause("OP1")).ScrollIntoViewIfNeededAsync();
        await reader.Words(draft.Clause("OP1")).EvaluateAsync("text => getSelection().selectAllChildren(text)");
        await reader.Page.Locator(".agreed-button").TapAsync();
        await Expect(Panel(reader).Locator(".agreed-wording").First).ToBeVisibleAsync();
        Assert.That(await reader.Page.EvaluateAsync<int>(Overflow), Is.Zero);
        await Panel(reader).GetByRole(AriaRole.Link, new() { NameRegex = new("page of their own|As a page") }).ClickAsync();
        await Expect(reader.Page.Locator("main .agreed-wording").First).ToBeVisibleAsync();
        Assert.That(await reader.Page.EvaluateAsync<int>(Overflow), Is.Zero);
    }

    // The tests share a server, and none is to find what another wrote.
    private static string About(string fruit, string text) => text.Replace("marmalade", fruit, StringComparison.Ordinal);

    private static ILocator Panel(Person person) => person.Page.Locator("agreed-language");

    // From inside the second word to inside the word "harbour".
    private static async Task SelectByMouseAsync(Person person, string clause)
    {
        var words = person.Words(clause).Locator(".words");
        await words.ScrollIntoViewIfNeededAsync();
        var ends = await words.EvaluateAsync<float[]>(
            """
            words => {
              const nodes = [...(function* () { const walker = document.createTreeWalker(words, NodeFilter.SHOW_TEXT); while (walker.nextNode()) { yield walker.currentNode; } })()];
              const at = (word) => {
                const node = nodes.find((each) => each.data.includes(word));
                const range = document.createRange();
                range.setStart(node, node.data.indexOf(word) + 2);
                range.setEnd(node, node.data.indexOf(word) + 3);
                const rect = range.getBoundingClientRect();
                return [rect.left, rect.top + rect.height / 2];
              };
              return [...at('that'), ...at('harbour')];
            }
            """);
        await person.Page.Mouse.MoveAsync(ends[0], ends[1]);
        await person.Page.Mouse.DownAsync();
        await person.Page.Mouse.MoveAsync(ends[2], ends[3], new() { Steps = 6 });
        await person.Page.Mouse.UpAsync();
    }
}
