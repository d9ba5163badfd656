using Microsoft.AspNetCore.SignalR;
using NUnit.Framework;
using ResolutionTracker.Web.Tests.Drafting;
using ResolutionTracker.Web.Tests.Hosting;

namespace ResolutionTracker.Web.Tests.Amendments;

public sealed class TypingTests
{
    private string _amendment = "";
    private string _change = "";
    private RunningServer _server = null!;
    private DraftScene _scene = null!;
    private Caller _france = null!;
    private Listener _writer = null!;
    private Listener _colleague = null!;

    [OneTimeSetUp]
    public async Task StartServerAsync() => _server = await RunningServer.StartAsync();

    [SetUp]
    public async Task PrepareAsync()
    {
        (_amendment, _change) = (Guid.NewGuid().ToString(), Guid.NewGuid().ToString());
        _scene = await DraftScene.OpenAsync(_server);
        _france = await _server.AsAsync("FRA");
        await _scene.DoneAsync(_france.PutAsync(
            _scene.Amendment(_amendment), DraftScene.Rewording(_scene.Clauses[1], "Decides to begin;", change: new Guid(_change))));
        _writer = await Listener.ConnectAsync(_france);
        _ = _server.Accounts.FindByLogin("a colleague") ?? await _server.AddAsync("FRA", "a colleague", null);
        _colleague = await Listener.ConnectAsync(await _server.AsAsync("a colleague"));
        await _writer.JoinAsync(_scene.Id, "delegation-FRA", 1);
        await _colleague.JoinAsync(_scene.Id, "delegation-FRA", 1);
    }

    [TearDown]
    public async Task LeaveAsync()
    {
        await _writer.DisposeAsync();
        await _colleague.DisposeAsync();
    }

    [OneTimeTearDown]
    public async Task StopServerAsync() => await _server.DisposeAsync();

    [Test]
    public async Task Is_acknowledged_when_it_is_durable_and_shown_to_the_room()
    {
        var answer = await TypeAsync(_writer, "Decides to begin anew;", 7);
        var typed = await _colleague.HearAsync("Typed", _ => true);
        Assert.Multiple(() =>
        {
            Assert.That((answer.Serial, answer.Refused), Is.EqualTo((7L, (string?)null)));
            Assert.That((typed.GetProperty("room").GetString(), typed.GetProperty("serial").GetInt64()), Is.EqualTo(("delegation-FRA", 7L)));
            Assert.That(typed.GetProperty("html").GetString(), Does.Contain("anew"));
        });
    }

    [Test]
    public async Task Is_there_after_a_restart_and_on_record_once_tabled()
    {
        using var folder = new TestFolder();
        string path, id;
        await using (var first = await RunningServer.StartAsync(path: folder.Path))
        {
            var scene = await DraftScene.OpenAsync(first);
            (path, id) = (scene.Amendment(_amendment), scene.Id);
            var france = await first.AsAsync("FRA");
            await scene.DoneAsync(france.PutAsync(path, DraftScene.Rewording(scene.Clauses[1], "Decides;", change: new Guid(_change))));
            await using var page = await Listener.ConnectAsync(france);
            await page.TypeAsync(id, _amendment, _change, "Decides to outlast it;", 1);
        }

        await using var second = await RunningServer.StartAsync(path: folder.Path);
        var again = await second.AsAsync("FRA");
        var kept = await again.GetAsync(path);
        var tabled = await again.PostAsync($"{path}/table");
        var seen = await (await second.AsAsync("GBR")).GetAsync(path);
        Assert.That(
            ((string)kept.Json["changes"]![0]!["text"]!, tabled.Status, (string)seen.Json["changes"]![0]!["text"]!),
            Is.EqualTo(("Decides to outlast it;", 200, "Decides to outlast it;")));
    }

