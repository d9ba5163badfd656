using Microsoft.Playwright;
using ResolutionTracker.Browser.Tests.Browsing;
using ResolutionTracker.Browser.Tests.Serving;

namespace ResolutionTracker.Browser.Tests.History;

/// <summary>The same page as changes since a moment, live for whoever looks at it so.</summary>
public sealed class ReadingChangesSinceTests : BrowserSituation
{
    private const string Shorter =
        """
        Recalling its earlier resolutions on the harbour of Northport,

        1. Decides to extend the mandate of the harbour mission for three months;

        2. Requests the Secretary-General to report every six months;

        3. Decides to remain seized of the matter.
        """;

    [Test]
    public async Task Changes_since_the_base_move_while_the_penholder_writes()
    {
        var penholder = await CallerAsync("USA");
        var made = await penholder.SendAsync(HttpMethod.Post, "/api/drafts", new
        {
            workingTitle = "Renewal of the harbour mission",
            text = Draft.Text,
            @base = new { text = Shorter, symbol = "S/RES/2531 (2020)" },
        });
        var (id, op1) = (made.GetProperty("id").GetString(), made.GetProperty("clauses")[2].GetProperty("id").GetString()!);
        var reader = await PersonAsync("FRA");
        await reader.OpenAsync($"/drafts/{id}?since=base");
        var said = reader.Page.Locator(".since-said");
        await Expect(said).ToHaveTextAsync("Changes since the base S/RES/2531 (2020): 1 clause changed, 1 inserted, 3 unchanged");
        await Expect(reader.Words(op1).Locator("del")).ToHaveTextAsync(["three"]);

        var writer = await PersonAsync("USA");
        await writer.OpenAsync($"/drafts/{id}");
        await writer.ChooseAsync(op1);
        await writer.Panel(op1).GetByText("Edit the text as penholder").ClickAsync();
        await writer.Panel(op1).Locator("form[data-act=edit] textarea").FillAsync("Decides to extend the mandate of the harbour mission for ten months;");
        await writer.Panel(op1).GetByRole(AriaRole.Button, new() { Name = "Put these words in the text" }).ClickAsync();
        await Expect(reader.Words(op1).Locator("ins")).ToHaveTextAsync(["ten"]);
        await Expect(reader.Words(op1).Locator("del")).ToHaveTextAsync(["three"]);
        await Expect(writer.Words(op1)).ToContainTextAsync("for ten months");
        await Expect(writer.Words(op1).Locator("ins, del")).ToHaveCountAsync(0);
        Assert.That(reader.Documents, Is.Empty, "nothing was fetched anew");
    }

    [Test]
    public async Task A_clause_that_goes_stays_in_sight_struck_and_a_new_revision_is_a_moment_to_choose()
    {
        var draft = await Council.DraftAsync();
        var reader = await PersonAsync("FRA");
        await reader.OpenAsync($"{draft.Page}?since=start");
        await Expect(reader.Page.Locator(".since-said")).ToContainTextAsync("Nothing has changed since the zero draft");
        using var penholder = await Council.CallerAsync("USA");
        await penholder.SendAsync(HttpMethod.Post, $"{draft.Api}/clauses/{draft.Clause("PP2")}/delete", new { seen = 1 });
        await Expect(reader.Words(draft.Clause("PP2")).Locator("del")).ToContainTextAsync(["harbour mission"]);
        await Expect(reader.Clause(draft.Clause("PP2")).Locator(".fate")).ToHaveTextAsync("Deleted");
        await penholder.SendAsync(HttpMethod.Post, $"{draft.Api}/revisions", new { });
        await Expect(reader.Page.Locator(".view-form option")).ToHaveTextAsync(["Rev.1", "the zero draft"]);
        await reader.Page.Locator(".view-form select").SelectOptionAsync("Rev.1");
        await reader.Page.GetByRole(AriaRole.Button, new() { Name = "Show" }).ClickAsync();
        await Expect(reader.Page.Locator(".since-said")).ToHaveTextAsync("Nothing has changed since Rev.1: 4 clauses unchanged");
        await reader.Page.GetByRole(AriaRole.Link, new() { Name = "Clean text" }).ClickAsync();
        await Expect(reader.Page.Locator(".since-said")).ToHaveCountAsync(0);
    }

    [Test]
    public async Task The_key_n_goes_from_change_to_change()
    {
        var draft = await Council.DraftAsync();
        await draft.EditAsync(draft.Clause("PP2"), 1, "Noting the work of the harbour mission,");
        await draft.EditAsync(draft.Clause("OP2"), 1, "Requests the Secretary-General to report every week;");
        var reader = await PersonAsync("FRA");
        await reader.OpenAsync($"{draft.Page}?since=start");
        foreach (var (key, label) in new[] { ("n", "PP2"), ("n", "OP2"), ("n", "PP2"), ("Shift+N", "OP2"), ("Shift+N", "PP2") })
        {
            await reader.Page.Keyboard.PressAsync(key);
            await Expect(reader.Clause(draft.Clause(label)).Locator(".label")).ToBeFocusedAsync();
        }

        await reader.Page.GetByRole(AriaRole.Button, new() { Name = "Next change" }).ClickAsync();
        await Expect(reader.Panel(draft.Clause("OP2"))).ToBeVisibleAsync();
    }

    [Test]
    public async Task After_a_lost_connection_the_view_catches_up()
    {
        var draft = await Council.DraftAsync();
        var op1 = draft.Clause("OP1");
        var reader = await PersonAsync("FRA");
        reader.MayLoseTheServer = true;
        await reader.OpenAsync($"{draft.Page}?since=start");
        await reader.Context.SetOfflineAsync(true);
        await draft.EditAsync(op1, 1, "Decides to extend the mandate of the harbour mission for nine months;");
        await reader.Context.SetOfflineAsync(false);
        await Expect(reader.Words(op1).Locator("ins")).ToHaveTextAsync(["nine"]);
        await Expect(reader.Words(op1).Locator("del")).ToHaveTextAsync(["six"]);
    }

    [Test]
    public async Task Without_script_the_form_goes_from_view_to_view()
    {
        var draft = await Council.DraftAsync();
        await draft.EditAsync(draft.Clause("OP1"), 1, "Decides to wait;");
        var reader = await PersonAsync("FRA", new() { JavaScriptEnabled = false });
        await reader.Page.GotoAsync(draft.Page);
        await reader.Page.GetByRole(AriaRole.Button, new() { Name = "Show" }).ClickAsync();
        await Expect(reader.Words(draft.Clause("OP1")).Locator("ins")).ToHaveTextAsync(["wait"]);
        await Expect(reader.Page.GetByRole(AriaRole.Button, new() { Name = "Next change" })).ToBeHiddenAsync();
    }

    [Test]
    public async Task Printed_each_sheet_says_what_is_compared()
    {
        var demo = await Council.DemoAsync("Halvar");
        var reader = await PersonAsync("FRA");
        await reader.OpenAsync($"{demo}?since=base");
        using var folder = new TestFolder();
        await reader.Page.PdfAsync(new() { Path = folder.File("changes.pdf"), Format = "A4" });
        var read = await Finished.RunAsync(Executable.Described(["pdftotext", "-layout", folder.File("changes.pdf"), "-"]), "");
        Assert.That(read.Code, Is.Zero, read.ToString());
        foreach (var sheet in read.Output.Split('\f', StringSplitOptions.RemoveEmptyEntries))
        {
            var words = string.Join(' ', sheet.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
            Assert.That(words, Does.Contain("Changes since the base").And.Contain("Illustrative text: no state proposed these words").And.Not.Contain("Clean text"));
        }
    }
}
