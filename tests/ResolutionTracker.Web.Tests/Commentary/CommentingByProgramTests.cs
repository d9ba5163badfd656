using NUnit.Framework;
using ResolutionTracker.Web.Tests.Hosting;

namespace ResolutionTracker.Web.Tests.Commentary;

public sealed class CommentingByProgramTests : CommentScene
{
    [Test]
    public async Task An_observer_comments_on_an_event_a_moment_and_a_clause_version()
    {
        foreach (var about in new[] { Event(Opened), Moment(Opened), Version(1, 2) })
        {
            var reply = await Observer.PostAsync(Path, new { about, audience = "readers", text = "Compare\r\n\r\nthis. " });
            Assert.That(reply.Status, Is.EqualTo(200), reply.Body);
            var said = reply.Json["versions"]!.AsArray().Single()!;
            Assert.Multiple(() =>
            {
                Assert.That((string)reply.Json["kind"]!, Is.EqualTo("comment"));
                Assert.That((string)said["text"]!, Is.EqualTo("Compare\n\nthis."));
                Assert.That(((string)said["by"]!["name"]!, (string)said["by"]!["of"]!), Is.EqualTo(("observer", "observer")));
                Assert.That((DateTimeOffset)said["at"]!, Is.EqualTo(Clock.GetUtcNow()));
                Assert.That((string)reply.Json["address"]!, Is.EqualTo($"{Pages}/{reply.Json["id"]}"));
            });
        }

        Assert.That(await SeenAsync(Observer), Has.Exactly(3).Items);
    }

    [Test]
    public async Task A_source_is_kept_by_its_fields()
    {
        var reply = await France.PostAsync(Path, new { about = Moment(2), source = new { symbol = "S/PV.9000", page = "p. 4", link = "https://docs.un.org/en/S/PV.9000" } });
        Assert.That(reply.Status, Is.EqualTo(200), reply.Body);
        var source = reply.Json["versions"]![0]!["source"]!;
        Assert.That(
            ((string)reply.Json["kind"]!, (string)reply.Json["audience"]!, (string)source["symbol"]!, (string)source["page"]!, (string?)source["meeting"]),
            Is.EqualTo(("source", "own", "S/PV.9000", "p. 4", (string?)null)));
    }

    [Test]
    public async Task What_was_said_of_a_clause_a_version_a_moment_or_a_room_is_asked_for_alone()
    {
        var moment = await SaidAsync(France, Moment(Opened));
        var happened = await SaidAsync(France, Event(Opened));
        var version = await SaidAsync(France, Version(1, 2));
        var first = await SaidAsync(France, Version(1, 1));
        var other = await SaidAsync(France, Version(2, 1));
        await Scene.DoneAsync(France.PutAsync(Scene.Amendment(Guid.NewGuid()), Drafting.DraftScene.Rewording(Scene.Clauses[1], "Decides to wait;", seen: 3)));
        var own = await SaidAsync(France, Event(1, "delegation-FRA"), audience: "own");
        Assert.Multiple(async () =>
        {
            Assert.That(await SeenAsync(France), Is.EquivalentTo([moment, happened, version, first, other, own]));
            Assert.That(await SeenAsync(France, $"?clause={Scene.Clauses[1]}"), Is.EquivalentTo([version, first]));
            Assert.That(await SeenAsync(France, $"?clause={Scene.Clauses[1]}&version=2"), Is.EquivalentTo([version]));
            Assert.That(await SeenAsync(France, $"?at={Opened}"), Is.EquivalentTo([moment, happened, version]));
            Assert.That(await SeenAsync(France, "?room=council"), Is.EquivalentTo([happened]));
            Assert.That(await SeenAsync(France, "?room=delegation-FRA&at=1"), Is.EquivalentTo([own]));
            Assert.That((await France.GetAsync($"{Path}?at={Opened + 50}")).Code, Is.EqualTo("no-such-moment"));
        });
    }

    [Test]
    public async Task Sent_again_it_is_the_same_comment()
    {
        var (id, key) = (Guid.NewGuid(), Guid.NewGuid());
        var body = new { about = Moment(2), text = "Once." };
        var first = await Observer.PostAsync(Path, body, key);
        var again = await Observer.PostAsync(Path, body, key);
        Assert.That((again.Status, again.Said), Is.EqualTo((200, first.Said)));
        var named = await Observer.PostAsync(Path, new { id, about = Moment(2), text = "Once." });
        Assert.That((await Observer.PostAsync(Path, new { id, about = Moment(2), text = "Once." })).Said, Is.EqualTo(named.Said));
        var other = await Observer.PostAsync(Path, new { id, about = Moment(2), text = "Another." });
        Assert.That((other.Status, other.Code), Is.EqualTo((409, "already-exists")));
        Assert.That(await SeenAsync(Observer), Has.Exactly(2).Items);
    }

    [Test]
    public async Task Reworded_it_has_a_version_more_and_a_retry_none()
    {
        var id = await SaidAsync(Observer, Moment(2), "One.");
        var key = Guid.NewGuid();
        var reworded = await Observer.PutAsync($"{Path}/{id}", new { seen = 1, text = "Two." }, key);
        Assert.That(reworded.Status, Is.EqualTo(200), reworded.Body);
        Assert.That((await Observer.PutAsync($"{Path}/{id}", new { seen = 1, text = "Two." }, key)).Said, Is.EqualTo(reworded.Said));
        var read = (await France.GetAsync($"{Path}/{id}")).Json;
        Assert.That(read["versions"]!.AsArray().Select(version => (string)version!["text"]!), Is.EqualTo(["One.", "Two."]));
    }

