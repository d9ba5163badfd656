namespace ResolutionTracker.Benchmarks.Page;

/// <summary>
/// The draft page of 60 clauses and 100 amendments, by the server's own time: around the whole of its pipeline, while a client on the
/// same machine reads all of the answer. After 10,000 events it should cost what it costs after few.
/// </summary>
internal static class PageBenchmark
{
    private const int Rounds = 5;
    private const int OpeningsARound = 40;
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

        var (roundsOfMany, roundsOfFew) = (new List<double>(), new List<double>());
        for (var round = 0; round < Rounds; round++)
        {
            roundsOfMany.Add(await RoundAsync(hostOfMany, many));
            roundsOfFew.Add(await RoundAsync(hostOfFew, few));
        }

        return (Figures.Median(roundsOfMany), Figures.Median(roundsOfFew));
    }

    private static async Task<double> RoundAsync(PageHost host, PageStore store)
    {
        var times = new List<double>();
        for (var i = 0; i < OpeningsARound; i++)
        {
            times.Add(await host.OpenAsync(store.Draft));
        }

        return Figures.Median(times);
    }

    /// <summary>Each time the store is closed and opened anew; the code stays warm, and another draft is opened first.</summary>
    private static async Task<(double Many, double Some)> FirstAsync(PageStore many, PageStore some)
    {
        var (timesOfMany, timesOfSome) = (new List<double>(), new List<double>());
        for (var round = 0; round < Rounds; round++)
        {
            timesOfMany.Add(await FirstAsync(many));
            timesOfSome.Add(await FirstAsync(some));
        }

        return (Figures.Median(timesOfMany), Figures.Median(timesOfSome));
    }

    private static async Task<double> FirstAsync(PageStore store)
    {
        await using var host = await PageHost.StartAsync(store);
        _ = await host.OpenAsync(store.Other);
        return await host.OpenAsync(store.Draft);
    }
}
