using NUnit.Framework;
using ResolutionTracker.Web.Tests.Hosting;

namespace ResolutionTracker.Web.Tests.Commentary;

public sealed class WhoMayReadACommentTests : CommentScene
{
    private const string Word = "quetzalcoatl";

    [Test]
    public async Task What_is_for_readers_is_read_by_all_who_may_read_what_it_is_about()
    {
        var id = await SaidAsync(Observer, Moment(Opened));
        foreach (var reader in new[] { Observer, France, Colleague, Kenya, Secretariat, Scene.Penholder })
        {
            Assert.That(await SeenAsync(reader), Is.EqualTo([id]));
        }
    }

    [Test]
    public async Task What_is_about_something_that_is_not_opened_is_nothing_to_those_outside()
    {
        foreach (var about in new[] { Moment(Opened + 2), Event(Opened + 1), Version(1, 3) })
        {
            await NothingIsThereAsync(await SaidAsync(France, about, Word), [Observer, Kenya, Secretariat]);
        }

        await NothingIsThereAsync(await SaidAsync(Scene.Penholder, Version(1, 3), Word), [Observer]);
        Assert.That(await SeenAsync(France), Has.Exactly(4).Items);
    }

    [Test]
    public async Task What_is_for_the_own_delegation_is_read_by_it_alone()
    {
        var id = await SaidAsync(France, Moment(2), Word, "own");
        Assert.That(await SeenAsync(Colleague), Is.EqualTo([id]));
        await NothingIsThereAsync(id, [Observer, Kenya, Secretariat, Scene.Penholder]);
    }

    [Test]
    public async Task What_somebody_without_a_delegation_writes_for_themselves_is_read_by_them_alone()
    {
        var observers = await SaidAsync(Observer, Moment(2), Word, "own");
        var second = new Caller(Server.Address, await Server.Accounts.AddTokenAsync(await Server.AddAsync("observer", $"observer {Guid.NewGuid()}", null), default));
        Assert.That(await SeenAsync(Observer), Is.EqualTo([observers]));
        await NothingIsThereAsync(observers, [second, France, Secretariat, Scene.Penholder]);
        second.Dispose();
    }

    [Test]
    public async Task What_is_about_a_delegations_own_room_is_for_that_delegation_whatever_is_asked()
    {
        await Scene.DoneAsync(France.PutAsync(Scene.Amendment(Guid.NewGuid()), Drafting.DraftScene.Rewording(Scene.Clauses[1], "Decides to wait;", seen: 3)));
        var about = Event(1, "delegation-FRA");
        var refused = await France.PostAsync(Path, new { about, audience = "readers", text = "x" });
        Assert.That((refused.Status, refused.Code), Is.EqualTo((422, "own-room-only")));
        var id = await SaidAsync(France, about, Word, "own");
        Assert.That(await SeenAsync(Colleague), Is.EqualTo([id]));
        await NothingIsThereAsync(id, [Observer, Kenya, Secretariat, Scene.Penholder]);
        foreach (var other in new[] { Observer, Scene.Penholder })
        {
            var tried = await other.PostAsync(Path, new { about, text = "x" });
            var unknown = await other.PostAsync(Path, new { about = Event(900), text = "x" });
            Assert.That((tried.Status, tried.Said), Is.EqualTo((404, unknown.Said)));
        }
    }

    [Test]
    public async Task What_one_may_not_read_one_may_not_comment_on_and_it_is_as_if_it_were_not_there()
    {
        foreach (var about in new[] { Moment(Opened + 1), Event(Opened + 1), Version(1, 3), Event(1, "delegation-FRA") })
        {
            var tried = await Observer.PostAsync(Path, new { about, text = "x" });
            Assert.That((tried.Status, tried.Code), Is.EqualTo((404, "no-such-subject")));
        }

        Assert.That((await Observer.PageAsync($"{Pages}/write?about=moment:{Opened + 1}")).Status, Is.EqualTo(404));
        Assert.That((await Observer.PageAsync($"{Pages}/at?position={Opened + 1}")).Status, Is.EqualTo(404));
    }

