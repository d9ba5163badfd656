using NUnit.Framework;
using ResolutionTracker.Core.Delegations;
using ResolutionTracker.Core.Drafting;
using ResolutionTracker.Web.Delegations;
using ResolutionTracker.Web.Drafting;
using ResolutionTracker.Web.History.Replay;
using ResolutionTracker.Web.Tests.History.Negotiating;
using ResolutionTracker.Web.Tests.Hosting;

namespace ResolutionTracker.Web.Tests.History;

/// <summary>The laws of a replay, over negotiations at random.</summary>
public sealed class ReplayingANegotiationTests
{
    [TestCase(21)]
    [TestCase(22)]
    public Task A_page_at_one_moment_and_the_answer_is_the_page_at_the_other_in_either_direction(int seed) => HoldsAsync(seed, acts: 260, ways: 60);

    [Category("Long")]
    [Test]
    public async Task A_page_at_one_moment_and_the_answer_is_the_page_at_the_other_in_long_negotiations()
    {
        foreach (var seed in Enumerable.Range(101, 3))
        {
            await HoldsAsync(seed, acts: 1_200, ways: 300);
        }
    }

    private static async Task HoldsAsync(int seed, int acts, int ways)
    {
        await using var server = await RunningServer.StartAsync();
        var played = await PlayedNegotiation.PlayAsync(server, seed, acts);
        var draft = (await server.Get<DraftingDesk>().FindAsync(played.Id, CancellationToken.None))!;
        var sight = new Sight(new Viewer(default, "", ViewerKind.Delegation, draft.Penholders[0]), draft, IsCouncil: true, Own: null);
        var moments = server.Get<ReplayMoments>();
        var said = await SaidUpToAsync(server, played.Id);
        var chance = new Random(seed);
        var wrong = new List<string>();
        for (var way = 0; way < ways && wrong.Count < 5; way++)
        {
            // Neighbours, the two ends, and anything between.
            var from = way == 0 ? 1 : chance.Next(1, (int)draft.Position + 1);
            var to = way switch
            {
                0 => draft.Position,
                _ when way % 3 == 0 && from < draft.Position => from + 1,
                _ => chance.Next(1, (int)draft.Position + 1),
            };
            foreach (var (here, there) in ((long, long)[])[(from, to), (to, from)])
            {
                wrong.AddRange((await WrongAsync(moments, sight, here, there, played, said)).Select(what => $"from {here} to {there}: {what}"));
            }
        }

        Assert.That(wrong, Is.Empty, $"Seed {seed}");
    }

    private static async Task<IEnumerable<string>> WrongAsync(
        ReplayMoments moments, Sight sight, long from, long to, PlayedNegotiation played, IReadOnlyList<HashSet<int>> said)
    {
        var (before, after) = ((await WholeAsync(moments, sight, from)), (await WholeAsync(moments, sight, to)));
        var answer = (await moments.BetweenAsync(sight, from, to, CancellationToken.None))!;
        var there = after.Places.ToDictionary(place => place.Place);
        var order = answer.Order ?? before.Order!;
        return
        [
            .. FollowingScreen.Misled(before.Places, answer.Places, [.. answer.Places.Select(place => there[place.Place])]),
            .. FollowingScreen.Forgotten(before.Places, after.Places, answer.Places),
            .. there.Keys.Except(before.Places.Select(place => place.Place)).Except(answer.Places.Select(place => place.Place)).Select(place => $"{place} is not told"),
            .. order.SequenceEqual(after.Order!) ? [] : (string[])["the clauses stand in another order"],
            .. answer.Places.Concat(after.Places).SelectMany(place => played.Overheard(place.Place, place.Html)),
            .. answer.Places.Concat(after.Places).SelectMany(place => SaidWords.In(place.Html).Where(mark => !said[(int)to].Contains(mark)).Select(mark => $"{place.Place} holds {mark}, which was said later")),
        ];
    }

    private static async Task<ReplayAnswer> WholeAsync(ReplayMoments moments, Sight sight, long position) =>
        (await moments.BetweenAsync(sight, 0, position, CancellationToken.None))!;

    /// <summary>By position, the marks that the Council room's record holds up to there.</summary>
    private static async Task<IReadOnlyList<HashSet<int>>> SaidUpToAsync(RunningServer server, DraftId draft)
    {
        var said = new List<HashSet<int>> { new() };
        await foreach (var recorded in server.Store.Log.ReadAsync(draft, new Room.Council(), 0, CancellationToken.None))
        {
            said.Add([.. said[^1], .. SaidWords.In(recorded.Stored.ToString())]);
        }

        return said;
    }
}
