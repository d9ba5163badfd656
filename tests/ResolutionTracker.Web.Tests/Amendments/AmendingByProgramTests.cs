using System.Text.Json.Nodes;
using NUnit.Framework;
using ResolutionTracker.Web.History;
using ResolutionTracker.Web.Tests.Drafting;
using ResolutionTracker.Web.Tests.Hosting;

namespace ResolutionTracker.Web.Tests.Amendments;

public sealed class AmendingByProgramTests : SceneTests
{
    [Test]
    public async Task Prepares_tables_and_is_accepted_word_for_word()
    {
        var (id, change) = (Guid.NewGuid(), Guid.NewGuid());
        var path = Scene.Amendment(id);
        var prepared = await France.PutAsync(path, DraftScene.Rewording(Scene.Clauses[1], "Decides to extend the mandate for a year;", "It needs time.", change: change));
        var unseen = await Scene.Penholder.GetAsync($"{Scene.Path}/amendments");
        var tabled = await France.PostAsync($"{path}/table");
        var seen = await Scene.Penholder.GetAsync(path);
        var accepted = await Scene.Penholder.PostAsync($"{path}/accept", new { seen = 1 });
        var clause = (await France.GetAsync(Scene.Path)).Json["clauses"]![1]!;
        var versions = (await France.GetAsync($"{Scene.Path}/clauses/{Scene.Clauses[1]}/versions")).Json;
        Assert.Multiple(() =>
        {
            Assert.That(prepared.Said, Is.EqualTo("200 " + Body(id, change, null, "in-preparation", "pending")));
            Assert.That(unseen.Said, Is.EqualTo("200 []"));
            Assert.That(tabled.Said, Is.EqualTo("200 " + Body(id, change, 1, "tabled", "pending")));
            Assert.That(seen.Said, Is.EqualTo(tabled.Said));
            Assert.That(accepted.Said, Is.EqualTo("200 " + Body(id, change, 1, "tabled", "accepted")));
            Assert.That(((string)clause["text"]!, (int)clause["version"]!), Is.EqualTo(("Decides to extend the mandate for a year;", 2)));
            Assert.That((versions[1]!["states"]!.ToJsonString(), (string)versions[1]!["amendment"]!), Is.EqualTo(("""["FRA"]""", id.ToString())));
        });
    }

    [Test]
    public async Task Is_accepted_as_modified_with_the_penholders_words()
    {
        var path = await TabledAsync("Decides to extend the mandate for a year;");
        var accepted = await Scene.Penholder.PostAsync($"{path}/accept", new { seen = 1, text = "Decides to extend the mandate for nine months;" });
        Assert.That(
            ((string)accepted.Json["changes"]![0]!["text"]!, (string)accepted.Json["changes"]![0]!["accepted"]!),
            Is.EqualTo(("Decides to extend the mandate for a year;", "Decides to extend the mandate for nine months;")));
        Assert.That(((string)accepted.Json["outcome"]!, (string)(await France.GetAsync(Scene.Path)).Json["clauses"]![1]!["text"]!), Is.EqualTo(
            ("accepted-as-modified", "Decides to extend the mandate for nine months;")));
    }

    [Test]
    public async Task Is_rejected_with_a_reason_and_withdrawn_without()
    {
        var (first, second) = (await TabledAsync("Decides first;"), await TabledAsync("Decides second;"));
        var bare = await Scene.Penholder.PostAsync($"{first}/reject", new { reason = " " });
        var rejected = await Scene.Penholder.PostAsync($"{first}/reject", new { reason = "It goes too far." });
        var withdrawn = await France.PostAsync($"{second}/withdraw");
        var again = await Scene.Penholder.PostAsync($"{first}/accept", "{}");
        Assert.That(
            (bare.Code, (string)rejected.Json["outcome"]!, (string)rejected.Json["rejection"]!, (string)withdrawn.Json["outcome"]!, again.Status, again.Code),
            Is.EqualTo(("reason-missing", "rejected", "It goes too far.", "withdrawn", 409, "already-settled")));
    }

    [Test]
    public async Task In_need_of_a_decision_is_accepted_only_with_one()
    {
        var path = await TabledAsync("Decides to extend the mandate for a year;");
        await Scene.ReviseAsync(1, 1, "Decides to extend the mandate for eight months;");
        var behind = await Scene.Penholder.PostAsync($"{path}/accept", new { seen = 2 });
        var unseen = await Scene.Penholder.PostAsync($"{path}/accept", new { seen = 1, text = "Decides to extend it;" });
        var modified = await Scene.Penholder.PostAsync($"{path}/accept", new { seen = 2, text = "Decides to extend it;" });
        Assert.That((behind.Code, unseen.Code, modified.Status), Is.EqualTo(("needs-decision", "stale-version", 200)));
    }

    [Test]
    public async Task Is_carried_over_when_another_is_accepted()
    {
        var accepted = await TabledAsync("Decides to extend the mandate for a year;");
        var clean = await TabledAsync("Decides to renew the mandate for six months;");
        var same = await TabledAsync("Decides to extend the mandate for a year;");
        var rival = await TabledAsync("Decides to extend the mandate for nine months;");
        await Scene.DoneAsync(Scene.Penholder.PostAsync($"{accepted}/accept", new { seen = 1 }));
        Assert.Multiple(async () =>
        {
            Assert.That(await CarryAsync(accepted), Is.Null);
            Assert.That((await CarryAsync(clean))!.ToJsonString(), Is.EqualTo(
                """{"outcome":"clean","result":["Decides to renew the mandate for a year;"],"reasons":[],"choices":[]}"""));
            Assert.That((string)(await CarryAsync(same))!["outcome"]!, Is.EqualTo("already-contained"));
            var carry = (await CarryAsync(rival))!;
            Assert.That(((string)carry["outcome"]!, carry["result"]), Is.EqualTo(("needs-decision", (JsonNode?)null)));
            Assert.That((string)carry["reasons"]![0]!["sentence"]!, Is.EqualTo(
                $"OP1: France’s amendment 1, accepted {Moment.Written(Clock.GetUtcNow(), "America/New_York")}, says “a year” instead of “six months”, and this amendment says “nine months” instead of “six months”; choose the words that are to stand."));
            Assert.That(carry["choices"]!.AsArray().Select(choice => (string)choice!["name"]!), Is.EqualTo(["theirs", "mine"]));
        });
    }

