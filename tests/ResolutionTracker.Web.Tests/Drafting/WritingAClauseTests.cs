using NUnit.Framework;
using ResolutionTracker.Web.Tests.Hosting;

namespace ResolutionTracker.Web.Tests.Drafting;

public sealed class WritingAClauseTests
{
    private RunningServer _server = null!;
    private DraftScene _scene = null!;

    [OneTimeSetUp]
    public async Task StartServerAsync() => _server = await RunningServer.StartAsync();

    [SetUp]
    public async Task StartAsync()
    {
        _scene = await DraftScene.OpenAsync(_server);
    }

    [OneTimeTearDown]
    public async Task StopAsync() => await _server.DisposeAsync();

    [Test]
    public async Task Answers_with_the_new_version_and_the_position()
    {
        var before = await _scene.PositionAsync();
        var revised = await _scene.Penholder.PutAsync(_scene.ClauseText(1), new { seen = 1, text = "Decides to wait;" });
        Assert.That(revised.Said, Is.EqualTo(
            $$"""200 {"position":{{before + 1}},"clauses":[{"id":"{{_scene.Clauses[1]}}","label":"OP1","kind":"operative","degree":0,"number":"1","text":"Decides to wait;","version":2,"standing":"open"}]}"""));
    }

    [Test]
    public async Task From_an_old_version_is_refused_as_stale()
    {
        var position = await _scene.ReviseAsync(1, 1, "Decides to wait;");
        var stale = await _scene.Penholder.PutAsync(_scene.ClauseText(1), new { seen = 1, text = "Decides to hurry;" });
        Assert.That((stale.Status, stale.Code, stale.Sentence, await _scene.PositionAsync()), Is.EqualTo(
            (409, "stale-version", "You saw version 1 of OP1, which is now at version 2; look at the new words and decide again.", position)));
    }

    [Test]
    public async Task With_the_words_that_it_has_writes_nothing()
    {
        var position = await _scene.PositionAsync();
        var same = await _scene.Penholder.PutAsync(_scene.ClauseText(1), new { seen = 1, text = "Decides to extend the mandate for six months;" });
        Assert.That(same.Said, Is.EqualTo($$"""200 {"position":{{position}},"clauses":[]}"""));
    }

    [Test]
    public async Task A_new_one_is_named_by_its_sender_and_labelled_bis()
    {
        var id = Guid.NewGuid();
        var made = await _scene.Penholder.PutAsync(
            $"{_scene.Path}/clauses/{id}", new { kind = "operative", text = "Calls upon all States to comply;", after = _scene.Clauses[1] });
        Assert.That((made.Status, (string)made.Json["clauses"]![0]!["id"]!, (string)made.Json["clauses"]![0]!["label"]!), Is.EqualTo(
            (200, id.ToString(), "OP1 bis")));
    }

    [Test]
    public async Task A_deleted_one_is_gone_from_the_text_and_can_not_be_written()
    {
        await _scene.DoneAsync(_scene.Penholder.PostAsync($"{_scene.Path}/clauses/{_scene.Clauses[1]}/delete", new { seen = 1 }));
        var asked = await _scene.Penholder.PutAsync(_scene.ClauseText(1), new { seen = 2, text = "Decides again;" });
        var text = (await _scene.Penholder.GetAsync(_scene.Path)).Json["clauses"]!.AsArray();
        Assert.That((asked.Status, asked.Code, text.Count), Is.EqualTo((409, "clause-gone", 2)));
    }

    [Test]
    public async Task A_revision_numbers_the_text_anew()
    {
        await _scene.DoneAsync(_scene.Penholder.PutAsync(
            $"{_scene.Path}/clauses/{Guid.NewGuid()}", new { kind = "operative", text = "Calls upon all States to comply;", after = _scene.Clauses[1] }));
        await _scene.DoneAsync(_scene.Penholder.PostAsync($"{_scene.Path}/revisions", "{}"));
        var draft = (await _scene.Penholder.GetAsync(_scene.Path)).Json;
        Assert.That(draft["clauses"]!.AsArray().Select(clause => (string)clause!["label"]!), Is.EqualTo(["PP1", "OP1", "OP2", "OP3"]));
        Assert.That(draft["revisions"]!.AsArray().Select(revision => (string)revision!["name"]!), Is.EqualTo(["zero draft", "Rev.1"]));
    }

    [Test]
    public async Task Of_a_withdrawn_draft_is_refused()
    {
        await _scene.DoneAsync(_scene.Penholder.PostAsync($"{_scene.Path}/stage", new { stage = "withdrawn" }));
        var asked = await _scene.Penholder.PutAsync(_scene.ClauseText(1), new { seen = 1, text = "Decides again;" });
        Assert.That((asked.Status, asked.Code), Is.EqualTo((409, "wrong-stage")));
    }

    [Test]
    public async Task By_ten_at_once_is_taken_from_one()
    {
        var tries = await Task.WhenAll(Enumerable.Range(0, 10).Select(i =>
            _scene.Penholder.PutAsync(_scene.ClauseText(1), new { seen = 1, text = $"Decides {i};" })));
        Assert.That(tries.Select(each => each.Status).Order(), Is.EqualTo([200, .. Enumerable.Repeat(409, 9)]));
    }
}
