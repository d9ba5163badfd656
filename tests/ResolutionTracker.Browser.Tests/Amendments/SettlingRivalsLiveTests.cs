using Microsoft.Playwright;
using ResolutionTracker.Browser.Tests.Browsing;

namespace ResolutionTracker.Browser.Tests.Amendments;

/// <summary>The penholder, three delegations and an observer, each at a browser: rivals beside each other, accepted, carried over, settled.</summary>
public sealed class SettlingRivalsLiveTests : BrowserSituation
{
    [Test]
    public async Task Five_people_see_one_accepted_and_what_the_others_have_become_at_once()
    {
        var draft = await Council.DraftAsync();
        using (var program = await Council.CallerAsync("USA"))
        {
            await program.SendAsync(HttpMethod.Post, $"{draft.Api}/open-to-observers", new { });
        }

        var op1 = draft.Clause("OP1");
        var (penholder, france, britain, china, observer) = (
            await PersonAsync("USA"), await PersonAsync("FRA"), await PersonAsync("GBR"), await PersonAsync("CHN"), await PersonAsync("observer"));
        Person[] council = [penholder, france, britain, china];
        foreach (var person in council.Append(observer))
        {
            await person.OpenAsync(draft.Page);
        }

        await france.ProposeAsync(op1, "Decides to extend the mandate of the harbour mission for twelve months;");
        await britain.ProposeAsync(op1, "Decides to extend the mandate of the harbour mission for nine months;");
        await china.ProposeAsync(op1, "Decides to renew the mandate of the harbour mission for six months;");

        // Before anything is decided each of the two is told what the other would mean for it.
        await Expect(france.Card(op1, "FRA").Locator(".conflict summary")).ToHaveTextAsync(["Needs a decision if amendment 2 of GBR is accepted"]);
        await Expect(britain.Card(op1, "GBR").Locator(".conflict summary")).ToHaveTextAsync(["Needs a decision if amendment 1 of FRA is accepted"]);
        await Expect(china.Card(op1, "CHN").Locator(".conflict")).ToHaveCountAsync(0);

        await penholder.ChooseAsync(op1);
        await AcceptAsync(penholder, op1, "FRA");
        foreach (var person in council)
        {
            await Expect(person.Words(op1)).ToContainTextAsync("for twelve months;");
            await Expect(person.Card(op1, "GBR").Locator(".carried")).ToHaveAttributeAsync("data-carry", "needs-decision");
            await Expect(person.Card(op1, "GBR").Locator(".carry-reason").First).ToContainTextAsync("France’s amendment 1, accepted");
            await Expect(person.Card(op1, "CHN").Locator(".carried")).ToHaveAttributeAsync("data-carry", "clean");
        }

        // What was just decided stays where it was looked at.
        await Expect(penholder.Card(op1, "FRA")).ToHaveClassAsync(new System.Text.RegularExpressions.Regex("just-decided"));

        await AcceptAsync(penholder, op1, "CHN");
        foreach (var person in council)
        {
            await Expect(person.Words(op1)).ToContainTextAsync("Decides to renew the mandate of the harbour mission for twelve months;");
        }

        var rival = penholder.Card(op1, "GBR");
        await rival.GetByText("What could stand").ClickAsync();
        await rival.GetByRole(AriaRole.Button, new() { Name = "Accept: This amendment’s words" }).ClickAsync();
        foreach (var person in council)
        {
            await Expect(person.Words(op1)).ToContainTextAsync("Decides to renew the mandate of the harbour mission for nine months;");
            await Expect(person.Clause(op1).Locator(".strip[data-pending=true]")).ToHaveCountAsync(0);
        }

        Assert.That(council.SelectMany(person => person.Documents), Is.Empty, "no page was fetched for any of this");
        await Expect(observer.Words(op1)).ToContainTextAsync("for six months;");
        Assert.That(await observer.Page.ContentAsync(), Does.Not.Contain("nine months").And.Not.Contain("twelve months"));
    }

    [Test]
    public async Task Chosen_together_they_are_looked_at_before_they_are_accepted_and_one_is_taken_back()
    {
        var draft = await Council.DraftAsync();
        var (op1, op2) = (draft.Clause("OP1"), draft.Clause("OP2"));
        var france = await CallerAsync("FRA");
        var first = await draft.TableAsync(france, op1, "Decides to extend the mandate of the harbour mission for twelve months;");
        var second = await draft.TableAsync(france, op2, "Requests the Secretary-General to report every three months;");
        var rival = await draft.TableAsync(await CallerAsync("GBR"), op2, "Requests the Secretary-General to report every year;");

        var penholder = await PersonAsync("USA");
        await penholder.Page.GotoAsync($"{draft.Page}/decide");
        await Expect(penholder.Page.Locator(".rivals")).ToHaveCountAsync(2);
        await penholder.Page.Locator($".rival[data-amendment='{first}'] input[name=accept]").CheckAsync();
        await penholder.Page.Locator($".rival[data-amendment='{second}'] input[name=accept]").CheckAsync();
        await penholder.Page.GetByRole(AriaRole.Button, new() { Name = "Look at what accepting these 2 does …" }).ClickAsync();
        await Expect(penholder.Page.Locator(".prospect-clause ins")).ToHaveTextAsync(["twelve", "three"]);
        await Expect(penholder.Page.Locator(".shifts li")).ToHaveCountAsync(1);
        await Expect(penholder.Page.Locator(".shifts li")).ToContainTextAsync("needs a decision");
        await penholder.Page.GetByRole(AriaRole.Button, new() { Name = "Accept all 2" }).ClickAsync();
        await Expect(penholder.Page).ToHaveURLAsync(new System.Text.RegularExpressions.Regex($"{draft.Id}$"));
        await Expect(penholder.Words(op2)).ToContainTextAsync("every three months;");

        await penholder.Page.GotoAsync($"{draft.Page}/amendments/{second}/revert");
        await Expect(penholder.Page.Locator(".prospect-clause ins")).ToHaveTextAsync(["six"]);
        await penholder.Page.GetByRole(AriaRole.Button, new() { Name = "Take it back" }).ClickAsync();
        await Expect(penholder.Words(op2)).ToContainTextAsync("every six months;");
        await Expect(penholder.Words(op1)).ToContainTextAsync("for twelve months;");
        await Expect(penholder.Clause(op2).Locator(".strip[data-pending=true]")).ToHaveCountAsync(2);
        var outcome = (await france.GetAsync($"{draft.Api}/amendments/{rival}")).GetProperty("changes")[0].GetProperty("carry").GetProperty("outcome");
        Assert.That(outcome.GetString(), Is.EqualTo("clean"));
    }