    [Test]
    public async Task Inserts_a_clause_under_the_identity_that_it_chose()
    {
        var (path, clause) = (Scene.Amendment(Guid.NewGuid()), Guid.NewGuid());
        await Scene.DoneAsync(France.PutAsync(path, new
        {
            changes = new[] { new { kind = "insert", clause, after = Scene.Clauses[1], text = "Welcomes the report;" } },
        }));
        await Scene.DoneAsync(France.PostAsync($"{path}/table"));
        await Scene.DoneAsync(Scene.Penholder.PostAsync($"{path}/accept", "{}"));
        var inserted = (await France.GetAsync(Scene.Path)).Json["clauses"]![2]!;
        Assert.That(((string)inserted["id"]!, (string)inserted["label"]!), Is.EqualTo((clause.ToString(), "OP1 bis")));
    }

    [Test]
    public async Task Deletes_a_clause()
    {
        var path = Scene.Amendment(Guid.NewGuid());
        await Scene.DoneAsync(France.PutAsync(path, new { changes = new[] { new { kind = "delete", clause = Scene.Clauses[2], @base = 1 } } }));
        await Scene.DoneAsync(France.PostAsync($"{path}/table"));
        await Scene.DoneAsync(Scene.Penholder.PostAsync($"{path}/accept", new { seen = 1 }));
        Assert.That((await France.GetAsync(Scene.Path)).Json["clauses"]!.AsArray(), Has.Count.EqualTo(2));
    }

    [Test]
    public async Task Answers_with_the_words_sent_even_over_words_typed()
    {
        var (id, change) = (Guid.NewGuid(), Guid.NewGuid());
        await Scene.DoneAsync(France.PutAsync(Scene.Amendment(id), DraftScene.Rewording(Scene.Clauses[1], "Decides first;", change: change)));
        await using var page = await Listener.ConnectAsync(France);
        await page.TypeAsync(Scene.Id, id.ToString(), change.ToString(), "Decides typed;", 1);
        var sent = await France.PutAsync(Scene.Amendment(id), DraftScene.Rewording(Scene.Clauses[1], "Decides sent;", change: change));
        var kept = await France.GetAsync(Scene.Amendment(id));
        Assert.That(((string)sent.Json["changes"]![0]!["text"]!, kept.Said), Is.EqualTo(("Decides sent;", sent.Said)));
    }

    [Test]
    public async Task That_changes_no_word_is_not_tabled()
    {
        var path = Scene.Amendment(Guid.NewGuid());
        await Scene.DoneAsync(France.PutAsync(path, DraftScene.Rewording(Scene.Clauses[1], "Decides to extend the mandate for six months;")));
        var tabled = await France.PostAsync($"{path}/table");
        Assert.That((tabled.Status, tabled.Code), Is.EqualTo((422, "no-change")));
    }

    private async Task<JsonNode?> CarryAsync(string path) => (await France.GetAsync(path)).Json["changes"]![0]!["carry"];

    private Task<string> TabledAsync(string text) => TabledAsync(new { kind = "reword", clause = Scene.Clauses[1], @base = 1, text });

    private string Body(Guid id, Guid change, int? number, string form, string outcome) => new JsonObject
    {
        ["id"] = id.ToString(),
        ["number"] = number,
        ["states"] = new JsonArray("FRA"),
        ["form"] = form,
        ["outcome"] = outcome,
        ["rejection"] = null,
        ["changes"] = new JsonArray(new JsonObject
        {
            ["id"] = change.ToString(),
            ["kind"] = "reword",
            ["clause"] = Scene.Clauses[1],
            ["base"] = 1,
            ["baseText"] = "Decides to extend the mandate for six months;",
            ["text"] = "Decides to extend the mandate for a year;",
            ["after"] = null,
            ["clauseKind"] = null,
            ["degree"] = null,
            ["numbered"] = null,
            ["parts"] = null,
            ["with"] = null,
            ["of"] = null,
            ["outcome"] = outcome == "withdrawn" ? "pending" : outcome,
            ["accepted"] = outcome == "accepted" ? "Decides to extend the mandate for a year;" : null,
            ["carry"] = outcome != "pending" ? null : new JsonObject
            {
                ["outcome"] = "clean",
                ["result"] = new JsonArray("Decides to extend the mandate for a year;"),
                ["reasons"] = new JsonArray(),
                ["choices"] = new JsonArray(),
            },
        }),
        ["reason"] = "It needs time.",
        ["at"] = Clock.GetUtcNow().ToString("yyyy-MM-dd'T'HH:mm:ss+00:00", System.Globalization.CultureInfo.InvariantCulture),
        ["group"] = null,
        ["amends"] = null,
        ["coSponsors"] = new JsonArray(),
        ["firstState"] = null,
    }.ToJsonString(new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
}
