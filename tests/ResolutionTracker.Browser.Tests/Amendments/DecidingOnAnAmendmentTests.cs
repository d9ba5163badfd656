using Microsoft.Playwright;
using ResolutionTracker.Browser.Tests.Browsing;

namespace ResolutionTracker.Browser.Tests.Amendments;

/// <summary>The author and the penholder look on, each at their own screen.</summary>
public sealed class DecidingOnAnAmendmentTests : BrowserSituation
{
    private const string Proposed = "Requests the Secretary-General to report every three months;";

    [Test]
    public async Task Accepted_as_modified_the_text_has_the_words_of_the_penholder()
    {
        var (draft, author, penholder) = await BothAsync();
        var op2 = draft.Clause("OP2");
        await author.ProposeAsync(op2, Proposed);
        await penholder.ChooseAsync(op2);
        var card = penholder.Card(op2, "FRA");
        await card.GetByText("Accept as modified").ClickAsync();
        await Expect(card.GetByLabel("Words that the clause shall have")).ToHaveValueAsync(Proposed);
        await card.GetByLabel("Words that the clause shall have").FillAsync("Requests the Secretary-General to report every four months;");
        await card.GetByRole(AriaRole.Button, new() { Name = "Accept with these words" }).ClickAsync();

        await Expect(author.Words(op2)).ToContainTextAsync("report every four months;");
        await Expect(author.Card(op2, "FRA").Locator(".card-head .status")).ToHaveTextAsync("accepted as modified");
        await Expect(penholder.Words(op2)).ToContainTextAsync("report every four months;");
        Assert.That(author.Documents.Concat(penholder.Documents), Is.Empty);
    }

    [Test]
    public async Task Another_that_is_open_goes_on_the_new_words_at_once_on_both_screens()
    {
        var (draft, author, penholder) = await BothAsync();
        var op2 = draft.Clause("OP2");
        await author.ProposeAsync(op2, "Asks the Secretary-General to report every six months;");
        await penholder.ChooseAsync(op2);
        await penholder.Panel(op2).GetByText("Edit the text as penholder").ClickAsync();
        await penholder.Panel(op2).GetByLabel("Words of OP2").FillAsync(Proposed);
        await penholder.Panel(op2).GetByRole(AriaRole.Button, new() { Name = "Put these words in the text" }).ClickAsync();

        foreach (var person in (Person[])[author, penholder])
        {
            var carried = person.Card(op2, "FRA").Locator(".carried");
            await Expect(carried).ToHaveAttributeAsync("data-carry", "clean");
            await Expect(carried.Locator("del")).ToHaveTextAsync(["Requests"]);
            await Expect(carried.Locator("ins")).ToHaveTextAsync(["Asks"]);
        }

        var card = penholder.Card(op2, "FRA");
        await card.GetByText("Accept as modified").ClickAsync();
        await card.GetByRole(AriaRole.Button, new() { Name = "Accept with these words" }).ClickAsync();
        await Expect(author.Words(op2)).ToContainTextAsync("Asks the Secretary-General to report every three months;");
    }

    [Test]
    public async Task Rejected_its_author_reads_why()
    {
        var (draft, author, penholder) = await BothAsync();
        var op2 = draft.Clause("OP2");
        await author.ProposeAsync(op2, Proposed);
        await penholder.ChooseAsync(op2);
        var card = penholder.Card(op2, "FRA");
        await card.GetByText("Reject", new() { Exact = true }).ClickAsync();
        await card.GetByLabel("Reason, which the Council reads").FillAsync("Three months are too short for the mission to move.");
        await card.GetByRole(AriaRole.Button, new() { Name = "Reject with this reason" }).ClickAsync();

        await Expect(author.Card(op2, "FRA").Locator(".card-head .status")).ToHaveTextAsync("rejected");
        await Expect(author.Card(op2, "FRA")).ToContainTextAsync("Three months are too short for the mission to move.");
        await Expect(author.Words(op2)).ToContainTextAsync("report every six months;");
        await Expect(author.Card(op2, "FRA")).ToBeVisibleAsync();
    }