    [Test]
    public async Task By_a_second_person_is_refused_until_the_first_lets_go()
    {
        var held = await _writer.HoldAsync(_scene.Id, _amendment);
        var second = await _colleague.HoldAsync(_scene.Id, _amendment);
        var typed = await TypeAsync(_colleague, "Decides otherwise;", 1);
        await _writer.ReleaseAsync(_scene.Id, _amendment);
        await _colleague.HearAsync("Held", said => !said.GetProperty("html").GetString()!.Contains("FRA", StringComparison.Ordinal));
        var third = await _colleague.HoldAsync(_scene.Id, _amendment);
        Assert.That(
            (held.Held, second.Held, second.By, typed.Refused, third.Held),
            Is.EqualTo((true, false, "FRA", "FRA is writing here; your words were not taken.", true)));
    }

    [Test]
    public async Task Lets_go_when_the_connection_is_lost()
    {
        await _writer.HoldAsync(_scene.Id, _amendment);
        await _writer.DisposeAsync();
        await _colleague.HearAsync("Held", said => !said.GetProperty("html").GetString()!.Contains("FRA", StringComparison.Ordinal));
        Assert.That((await _colleague.HoldAsync(_scene.Id, _amendment)).Held, Is.True);
    }

    [Test]
    public async Task Is_no_way_to_learn_who_writes_in_another_room()
    {
        await _writer.HoldAsync(_scene.Id, _amendment);
        var states = await _server.AsAsync("USA");
        await using var spy = await Listener.ConnectAsync(states);
        var before = await spy.SaidAsync("Type", _scene.Id, _amendment, _change, "Decides to look;", 1);
        await _scene.DoneAsync(states.PutAsync(
            _scene.Amendment(_amendment), DraftScene.Rewording(_scene.Clauses[1], "Decides to look;", change: new Guid(_change))));
        var held = await spy.HoldAsync(_scene.Id, _amendment);
        var typed = await spy.TypeAsync(_scene.Id, _amendment, _change, "Decides to look on;", 1);
        var mine = await _writer.HoldAsync(_scene.Id, _amendment);
        Assert.Multiple(() =>
        {
            Assert.That(before, Does.Not.Contain("FRA"));
            Assert.That((held.Held, held.By, typed.Refused), Is.EqualTo((true, "USA", (string?)null)));
            Assert.That((mine.Held, mine.By), Is.EqualTo((true, "FRA")));
        });
    }

    [TestCase("Decides\nthen;", "A clause is one paragraph without line breaks; make each further paragraph a clause of its own.")]
    public async Task What_can_be_no_clause_is_refused_with_a_sentence(string text, string sentence) =>
        Assert.That((await TypeAsync(_writer, text, 3)).Refused, Is.EqualTo(sentence));

    [Test]
    public async Task Too_much_is_refused_with_a_sentence() => Assert.That(
        (await TypeAsync(_writer, new string('a', 20_001), 3)).Refused,
        Is.EqualTo("This has 20001 characters, and 20000 is the most for one clause or reason; part it into several."));

    [Test]
    public async Task Nothing_yet_is_kept_too() => Assert.That((await TypeAsync(_writer, "", 4)).Refused, Is.Null);

    [TestCase("nothing", "nothing")]
    [TestCase("00000000-0000-4000-8000-000000000001", "00000000-0000-4000-8000-000000000002")]
    public async Task In_what_there_is_not_is_refused(string amendment, string change) => Assert.That(
        await _writer.SaidAsync("Type", _scene.Id, amendment, change, "Decides;", 1), Does.Contain("There is no such"));

    [TestCase("observer")]
    [TestCase("secretariat")]
    [TestCase("administrator")]
    public async Task Is_for_delegations_only(string part)
    {
        await _scene.DoneAsync(_scene.Penholder.PostAsync($"{_scene.Path}/admit-secretariat"));
        await using var page = await Listener.ConnectAsync(await _server.AsAsync(part));
        Assert.That(
            async () => await page.TypeAsync(_scene.Id, _amendment, _change, "Decides;", 1),
            Throws.InstanceOf<HubException>().With.Message.Contains("There is no such draft or room here, or it is not open to you."));
    }

    private Task<ResolutionTracker.Web.Drafting.TypedAnswer> TypeAsync(Listener page, string text, long serial) =>
        page.TypeAsync(_scene.Id, _amendment, _change, text, serial);
}
