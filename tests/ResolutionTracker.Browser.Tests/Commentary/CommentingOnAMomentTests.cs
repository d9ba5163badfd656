using System.Text.RegularExpressions;
using Microsoft.Playwright;
using ResolutionTracker.Browser.Tests.Browsing;
using ResolutionTracker.Browser.Tests.Serving;

namespace ResolutionTracker.Browser.Tests.Commentary;

/// <summary>What people say beside the record: in the replay, beside a clause's versions, and in the list of all of it.</summary>
public sealed class CommentingOnAMomentTests : BrowserSituation
{
    [Test]
    public async Task A_researcher_comments_on_a_moment_by_keyboard_and_finds_it_in_the_commentary()
    {
        var draft = await OpenedAsync();
        var researcher = await PersonAsync("observer");
        await OpenAsync(researcher, $"{draft.Page}/replay?at=5");
        await TabToAsync(researcher, "summary", "Comment");
        await researcher.Page.Keyboard.PressAsync("Enter");
        await researcher.Page.Keyboard.PressAsync("Tab");
        await researcher.Page.Keyboard.PressAsync("ArrowDown");
        await researcher.Page.Keyboard.PressAsync("Tab");
        await researcher.Page.Keyboard.TypeAsync("Compare the first mandate: d, r and v are letters here.");
        await researcher.Page.Keyboard.PressAsync("Tab");
        await researcher.Page.Keyboard.PressAsync("ArrowDown");
        await TabToAsync(researcher, "button", "Save the comment");
        await researcher.Page.Keyboard.PressAsync("Enter");
        await Expect(researcher.Page).ToHaveURLAsync(new Regex("replay\\?at=5#comment-"));
        await Expect(Said(researcher)).ToContainTextAsync("Compare the first mandate: d, r and v are letters here.");
        await Expect(Said(researcher)).ToContainTextAsync("On the text at position 5");
        await TabToAsync(researcher, "a", "All commentary (1)");
        await researcher.Page.Keyboard.PressAsync("Enter");
        await Expect(researcher.Page.Locator("h1")).ToHaveTextAsync("Commentary");
        await Expect(researcher.Page.Locator(".comment")).ToContainTextAsync("Compare the first mandate");
        await Expect(researcher.Page.Locator(".comment")).ToContainTextAsync("observer");

        var delegation = await PersonAsync("FRA");
        await OpenAsync(delegation, $"{draft.Page}/replay?at=5");
        await Expect(Said(delegation)).ToContainTextAsync("Compare the first mandate");
    }

    [Test]
    public async Task What_a_delegate_writes_for_the_delegation_is_seen_by_a_colleague_and_by_nobody_else()
    {
        var draft = await OpenedAsync();
        var op1 = draft.Clause("OP1");
        var author = await PersonAsync("FRA");
        await author.Page.GotoAsync($"{draft.Page}/clauses/{op1}");
        var version = author.Page.Locator("#version-2");
        await version.Locator("summary", new() { HasTextString = "Add a source" }).ClickAsync();
        await version.GetByLabel("Symbol").FillAsync("S/PV.9000");
        await version.GetByLabel("Page or paragraph").FillAsync("p. 4");
        await version.GetByRole(AriaRole.Button, new() { Name = "Save the source" }).ClickAsync();
        await Expect(author.Page.Locator("#version-2 .comment")).ToContainTextAsync("our delegation only");

        var colleague = await SecondOfFranceAsync();
        await colleague.Page.GotoAsync($"{draft.Page}/commentary");
        await Expect(colleague.Page.Locator(".comment")).ToContainTextAsync("S/PV.9000");
        await Expect(colleague.Page.GetByText("Reword or withdraw")).ToHaveCountAsync(0);
        foreach (var other in new[] { await PersonAsync("USA"), await PersonAsync("observer") })
        {
            foreach (var path in new[] { "commentary", $"clauses/{op1}", "replay?at=6" })
            {
                await other.Page.GotoAsync($"{draft.Page}/{path}");
                await Expect(other.Page.Locator("main")).Not.ToContainTextAsync("S/PV.9000");
                await Expect(other.Page.Locator(".comment")).ToHaveCountAsync(0);
            }
        }
    }