    [Test]
    public async Task A_name_that_somebody_chose_for_what_one_may_not_see_is_free()
    {
        var id = await SaidAsync(France, Moment(2), Word, "own");
        var body = new { id, about = Moment(2), audience = "readers", text = "Mine." };
        var reply = await Observer.PostAsync(Path, body);
        Assert.That((reply.Status, (string)reply.Json["versions"]![0]!["text"]!), Is.EqualTo((200, "Mine.")));
        Assert.That((await Observer.GetAsync($"{Path}/{id}")).Body, Does.Not.Contain(Word));
        Assert.That((await France.GetAsync($"{Path}/{id}")).Body, Does.Contain(Word));
    }

    [Test]
    public async Task A_draft_that_is_not_open_has_no_commentary()
    {
        var closed = await Drafting.DraftScene.OpenAsync(Server);
        await closed.DoneAsync(closed.Penholder.PostAsync($"{closed.Path}/commentary", new { about = Moment(1), audience = "readers", text = Word }));
        foreach (var caller in new[] { Observer, Kenya, Secretariat, await Server.AsAsync("administrator") })
        {
            Assert.That(
                (await caller.GetAsync($"{closed.Path}/commentary")).Said, Is.EqualTo((await caller.GetAsync($"/api/drafts/{Guid.NewGuid()}/commentary")).Said));
            Assert.That((await caller.PageAsync($"/drafts/{closed.Id}/commentary")).Status, Is.EqualTo(404));
        }
    }

    /// <summary>Everything that they are answered is the same as of a comment that nobody ever wrote, and has not the word.</summary>
    private async Task NothingIsThereAsync(string id, IEnumerable<Caller> callers)
    {
        var unknown = Guid.NewGuid().ToString();
        foreach (var caller in callers)
        {
            Assert.That(await SeenAsync(caller), Does.Not.Contain(id));
            foreach (var (one, other) in new[]
            {
                (await caller.GetAsync($"{Path}/{id}"), await caller.GetAsync($"{Path}/{unknown}")),
                (await caller.PutAsync($"{Path}/{id}", new { seen = 1, text = "x" }), await caller.PutAsync($"{Path}/{unknown}", new { seen = 1, text = "x" })),
                (await caller.PostAsync($"{Path}/{id}/withdraw", new { seen = 1 }), await caller.PostAsync($"{Path}/{unknown}/withdraw", new { seen = 1 })),
                (await caller.PageAsync($"{Pages}/{id}"), await caller.PageAsync($"{Pages}/{unknown}")),
                (await caller.FormAsync($"{Pages}/{id}", ("seen", "1"), ("text", "x")), await caller.FormAsync($"{Pages}/{unknown}", ("seen", "1"), ("text", "x"))),
            })
            {
                Assert.That((one.Status, one.Said), Is.EqualTo((404, other.Said)));
            }

            foreach (var page in new[]
            {
                Pages, $"{Pages}?order=moment", $"{Pages}.csv", $"{Pages}.json", $"{Pages}/at?position=2", $"/drafts/{Scene.Id}/replay?at=2", $"/drafts/{Scene.Id}/clauses/{Scene.Clauses[1]}",
                $"/drafts/{Scene.Id}", $"/api/search?q={Word}", $"{Scene.Path}/rooms/council/events", $"{Scene.Path}/export", $"{Scene.Path}/replay?from=0&to=2",
            })
            {
                var shown = await caller.PageAsync(page);
                Assert.That(shown.Status, Is.EqualTo(200), page);
                Assert.That(shown.Body.Replace($"\"query\":\"{Word}\"", "", StringComparison.Ordinal), Does.Not.Contain(id).And.Not.Contain(Word), page);
            }
        }
    }
}
