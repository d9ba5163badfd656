using ResolutionTracker.Benchmarks.Live;

namespace ResolutionTracker.Benchmarks.Accepting;

/// <summary>
/// From the penholder's click on Accept until the last of 50 screens in the Council room has been told the new text and what became of
/// every other amendment: with 500 open amendments, 40 of them on the clause, beside none but the one accepted; and with 5,000, still
/// 40 on the clause, beside 500. All drafts have come a way of 150 acts. The product is a process of its own; the drafts take turns, decision by decision.
/// </summary>
internal static class AcceptBenchmark
{
    private const int Screens = 50;
    private const int Drafts = 20;
    private const int CrowdedDrafts = 6;
    private const int DecisionsADraft = 10;

    public static async IAsyncEnumerable<Verdict> MeasureAsync()
    {
        using var scratch = new Scratch();
        // One draft more of each kind warms up and is not counted.
        var scene = await AcceptScene.CreateAsync(scratch.Folder, Drafts + 1, CrowdedDrafts + 1);
        await using var server = await LiveProcess.StartAsync(LiveServer.Product, scratch.Folder);
        await using var screens = await AcceptScreens.ConnectAsync(server, scene.Proposer, Screens);
        using var room = new AcceptRoom(server, scene, screens);
        var (contested, alone, crowded, besideCrowded) =
            (new List<AcceptRound>(), new List<AcceptRound>(), new List<AcceptRound>(), new List<AcceptRound>());
        for (var i = 0; i <= Drafts; i++)
        {
            var isCrowded = i <= CrowdedDrafts;
            var sides = new List<(ContestedClause Clause, bool IsContested)> { (scene.Contested[i], true), (scene.Alone[i], false) };
            sides.AddRange(isCrowded ? [(scene.Crowded[i], true)] : []);
            var rounds = await ByTurnsAsync(room, sides, seed: i * 100);
            if (i > 0)
            {
                contested.AddRange(rounds[0]);
                alone.AddRange(rounds[1]);
                crowded.AddRange(isCrowded ? rounds[2] : []);
                besideCrowded.AddRange(isCrowded ? rounds[0] : []);
            }
        }

        yield return new Verdict("500 open, p50, beside one", "ms", Took(contested, 50), Took(alone, 50), Most: 3);
        yield return new Verdict("500 open, p99, beside one", "ms", Took(contested, 99), Took(alone, 99), Most: 4);
        yield return new Verdict("5,000 open, p50, beside 500", "ms", Took(crowded, 50), Took(besideCrowded, 50), Most: 1.3);
        yield return new Verdict("5,000 open, p99, beside 500", "ms", Took(crowded, 99), Took(besideCrowded, 99), Note: "of 60 decisions; not judged");
        yield return new Verdict(
            "500 open, the server's processor time",
            "ms",
            contested.Average(round => round.Processor),
            alone.Average(round => round.Processor),
            Note: "a decision and its sends; not judged");
        yield return new Verdict(
            "500 open, what each screen is told to draw",
            "kB",
            Figures.Median(contested.Select(round => round.Drawn / 1000.0)),
            Figures.Median(alone.Select(round => round.Drawn / 1000.0)),
            Note: "not judged");
    }

    private static double Took(IEnumerable<AcceptRound> rounds, double percent) => Figures.Percentile(rounds.Select(round => round.Took), percent);

    /// <summary>Decision by decision the sides take turns, and turns in going first.</summary>
    private static async Task<List<AcceptRound>[]> ByTurnsAsync(AcceptRoom room, List<(ContestedClause Clause, bool IsContested)> sides, int seed)
    {
        var rounds = sides.ConvertAll(_ => new List<AcceptRound>()).ToArray();
        var deciding = sides.ConvertAll(side => room.DecideAsync(side.Clause, side.IsContested, seed).GetAsyncEnumerator());
        for (var i = 0; i < DecisionsADraft; i++)
        {
            for (var turn = 0; turn < sides.Count; turn++)
            {
                var side = (turn + i) % sides.Count;
                _ = await deciding[side].MoveNextAsync();
                rounds[side].Add(deciding[side].Current);
            }
        }

        foreach (var each in deciding)
        {
            await each.DisposeAsync();
        }

        return rounds;
    }
}
