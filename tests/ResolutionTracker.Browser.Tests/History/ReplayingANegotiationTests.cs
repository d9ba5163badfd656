using Microsoft.Playwright;
using ResolutionTracker.Browser.Tests.Browsing;
using ResolutionTracker.Browser.Tests.Serving;

namespace ResolutionTracker.Browser.Tests.History;

/// <summary>The player: dragged, stepped, played, by mouse and by keyboard, forwards and backwards.</summary>
public sealed class ReplayingANegotiationTests : BrowserSituation
{
    /// <summary>All that the page shows of its moment: each place, and the order of the clauses.</summary>
    private const string Shown =
        """
        () => JSON.stringify([
          [...document.querySelectorAll('history-player [data-place]')].map((place) => [place.dataset.place, place.innerHTML.replace(/>\s+</g, '><').trim()]).sort(),
          [...document.querySelectorAll('.clauses > .clause')].map((clause) => clause.dataset.clause),
        ])
        """;

    [Test]
    public async Task Stepped_forwards_and_back_it_shows_what_a_page_opened_at_the_moment_shows()
    {
        var demo = await Council.DemoAsync("observer mission");
        var reader = await PersonAsync("FRA");
        await OpenAsync(reader, $"{demo}/replay?at=60");
        var (shown, moments) = (new List<string>(), new List<int>());
        for (var position = 61; position <= 75; position++)
        {
            await reader.Page.Keyboard.PressAsync("ArrowRight");
            await IsAtAsync(reader, position);
            shown.Add(await reader.Page.EvaluateAsync<string>(Shown));
            moments.Add(position);
        }

        for (var position = 74; position >= 61; position--)
        {
            await reader.Page.GetByRole(AriaRole.Link, new() { Name = "Event before" }).ClickAsync();
            await IsAtAsync(reader, position);
            Assert.That(await reader.Page.EvaluateAsync<string>(Shown), Is.EqualTo(shown[moments.IndexOf(position)]), $"back at {position}");
        }

        await Expect(reader.Page).ToHaveURLAsync(new System.Text.RegularExpressions.Regex("at=61"));
        foreach (var position in (int[])[61, 68, 75])
        {
            await OpenAsync(reader, $"{demo}/replay?at={position}");
            Assert.That(await reader.Page.EvaluateAsync<string>(Shown), Is.EqualTo(shown[moments.IndexOf(position)]), $"opened at {position}");
        }
    }

    [Test]
    public async Task Dragged_from_end_to_end_it_asks_one_thing_at_a_time_and_ends_where_it_was_dropped()
    {
        var demo = await Council.DemoAsync("stabilization");
        var reader = await PersonAsync("FRA");
        await OpenAsync(reader, $"{demo}/replay?at=1");
        var (asked, most, all) = (0, 0, 0);
        reader.Page.Request += (_, request) => (asked, most, all) = IsAnswer(request.Url) ? (asked + 1, Math.Max(most, asked + 1), all + 1) : (asked, most, all);
        reader.Page.RequestFinished += (_, request) => asked -= IsAnswer(request.Url) ? 1 : 0;
        var scrubber = reader.Page.Locator(".scrubber");
        var box = (await scrubber.BoundingBoxAsync())!;
        await reader.Page.Mouse.MoveAsync(box.X + 8, box.Y + (box.Height / 2));
        await reader.Page.Mouse.DownAsync();
        await reader.Page.Mouse.MoveAsync(box.X + box.Width - 8, box.Y + (box.Height / 2), new() { Steps = 120 });
        await reader.Page.Mouse.MoveAsync(box.X + (box.Width / 2), box.Y + (box.Height / 2), new() { Steps = 60 });
        await reader.Page.Mouse.UpAsync();
        var dropped = int.Parse(await scrubber.InputValueAsync(), System.Globalization.CultureInfo.InvariantCulture);
        await IsAtAsync(reader, dropped);
        var dragged = await reader.Page.EvaluateAsync<string>(Shown);
        await Expect(reader.Page).ToHaveURLAsync(new System.Text.RegularExpressions.Regex($"at={dropped}$"));
        Assert.That((most, all), Is.EqualTo((1, all)), "one at a time");
        Assert.That(all, Is.GreaterThan(3));
        await OpenAsync(reader, $"{demo}/replay?at={dropped}");
        Assert.That(await reader.Page.EvaluateAsync<string>(Shown), Is.EqualTo(dragged));
    }

