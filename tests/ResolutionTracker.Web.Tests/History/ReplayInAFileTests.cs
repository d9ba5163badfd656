using System.Text;
using AngleSharp.Html.Parser;
using NUnit.Framework;
using ResolutionTracker.Core.Delegations;
using ResolutionTracker.Formats.Exported;
using ResolutionTracker.Web.Drafting;
using ResolutionTracker.Web.History.Replay.Files;
using ResolutionTracker.Web.Hosting;
using ResolutionTracker.Web.Tests.Drafting;
using ResolutionTracker.Web.Tests.History.Negotiating;
using ResolutionTracker.Web.Tests.Hosting;

namespace ResolutionTracker.Web.Tests.History;

/// <summary>A negotiation taken away as one page holds each moment as the server shows it, up to where its reader may read.</summary>
public sealed class ReplayInAFileTests
{
    private const string Private = "&room=delegation-FRA";

    private const string Illustrative = "Illustrative text: no state proposed these words";

    private RunningServer _server = null!;

    [OneTimeSetUp]
    public async Task StartAsync() => _server = await RunningServer.StartAsync();

    [OneTimeTearDown]
    public async Task StopAsync() => await _server.DisposeAsync();

    [TestCase(21, 200)]
    [TestCase(22, 350)]
    public async Task Every_moment_is_drawn_as_the_server_draws_it(int seed, int acts)
    {
        var played = await PlayedNegotiation.PlayAsync(_server, seed, acts);
        var (reader, france, links) = (await _server.AsAsync("FRA"), MemberState.Parse("FRA", null), new FileLinks(Server));
        var pages = new List<string> { await FileAsync(reader, played.Id.ToString()), await FileAsync(reader, played.Id.ToString(), Private) };
        var held = new[] { await HeldMoments.OfAsync(pages[0]), await HeldMoments.OfAsync(pages[1]) };
        var last = (await _server.Get<DraftingDesk>().FindAsync(played.Id, CancellationToken.None))!.Position;
        Assert.That(held.Select(each => each.All.Count), Is.All.EqualTo(last));
        for (var position = 1; position <= last; position++)
        {
            var whole = (await reader.GetAsync($"/api/drafts/{played.Id}/replay?to={position}")).Json;
            var order = whole["order"]!.AsArray().Select(clause => (string)clause!).ToList();
            var wanted = whole["places"]!.AsArray().ToDictionary(place => (string)place!["place"]!, place => links.Of((string)place!["html"]!));
            Assert.That(held.Select(each => each.All[position - 1].Order), Is.All.EqualTo(order), $"at {position}");
            foreach (var (place, html) in wanted.Where(place => place.Key != PlaceKeys.InOurRoom))
            {
                Assert.That(held.Select(each => each.All[position - 1].Places[place]), Is.All.EqualTo(html), $"{place} at {position}");
            }

            Assert.That(held[1].All[position - 1].Places[PlaceKeys.InOurRoom], Is.EqualTo(wanted[PlaceKeys.InOurRoom]), $"at {position}");
            Assert.That(held[0].All[position - 1].Places.Keys, Has.None.EqualTo(PlaceKeys.InOurRoom));
        }

        var axis = (await reader.GetAsync($"/api/drafts/{played.Id}/replay/acts")).Json;
        Assert.That(held.Select(each => each.Axis.ToJsonString()), Is.All.EqualTo(axis.ToJsonString()));
        foreach (var (page, told) in pages.Zip((MemberState?[])[null, france]))
        {
            Assert.That(played.Overheard("the file", await AllOfAsync(page), told), Is.Empty);
        }

        await TestContext.Out.WriteLineAsync($"{last} moments in {pages[0].Length / 1024:N0} kB, with the room of a delegation in {pages[1].Length / 1024:N0} kB");
    }

