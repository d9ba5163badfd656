using System.Diagnostics;
using ResolutionTracker.Core.History;

namespace ResolutionTracker.Benchmarks.Moment;

/// <summary>
/// A draft of 60 clauses as it was at positions chosen at random, of 10,000 and of 100,000, warm: somebody has gone through the history once
/// since the start. The baseline folds from the first event on, which is what there is to do without anything kept.
/// </summary>
internal static class MomentBenchmark
{
    private const int Few = 10_000;
    private const int Many = 100_000;
    private const int Rounds = 5;
    private const int MomentsARound = 400;
    private const int FromTheBeginning = 3;
    private const double Limit = 20;

    // Nearer to it, what the disk keeps is a shorter way.
    private const int FarFromTheEnd = 1_000;

    public static async IAsyncEnumerable<Verdict> MeasureAsync()
    {
        using var scratch = new Scratch();
        var (few, many) = (await MomentStore.CreateAsync(scratch.At("few"), Few), await MomentStore.CreateAsync(scratch.At("many"), Many));
        var chance = new Random(1);
        await using (var checkedBefore = await MomentHost.OpenAsync(scratch.At("few"), few.Id))
        {
            await CheckAsync(checkedBefore, [1, 2, 256, 257, Few, .. Enumerable.Range(0, 8).Select(_ => (long)chance.Next(1, Few))]);
        }

        await using var ofFew = await MomentHost.OpenAsync(scratch.At("few"), few.Id);
        await using var ofMany = await MomentHost.OpenAsync(scratch.At("many"), many.Id);

        // The first time that anybody looks into the past of a draft, all of it up to there is read once.
        var (coldFew, coldMany) = (await TimeAsync(ofFew, Few - FarFromTheEnd), await TimeAsync(ofMany, Many - FarFromTheEnd));

        var rounds = new List<(double Few, double Many, double Worst)>();
        for (var round = 0; round < Rounds; round++)
        {
            var (timesOfFew, timesOfMany) = (new List<double>(), new List<double>());
            for (var i = 0; i < MomentsARound; i++)
            {
                timesOfFew.Add(await TimeAsync(ofFew, chance.Next(1, Few + 1)));
                timesOfMany.Add(await TimeAsync(ofMany, chance.Next(1, Many + 1)));
            }

            rounds.Add((timesOfFew.Average(), timesOfMany.Average(), Figures.Percentile(timesOfFew, 99)));
        }

        var baselines = new List<double>();
        for (var i = 0; i < FromTheBeginning; i++)
        {
            var watch = Stopwatch.StartNew();
            _ = await ofFew.FromTheBeginningAsync(Few / 2);
            baselines.Add(watch.Elapsed.TotalMilliseconds);
        }

        var (mean, meanOfMany) = (Figures.Median(rounds.Select(round => round.Few)), Figures.Median(rounds.Select(round => round.Many)));
        var baseline = Figures.Median(baselines);
        yield return new Verdict("any of 10,000 positions, beside from the beginning", "ms", mean, baseline, MostOurs: Limit, Note: "the mean of all, beside half of the history");
        yield return new Verdict("the same, 99 of 100", "ms", Figures.Median(rounds.Select(round => round.Worst)), baseline, Note: "what else the machine does is in it; reported only");
        yield return new Verdict("any of 100,000 positions, beside of 10,000", "ms", meanOfMany, mean, Most: 1.3);
        yield return new Verdict("cold, near the last of 100,000, beside of 10,000", "ms", coldMany, coldFew, Note: "once after each start; reported only");
        yield return new Verdict("kept in memory, of 100,000 beside of 10,000", "MB", ofMany.Past.Weight / 1e6, ofFew.Past.Weight / 1e6, MostOurs: 64, Note: "by their own estimate");
    }

    private static async Task<double> TimeAsync(MomentHost host, long position)
    {
        var watch = Stopwatch.StartNew();
        var draft = await host.AtAsync(position);
        var elapsed = watch.Elapsed.TotalMilliseconds;
        return draft?.Position == position ? elapsed : throw new InvalidOperationException($"This is not the draft at position {position}.");
    }

    /// <summary>What is measured is the fold that the baseline makes, to the letter.</summary>
    private static async Task CheckAsync(MomentHost host, IEnumerable<long> positions)
    {
        foreach (var position in positions)
        {
            if (RoomSnapshot.Write((await host.AtAsync(position))!) != RoomSnapshot.Write((await host.FromTheBeginningAsync(position))!))
            {
                throw new InvalidOperationException($"The draft at position {position} is not the fold of its history.");
            }
        }
    }
}