    [Test]
    public async Task By_keyboard_alone_decisions_revisions_and_the_ends_are_reached_and_told_aloud()
    {
        var draft = await NegotiatedAsync();
        var reader = await PersonAsync("FRA");
        await OpenAsync(reader, $"{draft.Page}/replay?at=1");
        var news = reader.Page.Locator(".news");
        await reader.Page.Keyboard.PressAsync("r");
        await Expect(news).ToContainTextAsync("zero draft issued by United States of America.");
        await reader.Page.Keyboard.PressAsync("d");
        await Expect(news).ToHaveTextAsync("under negotiation, by United States of America.");
        await reader.Page.Keyboard.PressAsync("d");
        await Expect(news).ToHaveTextAsync("OP1: amendment accepted by United States of America; OP1: reworded by United States of America.");
        await Expect(reader.Words(draft.Clause("OP1"))).ToContainTextAsync("one year");
        await Expect(reader.Page.Locator(".now ins")).ToHaveTextAsync(["one year"]);
        await Expect(reader.Clause(draft.Clause("OP1"))).ToHaveClassAsync(new System.Text.RegularExpressions.Regex("just-changed"));
        await reader.Page.Keyboard.PressAsync("r");
        await Expect(news).ToHaveTextAsync("Rev.1 issued by United States of America.");
        await reader.Page.Keyboard.PressAsync("Shift+D");
        await Expect(news).ToContainTextAsync("amendment accepted");
        await reader.Page.Keyboard.PressAsync("Home");
        await IsAtAsync(reader, 1);
        await Expect(reader.Page.Locator(".empty")).ToHaveTextAsync("The text had no clauses yet.");
        await reader.Page.Keyboard.PressAsync("ArrowLeft");
        await Expect(news).ToHaveTextAsync("Nothing came before this.");
        await reader.Page.Keyboard.PressAsync("End");
        await Expect(reader.Page.Locator(".where")).ToContainTextAsync(new System.Text.RegularExpressions.Regex("^([0-9]+) of \\1 "));
        await reader.Page.Keyboard.PressAsync("?");
        await Expect(reader.Page.Locator("dialog.keys")).ToBeVisibleAsync();
        await reader.Page.Keyboard.PressAsync("Escape");
        await reader.Page.Locator(".scrubber").FocusAsync();
        await reader.Page.Keyboard.PressAsync("ArrowLeft");
        await Expect(reader.Page.Locator(".where")).Not.ToContainTextAsync(new System.Text.RegularExpressions.Regex("^([0-9]+) of \\1 "));
    }

    [Test]
    public async Task Played_it_goes_on_by_itself_until_it_is_paused_or_ends()
    {
        var draft = await NegotiatedAsync();
        var reader = await PersonAsync("FRA");
        await OpenAsync(reader, $"{draft.Page}/replay?at=2");
        await reader.Page.Locator(".pace").SelectOptionAsync("16");
        await reader.Page.Keyboard.PressAsync("Escape");
        await reader.Page.GetByRole(AriaRole.Button, new() { Name = "Play", Exact = true }).ClickAsync();
        await Expect(reader.Page.GetByRole(AriaRole.Button, new() { Name = "Pause" })).ToBeVisibleAsync();
        await Expect(reader.Page.GetByRole(AriaRole.Button, new() { Name = "Play", Exact = true })).ToBeVisibleAsync();
        await Expect(reader.Page.Locator(".where")).ToContainTextAsync(new System.Text.RegularExpressions.Regex("^([0-9]+) of \\1 "));
        Assert.That(await reader.Page.EvaluateAsync<bool>("document.getAnimations().length === 0"));
    }

