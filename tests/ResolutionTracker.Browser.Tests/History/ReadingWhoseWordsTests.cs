using Microsoft.Playwright;
using ResolutionTracker.Browser.Tests.Browsing;
using ResolutionTracker.Browser.Tests.Serving;

namespace ResolutionTracker.Browser.Tests.History;

/// <summary>The text by whose words it is: chosen by mouse and by keyboard, filtered, printed.</summary>
public sealed class ReadingWhoseWordsTests : BrowserSituation
{
    [Test]
    public async Task The_keyboard_goes_from_words_to_words_and_to_their_card_and_back()
    {
        var (page, reader) = await WithFrancesWordsAsync();
        await reader.Page.GotoAsync(page);
        await reader.Page.Locator(".run").First.FocusAsync();
        await reader.Page.Keyboard.PressAsync("End");
        await reader.Page.Keyboard.PressAsync("Home");
        var frances = reader.Page.Locator(".run[data-state=FRA]");
        for (var i = 0; i < 40 && await frances.GetAttributeAsync("aria-current") is null; i++)
        {
            await reader.Page.Keyboard.PressAsync("ArrowRight");
        }

        await Expect(frances).ToBeFocusedAsync();
        var card = reader.Page.Locator("word-card");
        await Expect(card).ToContainTextAsync("Proposed by amendment 1");
        await Expect(card).ToContainTextAsync("In place of");
        await reader.Page.Keyboard.PressAsync("Enter");
        await Expect(card.Locator("h2")).ToBeFocusedAsync();
        await reader.Page.Keyboard.PressAsync("Escape");
        await Expect(frances).ToBeFocusedAsync();

        // All runs together are one stop of the Tab key.
        Assert.That(await reader.Page.Locator(".run[tabindex='0']").CountAsync(), Is.EqualTo(1));
        await reader.Page.ReloadAsync();
        await Expect(card).ToContainTextAsync("Proposed by amendment 1");
    }

    [Test]
    public async Task Whose_words_are_chosen_stand_out_and_the_address_keeps_it()
    {
        var (page, reader) = await WithFrancesWordsAsync();
        await reader.Page.GotoAsync(page);
        var france = reader.Page.Locator(".owner[data-owner=FRA]");
        await france.FocusAsync();
        await reader.Page.Keyboard.PressAsync("Enter");
        await Expect(reader.Page.Locator(".run.is-on")).ToHaveTextAsync(["nine"]);
        await Expect(reader.Page.Locator(".run[data-state=USA]").First).ToHaveClassAsync("run is-off");
        await reader.Page.ReloadAsync();
        await Expect(reader.Page.Locator(".run.is-on")).ToHaveTextAsync(["nine"]);
        await Expect(france).ToHaveAttributeAsync("aria-current", "true");
        await france.ClickAsync();
        await Expect(reader.Page.Locator(".run.is-on, .run.is-off")).ToHaveCountAsync(0);
    }

    [Test]
    public async Task Without_script_words_are_links_to_their_card()
    {
        var (page, _) = await WithFrancesWordsAsync();
        var reader = await PersonAsync("FRA", new() { JavaScriptEnabled = false });
        await reader.Page.GotoAsync(page);
        await reader.Page.Locator(".run[data-state=FRA]").ClickAsync();
        await Expect(reader.Page.Locator("word-card")).ToContainTextAsync("Proposed by amendment 1");
        await reader.Page.Locator(".owner[data-owner=FRA]").ClickAsync();
        await Expect(reader.Page.Locator(".run.is-on")).ToHaveTextAsync(["nine"]);
    }

    [Test]
    public async Task On_a_telephone_nothing_is_wider_than_the_screen_and_the_card_can_be_put_away()
    {
        var (page, _) = await WithFrancesWordsAsync();
        var reader = await PersonAsync("FRA", new() { ViewportSize = new() { Width = 390, Height = 780 } });
        await reader.Page.GotoAsync(page);
        await reader.Page.Locator(".run[data-state=FRA]").ClickAsync();
        await Expect(reader.Page.Locator("word-card h2")).ToBeVisibleAsync();
        Assert.That(await reader.Page.EvaluateAsync<int>("document.documentElement.scrollWidth - innerWidth"), Is.LessThanOrEqualTo(0));
        await reader.Page.GetByRole(AriaRole.Button, new() { Name = "Close the card" }).ClickAsync();
        await Expect(reader.Page.Locator("word-card")).ToBeHiddenAsync();
    }

    [Test]
    public async Task Printed_it_says_what_it_is_and_has_the_figures()
    {
        var demo = await Council.DemoAsync("Halvar");
        var reader = await PersonAsync("FRA");
        await reader.Page.GotoAsync($"{demo}/words");
        using var folder = new TestFolder();
        await reader.Page.PdfAsync(new() { Path = folder.File("words.pdf"), Format = "A4" });
        var read = await Finished.RunAsync(Executable.Described(["pdftotext", "-layout", folder.File("words.pdf"), "-"]), "");
        var words = string.Join(' ', read.Output.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        Assert.That(words, Does.Contain("Whose words · Renewal").And.Contain("Illustrative text: no state proposed these words")
            .And.Contain("What the text is made of").And.Contain("Removed wordings").And.Not.Contain("Clean text"));
    }

    private async Task<(string Page, Person Reader)> WithFrancesWordsAsync()
    {
        var draft = await Council.DraftAsync();
        var id = await draft.TableAsync(
            await CallerAsync("FRA"), draft.Clause("OP1"), "Decides to extend the mandate of the harbour mission for nine months;");
        await (await CallerAsync("USA")).SendAsync(HttpMethod.Post, $"{draft.Api}/amendments/{id}/accept", new { seen = 1 });
        return ($"{draft.Page}/words", await PersonAsync("FRA"));
    }
}