    [Test]
    public async Task Withdrawn_it_leaves_the_open_ones_at_the_penholder()
    {
        var (draft, author, penholder) = await BothAsync();
        var op2 = draft.Clause("OP2");
        await author.ProposeAsync(op2, Proposed);
        await Expect(penholder.Proposal(op2, "FRA")).ToHaveAttributeAsync("data-pending", "true");
        await author.Card(op2, "FRA").GetByRole(AriaRole.Button, new() { Name = "Withdraw" }).ClickAsync();

        await Expect(penholder.Proposal(op2, "FRA")).ToHaveAttributeAsync("data-pending", "false");
        await Expect(penholder.Clause(op2).Locator(".dot")).ToHaveCountAsync(0);
        await Expect(penholder.Page.Locator($".outline-link[data-clause='{op2}'] .open")).ToHaveCountAsync(0);
    }

    [Test]
    public async Task A_new_clause_stands_in_the_text_as_OP2_bis()
    {
        var (draft, author, penholder) = await BothAsync();
        var op2 = draft.Clause("OP2");
        await author.ChooseAsync(op2);
        await author.Panel(op2).GetByText("Propose a new clause after this one").ClickAsync();
        await author.Panel(op2).GetByLabel("Words of the new clause").FillAsync("Welcomes the offer of two pilot boats;");
        await author.Panel(op2).GetByRole(AriaRole.Button, new() { Name = "Keep in our room" }).ClickAsync();
        await Expect(author.Prepared(op2).Locator("ins")).ToContainTextAsync(["pilot boats"]);
        Assert.That(await penholder.Page.ContentAsync(), Does.Not.Contain("pilot boats"));
        await author.TableAsync(op2);

        await Expect(penholder.Proposal(op2, "FRA").Locator("ins")).ToContainTextAsync(["Welcomes the offer of two pilot boats;"]);
        await penholder.ChooseAsync(op2);
        await penholder.Card(op2, "FRA").GetByRole(AriaRole.Button, new() { Name = "Accept", Exact = true }).ClickAsync();
        foreach (var person in new[] { author, penholder })
        {
            var labels = person.Page.Locator(".clauses > .clause .label");
            await Expect(labels).ToHaveTextAsync(["PP1", "PP2", "OP1", "OP2", "OP2 bis", "OP3"]);
            await Expect(person.Page.Locator(".clauses > .clause").Nth(4).Locator(".line .text")).ToContainTextAsync("Welcomes the offer of two pilot boats;");
            await Expect(person.Page.Locator(".outline")).ToContainTextAsync("OP2 bis");
        }

        Assert.That(author.Documents.Concat(penholder.Documents), Is.Empty);
    }

    [Test]
    public async Task A_clause_deleted_leaves_the_text_on_both_screens()
    {
        var (draft, author, penholder) = await BothAsync();
        var op2 = draft.Clause("OP2");
        await author.ChooseAsync(op2);
        await author.Panel(op2).GetByRole(AriaRole.Button, new() { Name = "Propose deletion" }).ClickAsync();
        await author.TableAsync(op2);
        await Expect(penholder.Proposal(op2, "FRA").Locator("del")).ToContainTextAsync(["Requests the Secretary-General"]);
        await penholder.ChooseAsync(op2);
        await penholder.Card(op2, "FRA").GetByRole(AriaRole.Button, new() { Name = "Accept", Exact = true }).ClickAsync();

        foreach (var person in new[] { author, penholder })
        {
            await Expect(person.Clause(op2).Locator(".line")).ToContainTextAsync("is no longer in the text");
            await Expect(person.Page.Locator($".outline-link[data-clause='{op2}']")).ToHaveCountAsync(0);
        }
    }

    [Test]
    public async Task The_penholder_writes_in_the_text_and_the_others_see_it()
    {
        var (draft, author, penholder) = await BothAsync();
        var op3 = draft.Clause("OP3");
        await penholder.ChooseAsync(op3);
        await penholder.Panel(op3).GetByText("Edit the text as penholder").ClickAsync();
        await penholder.Panel(op3).GetByLabel("Words of OP3").FillAsync("Decides to remain actively seized of the matter.");
        await penholder.Panel(op3).GetByRole(AriaRole.Button, new() { Name = "Put these words in the text" }).ClickAsync();

        await Expect(author.Words(op3)).ToContainTextAsync("remain actively seized");
        await Expect(penholder.Panel(op3).Locator("details[data-key=edit]")).Not.ToHaveAttributeAsync("open", "");
    }

    private async Task<(Serving.Draft Draft, Person Author, Person Penholder)> BothAsync()
    {
        var draft = await Council.DraftAsync();
        var author = await PersonAsync("FRA");
        var penholder = await PersonAsync("USA");
        await author.OpenAsync(draft.Page);
        await penholder.OpenAsync(draft.Page);
        return (draft, author, penholder);
    }
}