    [Test]
    public async Task A_clause_or_a_state_is_followed()
    {
        var draft = await NegotiatedAsync();
        var op2 = draft.Clause("OP2");
        var reader = await PersonAsync("FRA");
        await OpenAsync(reader, $"{draft.Page}/replay?at=1");
        await reader.Page.Locator(".follow").SelectOptionAsync(op2);
        await reader.Page.Keyboard.PressAsync("Tab");
        await reader.Page.EvaluateAsync("document.activeElement.blur()");
        var told = new List<string>();
        for (var i = 0; i < 3; i++)
        {
            var before = await reader.Page.Locator(".where").TextContentAsync();
            await reader.Page.Keyboard.PressAsync("ArrowRight");
            await Expect(reader.Page.Locator(".where")).Not.ToHaveTextAsync(before!);
            await SettledAsync(reader);
            told.Add((await reader.Page.Locator(".act > span").Last.TextContentAsync())!);
        }

        Assert.That(told, Is.EqualTo(["an unnumbered clause: inserted by United States of America", "OP2: reworded by United States of America", "OP2: agreed ad referendum, by United States of America"]));
        await Expect(reader.Clause(op2)).ToHaveClassAsync(new System.Text.RegularExpressions.Regex("followed"));
        await Expect(reader.Page).ToHaveURLAsync(new System.Text.RegularExpressions.Regex($"follow={op2}"));
        await reader.Page.Locator("[data-follow=FRA]").ClickAsync();
        await Expect(reader.Page.Locator(".follow")).ToHaveValueAsync("FRA");
        await reader.Page.Keyboard.PressAsync("ArrowLeft");
        await Expect(reader.Page.Locator(".act > span")).ToHaveTextAsync("OP1: amendment tabled by France");
    }

    [Test]
    public async Task A_reader_who_scrolls_away_is_left_there_until_they_ask()
    {
        var demo = await Council.DemoAsync("stabilization");
        var reader = await PersonAsync("FRA");
        await OpenAsync(reader, $"{demo}/replay?at=200");
        var toggle = reader.Page.GetByRole(AriaRole.Button, new() { Name = "Keep the change in view" });
        await Expect(toggle).ToHaveAttributeAsync("aria-pressed", "true");
        await reader.Page.Mouse.MoveAsync(400, 600);
        await reader.Page.Mouse.WheelAsync(0, 6_000);
        await Expect(toggle).ToHaveAttributeAsync("aria-pressed", "false");
        await reader.Page.WaitForFunctionAsync("() => window.scrollY > 3000");
        var here = await reader.Page.EvaluateAsync<double>("scrollY");
        await reader.Page.Keyboard.PressAsync("ArrowRight");
        await IsAtAsync(reader, 201);
        Assert.That(await reader.Page.EvaluateAsync<double>("scrollY"), Is.EqualTo(here).Within(400));
        await toggle.ClickAsync();
        await Expect(reader.Page.Locator(".clause.just-changed").First).ToBeInViewportAsync();
    }

    [Test]
    public async Task A_revision_and_the_end_of_a_day_are_jumped_to()
    {
        var demo = await Council.DemoAsync("stabilization");
        var reader = await PersonAsync("FRA");
        await OpenAsync(reader, $"{demo}/replay");
        await reader.Page.Locator(".revision").SelectOptionAsync(new SelectOptionValue { Label = "Rev.1" });
        await Expect(reader.Page.Locator(".act")).ToContainTextAsync("Rev.1 issued by");
        await reader.Page.Locator(".day").FillAsync("2025-11-07");
        await Expect(reader.Page.Locator(".where")).ToContainTextAsync("7 Nov 2025");
        var byScript = await reader.Page.Locator(".where").TextContentAsync();
        await reader.Page.GotoAsync($"{demo}/replay?on=2025-11-07");
        await Expect(reader.Page.Locator(".where")).ToHaveTextAsync(byScript!);
    }