    [Test]
    public async Task From_an_old_version_it_is_refused_and_the_words_given_back()
    {
        var id = await SaidAsync(Observer, Moment(2), "One.");
        await Scene.DoneAsync(Observer.PutAsync($"{Path}/{id}", new { seen = 1, text = "Two." }));
        var refused = await Observer.PutAsync($"{Path}/{id}", new { seen = 1, text = "A page of thoughts." });
        Assert.That((refused.Status, refused.Code, (string)refused.Json["given"]!), Is.EqualTo((409, "comment-moved-on", "A page of thoughts.")));
        Assert.That(refused.Sentence, Does.Contain("version 1").And.Contain("version 2"));
    }

    [Test]
    public async Task Withdrawn_its_words_are_its_authors_alone_and_that_it_was_withdrawn_is_told()
    {
        var id = await SaidAsync(Observer, Moment(2), "Regrettable.");
        await Scene.DoneAsync(Observer.PutAsync($"{Path}/{id}", new { seen = 1, text = "Regrettable still." }));
        await Scene.DoneAsync(Observer.PostAsync($"{Path}/{id}/withdraw", new { seen = 2 }));
        var read = await France.GetAsync($"{Path}/{id}");
        Assert.That(read.Body, Does.Not.Contain("Regrettable"));
        Assert.That((bool)read.Json["withdrawn"]!);
        Assert.That(read.Json["versions"]!.AsArray().Select(version => (bool)version!["withdrawn"]!), Is.EqualTo([false, false, true]));
        Assert.That((await Observer.GetAsync($"{Path}/{id}")).Body, Does.Contain("Regrettable still."));
        foreach (var page in new[] { Pages, $"{Pages}/{id}", $"{Pages}/{id}?version=1", $"{Pages}.csv", $"{Pages}.json", $"/drafts/{Scene.Id}/replay?at=2" })
        {
            var shown = await France.PageAsync(page);
            Assert.That((shown.Status, shown.Body.Contains("Regrettable", StringComparison.Ordinal)), Is.EqualTo((200, false)), page);
        }

        Assert.That((await France.PageAsync(Pages)).Page, Does.Contain("Withdrawn by its author."));
        Assert.That((await Observer.PutAsync($"{Path}/{id}", new { seen = 3, text = "Back." })).Code, Is.EqualTo("comment-withdrawn"));
    }

    [Test]
    public async Task Nobody_but_its_author_changes_it()
    {
        var id = await SaidAsync(France, Moment(2), "Ours.", "own");
        foreach (var asked in new[]
        {
            await Colleague.PutAsync($"{Path}/{id}", new { seen = 1, text = "Mine." }),
            await Colleague.PostAsync($"{Path}/{id}/withdraw", new { seen = 1 }),
        })
        {
            Assert.That((asked.Status, asked.Code), Is.EqualTo((403, "not-comment-author")));
        }
    }

    [TestCase("""{"about":{"kind":"moment","position":2},"text":" "}""", "empty-comment")]
    [TestCase("""{"about":{"kind":"moment","position":2},"source":{"page":"4"}}""", "source-names-nothing")]
    [TestCase("""{"about":{"kind":"moment","position":2},"source":{"link":"javascript:alert(1)"}}""", "no-link")]
    [TestCase("""{"about":{"kind":"moment","position":2},"source":{"symbol":"<b>"}}""", "no-symbol")]
    [TestCase("""{"about":{"kind":"moment","position":2}}""", "text-or-source")]
    [TestCase("""{"about":{"kind":"moment","position":2},"text":"x","source":{"symbol":"S/1"}}""", "text-or-source")]
    [TestCase("""{"about":{"kind":"moment"},"text":"x"}""", "about-names-nothing")]
    [TestCase("""{"about":{"kind":"moment","position":2},"audience":"world","text":"x"}""", "no-such-audience")]
    public async Task What_can_not_be_taken_says_why(string body, string code)
    {
        var refused = await Observer.PostAsync(Path, body);
        Assert.That((refused.Status, refused.Code), Is.EqualTo((422, code)), refused.Body);
        Assert.That(refused.Sentence, Does.EndWith("."));
    }

    [Test]
    public async Task Somebody_who_writes_thirty_times_a_minute_is_asked_to_wait()
    {
        for (var i = 0; i < 30; i++)
        {
            await SaidAsync(Secretariat, Moment(2));
        }

        var refused = await Secretariat.PostAsync(Path, new { about = Moment(2), text = "More." });
        Assert.That((refused.Status, refused.Code), Is.EqualTo((422, "too-many-at-once")));
        Clock.Pass(TimeSpan.FromMinutes(1));
        Assert.That((await Secretariat.PostAsync(Path, new { about = Moment(2), text = "More." })).Status, Is.EqualTo(200));
    }

    [Test]
    public async Task After_a_restart_all_of_it_is_there()
    {
        using var folder = new TestFolder();
        var id = Guid.NewGuid();
        string draft;
        await using (var server = await RunningServer.StartAsync(path: folder.Path))
        {
            var scene = await Drafting.DraftScene.OpenAsync(server);
            draft = scene.Id;
            await scene.DoneAsync(scene.Penholder.PostAsync($"{scene.Path}/commentary", new { id, about = Moment(2), text = "One." }));
            await scene.DoneAsync(scene.Penholder.PutAsync($"{scene.Path}/commentary/{id}", new { seen = 1, text = "Two." }));
        }

        await using var again = await RunningServer.StartAsync(path: folder.Path);
        var read = await (await again.AsAsync("GBR")).GetAsync($"/api/drafts/{draft}/commentary/{id}");
        Assert.That(read.Json["versions"]!.AsArray().Select(version => (string)version!["text"]!), Is.EqualTo(["One.", "Two."]));
    }
}
