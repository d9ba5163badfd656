using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using NUnit.Framework;
using ResolutionTracker.Web.Hosting;
using ResolutionTracker.Web.Tests.Drafting;
using ResolutionTracker.Web.Tests.Hosting;

namespace ResolutionTracker.Web.Tests.History;

/// <summary>What a delegation reads of its own room in a replay, and everybody else does not.</summary>
public sealed class SeeingWhatOnePreparedTests
{
    private static readonly string Prepared = "00000000-0000-4000-8000-0000000000f1";
    private static readonly string PutAway = "00000000-0000-4000-8000-0000000000f2";
    private static readonly Guid Change = new("00000000-0000-4000-8000-0000000000f3");

    private RunningServer _server = null!;
    private DraftScene _scene = null!;
    private Caller _france = null!;
    private long _begun;
    private long _reworded;
    private long _last;

    [OneTimeSetUp]
    public async Task NegotiateAsync()
    {
        _server = await RunningServer.StartAsync();
        _scene = await DraftScene.OpenAsync(_server);
        _france = await _server.AsAsync("FRA");
        await _scene.DoneAsync(_scene.Penholder.PostAsync($"{_scene.Path}/admit-secretariat"));
        _begun = await _scene.ReviseAsync(2, 1, "Requests the Secretary-General to report every sixty days.");
        await PrepareAsync("Decides to extend the mandate for one quetzal;", "Because of the quetzal.");
        _reworded = await _scene.ReviseAsync(2, 2, "Requests the Secretary-General to report every thirty days.");
        await PrepareAsync("Decides to extend the mandate for two quetzals;");
        await _scene.DoneAsync(_france.PutAsync(_scene.Amendment(PutAway), DraftScene.Rewording(_scene.Clauses[0], "Recalling a third quetzal,")));
        await _scene.DoneAsync(_france.PostAsync($"{_scene.Amendment(PutAway)}/withdraw"));
        await _scene.ReviseAsync(1, 1, "Decides to extend the mandate for nine months;");
        await _scene.DoneAsync(_france.PostAsync($"{_scene.Amendment(Prepared)}/table"));
        await _scene.DoneAsync(_scene.Penholder.PostAsync($"{_scene.Path}/open-to-observers", new { upTo = _reworded }));
        await using var typing = await Listener.ConnectAsync(_france);
        var typed = Guid.NewGuid();
        await _scene.DoneAsync(_france.PutAsync(_scene.Amendment(typed), DraftScene.Rewording(_scene.Clauses[0], "Recalling what is on record,", change: typed)));
        await typing.JoinAsync(_scene.Id, "delegation-FRA", 0);
        await typing.HoldAsync(_scene.Id, typed.ToString());
        await typing.TypeAsync(_scene.Id, typed.ToString(), typed.ToString(), "Recalling the typed axolotl,", 1);
        _last = await _scene.PositionAsync();
    }

    [OneTimeTearDown]
    public async Task StopAsync() => await _server.DisposeAsync();

    [Test]
    public async Task Before_anything_was_prepared_it_says_so_in_a_sentence() =>
        Assert.That(Words(await RoomAsync(_begun - 1)), Is.EqualTo("Nothing was in preparation at this moment."));

    [Test]
    public async Task An_amendment_stands_there_from_the_moment_on_that_its_author_had_read()
    {
        var room = await RoomAsync(_begun);
        Assert.Multiple(() =>
        {
            Assert.That(Words(room.QuerySelector(".prepared-head")!), Is.EqualTo("OP1 FRA France in preparation"));
            Assert.That(room.QuerySelectorAll(".prepared del").Select(Words), Is.EqualTo(["six months"]));
            Assert.That(room.QuerySelectorAll(".prepared ins").Select(Words), Is.EqualTo(["one quetzal"]));
            Assert.That(Words(room.QuerySelector(".prepared .reason")!), Is.EqualTo("Why: Because of the quetzal."));
            Assert.That(room.QuerySelectorAll(".own-said li").Select(Words), Has.One.StartsWith("OP1: amendment begun"));
        });
    }

