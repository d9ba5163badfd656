using System.Text.RegularExpressions;
using Microsoft.Playwright;
using ResolutionTracker.Browser.Tests.Browsing;
using ResolutionTracker.Browser.Tests.Serving;

namespace ResolutionTracker.Browser.Tests.Drafting;

/// <summary>A stray sheet says where it came from.</summary>
public sealed class PrintingADraftTests : BrowserSituation
{
    private const string Illustrative = "Illustrative text: no state proposed these words";

    private static readonly string[] Buttons =
        ["Accept", "Propose", "Withdraw", "Sign out", "Step in", "Last acts", "Penholder:", "Edit the text"];

    [TestCase("A4")]
    [TestCase("Letter")]
    public async Task Each_sheet_has_the_draft_the_room_and_the_time_and_no_buttons(string format)
    {
        var demo = await Council.DemoAsync("stabilization");
        var reader = await PersonAsync("USA");
        await reader.OpenAsync(demo);
        var title = await reader.Page.Locator("h1").InnerTextAsync();
        var words = await reader.Page.Locator(".clauses .line:not(.gone) .text").Last.InnerTextAsync();
        using var folder = new TestFolder();
        await reader.Page.PdfAsync(new() { Path = folder.File("draft.pdf"), Format = format, PreferCSSPageSize = false });
        var read = await Finished.RunAsync(Executable.Described(["pdftotext", "-layout", folder.File("draft.pdf"), "-"]), "");
        Assert.That(read.Code, Is.Zero, read.ToString());
        var sheets = read.Output.Split('\f', StringSplitOptions.RemoveEmptyEntries);

        Assert.That(sheets, Has.Length.GreaterThan(1));
        Assert.Multiple(() =>
        {
            foreach (var sheet in sheets)
            {
                var said = string.Join(' ', sheet.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
                Assert.That(said, Does.Contain(Illustrative).And.Contain(title).And.Contain("Council room").And.Contain("text as of"));
                foreach (var label in Buttons)
                {
                    // A text may have such a word inside another, as in "Withdrawal".
                    Assert.That(said, Does.Not.Match($@"(?<!\w){Regex.Escape(label)}(?!\w)"));
                }
            }

            Assert.That(string.Join(' ', read.Output.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)), Does.Contain(words.Split('\n')[0][^30..]));
        });
    }

    [Test]
    public async Task What_still_needs_a_decision_is_printed_with_every_proposal_and_no_buttons()
    {
        var demo = await Council.DemoAsync("Halvar");
        var reader = await PersonAsync("USA");
        await reader.Page.GotoAsync($"{demo}/decide");
        var proposals = await reader.Page.Locator(".rival").CountAsync();
        await reader.Page.EmulateMediaAsync(new() { Media = Media.Print });
        await Expect(reader.Page.GetByText(Illustrative).First).ToBeVisibleAsync();
        await Expect(reader.Page.Locator(".print-sheet")).ToContainTextAsync("Council room");
        await Expect(reader.Page.Locator(".rival .change:visible").First).ToBeVisibleAsync();
        Assert.That(await reader.Page.Locator(".rival:visible").CountAsync(), Is.EqualTo(proposals).And.Positive);
        await Expect(reader.Page.Locator("button:visible, input:visible, select:visible")).ToHaveCountAsync(0);
    }

    [Test]
    public async Task A_history_printed_says_that_it_is_illustrative_and_has_no_buttons()
    {
        var demo = await Council.DemoAsync("stabilization");
        var reader = await PersonAsync("USA");
        await reader.OpenAsync(demo);
        var clause = await reader.Page.Locator(".clauses > .clause").First.GetAttributeAsync("data-clause");
        await reader.Page.GotoAsync($"{demo}/clauses/{clause}");
        await reader.Page.EmulateMediaAsync(new() { Media = Media.Print });
        await Expect(reader.Page.GetByText(Illustrative).First).ToBeVisibleAsync();
        await Expect(reader.Page.Locator("button:visible")).ToHaveCountAsync(0);
    }
}