    [Test]
    public async Task A_clause_is_moved_split_and_joined_with_the_keyboard_in_reach()
    {
        var draft = await Council.DraftAsync();
        var (op1, op2) = (draft.Clause("OP1"), draft.Clause("OP2"));
        var (author, penholder) = (await PersonAsync("FRA"), await PersonAsync("USA"));
        await author.OpenAsync(draft.Page);
        await penholder.OpenAsync(draft.Page);

        await author.ChooseAsync(op2);
        await OpenByKeyboardAsync(author, op2, "Propose to move it");
        await author.Panel(op2).GetByLabel("It shall stand").SelectOptionAsync([draft.Clause("PP2")]);
        await author.Panel(op2).Locator("form[data-act=propose-move] button").ClickAsync();
        await author.TableAsync(op2);
        await Expect(penholder.Proposal(op2, "FRA")).ToContainTextAsync("Move behind PP2");
        await penholder.ChooseAsync(op2);
        await AcceptAsync(penholder, op2, "FRA");
        await Expect(author.Page.Locator(".clauses > .clause .label")).ToHaveTextAsync(["PP1", "PP2", "OP2", "OP1", "OP3"]);

        await author.ChooseAsync(op1);
        await OpenByKeyboardAsync(author, op1, "Propose to split it");
        await author.Panel(op1).GetByLabel("Press Enter where a clause is to end").FillAsync(
            "Decides to extend the mandate of the harbour mission;\nDecides that this shall be for six months;");
        await author.Panel(op1).Locator("form[data-act=propose-split] button").ClickAsync();
        await author.TableAsync(op1);
        await penholder.ChooseAsync(op1);
        await AcceptAsync(penholder, op1, "FRA");
        await Expect(author.Page.Locator(".clauses > .clause .label")).ToHaveTextAsync(["PP1", "PP2", "OP2", "OP1", "OP1 bis", "OP3"]);

        await author.ChooseAsync(op1);
        await OpenByKeyboardAsync(author, op1, "Propose to join it with the next");
        await author.Panel(op1).Locator("form[data-act=propose-join] button").ClickAsync();
        await author.TableAsync(op1);
        await penholder.ChooseAsync(op1);
        await AcceptAsync(penholder, op1, "FRA");
        await Expect(author.Page.Locator(".clauses > .clause:visible .line:not(.gone) .label")).ToHaveTextAsync(["PP1", "PP2", "OP2", "OP1", "OP3"]);
    }

    [Test]
    public async Task An_agreed_clause_is_protected_until_it_is_reopened()
    {
        var draft = await Council.DraftAsync();
        var op2 = draft.Clause("OP2");
        await draft.TableAsync(await CallerAsync("FRA"), op2, "Requests the Secretary-General to report every three months;");
        var (penholder, author) = (await PersonAsync("USA"), await PersonAsync("FRA"));
        await penholder.OpenAsync(draft.Page);
        await author.OpenAsync(draft.Page);
        await penholder.ChooseAsync(op2);
        await penholder.Panel(op2).GetByRole(AriaRole.Button, new() { Name = "Agreed", Exact = true }).ClickAsync();
        await Expect(author.Clause(op2).Locator(".agreed-mark")).ToBeVisibleAsync();
        await Expect(penholder.Panel(op2).Locator(".chip.agreed")).ToHaveTextAsync("agreed");
        penholder.Forgive("409");
        await AcceptAsync(penholder, op2, "FRA");
        await Expect(penholder.Card(op2, "FRA").Locator(".problem").First).ToContainTextAsync("is agreed and so protected");

        await penholder.Panel(op2).GetByText("Reopen", new() { Exact = true }).ClickAsync();
        await penholder.Panel(op2).GetByLabel("Why, for the record").FillAsync("The report came.");
        await penholder.Panel(op2).GetByRole(AriaRole.Button, new() { Name = "Reopen with this reason" }).ClickAsync();
        await Expect(author.Clause(op2).Locator(".agreed-mark")).ToHaveCountAsync(0);
        await AcceptAsync(penholder, op2, "FRA");
        await Expect(author.Words(op2)).ToContainTextAsync("every three months;");
    }

    private static async Task OpenByKeyboardAsync(Person person, string clause, string summary)
    {
        await person.Panel(clause).Locator("summary", new() { HasText = summary }).FocusAsync();
        await person.Page.Keyboard.PressAsync("Enter");
    }

    private static Task AcceptAsync(Person penholder, string clause, string state) => penholder.Card(clause, state)
        .And(penholder.Page.Locator("[data-pending=true]")).GetByRole(AriaRole.Button, new() { Name = "Accept", Exact = true }).ClickAsync();
}