    [Test]
    public async Task It_ends_where_its_reader_may_read_no_further_and_has_no_delegations_words()
    {
        var (scene, opened) = await PreparedInFrancesRoomAsync();
        var france = await _server.AsAsync("FRA");
        foreach (var (part, hasLater) in new[] { ("observer", false), ("secretariat", true), ("USA", true), ("GBR", true), ("FRA", true) })
        {
            var all = await AllOfAsync(await FileAsync(await _server.AsAsync(part), scene.Id));
            Assert.That(all, Does.Not.Contain("quetzal").And.Not.Contain("delegation-FRA").And.Not.Contain("Confidential"), part);
            Assert.That(all.Contains("axolotl", StringComparison.Ordinal), Is.EqualTo(hasLater), part);
        }

        Assert.That((await HeldMoments.OfAsync(await FileAsync(france, scene.Id, $"&at={opened}"))).All, Has.Count.EqualTo(opened));
    }

    [Test]
    public async Task A_delegation_takes_its_own_room_along_in_a_file_that_says_so()
    {
        const string Says = "Confidential: holds the own room of the delegation of France, for that delegation only";
        var (scene, _) = await PreparedInFrancesRoomAsync();
        var reply = await (await _server.AsAsync("FRA")).GetAsync($"{scene.Path}/export?format=html{Private}");
        var parsed = new HtmlParser().ParseDocument(reply.Body);
        Assert.Multiple(async () =>
        {
            Assert.That(reply.Message.Content.Headers.ContentDisposition!.FileName, Does.Contain("-delegation-FRA-"));
            Assert.That(parsed.QuerySelector("header .file-line")!.TextContent, Does.Contain("of the Council room and of the own room of the delegation of France,"));
            Assert.That(parsed.QuerySelectorAll(".player .confidential, .print-head .print-notice").Select(said => said.TextContent), Is.EqualTo([Says, Says]));
            Assert.That(parsed.QuerySelector($"[data-place={PlaceKeys.InOurRoom}]")!.TextContent, Does.Contain("quetzal"));
            Assert.That(await BlockAsync(reply.Body, ReplayFile.HistoryId), Does.Contain("quetzal"));
        });
        foreach (var part in (string[])["observer", "secretariat", "USA", "GBR"])
        {
            Assert.That((await (await _server.AsAsync(part)).GetAsync($"{scene.Path}/export?format=html{Private}")).Status, Is.EqualTo(404), part);
        }
    }

    [TestCase("")]
    [TestCase(Private)]
    public async Task Its_history_is_the_one_that_JSON_Lines_have(string room)
    {
        var (scene, _) = await PreparedInFrancesRoomAsync();
        var france = await _server.AsAsync("FRA");
        var page = await FileAsync(france, scene.Id, room);
        var lines = await france.GetAsync($"{scene.Path}/export?format=jsonl{room}");
        Assert.That(await BlockAsync(page, ReplayFile.HistoryId), Is.EqualTo(lines.Body));
        using var history = new MemoryStream(Encoding.UTF8.GetBytes(lines.Body));
        var report = await HistoryVerification.VerifyAsync(history, "history.jsonl", CancellationToken.None);
        Assert.That(report.IsSound);
        Assert.That(FileBlocks.ShownHashes(page), Is.EqualTo(report.Header!.Rooms.Select(exported => exported.Hash)));
    }

    [Test]
    public async Task Up_to_a_moment_it_has_what_was_prepared_by_then()
    {
        var (scene, opened) = await PreparedInFrancesRoomAsync();
        var france = await _server.AsAsync("FRA");
        Assert.That(await AllOfAsync(await FileAsync(france, scene.Id, $"{Private}&at={opened}")), Does.Not.Contain("quetzal"));
        Assert.That(await AllOfAsync(await FileAsync(france, scene.Id, $"{Private}&at={await scene.PositionAsync() - 1}")), Does.Contain("quetzal"));
    }

