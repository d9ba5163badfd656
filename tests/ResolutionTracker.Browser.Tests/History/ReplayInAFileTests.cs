using System.Collections.Concurrent;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using ResolutionTracker.Browser.Tests.Browsing;
using ResolutionTracker.Browser.Tests.Serving;

namespace ResolutionTracker.Browser.Tests.History;

/// <summary>A replay that was taken away is opened from its file, with the network off.</summary>
public sealed class ReplayInAFileTests : BrowserSituation
{
    /// <summary>All that the page shows of its moment, wherever its links lead; a place may be left out.</summary>
    private const string Shown =
        """
        (without) => JSON.stringify([
          [...document.querySelectorAll(`history-player [data-place]:not([data-place="${without}"])`)].map((place) => {
            const copy = place.cloneNode(true);
            for (const element of copy.querySelectorAll('*')) {
              // Written again, they stand in the order of their names.
              const attributes = [...element.attributes].filter(({ name }) => name !== 'href').sort((a, b) => a.name.localeCompare(b.name));
              [...element.attributes].forEach(({ name }) => element.removeAttribute(name));
              attributes.forEach(({ name, value }) => element.setAttribute(name, value));
            }
            return [place.dataset.place, copy.innerHTML.replace(/>\s+</g, '><').trim()];
          }).sort(),
          [...document.querySelectorAll('.clauses > .clause')].map((clause) => clause.dataset.clause),
          document.querySelector('.where').textContent,
        ])
        """;

    private TestFolder _folder = null!;
    private ConcurrentQueue<string> _asked = null!;

    [SetUp]
    public void MakeFolder() => (_folder, _asked) = (new TestFolder(), new ConcurrentQueue<string>());

    [TearDown]
    public void RemoveFolder() => _folder.Dispose();

    [TestCase(null, "in-our-room")]
    [TestCase("our delegation’s room", null)]
    public async Task Each_moment_forwards_and_back_is_what_the_server_shows(string? with, string? without)
    {
        var demo = await Council.DemoAsync("observer mission");
        var reader = await PersonAsync("FRA");
        var page = await OpenedAsync(await TakenAsync(reader, demo, with), "#at=60");
        await IsAtAsync(page, 60);
        foreach (var (key, position) in new[] { ("ArrowRight", 61), ("ArrowRight", 62), ("ArrowLeft", 61), ("ArrowLeft", 60), ("Home", 1) })
        {
            await page.Keyboard.PressAsync(key);
            await IsAtAsync(page, position);
            await reader.Page.GotoAsync($"{demo}/replay?at={position}");
            Assert.That(await page.EvaluateAsync<string>(Shown, without), Is.EqualTo(await reader.Page.EvaluateAsync<string>(Shown, without)), $"{key} to {position}");
        }

        await page.Keyboard.PressAsync("End");
        await Expect(page.Locator(".where")).ToContainTextAsync(new Regex("^([0-9]+) of \\1 "));
        await reader.Page.GotoAsync($"{demo}/replay");
        Assert.That(await page.EvaluateAsync<string>(Shown, without), Is.EqualTo(await reader.Page.EvaluateAsync<string>(Shown, without)));
        await Expect(page.Locator("[data-place=in-our-room]")).ToHaveCountAsync(with is null ? 0 : 1);
        Assert.That(_asked, Has.All.StartsWith("file:"), "it made no request");
    }