    [Test]
    public async Task What_was_said_since_the_moment_before_is_told_with_the_words_that_are_gone_again()
    {
        var room = await RoomAsync(_reworded);
        var said = room.QuerySelectorAll(".own-said li").ToList();
        Assert.Multiple(() =>
        {
            Assert.That(room.QuerySelectorAll(".prepared ins").Select(Words), Is.EqualTo(["two quetzals"]));
            Assert.That(said.Select(act => act.FirstChild!.TextContent.Trim()), Is.EqualTo(
                ["OP1: amendment given other words", "PP1: amendment begun", "PP1: amendment given up, unseen by the Council"]));
            Assert.That(said.Select(act => Words(act).Contains("quetzal", StringComparison.Ordinal)), Is.EqualTo([false, true, false]), "each wording once");
        });
    }

    [Test]
    public async Task Words_whose_clause_has_moved_on_say_so_until_the_Council_has_them()
    {
        var tabled = await RoomAsync(_reworded + 1);
        Assert.That(tabled.QuerySelectorAll(".own-said li").Select(act => act.FirstChild!.TextContent.Trim()), Is.EqualTo(["OP1: amendment tabled"]));
        Assert.That(tabled.QuerySelectorAll(".own-said ins").Select(Words), Is.EqualTo(["two quetzals"]), "it has left the room, and the words with it");
        Assert.That(Words(await RoomAsync(_reworded + 2)), Is.EqualTo("Nothing was in preparation at this moment."));
    }

    [Test]
    public async Task Words_that_are_being_typed_are_no_history()
    {
        var page = (await _france.PageAsync($"/drafts/{_scene.Id}/replay")).Body;
        Assert.That(page + await AnswerAsync(_france, _last), Does.Contain("what is on record").And.Not.Contain("axolotl"));
    }

    [TestCase("USA")]
    [TestCase("GBR")]
    [TestCase("secretariat")]
    [TestCase("observer")]
    public async Task Nobody_else_is_shown_the_place_or_its_words(string part)
    {
        var reader = await _server.AsAsync(part);
        for (var position = 1L; position <= (part == "observer" ? _reworded : _last); position++)
        {
            var told = (await reader.PageAsync($"/drafts/{_scene.Id}/replay?at={position}")).Body + await AnswerAsync(reader, position);
            Assert.That(told, Does.Not.Contain("one quetzal").And.Not.Contain("third quetzal").And.Not.Contain("on record"), $"{position}");
            Assert.That(told.Contains("two quetzals", StringComparison.Ordinal), Is.EqualTo(position > _reworded + 1), $"tabled or not, at {position}");
            Assert.That(told.Contains(PlaceKeys.InOurRoom, StringComparison.Ordinal), Is.EqualTo(part is "USA" or "GBR"), "each delegation has its own");
        }
    }

    private async Task PrepareAsync(string text, string? reason = null) => await _scene.DoneAsync(
        _france.PutAsync(_scene.Amendment(Prepared), DraftScene.Rewording(_scene.Clauses[1], text, reason, change: Change)));

    private async Task<string> AnswerAsync(Caller reader, long position)
    {
        var answer = await reader.GetAsync($"{_scene.Path}/replay?to={position}");
        Assert.That(answer.Status, Is.EqualTo(200));
        return answer.Body;
    }

    private async Task<IElement> RoomAsync(long position)
    {
        var answer = (await _france.GetAsync($"{_scene.Path}/replay?from={_last}&to={position}")).Json;
        return new HtmlParser().ParseDocument((string)answer["places"]!.AsArray().Single(place => (string)place!["place"]! == PlaceKeys.InOurRoom)!["html"]!).Body!;
    }

    private static string Words(IElement element) =>
        string.Join(' ', element.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
