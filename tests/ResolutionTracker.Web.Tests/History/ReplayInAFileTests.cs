using System.Text;
using AngleSharp.Html.Parser;
using NUnit.Framework;
using ResolutionTracker.Formats.Exported;
using ResolutionTracker.Web.Drafting;
using ResolutionTracker.Web.History.Replay.Files;
using ResolutionTracker.Web.Tests.Drafting;
using ResolutionTracker.Web.Tests.History.Negotiating;
using ResolutionTracker.Web.Tests.Hosting;

namespace ResolutionTracker.Web.Tests.History;

/// <summary>A negotiation taken away as one page holds each moment as the server shows it, up to where its reader may read.</summary>
public sealed class ReplayInAFileTests
{
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
        var reader = await _server.AsAsync("FRA");
        var (page, links) = (await FileAsync(reader, played.Id.ToString()), new FileLinks(Server));
        var held = await HeldMoments.OfAsync(page);
        var last = (await _server.Get<DraftingDesk>().FindAsync(played.Id, CancellationToken.None))!.Position;
        Assert.That(held.All, Has.Count.EqualTo(last));
        for (var position = 1; position <= last; position++)
        {
            var whole = (await reader.GetAsync($"/api/drafts/{played.Id}/replay?to={position}")).Json;
            var (places, order) = held.All[position - 1];
            var wanted = whole["order"]!.AsArray().Select(clause => (string)clause!).ToList();
            Assert.That(order, Is.EqualTo(wanted), $"at {position}");
            foreach (var place in whole["places"]!.AsArray())
            {
                Assert.That(places[(string)place!["place"]!], Is.EqualTo(links.Of((string)place["html"]!)), $"{place["place"]} at {position}");
            }
        }

        var axis = (await reader.GetAsync($"/api/drafts/{played.Id}/replay/acts")).Json;
        Assert.That(held.Axis.ToJsonString(), Is.EqualTo(axis.ToJsonString()));
        Assert.That(played.Overheard("the file", page), Is.Empty);
        Assert.That(played.Overheard("its moments", Encoding.UTF8.GetString((await FileBlocks.ReadAsync(page, ReplayFile.MomentsId))!)), Is.Empty);
        await TestContext.Out.WriteLineAsync($"{last} moments in {page.Length / 1024:N0} kB");
    }

    [Test]
    public async Task It_ends_where_its_reader_may_read_no_further_and_has_no_delegations_words()
    {
        var scene = await DraftScene.OpenAsync(_server);
        var france = await _server.AsAsync("FRA");
        var opened = await scene.ReviseAsync(1, 1, "Decides to extend the mandate for nine months;");
        await scene.DoneAsync(scene.Penholder.PostAsync($"{scene.Path}/open-to-observers", new { upTo = opened }));
        await scene.DoneAsync(france.PutAsync(scene.Amendment(Guid.NewGuid()), DraftScene.Rewording(scene.Clauses[1], "Decides to wait for the quetzal;", seen: 2)));
        await scene.ReviseAsync(2, 1, "Requests the axolotl to report.");
        foreach (var (who, hasLater) in new[] { (await _server.AsAsync("observer"), false), (scene.Penholder, true), (france, true) })
        {
            // A delegation's room is asked for, and the page has the Council room all the same.
            var page = await FileAsync(who, scene.Id, who == france ? "&room=delegation-FRA" : "");
            var all = page + await BlockAsync(page, ReplayFile.MomentsId) + await BlockAsync(page, ReplayFile.HistoryId);
            Assert.That(all, Does.Not.Contain("quetzal"));
            Assert.That(all.Contains("axolotl", StringComparison.Ordinal), Is.EqualTo(hasLater));
        }

        Assert.That((await HeldMoments.OfAsync(await FileAsync(france, scene.Id, $"&at={opened}"))).All, Has.Count.EqualTo(opened));
    }

    [Test]
    public async Task Its_history_is_the_one_that_JSON_Lines_have()
    {
        var scene = await DraftScene.OpenAsync(_server);
        var page = await FileAsync(scene.Penholder, scene.Id);
        var lines = await scene.Penholder.GetAsync($"{scene.Path}/export?format=jsonl");
        Assert.That(await BlockAsync(page, ReplayFile.HistoryId), Is.EqualTo(lines.Body));
        using var history = new MemoryStream(Encoding.UTF8.GetBytes(lines.Body));
        var report = await HistoryVerification.VerifyAsync(history, "history.jsonl", CancellationToken.None);
        Assert.That(FileBlocks.ShownHash(page), Is.EqualTo(report.Header!.Rooms[0].Hash));
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

    private static async Task<string> BlockAsync(string page, string id) => Encoding.UTF8.GetString((await FileBlocks.ReadAsync(page, id))!);

    private static async Task<string> FileAsync(Caller who, string draft, string more = "")
    {
        var reply = await who.GetAsync($"/api/drafts/{draft}/export?format=html{more}");
        Assert.That(reply.Status, Is.EqualTo(200), reply.Body);
        Assert.That(reply.Message.Content.Headers.ContentDisposition!.FileName, Does.EndWith(".html"));
        return reply.Body;
    }
}
