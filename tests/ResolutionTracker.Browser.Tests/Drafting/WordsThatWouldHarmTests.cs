using ResolutionTracker.Browser.Tests.Browsing;

namespace ResolutionTracker.Browser.Tests.Drafting;

/// <summary>Words from outside that would run, break out, turn the direction or deceive the eye.</summary>
public sealed class WordsThatWouldHarmTests : BrowserSituation
{
    // The first letter of the second "Decides" is Cyrillic, as is the a of "harbour"; after "the" comes a right-to-left override.
    private const string Words =
        "Decides <script>window.harmed = 1</script> \"quoted\" 'and' <img src=x onerror=\"window.harmed = 2\"> the \u202Eetadnam\u202C of the h\u0430rbour\u200B mission &amp; more;";

    [Test]
    public async Task Are_shown_named_and_inert_on_every_page()
    {
        var draft = await Council.DraftAsync();
        var op1 = draft.Clause("OP1");
        var penholder = await PersonAsync("USA");
        await penholder.OpenAsync(draft.Page);
        using var france = await Council.CallerAsync("FRA");
        var amendment = await draft.TableAsync(france, op1, Words, "Because </textarea><script>window.harmed = 3</script> of \u2066this\u2069");
        await Expect(penholder.Proposal(op1, "FRA")).ToHaveCountAsync(1);
        await IsInertAsync(penholder, penholder.Clause(op1));

        using (var usa = await Council.CallerAsync("USA"))
        {
            await usa.SendAsync(HttpMethod.Post, $"{draft.Api}/amendments/{amendment}/accept", new { seen = 1, text = (string?)null });
        }

        await Expect(penholder.Words(op1)).ToContainTextAsync("<script>window.harmed = 1</script> \"quoted\" 'and' <img");
        foreach (var path in new[] { draft.Page, $"{draft.Page}?clause={op1}", $"{draft.Page}/clauses/{op1}", $"{draft.Page}/amendments/{amendment}" })
        {
            await penholder.Page.GotoAsync(path);
            await IsInertAsync(penholder, penholder.Page.Locator("body"));
        }
    }

    [Test]
    public async Task In_the_title_of_a_draft_are_named_in_the_list_and_on_its_page()
    {
        using var usa = await Council.CallerAsync("USA");
        var draft = await Serving.Draft.OpenAsync(usa, "Harbour \u202E</title><script>window.harmed = 4</script>");
        var reader = await PersonAsync("GBR");
        await reader.Page.GotoAsync("/drafts");
        await Expect(reader.Page.Locator($"a[href='{draft.Page}']")).ToContainTextAsync("</title><script>window.harmed = 4</script>");
        await reader.OpenAsync(draft.Page);
        await Expect(reader.Page.Locator("h1")).ToContainTextAsync("Harbour [");
        Assert.That(await reader.Page.EvaluateAsync<bool>("'harmed' in window"), Is.False);
        Assert.That(await reader.Page.ContentAsync(), Does.Not.Contain("\u202E"));
    }

    private static async Task IsInertAsync(Person person, Microsoft.Playwright.ILocator place)
    {
        await Expect(place.Locator(".unseen").First).ToBeVisibleAsync();
        var named = string.Join(' ', await place.Locator(".unseen").AllInnerTextsAsync());
        Assert.That(named.ToUpperInvariant(), Does.Contain("RIGHT-TO-LEFT").And.Contain("ZERO").And.Contain("CYRILLIC"));
        Assert.That(await person.Page.EvaluateAsync<bool>("'harmed' in window"), Is.False);
        var rendered = await person.Page.EvaluateAsync<string>("document.body.innerText");
        Assert.That(rendered, Does.Not.Contain("\u202E").And.Not.Contain("\u200B").And.Not.Contain("\u2066"));
        Assert.That(await person.Page.Locator("img").CountAsync(), Is.Zero);
    }
}
