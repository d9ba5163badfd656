using System.Text.RegularExpressions;
using NUnit.Framework;

namespace ResolutionTracker.Web.Tests.Commentary;

public sealed partial class CommentingByFormTests : CommentScene
{
    [Test]
    public async Task A_form_leads_back_to_where_it_was_filled_in()
    {
        var back = $"/drafts/{Scene.Id}/clauses/{Scene.Clauses[1]}";
        var page = await France.PageAsync(back);
        var id = HiddenId().Match(page.Body).Groups[1].Value;
        var sent = await France.FormAsync(Pages, ("id", id), ("about", $"clause:{Scene.Clauses[1]}:2"), ("kind", "comment"), ("audience", "own"), ("text", "From Geneva."), ("back", back));
        Assert.That((sent.Status, sent.Header("Location")), Is.EqualTo((302, $"{back}#comment-{id}")));
        var again = await France.FormAsync(Pages, ("id", id), ("about", $"clause:{Scene.Clauses[1]}:2"), ("kind", "comment"), ("audience", "own"), ("text", "From Geneva."), ("back", back));
        Assert.That((again.Status, (await SeenAsync(France)).Count()), Is.EqualTo((302, 1)));
        var shown = await Colleague.PageAsync(back);
        Assert.That(shown.Page, Does.Contain("From Geneva.").And.Contain("our delegation only").And.Contain("1 comment"));
        Assert.That((await Scene.Penholder.PageAsync(back)).Page, Does.Not.Contain("From Geneva.").And.Not.Contain("1 comment"));
    }

    [TestCase("https://evil.example/")]
    [TestCase("//evil.example/")]
    [TestCase("/sign-out")]
    [TestCase("")]
    public async Task It_leads_nowhere_else(string back)
    {
        var sent = await France.FormAsync(Pages, ("id", $"{Guid.NewGuid()}"), ("about", "moment:2"), ("kind", "comment"), ("text", "x"), ("back", back));
        Assert.That((sent.Status, sent.Header("Location")), Is.EqualTo((302, $"{Pages}/{(await SeenAsync(France)).Single()}")));
    }

    [Test]
    public async Task A_form_that_is_refused_shows_why_and_all_that_was_written()
    {
        var refused = await Observer.FormAsync(
            Pages, ("about", "moment:2"), ("kind", "source"), ("audience", "readers"), ("symbol", "S/PV.9000"), ("link", "javascript:alert(1)"), ("note", "On page <4>."), ("back", $"/drafts/{Scene.Id}/replay?at=2"));
        Assert.That(refused.Status, Is.EqualTo(422));
        Assert.That(refused.Page, Does.Contain("This is no address of the web").And.Contain("not saved yet"));
        Assert.That(refused.Body, Does.Contain("value=\"S/PV.9000\"").And.Contain("On page &lt;4&gt;.").And.Contain("value=\"javascript:alert(1)\"").And.Not.Contain("href=\"javascript"));
        Assert.That(refused.Body, Does.Match("value=\"readers\" checked").And.Contain($"/drafts/{Scene.Id}/replay?at=2"));
    }

    [Test]
    public async Task Other_words_from_an_old_page_are_refused_and_kept_before_their_author()
    {
        var id = await SaidAsync(Observer, Moment(2), "One.");
        var done = await Observer.FormAsync($"{Pages}/{id}", ("seen", "1"), ("kind", "comment"), ("text", "Two."));
        Assert.That((done.Status, done.Header("Location")), Is.EqualTo((302, $"{Pages}/{id}")));
        var refused = await Observer.FormAsync($"{Pages}/{id}", ("seen", "1"), ("kind", "comment"), ("text", "A page of thoughts."));
        Assert.That(refused.Status, Is.EqualTo(409));
        Assert.That(refused.Page, Does.Contain("You saw version 1").And.Contain("A page of thoughts.").And.Contain("Two."));
        Assert.That(refused.Body, Does.Contain("name=\"seen\" value=\"2\""));
    }

    [Test]
    public async Task Its_page_shows_each_version_with_what_changed_and_the_address_of_each()
    {
        var id = await SaidAsync(Observer, Moment(2), "Compare the first mandate.");
        await Scene.DoneAsync(Observer.PutAsync($"{Path}/{id}", new { seen = 1, text = "Compare the second mandate." }));
        var page = await France.PageAsync($"{Pages}/{id}?version=1");
        Assert.That(page.Body, Does.Contain("<del>first</del><ins>second</ins>").And.Contain("Version 1, the one you asked for").And.Contain($"{Pages}/{id}?version=1</span>"));
        Assert.That(page.Body, Does.Not.Contain("Save as version"));
        Assert.That((await Observer.PageAsync($"{Pages}/{id}")).Body, Does.Contain("Save as version 3"));
        Assert.That((await France.PageAsync($"{Pages}/{id}?version=3")).Status, Is.EqualTo(404));
    }

    [Test]
    public async Task Withdrawn_by_form_it_says_so_to_others()
    {
        var id = await SaidAsync(Observer, Moment(2), "Regrettable.");
        var done = await Observer.FormAsync($"{Pages}/{id}/withdraw", ("seen", "1"));
        Assert.That(done.Status, Is.EqualTo(302));
        Assert.That((await France.PageAsync($"{Pages}/{id}")).Page, Does.Contain("Version 2: withdrawn").And.Not.Contain("Regrettable"));
    }

