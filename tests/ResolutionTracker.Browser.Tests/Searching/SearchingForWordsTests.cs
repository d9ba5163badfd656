using ResolutionTracker.Browser.Tests.Browsing;

namespace ResolutionTracker.Browser.Tests.Searching;

/// <summary>A person looks for a word from the head of any page, and takes the data of a draft away.</summary>
public sealed class SearchingForWordsTests : BrowserSituation
{
    private const string Overflow = "() => document.documentElement.scrollWidth - document.documentElement.clientWidth";

    [Test]
    public async Task By_keyboard_from_the_head_of_a_page_to_the_change_that_brought_a_word_in()
    {
        var demo = await Council.DemoAsync("observer mission");
        var reader = await PersonAsync("SVN");
        await reader.Page.GotoAsync("/drafts");
        await reader.Page.GetByLabel("Words to look for").FocusAsync();
        await reader.Page.Keyboard.TypeAsync("market");
        await reader.Page.Keyboard.PressAsync("Enter");
        await reader.Page.WaitForURLAsync("**/search?q=market");
        await Expect(reader.Page.Locator(".found-draft del mark").First).ToHaveTextAsync("market");
        await Expect(reader.Page.Locator(".move summary").First).ToContainTextAsync("In the base text");
        await reader.Page.Locator(".move a", new() { HasTextString = "Version 1" }).First.ClickAsync();
        await reader.Page.WaitForURLAsync($"**{new Uri(reader.Page.Url).AbsolutePath}*");
        Assert.That(reader.Page.Url, Does.Contain($"{demo}/clauses/").And.EndWith("#version-1"));
    }

    [Test]
    public async Task On_a_telephone_search_and_export_fit()
    {
        var demo = await Council.DemoAsync("observer mission");
        var reader = await PersonAsync("SVN");
        await reader.Page.SetViewportSizeAsync(390, 844);
        foreach (var path in (string[])["/search?q=market", "/drafts", $"{demo}/export?at=start"])
        {
            await reader.Page.GotoAsync(path);
            Assert.That(await reader.Page.EvaluateAsync<int>(Overflow), Is.Zero, path);
        }
    }

    [Test]
    public async Task A_file_taken_from_the_page_is_named_after_draft_room_and_position()
    {
        var demo = await Council.DemoAsync("observer mission");
        var reader = await PersonAsync("SVN");
        await reader.Page.GotoAsync(demo);
        await reader.Page.GetByRole(Microsoft.Playwright.AriaRole.Link, new() { Name = "Take the data away" }).ClickAsync();
        var download = await reader.Page.RunAndWaitForDownloadAsync(() =>
            reader.Page.GetByRole(Microsoft.Playwright.AriaRole.Link, new() { Name = "JSON Lines" }).First.ClickAsync());
        Assert.That(download.SuggestedFilename, Does.Match("^draft-[0-9a-f]{8}-council-[0-9]+[.]jsonl$"));
        using var reading = new StreamReader(await download.CreateReadStreamAsync());
        Assert.That(await reading.ReadLineAsync(), Does.StartWith("{\"format\":\"resolution-tracker-history.v1\"").And.Contain("Illustrative text"));
    }
}
