using Microsoft.Playwright;
using ResolutionTracker.Browser.Tests.Browsing;
using ResolutionTracker.Browser.Tests.Serving;

namespace ResolutionTracker.Browser.Tests.History;

/// <summary>A negotiation in charts: by keyboard, by mouse, on a telephone, on paper, as a file.</summary>
public sealed class LookingAtPicturesTests : BrowserSituation
{
    [Test]
    public async Task The_keyboard_comes_to_the_figures_and_from_a_clause_to_its_history()
    {
        var demo = await Council.DemoAsync("Halvar");
        var reader = await PersonAsync("FRA");
        await reader.Page.GotoAsync(demo);
        await reader.Page.GetByRole(AriaRole.Link, new() { Name = "Pictures", Exact = true }).PressAsync("Enter");
        var contention = reader.Page.Locator("#contention");
        await contention.GetByRole(AriaRole.Link, new() { Name = "Contention of clauses over time as CSV" }).FocusAsync();
        // The drawing is one stop, so that it can be scrolled; then comes the way to its table.
        await reader.Page.Keyboard.PressAsync("Tab");
        await Expect(contention.Locator(".picture-box")).ToBeFocusedAsync();
        await reader.Page.Keyboard.PressAsync("Tab");
        await Expect(contention.Locator("summary")).ToBeFocusedAsync();
        await reader.Page.Keyboard.PressAsync("Enter");
        await Expect(contention.GetByRole(AriaRole.Rowheader, new() { Name = "OP8", Exact = true })).ToBeVisibleAsync();
        await contention.GetByRole(AriaRole.Rowheader, new() { Name = "OP8", Exact = true }).GetByRole(AriaRole.Link).FocusAsync();
        await reader.Page.Keyboard.PressAsync("Enter");
        await Expect(reader.Page.Locator("h1")).ToContainTextAsync("OP8");
    }

    [Test]
    public async Task A_cell_leads_to_the_replay_and_a_moment_is_kept_by_the_address_without_script_too()
    {
        var demo = await Council.DemoAsync("Halvar");
        var reader = await PersonAsync("FRA", new() { JavaScriptEnabled = false });
        await reader.Page.GotoAsync($"{demo}/pictures");
        await reader.Page.Locator("select[name=at]").SelectOptionAsync("Rev.1");
        await reader.Page.GetByRole(AriaRole.Button, new() { Name = "Show" }).ClickAsync();
        await Expect(reader.Page).ToHaveURLAsync(new System.Text.RegularExpressions.Regex("at=Rev[.]1$"));
        await Expect(reader.Page.Locator("#outcomes .picture-says")).ToHaveTextAsync(new System.Text.RegularExpressions.Regex("^[0-9] amendments of "));
        await reader.Page.Locator("#contention .chart a:has(rect)").Last.ClickAsync();
        await Expect(reader.Page).ToHaveURLAsync(new System.Text.RegularExpressions.Regex("/replay[?]at=[0-9]+$"));
    }

    [Test]
    public async Task On_a_telephone_a_wide_drawing_scrolls_in_its_own_box()
    {
        var demo = await Council.DemoAsync("stabilization");
        var reader = await PersonAsync("FRA", new() { ViewportSize = new() { Width = 390, Height = 780 } });
        await reader.Page.GotoAsync($"{demo}/pictures");
        await reader.Page.EvaluateAsync("document.querySelectorAll('details').forEach(details => details.open = true)");
        Assert.Multiple(() =>
        {
            Assert.That(reader.Page.EvaluateAsync<int>("document.documentElement.scrollWidth - innerWidth").Result, Is.LessThanOrEqualTo(0));
            Assert.That(
                reader.Page.EvaluateAsync<bool>("[...document.querySelectorAll('.picture-box')].every(box => box.scrollWidth > box.clientWidth)").Result, Is.True);
        });
        // Words in a drawing are never smaller than those around it.
        Assert.That(
            await reader.Page.EvaluateAsync<double>("Math.min(...[...document.querySelectorAll('.chart text')].map(text => text.getScreenCTM().a * parseFloat(text.getAttribute('font-size'))))"),
            Is.GreaterThanOrEqualTo(11));
    }

    [Test]
    public async Task No_words_of_a_drawing_are_cut_off_or_stand_on_one_another()
    {
        foreach (var name in (string[])["Halvar", "stabilization"])
        {
            var demo = await Council.DemoAsync(name);
            var reader = await PersonAsync("FRA");
            await reader.Page.GotoAsync($"{demo}/pictures");
            Assert.That(
                await reader.Page.EvaluateAsync<string[]>(
                    """
                    () => [...document.querySelectorAll('.chart')].flatMap((chart) => {
                      const all = chart.getBoundingClientRect();
                      const words = [...chart.querySelectorAll('text')].map((text) => [text.textContent, text.getBoundingClientRect(), text.hasAttribute('transform')]);
                      const cut = words.filter(([, box]) => box.left < all.left - 1 || box.right > all.right + 1 || box.top < all.top - 1 || box.bottom > all.bottom + 1).map(([text]) => `cut: ${text}`);
                      const level = words.filter(([, , turned]) => !turned);
                      const over = level.flatMap(([one, a], i) => level.slice(i + 1)
                        .filter(([, b]) => Math.min(a.right, b.right) - Math.max(a.left, b.left) > 2 && Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 6)
                        .map(([other]) => `over one another: ${one} / ${other}`));
                      return [...cut, ...over];
                    })
                    """),
                Is.Empty,
                name);
        }
    }

    [Test]
    public async Task Printed_each_picture_has_its_title_and_the_sheet_says_where_it_came_from()
    {
        var demo = await Council.DemoAsync("Halvar");
        var reader = await PersonAsync("FRA");
        await reader.Page.GotoAsync($"{demo}/pictures");
        using var folder = new TestFolder();
        await reader.Page.PdfAsync(new() { Path = folder.File("pictures.pdf"), Format = "A4" });
        var read = await Finished.RunAsync(Executable.Described(["pdftotext", "-layout", folder.File("pictures.pdf"), "-"]), "");
        var words = string.Join(' ', read.Output.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        Assert.That(words, Does.Contain("Pictures · Renewal").And.Contain("Illustrative text: no state proposed these words")
            .And.Contain("Contention of clauses over time").And.Contain("Origin of the text").And.Contain("accepted as modified")
            .And.Not.Contain("The figures as a table").And.Not.Contain("Replay from there"));
    }

    [Test]
    public async Task A_file_opens_by_itself_and_says_what_it_is()
    {
        var demo = await Council.DemoAsync("Halvar");
        var reader = await PersonAsync("FRA");
        await reader.Page.GotoAsync($"{demo}/pictures");
        var download = await reader.Page.RunAndWaitForDownloadAsync(
            () => reader.Page.GetByRole(AriaRole.Link, new() { Name = "Alliances as SVG" }).ClickAsync());
        using var folder = new TestFolder();
        await download.SaveAsAsync(folder.File("alliances.svg"));
        Assert.That(download.SuggestedFilename, Does.Match("^draft-[0-9a-f]{8}-alliances-[0-9]+[.]svg$"));
        var viewer = await VisitorAsync(await Council.GetAsync());
        await viewer.Page.GotoAsync($"file://{folder.File("alliances.svg")}");
        await Expect(viewer.Page.Locator("svg > text").Last).ToBeVisibleAsync();
        Assert.That(await viewer.Page.EvaluateAsync<string>("document.documentElement.textContent"), Does.Contain("Illustrative text").And.Contain("/pictures?at="));
    }
}
