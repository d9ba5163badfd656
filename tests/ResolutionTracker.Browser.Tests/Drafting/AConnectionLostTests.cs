using ResolutionTracker.Browser.Tests.Browsing;
using ResolutionTracker.Browser.Tests.Serving;

namespace ResolutionTracker.Browser.Tests.Drafting;

/// <summary>The socket breaks, the lid is closed, the server dies; the page says so, and nothing typed is lost.</summary>
public sealed class AConnectionLostTests : BrowserSituation
{
    private const string Edited = "Requests the Secretary-General to report every two months;";

    [Test]
    public async Task Offline_the_page_says_so_keeps_what_is_typed_and_catches_up()
    {
        var draft = await Council.DraftAsync();
        var (op1, op2) = (draft.Clause("OP1"), draft.Clause("OP2"));
        var author = await PersonAsync("FRA");
        var colleague = await SecondOfFranceAsync();
        author.MayLoseTheServer = true;
        await author.OpenAsync(draft.Page);
        await colleague.OpenAsync(draft.Page);
        await author.BeginRewordingAsync(op1);
        await Expect(colleague.Prepared(op1)).ToHaveCountAsync(1);

        await author.Context.SetOfflineAsync(true);
        await author.Connection.IsLostAsync();
        await author.Editor(op1).FillAsync("Decides to think again;");
        await draft.EditAsync(op2, 1, Edited);
        await Expect(colleague.Words(op2)).ToContainTextAsync("every two months");
        await Expect(author.Words(op2)).ToContainTextAsync("every six months");

        await author.Context.SetOfflineAsync(false);
        await author.Connection.IsLiveAsync();
        await Expect(author.Words(op2)).ToContainTextAsync("every two months");
        await Expect(colleague.Prepared(op1).Locator("ins")).ToContainTextAsync(["think again"]);
        Assert.That(author.Documents, Is.Empty, "caught up by position, not by the page");
    }

    [Test]
    public async Task The_server_killed_and_started_again_has_the_words_typed_before_and_meanwhile()
    {
        using var folder = new TestFolder();
        await using var server = await ServerProcess.StartAsync(folder.File("data"));
        using var usa = await Caller.OfAsync(server, "USA");
        var draft = await Draft.OpenAsync(usa, "Killed and started again");
        var (op1, op2) = (draft.Clause("OP1"), draft.Clause("OP2"));
        var author = await VisitorAsync(server);
        author.MayLoseTheServer = true;
        await author.StepInAsync("FRA");
        await author.OpenAsync(draft.Page);
        await author.BeginRewordingAsync(op1);
        await author.Editor(op1).FillAsync("Decides before;");
        await Expect(author.Panel(op1).Locator(".kept")).ToHaveTextAsync("Saved");

        await server.KillAsync();
        await author.Connection.IsLostAsync();
        await author.Editor(op1).FillAsync("Decides before and meanwhile;");
        await server.RestartAsync();
        await author.Connection.IsLiveAsync();
        await Expect(author.Panel(op1).Locator(".kept")).ToHaveTextAsync("Saved");
        await draft.EditAsync(op2, 1, Edited);
        await Expect(author.Words(op2)).ToContainTextAsync("every two months");

        await author.Page.ReloadAsync();
        await Expect(author.Prepared(op1).Locator("ins")).ToContainTextAsync(["before and meanwhile"]);
    }

    [Test]
    public async Task A_reload_brings_back_words_that_never_reached_the_server()
    {
        var draft = await Council.DraftAsync();
        var op1 = draft.Clause("OP1");
        var author = await PersonAsync("FRA");
        author.MayLoseTheServer = true;
        await author.OpenAsync(draft.Page);
        await author.BeginRewordingAsync(op1);
        await author.Context.SetOfflineAsync(true);
        await author.Connection.IsLostAsync();
        await author.Editor(op1).FillAsync("Decides what the lid closed on;");

        // The lid is closed and opened: a window anew, the same browser.
        await author.Page.GotoAsync("about:blank");
        await author.Context.SetOfflineAsync(false);
        await author.Page.GotoAsync(draft.Page);
        await Expect(author.Editor(op1)).ToHaveValueAsync("Decides what the lid closed on;");
        await Expect(author.Prepared(op1).Locator("ins")).ToContainTextAsync(["the lid closed on"]);
    }

