using ResolutionTracker.Browser.Tests.Browsing;

namespace ResolutionTracker.Browser.Tests.Amendments;

/// <summary>Words are being written while others act.</summary>
public sealed class WritingAnAmendmentTests : BrowserSituation
{
    [Test]
    public async Task The_second_person_of_a_delegation_sees_who_holds_the_pen_and_gets_it_when_it_is_laid_down()
    {
        var draft = await Council.DraftAsync();
        var op1 = draft.Clause("OP1");
        var first = await SecondOfFranceAsync();
        var second = await PersonAsync("FRA");
        await first.OpenAsync(draft.Page);
        await second.OpenAsync(draft.Page);
        await first.BeginRewordingAsync(op1);
        await first.Page.Keyboard.TypeAsync("Firmly ");
        await second.ChooseAsync(op1);
        await Expect(second.Panel(op1).Locator(".holder")).ToHaveTextAsync($"{Council.SecondOfFrance} is writing");
        await Expect(second.Editor(op1)).ToHaveValueAsync(new System.Text.RegularExpressions.Regex("Firmly"));

        await second.Editor(op1).ClickAsync();
        await Expect(second.Panel(op1).Locator(".kept")).ToContainTextAsync($"{Council.SecondOfFrance} is writing here");
        await second.Page.Keyboard.TypeAsync("zzz");
        Assert.That(await second.Editor(op1).InputValueAsync(), Does.Not.Contain("zzz"));

        await first.ChooseAsync(draft.Clause("PP1"));
        await Expect(second.Panel(op1).Locator(".holder")).ToHaveCountAsync(0);
        await second.Page.Locator("body").PressAsync("Escape");
        await second.Editor(op1).ClickAsync();
        await Expect(second.Editor(op1)).ToBeEditableAsync();
        await second.Editor(op1).FillAsync("Decides otherwise;");
        await Expect(first.Prepared(op1).Locator("ins")).ToContainTextAsync(["otherwise"]);
        await Expect(first.Panel(op1).Locator(".holder")).ToContainTextAsync("is writing");
    }

    [Test]
    public async Task News_of_the_same_clause_leave_the_words_and_the_selection_of_who_writes()
    {
        var draft = await Council.DraftAsync();
        var op1 = draft.Clause("OP1");
        var author = await PersonAsync("FRA");
        await author.OpenAsync(draft.Page);
        await author.BeginRewordingAsync(op1);
        await author.Editor(op1).FillAsync("Decides to extend the mandate for a year;");
        await author.Editor(op1).EvaluateAsync("area => area.setSelectionRange(8, 17, 'backward')");

        using var other = await Council.CallerAsync("GBR");
        await draft.TableAsync(other, op1, "Decides to end the mandate of the harbour mission;");
        await Expect(author.Proposal(op1, "GBR")).ToHaveCountAsync(1);
        await draft.EditAsync(op1, 1, "Decides to extend the mandate of the harbour mission for seven months;");
        await Expect(author.Words(op1)).ToContainTextAsync("seven months");

        await Expect(author.Editor(op1)).ToBeFocusedAsync();
        Assert.That(await author.Editor(op1).InputValueAsync(), Is.EqualTo("Decides to extend the mandate for a year;"));
        Assert.That(
            await author.Editor(op1).EvaluateAsync<string>("area => `${area.selectionStart} ${area.selectionEnd} ${area.selectionDirection}`"),
            Is.EqualTo("8 17 backward"));
        await author.Page.Keyboard.TypeAsync("prolong");
        await Expect(author.Prepared(op1)).ToContainTextAsync("prolong the mandate");
        await Expect(author.Panel(op1).Locator(".card.own .warn")).ToContainTextAsync("has moved on to version 2");
    }

    [Test]
    public async Task A_form_of_the_penholder_that_is_open_keeps_what_was_typed_in_it()
    {
        var draft = await Council.DraftAsync();
        var op1 = draft.Clause("OP1");
        using var france = await Council.CallerAsync("FRA");
        await draft.TableAsync(france, op1, "Decides to extend the mandate of the harbour mission for nine months;");
        var penholder = await PersonAsync("USA");
        await penholder.OpenAsync(draft.Page);
        await penholder.ChooseAsync(op1);
        var card = penholder.Card(op1, "FRA");
        await card.Locator("summary", new() { HasTextString = "Reject" }).ClickAsync();
        await card.GetByLabel("Reason, which the Council reads").FillAsync("Too lo");
        using var other = await Council.CallerAsync("GBR");
        await draft.TableAsync(other, op1, "Decides to end the mandate of the harbour mission;");
        await Expect(penholder.Card(op1, "GBR")).ToHaveCountAsync(1);
        await penholder.Page.Keyboard.TypeAsync("ng");
        await Expect(card.GetByLabel("Reason, which the Council reads")).ToHaveValueAsync("Too long");

        // Folded in and out again, with news between, it still has them.
        await card.Locator("summary", new() { HasTextString = "Reject" }).ClickAsync();
        await draft.TableAsync(other, op1, "Decides to shorten the mandate of the harbour mission;");
        await Expect(penholder.Card(op1, "GBR")).ToHaveCountAsync(2);
        await card.Locator("summary", new() { HasTextString = "Reject" }).ClickAsync();
        await Expect(card.GetByLabel("Reason, which the Council reads")).ToHaveValueAsync("Too long");
    }
}