    [Test]
    public async Task What_was_half_written_is_not_shown_to_who_signs_in_next_in_the_same_browser()
    {
        var draft = await OpenedAsync();
        var person = await PersonAsync("FRA");
        await WriteAsync(person, draft, "Our line is ninety days.");
        await Expect(Field(person)).ToHaveValueAsync("Our line is ninety days.");
        await person.Context.ClearCookiesAsync();
        await person.StepInAsync("USA");
        await OpenAsync(person, $"{draft.Page}/replay?at=5");
        await Expect(Field(person)).ToHaveValueAsync("");
        await person.Context.ClearCookiesAsync();
        await person.StepInAsync("FRA");
        await OpenAsync(person, $"{draft.Page}/replay?at=5");
        await Expect(Field(person)).ToHaveValueAsync("Our line is ninety days.");
    }

    [Test]
    public async Task Who_is_no_longer_signed_in_is_told_so_and_keeps_what_they_write()
    {
        var draft = await OpenedAsync();
        var person = await PersonAsync("FRA");
        await WriteAsync(person, draft, "Half a thought");
        person.Forgive("401");
        await person.Context.ClearCookiesAsync();
        await person.Page.EvaluateAsync(
            "() => { const player = document.querySelector('moment-comments').closest('[data-position]:not(moment-comments)'); player.dataset.position = '3'; }");
        await Expect(Said(person)).ToContainTextAsync("You are no longer signed in");
        await Expect(Field(person)).ToHaveValueAsync("Half a thought");
    }

    [Test]
    public async Task The_replay_follows_with_what_was_said_and_leaves_alone_what_somebody_writes()
    {
        var draft = await OpenedAsync();
        using var observer = await Council.CallerAsync("observer");
        foreach (var position in new[] { 2, 5 })
        {
            await observer.SendAsync(HttpMethod.Post, $"{draft.Api}/commentary", new { about = new { kind = "moment", position }, audience = "readers", text = $"Said of {position}." });
        }

        var reader = await PersonAsync("FRA");
        await OpenAsync(reader, $"{draft.Page}/replay?at=2");
        await Expect(Said(reader)).ToContainTextAsync("Said of 2.");
        await reader.Page.GetByText("said at 5 →").ClickAsync();
        await Expect(Said(reader)).ToContainTextAsync("Said of 5.");
        await Expect(Said(reader)).Not.ToContainTextAsync("Said of 2.");
        await Expect(reader.Page.Locator(".where")).ToContainTextAsync("5 of ");
        await Expect(reader.Page.GetByText("← said at 2")).ToBeVisibleAsync();

        await reader.Page.Locator("moment-comments summary").First.ClickAsync();
        await reader.Page.Locator("moment-comments textarea[name=text]").FillAsync("Half a thought");
        await reader.Page.GetByText("← said at 2").ClickAsync();
        await Expect(Said(reader)).ToContainTextAsync("Said of 2.");
        await Expect(reader.Page.Locator("moment-comments textarea[name=text]")).ToHaveValueAsync("Half a thought");
        await Expect(reader.Page.Locator("moment-comments details[open]")).ToContainTextAsync("What happened at position 5");

        // A closed lid loses nothing.
        await OpenAsync(reader, $"{draft.Page}/replay?at=5");
        await Expect(reader.Page.Locator("moment-comments textarea[name=text]")).ToHaveValueAsync("Half a thought");

        // What was saved is half written no longer, even where the page that says so is left before its script has run.
        await reader.Page.RouteAsync("**/*.js*", route => route.FulfillAsync(new() { ContentType = "text/javascript", Body = "" }));
        await reader.Page.GetByRole(AriaRole.Button, new() { Name = "Save the comment" }).ClickAsync();
        await Expect(reader.Page).ToHaveURLAsync(new Regex("at=5#comment-"));
        await Expect(Said(reader)).ToContainTextAsync("Half a thought");
        await reader.Page.UnrouteAllAsync();
        await OpenAsync(reader, $"{draft.Page}/replay?at=5");
        await Expect(reader.Page.Locator("moment-comments textarea[name=text]")).ToHaveValueAsync("");
    }

    [Test]
    public async Task Without_script_a_comment_is_written_reworded_and_withdrawn()
    {
        var draft = await OpenedAsync();
        var author = await PersonAsync("observer", new() { JavaScriptEnabled = false });
        await author.Page.GotoAsync($"{draft.Page}/replay?at=3");
        await author.Page.Locator("moment-comments summary").First.ClickAsync();
        await author.Page.Locator("moment-comments textarea[name=text]").FillAsync("Compare the first.");
        await author.Page.GetByRole(AriaRole.Button, new() { Name = "Save the comment" }).ClickAsync();
        await Expect(Said(author)).ToContainTextAsync("Compare the first.");
        await author.Page.GetByText("Reword or withdraw").ClickAsync();
        await author.Page.Locator("#change textarea").FillAsync("Compare the second.");
        await author.Page.GetByRole(AriaRole.Button, new() { Name = "Save as version 2" }).ClickAsync();
        await Expect(author.Page.Locator("#version-2 ins")).ToHaveTextAsync("second");
        await author.Page.GetByRole(AriaRole.Button, new() { Name = "Withdraw" }).ClickAsync();
        await Expect(author.Page.Locator("#version-3")).ToContainTextAsync("withdrawn");
    }