    [Test]
    public async Task Words_that_a_colleague_overtook_meanwhile_are_offered_not_forced()
    {
        var draft = await Council.DraftAsync();
        var op1 = draft.Clause("OP1");
        var author = await PersonAsync("FRA");
        author.MayLoseTheServer = true;
        await author.OpenAsync(draft.Page);
        await author.BeginRewordingAsync(op1);
        await author.Context.SetOfflineAsync(true);
        await author.Connection.IsLostAsync();
        await author.Editor(op1).FillAsync("Decides my words;");
        await author.Page.GotoAsync("about:blank");
        var colleague = await SecondOfFranceAsync();
        await colleague.OpenAsync(draft.Page);
        await colleague.ChooseAsync(op1);
        await colleague.Editor(op1).ClickAsync();
        await colleague.Editor(op1).FillAsync("Decides the words of a colleague;");
        await Expect(colleague.Panel(op1).Locator(".kept")).ToHaveTextAsync("Saved");
        await author.Context.SetOfflineAsync(false);
        await author.OpenAsync(draft.Page);

        await author.ChooseAsync(op1);
        await Expect(author.Editor(op1)).ToHaveValueAsync("Decides the words of a colleague;");
        await Expect(author.Panel(op1).Locator(".kept")).ToContainTextAsync("Decides my words;");
        await colleague.ChooseAsync(draft.Clause("PP1"));
        await Expect(author.Panel(op1).Locator(".holder")).ToHaveCountAsync(0);
        await author.Panel(op1).GetByText("Use them").ClickAsync();
        await Expect(colleague.Prepared(op1).Locator("ins")).ToContainTextAsync(["my words"]);
    }

    [Test]
    public async Task Two_windows_of_one_person_at_different_positions_both_come_to_the_present()
    {
        var draft = await Council.DraftAsync();
        var op2 = draft.Clause("OP2");
        var reader = await PersonAsync("GBR");
        reader.MayLoseTheServer = true;
        await reader.OpenAsync(draft.Page);
        await draft.EditAsync(op2, 1, Edited);
        await Expect(reader.Words(op2)).ToContainTextAsync("every two months");
        var later = await reader.OpenWindowAsync(draft.Page);
        await Expect(later.Locator("connection-state")).ToHaveAttributeAsync("data-state", "connected");
        await reader.Context.SetOfflineAsync(true);
        await reader.Connection.IsLostAsync();
        await draft.EditAsync(op2, 2, "Requests the Secretary-General to report at once;");
        await reader.Context.SetOfflineAsync(false);
        foreach (var page in new[] { reader.Page, later })
        {
            await Expect(page.Locator($".clause[data-clause='{op2}'] .line .text")).ToContainTextAsync("report at once");
        }
    }

    [Test]
    public async Task More_than_200_events_behind_the_places_of_the_page_are_fetched_anew()
    {
        var draft = await Council.DraftAsync();
        var op2 = draft.Clause("OP2");
        var reader = await PersonAsync("GBR");
        reader.MayLoseTheServer = true;
        await reader.OpenAsync(draft.Page);
        await reader.Context.SetOfflineAsync(true);
        await reader.Connection.IsLostAsync();
        for (var version = 1; version <= 250; version++)
        {
            await draft.EditAsync(op2, version, $"Requests the Secretary-General to report every {version} days;");
        }

        await reader.Context.SetOfflineAsync(false);
        await reader.Connection.IsLiveAsync();
        await Expect(reader.Words(op2)).ToContainTextAsync("every 250 days");
        Assert.That(reader.Documents, Has.Count.EqualTo(1));
        await draft.EditAsync(op2, 251, "Requests the Secretary-General to report at last;");
        await Expect(reader.Words(op2)).ToContainTextAsync("report at last");
        Assert.That(reader.Documents, Has.Count.EqualTo(1));
    }
}
