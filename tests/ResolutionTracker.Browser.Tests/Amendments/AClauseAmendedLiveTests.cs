using Microsoft.Playwright;
using ResolutionTracker.Browser.Tests.Browsing;

namespace ResolutionTracker.Browser.Tests.Amendments;

/// <summary>Two people of one delegation, another delegation, the penholder and an observer look on at once.</summary>
public sealed class AClauseAmendedLiveTests : BrowserSituation
{
    private const string Old = "Decides to extend the mandate of the harbour mission for six months;";
    private const string New = "Decides to extend the mandate of the harbour mission for twelve months;";

    [Test]
    public async Task Goes_from_one_room_to_the_Council_and_into_the_text_on_every_screen_that_may_see_it()
    {
        var draft = await Council.DraftAsync();
        using (var penholderProgram = await Council.CallerAsync("USA"))
        {
            await penholderProgram.SendAsync(HttpMethod.Post, $"{draft.Api}/open-to-observers", new { });
        }

        var op1 = draft.Clause("OP1");
        var author = await PersonAsync("FRA");
        var colleague = await SecondOfFranceAsync();
        var penholder = await PersonAsync("USA");
        var other = await PersonAsync("GBR");
        var observer = await PersonAsync("observer");
        Person[] all = [author, colleague, penholder, other, observer];
        foreach (var person in all)
        {
            await person.OpenAsync(draft.Page);
        }

        await author.BeginRewordingAsync(op1);
        await author.Page.Keyboard.PressAsync("Control+End");
        for (var i = 0; i < "six months;".Length; i++)
        {
            await author.Page.Keyboard.PressAsync("Backspace");
        }

        await author.Page.Keyboard.TypeAsync("twel");
        await Expect(colleague.Prepared(op1).Locator("ins")).ToContainTextAsync(["twel"]);
        await author.Page.Keyboard.TypeAsync("ve months;");
        await Expect(colleague.Prepared(op1).Locator("ins")).ToHaveTextAsync(["twelve"]);
        await Expect(colleague.Prepared(op1).Locator("del")).ToHaveTextAsync(["six"]);
        Assert.That(await Task.WhenAll(new[] { penholder, other, observer }.Select(person => person.Page.ContentAsync())), Has.None.Contains("twelve"));

        await author.TableAsync(op1);
        foreach (var person in new[] { penholder, other, author, colleague })
        {
            await Expect(person.Proposal(op1, "FRA").Locator("ins")).ToHaveTextAsync(["twelve"]);
            await Expect(person.Words(op1)).ToContainTextAsync(Old);
        }

        await Expect(colleague.Prepared(op1)).ToHaveCountAsync(0);
        await penholder.ChooseAsync(op1);
        await penholder.Card(op1, "FRA").GetByRole(AriaRole.Button, new() { Name = "Accept", Exact = true }).ClickAsync();
        foreach (var person in new[] { penholder, other, author, colleague })
        {
            await Expect(person.Words(op1)).ToContainTextAsync(New);
            await Expect(person.Panel(op1).Locator(".panel-title")).ToContainTextAsync("version 2");
        }

        await Expect(observer.Words(op1)).ToContainTextAsync(Old);
        Assert.That(await observer.Page.ContentAsync(), Does.Not.Contain("twelve"));
        Assert.That(all.SelectMany(person => person.Documents), Is.Empty, "no page was fetched for any of this");

        await other.Page.GotoAsync($"{draft.Page}/clauses/{op1}");
        await Expect(other.Page.Locator(".version")).ToHaveCountAsync(2);
        await Expect(other.Page.Locator("#version-2 ins")).ToHaveTextAsync(["twelve"]);
        await Expect(other.Page.Locator("#version-2 del")).ToHaveTextAsync(["six"]);
        await Expect(other.Page.Locator("#version-2")).ToContainTextAsync("through amendment 1 of FRA");
        await observer.Page.GotoAsync($"{draft.Page}/clauses/{op1}");
        await Expect(observer.Page.Locator(".version")).ToHaveCountAsync(1);
    }

    [Test]
    public async Task Opened_further_the_observer_reads_on_by_themselves()
    {
        var draft = await Council.DraftAsync();
        var penholder = await CallerAsync("USA");
        var observer = await PersonAsync("observer");
        Assert.That((await observer.Page.GotoAsync(draft.Page))!.Status, Is.EqualTo(404), "nothing was opened yet");
        observer.Forgive("404");
        await penholder.SendAsync(HttpMethod.Post, $"{draft.Api}/open-to-observers", new { });
        await observer.OpenAsync(draft.Page);
        await draft.EditAsync(draft.Clause("OP1"), 1, New);
        await Expect(observer.Words(draft.Clause("OP1"))).ToContainTextAsync(Old);
        await penholder.SendAsync(HttpMethod.Post, $"{draft.Api}/open-to-observers", new { });
        await Expect(observer.Words(draft.Clause("OP1"))).ToContainTextAsync(New);
    }
}