    [Test]
    public async Task By_keyboard_decisions_are_stepped_through_and_the_address_is_the_moment()
    {
        var demo = await Council.DemoAsync("observer mission");
        var reader = await PersonAsync("FRA");
        var page = await OpenedAsync(await TakenAsync(reader, demo), "#at=1");
        await page.Keyboard.PressAsync("r");
        await Expect(page.Locator(".news")).ToContainTextAsync("issued by");
        await page.Keyboard.PressAsync("d");
        await page.Keyboard.PressAsync("d");
        await Expect(page.Locator(".news")).Not.ToContainTextAsync("issued by");
        var where = await page.Locator(".where").TextContentAsync();
        await Expect(page).ToHaveURLAsync(new Regex($"#at={where!.Split(' ')[0]}$"));
        var address = page.Url;
        await page.Keyboard.PressAsync("End");
        await Expect(page).Not.ToHaveURLAsync(address);
        await page.GotoAsync(address);
        await Expect(page.Locator(".where")).ToHaveTextAsync(where);
        await page.Locator("[data-follow=FRA]").FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Locator(".follow")).ToHaveValueAsync("FRA");
        await Expect(page).ToHaveURLAsync(new Regex("#at=[0-9]+&follow=FRA$"));
        await page.EvaluateAsync("document.activeElement.blur()");
        await page.Keyboard.PressAsync("ArrowRight");
        await Expect(page.Locator(".act > span").First).ToContainTextAsync("France");
        Assert.That(_asked, Has.All.StartsWith("file:"));
    }

    [Test]
    public async Task Of_a_delegation_it_shows_what_it_prepared_at_the_moment_with_the_network_off_and_says_whose_it_is()
    {
        var draft = await Council.DraftAsync();
        var france = await CallerAsync("FRA");
        _ = await draft.PrepareAsync(france, draft.Clause("OP1"), "Decides to extend the mandate of the harbour mission for one quetzal;");
        await draft.EditAsync(draft.Clause("OP2"), 1, "Requests the Secretary-General to report every week;");
        var reader = await PersonAsync("FRA");
        var file = await TakenAsync(reader, draft.Page, "our delegation’s room");
        Assert.That(Path.GetFileName(file), Does.Contain("delegation-FRA"));
        var page = await OpenedAsync(file, "");
        await Expect(page.GetByRole(AriaRole.Banner)).ToContainTextAsync("the own room of the delegation of France");
        await Expect(page.Locator(".player .confidential")).ToBeVisibleAsync();
        await WithThePreparedOneAndBeforeItAsync(page);
        await page.EmulateMediaAsync(new() { Media = Media.Print });
        await Expect(page.Locator(".print-head")).ToContainTextAsync("Confidential: holds the own room of the delegation of France");
        await Expect(page.Locator(".print-head")).ToBeVisibleAsync();
        Assert.That(_asked, Has.All.StartsWith("file:"), "it made no request");

        await reader.Page.GotoAsync($"{draft.Page}/replay");
        await Expect(reader.Page.Locator("history-player[data-ready]")).ToHaveCountAsync(1);
        await WithThePreparedOneAndBeforeItAsync(reader.Page);
        await Expect(reader.Page.Locator(".confidential")).ToHaveCountAsync(0);
        Assert.That(await File.ReadAllTextAsync(await TakenAsync(reader, draft.Page)), Does.Not.Contain("quetzal"));
    }

    [Test]
    public async Task Without_script_and_on_a_phone_it_shows_the_last_moment_and_how_to_cite_it()
    {
        var demo = await Council.DemoAsync("observer mission");
        var reader = await PersonAsync("FRA");
        var file = await TakenAsync(reader, demo);
        var page = await OpenedAsync(file, "", new() { JavaScriptEnabled = false, ViewportSize = new() { Width = 390, Height = 844 } });
        await Expect(page.Locator(".clauses > .clause").First).ToBeVisibleAsync();
        await Expect(page.GetByRole(AriaRole.Button, new() { Name = "Play", Exact = true })).ToBeHiddenAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "About this file" }).ClickAsync();
        await Expect(page.Locator(".about-file")).ToContainTextAsync("Illustrative text: no state proposed these words");
        Assert.That((await page.Locator("body").BoundingBoxAsync())!.Width, Is.AtMost(390));
    }

    [Test]
    public async Task A_file_that_was_cut_off_says_so_and_shows_its_last_moment()
    {
        var demo = await Council.DemoAsync("observer mission");
        var reader = await PersonAsync("FRA");
        var file = await TakenAsync(reader, demo);
        var text = await File.ReadAllTextAsync(file);
        var moments = text.IndexOf("id=\"moments\">", StringComparison.Ordinal);
        await File.WriteAllTextAsync(file, text.Remove(text.IndexOf('\n', moments) - 20_000, 16_000));
        var page = await OpenedAsync(file, "", isWhole: false);
        await Expect(page.Locator(".player .problem")).Not.ToBeEmptyAsync();
        await Expect(page.Locator(".clauses > .clause").First).ToBeVisibleAsync();
    }

    /// <summary>From the last moment back to before France prepared its amendment, and there again.</summary>
    private static async Task WithThePreparedOneAndBeforeItAsync(IPage page)
    {
        var room = page.GetByRole(AriaRole.Region, new() { Name = "In your delegation’s room" });
        await Expect(room.Locator("ins")).ToHaveTextAsync("one quetzal");
        await Expect(room).ToContainTextAsync("in preparation");
        await page.Keyboard.PressAsync("ArrowLeft");
        await Expect(room.Locator(".own-said")).ToContainTextAsync("OP1: amendment begun");
        await Expect(room.Locator("ins")).ToHaveTextAsync("one quetzal");
        await page.Keyboard.PressAsync("ArrowLeft");
        await Expect(room).ToContainTextAsync("Nothing was in preparation at this moment.");
        await Expect(page.Locator("body")).Not.ToContainTextAsync("quetzal");
        await page.Keyboard.PressAsync("ArrowRight");
        await Expect(room.Locator("ins")).ToHaveTextAsync("one quetzal");
        await page.Keyboard.PressAsync("End");
    }

    /// <summary>The path of the file that a person takes away from the page of exports.</summary>
    /// <param name="with">What it is to hold besides the Council room, as the page says it.</param>
    private async Task<string> TakenAsync(Person reader, string draft, string? with = null)
    {
        await reader.Page.GotoAsync($"{draft}/export");
        var files = reader.Page.Locator(".exports > li").Filter(new()
        {
            Has = reader.Page.GetByRole(AriaRole.Heading, new() { NameRegex = new Regex(with ?? "^The Council room$") }),
        });
        var download = await reader.Page.RunAndWaitForDownloadAsync(
            () => files.GetByRole(AriaRole.Link, new() { Name = "Replay, one page" }).ClickAsync());
        var path = _folder.File(download.SuggestedFilename);
        await download.SaveAsAsync(path);
        return path;
    }

    private async Task<IPage> OpenedAsync(string file, string moment, BrowserNewContextOptions? options = null, bool isWhole = true)
    {
        var alone = await VisitorAsync(await Council.GetAsync(), options);
        alone.MayLoseTheServer = true;
        await alone.Context.SetOfflineAsync(true);
        alone.Page.Request += (_, request) => _asked.Enqueue(request.Url);
        await alone.Page.GotoAsync(new Uri(file).AbsoluteUri + moment);
        if (isWhole && options?.JavaScriptEnabled != false)
        {
            await Expect(alone.Page.Locator("history-player[data-ready]")).ToHaveCountAsync(1);
        }

        return alone.Page;
    }

    private static Task IsAtAsync(IPage page, int position) =>
        Expect(page.Locator($"history-player[data-position='{position}']")).ToHaveCountAsync(1);
}