    [Test]
    public async Task It_allows_itself_no_request_and_its_links_lead_to_the_server()
    {
        var scene = await DraftScene.OpenAsync(_server);
        var page = await FileAsync(scene.Penholder, scene.Id);
        Assert.Multiple(() =>
        {
            Assert.That(page, Does.Contain("default-src &#x27;none&#x27;").And.Not.Contain(" src=").And.Not.Contain("<link "));
            Assert.That(page, Does.Contain($"<a href=\"{Server}/drafts/{scene.Id}\">").And.Not.Contain(" href=\"/"));
            Assert.That(page, Does.Not.Contain("<form method=\"post\""));
        });
    }

    [Test]
    public async Task Words_that_look_like_markup_are_words()
    {
        const string Malice = "\"></title></script><script>alert(1)</script><a href=\"/x\">";
        var penholder = await _server.AsAsync("GBR");
        var opened = await penholder.PostAsync("/api/drafts", new { workingTitle = Malice, text = $"Recalling {Malice},\n\n1. Decides {Malice}." });
        var page = await FileAsync(penholder, (string)opened.Json["id"]!);
        var parsed = new HtmlParser().ParseDocument(page);
        Assert.That(parsed.Scripts.Select(script => script.Id), Is.EqualTo([ReplayFile.MomentsId, ReplayFile.HistoryId, null]));
        Assert.That(parsed.Title, Does.Contain("</title>"));
        foreach (var html in (await HeldMoments.OfAsync(page)).All.SelectMany(moment => moment.Places.Values).Distinct())
        {
            var fragment = new HtmlParser().ParseDocument(html);
            Assert.That(fragment.Scripts, Is.Empty);
            Assert.That(fragment.QuerySelectorAll("a").Select(link => link.GetAttribute("href")), Has.None.EqualTo($"{Server}/x").And.None.EqualTo("/x"));
        }
    }

    [Test]
    public async Task An_illustrative_one_says_so_beside_the_text_and_in_its_citation()
    {
        var opened = await (await _server.AsAsync("GBR")).PostAsync("/api/drafts", new { workingTitle = "Invented", text = DraftScene.Text, illustrative = true });
        var page = await FileAsync(await _server.AsAsync("GBR"), (string)opened.Json["id"]!);
        Assert.That(page.Split("<main")[1].Split("id=\"about\"").Select(part => part.Contains(Illustrative, StringComparison.Ordinal)), Is.EqualTo([true, true]));
    }

    private string Server => _server.Address.GetLeftPart(UriPartial.Authority);

    /// <summary>A draft that is open to the Secretariat, and to observers up to a moment after which France prepares an amendment.</summary>
    private async Task<(DraftScene Scene, long Opened)> PreparedInFrancesRoomAsync()
    {
        var scene = await DraftScene.OpenAsync(_server);
        var france = await _server.AsAsync("FRA");
        await scene.DoneAsync(scene.Penholder.PostAsync($"{scene.Path}/admit-secretariat"));
        var opened = await scene.ReviseAsync(1, 1, "Decides to extend the mandate for nine months;");
        await scene.DoneAsync(scene.Penholder.PostAsync($"{scene.Path}/open-to-observers", new { upTo = opened }));
        await scene.DoneAsync(france.PutAsync(scene.Amendment(Guid.NewGuid()), DraftScene.Rewording(scene.Clauses[1], "Decides to wait for the quetzal;", seen: 2)));
        await scene.ReviseAsync(2, 1, "Requests the axolotl to report.");
        return (scene, opened);
    }

    /// <summary>All that a page says and holds.</summary>
    private static async Task<string> AllOfAsync(string page) =>
        page + await BlockAsync(page, ReplayFile.MomentsId) + await BlockAsync(page, ReplayFile.HistoryId);

    private static async Task<string> BlockAsync(string page, string id) => Encoding.UTF8.GetString((await FileBlocks.ReadAsync(page, id))!);

    private static async Task<string> FileAsync(Caller who, string draft, string more = "")
    {
        var reply = await who.GetAsync($"/api/drafts/{draft}/export?format=html{more}");
        Assert.That(reply.Status, Is.EqualTo(200), reply.Body);
        Assert.That(reply.Message.Content.Headers.ContentDisposition!.FileName, Does.EndWith(".html"));
        return reply.Body;
    }
}
