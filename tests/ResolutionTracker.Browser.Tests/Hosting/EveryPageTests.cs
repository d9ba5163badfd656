using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using ResolutionTracker.Browser.Tests.Browsing;

namespace ResolutionTracker.Browser.Tests.Hosting;

/// <summary>What every page owes to those who don't see it, or not well.</summary>
public sealed class EveryPageTests : BrowserSituation
{
    private const string Basics =
        """
        () => {
          const found = [];
          const shown = (element) => element.getClientRects().length > 0;
          const headings = [...document.querySelectorAll('h1')].filter(shown).length;
          if (headings !== 1) { found.push(`${headings} h1`); }
          if (!document.documentElement.lang) { found.push('no language'); }
          if (!document.title) { found.push('no title'); }
          if (document.querySelectorAll('main').length !== 1) { found.push('not one main'); }
          if (!document.querySelector('header')) { found.push('no header'); }
          const ids = [...document.querySelectorAll('[id]')].map((element) => element.id);
          for (const id of new Set(ids.filter((one, at) => ids.indexOf(one) !== at))) { found.push(`id ${id} twice`); }
          for (const control of document.querySelectorAll('input:not([type=hidden]), textarea, select')) {
            if (control.labels.length === 0 && !control.getAttribute('aria-label')) { found.push(`no label: ${control.outerHTML.slice(0, 90)}`); }
          }
          for (const button of document.querySelectorAll('button, a[href], summary')) {
            if (!button.textContent.trim() && !button.getAttribute('aria-label')) { found.push(`no name: ${button.outerHTML.slice(0, 90)}`); }
          }
          return found;
        }
        """;

    [Test]
    public async Task Has_one_first_heading_landmarks_labels_and_nothing_serious_for_axe()
    {
        var large = await Council.DemoAsync("stabilization");
        var demo = await Council.DemoAsync("observer mission");
        var reader = await PersonAsync("SVN");
        await LooksRightAsync(reader.Page, "/drafts");
        await LooksRightAsync(reader.Page, "/help");
        await LooksRightAsync(reader.Page, "/help/propose");
        await reader.OpenAsync(large);
        await LooksRightAsync(reader.Page, null);
        var unanswered = await reader.Page.Locator(".clauses .strip:visible").First.GetAttributeAsync("data-amendment");
        await LooksRightAsync(reader.Page, $"{large}/amendments/{unanswered}");
        await reader.OpenAsync(demo);
        await LooksRightAsync(reader.Page, null);
        await LooksRightAsync(reader.Page, $"{demo}?since=start");
        await LooksRightAsync(reader.Page, $"{demo}/replay?at=90");
        await LooksRightAsync(reader.Page, $"{demo}/pictures");
        await LooksRightAsync(reader.Page, $"{demo}/export?at=Rev.1");
        await LooksRightAsync(reader.Page, $"{demo}/commentary");
        await LooksRightAsync(reader.Page, $"{demo}/commentary/write?about=moment:90&kind=source");
        using (var slovenia = await Council.CallerAsync("SVN"))
        {
            var said = await slovenia.SendAsync(
                HttpMethod.Post, demo.Replace("/drafts", "/api/drafts", StringComparison.Ordinal) + "/commentary",
                new { about = new { kind = "event", position = 90 }, source = new { symbol = "S/PV.9000", link = "https://docs.un.org/en/S/PV.9000", note = "See there." } });
            await LooksRightAsync(reader.Page, said.GetProperty("address").GetString());
            await LooksRightAsync(reader.Page, $"{demo}/commentary");
            await LooksRightAsync(reader.Page, $"{demo}/replay?at=90");
        }

        await LooksRightAsync(reader.Page, "/help/commentary");
        await LooksRightAsync(reader.Page, "/search?q=market");
        await LooksRightAsync(reader.Page, "/agreed-language?q=remain%20actively%20seized%20of%20the%20matter");
        await reader.OpenAsync(demo);
        var clause = reader.Page.Locator(".clauses > .clause:has(.strip:visible)").First;
        await clause.Locator(".line .text").ClickAsync();
        await Expect(reader.Page.Locator(".panel-clause:visible .card").First).ToBeVisibleAsync();
        await reader.Page.Locator(".panel-clause:visible summary", new() { HasTextString = "Accept as modified" }).First.ClickAsync();
        await LooksRightAsync(reader.Page, null);
        var id = await clause.GetAttributeAsync("data-clause");
        var amendment = await clause.Locator(".strip").First.GetAttributeAsync("data-amendment");
        await LooksRightAsync(reader.Page, $"{demo}/clauses/{id}");
        await LooksRightAsync(reader.Page, $"{demo}/amendments/{amendment}");
        await LooksRightAsync(reader.Page, $"{demo}/compare");
        await LooksRightAsync(reader.Page, $"{demo}/compare?from=base&view=side&only=changes");
        await LooksRightAsync(reader.Page, $"{demo}/amendments/{amendment}");
        await reader.Page.Locator(".rival-links a").First.ClickAsync();
        await LooksRightAsync(reader.Page, null);
        var visitor = await VisitorAsync(await Council.GetAsync());
        await LooksRightAsync(visitor.Page, "/sign-in");
        visitor.Forgive("404");
        await LooksRightAsync(visitor.Page, "/no-such-page");
    }

    [Test]
    public async Task The_editor_of_a_proposal_has_nothing_serious_for_axe()
    {
        var draft = await Council.DraftAsync();
        var author = await PersonAsync("FRA");
        await author.OpenAsync(draft.Page);
        await author.BeginRewordingAsync(draft.Clause("OP1"));
        await author.Page.Keyboard.TypeAsync("Firmly ");
        await Expect(author.Prepared(draft.Clause("OP1")).Locator("ins")).ToContainTextAsync(["Firmly"]);
        await LooksRightAsync(author.Page, null);
    }

    private static async Task LooksRightAsync(IPage page, string? path)
    {
        if (path is not null)
        {
            await page.GotoAsync(path);
        }

        Assert.That(await page.EvaluateAsync<string[]>(Basics), Is.Empty, page.Url);
        var options = new AxeRunOptions { ResultTypes = [ResultType.Violations] };
        var result = await page.RunAxe(options);
        var serious = result.Violations
            .Where(violation => violation.Impact is "serious" or "critical")
            .Select(violation => $"{violation.Id}: {violation.Help}\n  {string.Join("\n  ", violation.Nodes.Take(4).Select(node => node.Html))}");
        Assert.That(serious, Is.Empty, page.Url);
    }
}