    [Test]
    public async Task The_list_is_filtered_and_ordered()
    {
        await SaidAsync(France, Moment(3), "Said of the third.");
        Clock.Pass(TimeSpan.FromMinutes(1));
        await SaidAsync(Observer, Moment(2), "Said of the second.");
        Assert.That(await OrderAsync(""), Is.EqualTo(["second", "third"]));
        Assert.That(await OrderAsync("?order=moment"), Is.EqualTo(["second", "third"]));
        Clock.Pass(TimeSpan.FromMinutes(1));
        await SaidAsync(Observer, Version(1, 2), "Said of the fourth.");
        Assert.That(await OrderAsync("?order=moment"), Is.EqualTo(["second", "third", "fourth"]));
        Assert.That(await OrderAsync(""), Is.EqualTo(["fourth", "second", "third"]));
        Assert.That(await OrderAsync($"?about={Scene.Clauses[1]}"), Is.EqualTo(["fourth"]));
        Assert.That(await OrderAsync("?about=moments"), Is.EqualTo(["second", "third"]));
        Assert.That(await OrderAsync("?kind=source"), Is.Empty);
        var author = (await Observer.GetAsync(Path)).Json.AsArray().Select(each => each!["versions"]![0]!["by"]!).First(by => (string)by["of"]! == "FRA")["account"];
        Assert.That(await OrderAsync($"?by={author}"), Is.EqualTo(["third"]));

        async Task<IEnumerable<string>> OrderAsync(string query) =>
            Said().Matches((await Observer.PageAsync(Pages + query)).Body).Select(match => match.Groups[1].Value);
    }

    [Test]
    public async Task An_empty_list_says_what_to_do() =>
        Assert.That((await Observer.PageAsync(Pages)).Page, Does.Contain("Open the replay, go to a moment and choose “Comment”"));

    [Test]
    public async Task The_table_has_a_row_for_each_version_that_no_spreadsheet_obeys()
    {
        var id = await SaidAsync(Observer, Moment(2), "=1+1");
        await Scene.DoneAsync(Observer.PutAsync($"{Path}/{id}", new { seen = 1, text = "Two, \"quoted\"." }));
        var file = await France.GetAsync($"{Pages}.csv");
        Assert.That(file.Header("Cache-Control"), Is.EqualTo("no-store"));
        var lines = file.Body.Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        Assert.That(lines[0], Is.EqualTo("comment,version,kind,about,audience,at,name,of,withdrawn,text,symbol,meeting,page,link,note,address,notice"));
        Assert.That(lines[1], Does.StartWith($"{id},1,comment,moment:2,readers,").And.Contain(",observer,observer,false,'=1+1,"));
        Assert.That(lines[2], Does.Contain("\"Two, \"\"quoted\"\".\"").And.Contain($"{Pages}/{id}?version=2"));
        var json = (await France.GetAsync($"{Pages}.json")).Json;
        Assert.That((int)json["comments"]![0]!["version"]!, Is.EqualTo(2));
    }

    [Test]
    public async Task The_help_tells_what_each_column_of_the_table_means()
    {
        var help = (await Server.Nobody().PageAsync("/help/commentary")).Body;
        var columns = (await France.GetAsync($"{Pages}.csv")).Body.TrimEnd().Split(',');
        Assert.That(columns.Where(column => !help.Contains($"<code>{column}</code>", StringComparison.Ordinal)), Is.Empty);
    }

    [Test]
    public async Task A_replay_shows_what_was_said_of_its_moment_and_where_more_was_said()
    {
        await SaidAsync(Observer, Moment(1), "Of the first.");
        await SaidAsync(Observer, Moment(2), "Of the second.");
        await SaidAsync(Observer, Version(1, 2), "Of the version that came there.");
        var page = await Observer.PageAsync($"/drafts/{Scene.Id}/replay?at=2");
        Assert.That(page.Page, Does.Contain("Of the second.").And.Not.Contain("Of the first.").And.Contain("← said at 1").And.Contain($"said at {Opened} →").And.Contain("All commentary (3)"));
        var there = await Observer.PageAsync($"{Pages}/at?position={Opened}");
        Assert.That(there.Page, Does.Contain("Of the version that came there.").And.Contain("OP1, version 2").And.Contain("← said at 2"));
    }

    [Test]
    public async Task What_happened_in_the_own_room_is_commented_on_by_choosing_the_event()
    {
        await Scene.DoneAsync(France.PutAsync(Scene.Amendment(Guid.NewGuid()), Drafting.DraftScene.Rewording(Scene.Clauses[1], "Decides to wait;", seen: 3)));
        Assert.That((await France.PageAsync(Pages)).Body, Does.Contain($"{Pages}/write?about=event:delegation-FRA:1"));
        var page = await France.PageAsync($"{Pages}/write?about=event:delegation-FRA:1");
        Assert.That(page.Page, Does.Contain("event 1 of our delegation’s room: amendment prepared").And.Contain("Your delegation alone will read it."));
        var sent = await France.FormAsync(Pages, ("about", "event:delegation-FRA:1"), ("kind", "comment"), ("audience", "own"), ("text", "Why we began."));
        Assert.That(sent.Status, Is.EqualTo(302));
        Assert.That((await France.PageAsync($"{Pages}?about=own")).Page, Does.Contain("Why we began."));
    }

    [GeneratedRegex("name=\"id\" value=\"([0-9a-f-]{36})\"")]
    private static partial Regex HiddenId();

    [GeneratedRegex("Said of the ([a-z]+)[.]")]
    private static partial Regex Said();
}