    [TestCase(390)]
    [TestCase(1024)]
    public async Task On_a_narrow_screen_nothing_is_wider_than_it(int width)
    {
        var draft = await OpenedAsync();
        using var observer = await Council.CallerAsync("observer");
        var wide = new string('x', 120);
        var said = await observer.SendAsync(HttpMethod.Post, $"{draft.Api}/commentary", new
        {
            about = new { kind = "clause-version", clause = draft.Clause("OP1"), version = 2 },
            audience = "readers",
            source = new { symbol = "S/PV.9000", meeting = wide, link = $"https://docs.un.org/{wide}", note = $"See {wide}." },
        });
        var reader = await PersonAsync("observer", new() { ViewportSize = new() { Width = width, Height = 844 } });
        foreach (var path in new[] { "commentary", said.GetProperty("address").GetString()![(draft.Page.Length + 1)..], "commentary/write?about=moment:2&kind=source", $"clauses/{draft.Clause("OP1")}", "replay?at=6" })
        {
            await reader.Page.GotoAsync($"{draft.Page}/{path}");
            foreach (var summary in await reader.Page.Locator(".comment-forms summary").AllAsync())
            {
                await summary.ClickAsync();
            }

            Assert.That(await reader.Page.EvaluateAsync<int>("document.documentElement.scrollWidth"), Is.AtMost(width), path);
        }
    }

    /// <summary>OP1 is reworded; the whole of it is open to observers.</summary>
    [Test]
    public async Task On_a_telephone_a_version_of_many_states_and_its_forms_fit()
    {
        var demo = await Council.DemoAsync("Halvar");
        var reader = await PersonAsync("FRA", new() { ViewportSize = new() { Width = 390, Height = 780 } });
        await reader.Page.GotoAsync(demo);
        var clause = await reader.Page.EvaluateAsync<string>(
            """
            (page) => fetch(`/api${page}`, { headers: { 'X-Resolution-Tracker': '1' } })
              .then((answer) => answer.json()).then((draft) => draft.clauses.find((clause) => clause.label === 'OP8').id)
            """,
            demo);
        await reader.Page.GotoAsync($"{demo}/clauses/{clause}");
        await reader.Page.EvaluateAsync("() => document.querySelectorAll('details').forEach((details) => details.open = true)");
        await Expect(reader.Page.Locator("#version-1 .facts .state")).ToHaveCountAsync(5);
        Assert.That(await reader.Page.EvaluateAsync<int>("() => document.documentElement.scrollWidth - innerWidth"), Is.LessThanOrEqualTo(0));
    }

    private static async Task<Draft> OpenedAsync()
    {
        var draft = await Council.DraftAsync();
        await draft.EditAsync(draft.Clause("OP1"), 1, "Decides to extend the mandate of the harbour mission for one year;");
        using var penholder = await Council.CallerAsync("USA");
        await penholder.SendAsync(HttpMethod.Post, $"{draft.Api}/open-to-observers", new { });
        return draft;
    }

    private static async Task OpenAsync(Person reader, string path)
    {
        await reader.Page.GotoAsync(path);
        await Expect(reader.Page.Locator("history-player[data-ready]")).ToHaveCountAsync(1);
    }

    private static async Task WriteAsync(Person person, Draft draft, string words)
    {
        await OpenAsync(person, $"{draft.Page}/replay?at=5");
        await person.Page.Locator("moment-comments summary").First.ClickAsync();
        await Field(person).FillAsync(words);
    }

    private static ILocator Field(Person person) => person.Page.Locator("moment-comments textarea[name=text]");

    private static ILocator Said(Person reader) => reader.Page.Locator("moment-comments [data-part=said]");

    private static async Task TabToAsync(Person person, string element, string name)
    {
        for (var pressed = 0; pressed < 150; pressed++)
        {
            await person.Page.Keyboard.PressAsync("Tab");
            if (await person.Page.EvaluateAsync<bool>(
                "([element, name]) => document.activeElement.matches(element) && document.activeElement.textContent.trim().startsWith(name)", new[] { element, name }))
            {
                return;
            }
        }

        Assert.Fail($"Tab never came to “{name}”.");
    }
}
