namespace ResolutionTracker.Benchmarks.Page;

/// <summary>
/// The draft page of 60 clauses and 100 amendments, by the server's own time: around the whole of its pipeline, while a client on the
/// same machine reads all of the answer. After 10,000 events it should cost what it costs after few.
/// </summary>
internal static class PageBenchmark
{
    private const int Rounds = 5;
    private const int OpeningsARound = 40;
    private const int RestartsARound = 3;
    private const double WarmLimit = 60;

    public static async IAsyncEnumerable<Verdict> MeasureAsync()
    {
        using var scratch = new Scratch();
        var few = await PageStore.CreateAsync(scratch.At("few"), 200);
        var some = await PageStore.CreateAsync(scratch.At("some"), 1_000);
        var many = await PageStore.CreateAsync(scratch.At("many"), 10_000);

        var (afterMany, afterFew) = await WarmAsync(many, few);
        yield return new Verdict("warm, after 10,000 events, beside its limit", "ms", afterMany, WarmLimit, Most: 1);
        yield return new Verdict("warm, after 10,000 events, beside after 200", "ms", afterMany, afterFew, Most: 1.2);

        var (firstOfMany, firstOfSome) = await FirstAsync(many, some);
        yield return new Verdict("first after a restart, 10,000 events, beside 1,000", "ms", firstOfMany, firstOfSome, Most: 1.5);
    }

    private static async Task<(double Many, double Few)> WarmAsync(PageStore many, PageStore few)
    {
        await using var hostOfMany = await PageHost.StartAsync(many);
        await using var hostOfFew = await PageHost.StartAsync(few);
        // Long enough for the runtime to have compiled all of it for good.
        for (var i = 0; i < 2 * OpeningsARound; i++)
        {
            _ = await hostOfMany.OpenAsync(many.Draft);
            _ = await hostOfFew.OpenAsync(few.Draft);
        }

        return await RoundsAsync(
            OpeningsARound, () => hostOfMany.OpenAsync(many.Draft), () => hostOfFew.OpenAsync(few.Draft));
    }

    /// <summary>Each time the store is closed and opened anew; the code stays warm, and another draft is opened first.</summary>
    private static Task<(double Many, double Some)> FirstAsync(PageStore many, PageStore some) =>
        RoundsAsync(RestartsARound, () => FirstAsync(many), () => FirstAsync(some));

    private static async Task<double> FirstAsync(PageStore store)
    {
        await using var host = await PageHost.StartAsync(store);
        _ = await host.OpenAsync(store.Other);
        return await host.OpenAsync(store.Draft);
    }

    /// <summary>Both by turns, opening by opening, so that what else the machine does meets both; of each round the median, of these the median.</summary>
    private static async Task<(double Ours, double Baseline)> RoundsAsync(int openings, Func<Task<double>> ours, Func<Task<double>> baseline)
    {
        var (roundsOfOurs, roundsOfBaseline) = (new List<double>(), new List<double>());
        for (var round = 0; round < Rounds; round++)
        {
            var (timesOfOurs, timesOfBaseline) = (new List<double>(), new List<double>());
            for (var i = 0; i < openings; i++)
            {
                // Who goes first may find a cache that the other left, or a heap to be swept.
                if (i % 2 == 0)
                {
                    timesOfOurs.Add(await ours());
                }

                timesOfBaseline.Add(await baseline());
                if (i % 2 != 0)
                {
                    timesOfOurs.Add(await ours());
                }
            }

            roundsOfOurs.Add(Figures.Median(timesOfOurs));
            roundsOfBaseline.Add(Figures.Median(timesOfBaseline));
        }

        return (Figures.Median(roundsOfOurs), Figures.Median(roundsOfBaseline));
    }
}
