using System.Text.Json;
using ResolutionTracker.Web.Drafting;

namespace ResolutionTracker.Benchmarks.Live;

/// <summary>
/// From a keystroke of one client to the rendered diff at another: the product beside a bare hub, each a process of its own, both
/// with the same clients in this one. Five writers type ten times a second each into clauses of 60 words, 500 keystrokes a round; each
/// figure is the median of five rounds, taken by turns.
/// </summary>
internal static class LiveBenchmark
{
    private const int Rounds = 5;
    private const int Writers = 5;
    private const int StrokesEach = 100;
    private const double LeastDelivered = 0.95;

    public static async IAsyncEnumerable<Verdict> MeasureAsync()
    {
        using var scratch = new Scratch();
        var scene = await LiveScene.CreateAsync(scratch.Folder, Writers);
        await using var product = await LiveProcess.StartAsync(LiveServer.Product, scratch.Folder);
        await SampleAsync(scene, product, scratch);
        await using var bare = await LiveProcess.StartAsync(LiveServer.Bare, scratch.Folder);
        foreach (var viewers in new[] { 2, 50 })
        {
            var (ours, baseline) = await MeasureAsync(scene, product, bare, viewers);
            var delivered = Figures.Median(baseline.Select(round => round.Delivered));
            var isJudged = delivered >= LeastDelivered;
            var note = isJudged ? null : FormattableString.Invariant($"saturated: the baseline delivered {delivered:P0}; not judged");
            yield return new Verdict(
                $"{viewers} viewers, p50",
                "ms",
                Figures.Median(ours.Select(round => round.P50)),
                Figures.Median(baseline.Select(round => round.P50)),
                Most: isJudged ? 1.5 : null,
                Note: note);
            yield return new Verdict(
                $"{viewers} viewers, p99",
                "ms",
                Figures.Median(ours.Select(round => round.P99)),
                Figures.Median(baseline.Select(round => round.P99)),
                Most: isJudged ? 2 : null,
                Note: note);
            yield return new Verdict(
                $"{viewers} viewers, delivered of what was offered",
                "",
                Figures.Median(ours.Select(round => round.Delivered)),
                delivered,
                Least: isJudged ? LeastDelivered : null,
                Note: note);
            yield return new Verdict(
                $"{viewers} viewers, the server's processor time",
                "µs",
                Figures.Median(ours.Select(round => round.Processor)),
                Figures.Median(baseline.Select(round => round.Processor)),
                Note: "a keystroke and its sends; not judged");
        }
    }

    private static async Task<(List<LiveRound> Ours, List<LiveRound> Baseline)> MeasureAsync(
        LiveScene scene, LiveProcess product, LiveProcess bare, int viewers)
    {
        await using var clientsOfProduct = await LiveClients.ConnectAsync(scene, product, viewers);
        await using var clientsOfBare = await LiveClients.ConnectAsync(scene, bare, viewers);
        var (ours, baseline) = (new List<LiveRound>(), new List<LiveRound>());
        // The first round warms up and is not counted.
        for (var round = -1; round < Rounds; round++)
        {
            var (one, other) = (await clientsOfProduct.TypeAsync(StrokesEach), await clientsOfBare.TypeAsync(StrokesEach));
            if (round >= 0)
            {
                ours.Add(one);
                baseline.Add(other);
            }
        }

        return (ours, baseline);
    }

    /// <summary>Types once, and keeps for the bare hub what the product wrote and sent.</summary>
    private static async Task SampleAsync(LiveScene scene, LiveProcess product, Scratch scratch)
    {
        await using var clients = await LiveClients.ConnectAsync(scene, product, viewers: 1);
        await clients.TypeOnceAsync(LiveScene.MiddleStroke);
        await File.WriteAllTextAsync(scratch.At(LiveServer.SampleFile), JsonSerializer.Serialize<TypedWords>(clients.LastSeen!));
        var lines = await File.ReadAllLinesAsync(scratch.At("working.journal"));
        await File.WriteAllTextAsync(scratch.At(LiveServer.LineFile), lines[^1] + "\n");
    }
}