    [Test]
    public async Task Without_script_the_scrubber_is_a_form_and_the_neighbours_are_links()
    {
        var draft = await NegotiatedAsync();
        var reader = await PersonAsync("FRA", new() { JavaScriptEnabled = false });
        await reader.Page.GotoAsync(draft.Page);
        await reader.Page.Locator(".view-links").GetByText("Replay").ClickAsync();
        await reader.Page.GetByRole(AriaRole.Link, new() { Name = "Event before" }).ClickAsync();
        await Expect(reader.Page.Locator(".where")).Not.ToContainTextAsync(new System.Text.RegularExpressions.Regex("^([0-9]+) of \\1 "));
        await reader.Page.Locator(".scrubber").FocusAsync();
        await reader.Page.Keyboard.PressAsync("Home");
        await reader.Page.GetByRole(AriaRole.Button, new() { Name = "Go", Exact = true }).ClickAsync();
        await Expect(reader.Page.Locator(".where")).ToContainTextAsync("1 of ");
        await Expect(reader.Page.GetByRole(AriaRole.Button, new() { Name = "Play", Exact = true })).ToBeHiddenAsync();
    }

    [TestCase(390)]
    [TestCase(1024)]
    public async Task On_a_narrow_screen_nothing_is_wider_than_it(int width)
    {
        var demo = await Council.DemoAsync("stabilization");
        var reader = await PersonAsync("FRA", new() { ViewportSize = new() { Width = width, Height = 800 } });
        await OpenAsync(reader, $"{demo}/replay?at=150");
        if (width < 861)
        {
            await reader.Page.GetByRole(AriaRole.Button, new() { Name = "Options" }).ClickAsync();
        }

        await Expect(reader.Page.Locator(".pace")).ToBeVisibleAsync();
        await reader.Page.GetByRole(AriaRole.Button, new() { Name = "Next decision" }).ClickAsync();
        await Expect(reader.Page.Locator(".act")).ToContainTextAsync("by");
        Assert.That(await reader.Page.EvaluateAsync<int>("document.documentElement.scrollWidth"), Is.AtMost(width));
    }

    [Test]
    public async Task A_lost_server_is_told_and_the_page_stays_where_it_is()
    {
        var draft = await NegotiatedAsync();
        var reader = await PersonAsync("FRA");
        reader.MayLoseTheServer = true;
        await OpenAsync(reader, $"{draft.Page}/replay?at=3");
        await reader.Context.SetOfflineAsync(true);
        await reader.Page.Keyboard.PressAsync("ArrowRight");
        await Expect(reader.Page.Locator(".player .problem")).Not.ToBeEmptyAsync();
        await Expect(reader.Page.Locator(".scrubber")).ToHaveValueAsync("3");
        await reader.Context.SetOfflineAsync(false);
        await reader.Page.Keyboard.PressAsync("ArrowRight");
        await IsAtAsync(reader, 4);
        await Expect(reader.Page.Locator(".player .problem")).ToBeEmptyAsync();
    }

    /// <summary>OP1 is reworded by an amendment of France's, OP2 by the penholder, and that is Rev.1; then OP2 is agreed.</summary>
    private async Task<Draft> NegotiatedAsync()
    {
        var draft = await Council.DraftAsync();
        var (penholder, france) = (await CallerAsync("USA"), await CallerAsync("FRA"));
        var amendment = await draft.TableAsync(france, draft.Clause("OP1"), "Decides to extend the mandate of the harbour mission for one year;");
        await penholder.SendAsync(HttpMethod.Post, $"{draft.Api}/amendments/{amendment}/accept", new { seen = 1 });
        await draft.EditAsync(draft.Clause("OP2"), 1, "Requests the Secretary-General to report every week;");
        await penholder.SendAsync(HttpMethod.Post, $"{draft.Api}/revisions", new { });
        await penholder.SendAsync(HttpMethod.Post, $"{draft.Api}/clauses/{draft.Clause("OP2")}/agree", new { seen = 2, adReferendum = true });
        return draft;
    }

    private static async Task OpenAsync(Person reader, string path)
    {
        await reader.Page.GotoAsync(path);
        await Expect(reader.Page.Locator("history-player[data-ready]")).ToHaveCountAsync(1);
    }

    private static Task IsAtAsync(Person reader, int position) =>
        Expect(reader.Page.Locator($"history-player[data-position='{position}']")).ToHaveCountAsync(1);

    private static Task SettledAsync(Person reader) => reader.Page.WaitForFunctionAsync(
        "() => document.querySelector('.scrubber').value === document.querySelector('history-player').dataset.position");

    private static bool IsAnswer(string url) => url.Contains("/replay?from=", StringComparison.Ordinal);
}
