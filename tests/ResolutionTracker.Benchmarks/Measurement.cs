using System.Diagnostics;

namespace ResolutionTracker.Benchmarks;

/// <summary>What one run of an action costs, on the thread that runs it.</summary>
internal readonly record struct Measurement(double Microseconds, double Bytes)
{
    private const int Rounds = 5;
    private static readonly TimeSpan RoundTakes = TimeSpan.FromMilliseconds(200);

    /// <summary>Measures two actions in turns, so that what else the machine does meets both, and gives the median round
    /// of each. Both are warmed up first.</summary>
    public static (Measurement Ours, Measurement Baseline) Alternating(Action ours, Action baseline)
    {
        var oursRepeated = RepetitionsFor(ours);
        var baselineRepeated = RepetitionsFor(baseline);
        var rounds = Enumerable.Range(0, Rounds)
            .Select(_ => (Ours: Of(ours, oursRepeated), Baseline: Of(baseline, baselineRepeated)))
            .ToList();
        return (Median(rounds.Select(round => round.Ours)), Median(rounds.Select(round => round.Baseline)));
    }

    private static int RepetitionsFor(Action action)
    {
        var watch = Stopwatch.StartNew();
        var repetitions = 0;
        for (; watch.Elapsed < RoundTakes * 2; repetitions++)
        {
            action();
        }

        return Math.Max(1, repetitions / 2);
    }

    private static Measurement Of(Action action, int repetitions)
    {
        GC.Collect();
        GC.WaitForPendingFinalizers();
        var bytes = GC.GetAllocatedBytesForCurrentThread();
        var watch = Stopwatch.StartNew();
        for (var i = 0; i < repetitions; i++)
        {
            action();
        }

        var elapsed = watch.Elapsed;
        bytes = GC.GetAllocatedBytesForCurrentThread() - bytes;
        return new Measurement(elapsed.TotalMicroseconds / repetitions, (double)bytes / repetitions);
    }

    private static Measurement Median(IEnumerable<Measurement> rounds)
    {
        var all = rounds.ToList();
        return new Measurement(Middle(all.Select(round => round.Microseconds)), Middle(all.Select(round => round.Bytes)));
    }

    private static double Middle(IEnumerable<double> values) => values.Order().ElementAt(Rounds / 2);
}
