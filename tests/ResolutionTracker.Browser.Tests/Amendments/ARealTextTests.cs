using Microsoft.Playwright;
using ResolutionTracker.Browser.Tests.Browsing;
using ResolutionTracker.Browser.Tests.Serving;
using ResolutionTracker.Testing;

namespace ResolutionTracker.Browser.Tests.Amendments;

/// <summary>A resolution that the Council adopted, brought in by the command line and amended as the demo is.</summary>
[Category("RealTexts")]
public sealed class ARealTextTests : BrowserSituation
{
    [OneTimeTearDown]
    public static void Report() => RealTexts.Report();

    [Test]
    public async Task Imported_it_is_amended_live()
    {
        if (RealTexts.Folder is not { } texts)
        {
            return;
        }

        using var folder = new TestFolder();
        var path = Path.Combine(texts, "resolutions-en", "S_RES_0690_1991_EN_GOLD.txt");
        _ = RealTexts.Read(path);
        var imported = await Finished.RunAsync("import", path, "--data", folder.File("data"));
        Assert.That(imported.Code, Is.Zero, imported.ToString());
        await using var server = await ServerProcess.StartAsync(folder.File("data"));
        var address = imported.Output.Trim().Split('\t')[1];
        var penholder = await VisitorAsync(server);
        await penholder.StepInAsync("USA");
        await penholder.OpenAsync(address);
        var author = await VisitorAsync(server);
        await author.StepInAsync("FRA");
        await author.OpenAsync(address);

        var clause = await author.Page.Locator(".clauses > .clause:has(.line[data-kind=operative])").First.GetAttributeAsync("data-clause");
        await author.BeginRewordingAsync(clause!);
        await author.Page.Keyboard.PressAsync("Control+End");
        await author.Page.Keyboard.PressAsync("Backspace");
        await author.Page.Keyboard.TypeAsync(" by one more lighthouse;");
        await author.TableAsync(clause!);
        await Expect(penholder.Proposal(clause!, "FRA").Locator("ins")).ToContainTextAsync(["lighthouse"]);
        await penholder.ChooseAsync(clause!);
        await penholder.Card(clause!, "FRA").GetByRole(AriaRole.Button, new() { Name = "Accept", Exact = true }).ClickAsync();
        await Expect(author.Words(clause!)).ToContainTextAsync("by one more lighthouse;");
    }
}
