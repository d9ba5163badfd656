using System.Text.Json;
using NUnit.Framework;
using ResolutionTracker.Core.Delegations;
using ResolutionTracker.Core.Drafting;
using ResolutionTracker.Storage.Embedded;
using ResolutionTracker.Storage.Embedded.Verification;
using ResolutionTracker.Web.Tests.History.Negotiating;
using ResolutionTracker.Web.Tests.Hosting;

namespace ResolutionTracker.Web.Tests.History;

/// <summary>Eight delegations and the Secretariat negotiate at random: whatever they do, no room hears another, and nothing is lost.</summary>
public sealed class WholeNegotiationTests
{
    [TestCase(1, 600, TestName = "Of_six_hundred_acts")]
    [TestCase(2, 600, TestName = "Of_six_hundred_others")]
    [TestCase(204, 150, TestName = "Of_acts_after_the_text_was_restated_to_no_clause")]
    public Task Keeps_every_rooms_words_and_the_record(int seed, int acts) => HoldsAsync([seed], acts);

    [Category("Long")]
    [Test]
    public Task Of_twenty_thousand_acts_keeps_every_rooms_words_and_the_record() => HoldsAsync(Enumerable.Range(101, 10), acts: 2_000);

    private static async Task HoldsAsync(IEnumerable<int> seeds, int acts)
    {
        using var folder = new TestFolder();
        await using (var server = await RunningServer.StartAsync(path: folder.Path))
        {
            foreach (var seed in seeds)
            {
                var played = await PlayedNegotiation.PlayAsync(server, seed, acts);
                var acted = played.Tally.Select(each => $"{each.Key} {each.Value.Done} of {each.Value.Done + each.Value.Refused}");
                await TestContext.Out.WriteLineAsync($"Seed {seed}, done of tried: {string.Join(", ", acted)}");
            }
        }

        var report = await StoreVerification.VerifyAsync(folder.Path, null, CancellationToken.None);
        Assert.That(report.Findings, Is.Empty);
        using var copy = new TestFolder();
        File.Copy(Path.Combine(folder.Path, "record.journal"), Path.Combine(copy.Path, "record.journal"));
        Assert.That(await DeskAsync(copy.Path), Is.EqualTo(await DeskAsync(folder.Path)), "a desk made anew from the journal, and the one that lived");
    }

    /// <summary>All that a desk says of its drafts, their amendments and the wordings of their clauses.</summary>
    private static async Task<List<string>> DeskAsync(string folder)
    {
        await using var store = await EmbeddedStore.OpenAsync(folder, new EmbeddedStoreOptions(), null, CancellationToken.None);
        var rows = new List<string>();
        foreach (var (draft, room, last) in store.Rooms.OrderBy(each => each.Draft.Value).ThenBy(each => each.Room.Key, StringComparer.Ordinal))
        {
            await store.Desk.WaitForAsync(draft, room, last, CancellationToken.None);
        }

        foreach (var summary in store.Desk.Drafts().OrderBy(row => row.Draft.Value))
        {
            rows.Add(JsonSerializer.Serialize(summary));
            rows.AddRange(store.Desk.AmendmentsOf(summary.Draft).Select(row => JsonSerializer.Serialize(row)));
            var clauses = new HashSet<ClauseId>();
            await foreach (var recorded in store.Log.ReadAsync(summary.Draft, new Room.Council(), 0, CancellationToken.None))
            {
                clauses.UnionWith(recorded.Event is DraftEvent.ClauseInserted inserted ? [inserted.Clause] : []);
            }

            rows.AddRange(clauses.OrderBy(clause => clause.Value).SelectMany(clause => store.Desk.WordingsOf(summary.Draft, clause)).Select(row => JsonSerializer.Serialize(row)));
        }

        return rows;
    }
}
