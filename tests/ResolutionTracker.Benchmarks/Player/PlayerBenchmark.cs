using System.Net.Http.Headers;
using ResolutionTracker.Benchmarks.Drafts;
using ResolutionTracker.Benchmarks.Moment;
using ResolutionTracker.Core.Drafting;
using ResolutionTracker.Storage.Embedded;

namespace ResolutionTracker.Benchmarks.Player;

/// <summary>
/// The scrubber of the replay page dragged over all of 10,000 events and back, 60 positions a second, in a real browser. The baseline is the same page
/// that gets the whole of each moment, as one would that knows no difference between two moments.
/// </summary>
internal static class PlayerBenchmark
{
    private const int Events = 10_000;
    private const int ManyEvents = 100_000;
    private const int Seconds = 10;
    private const int SweepsUntilWarm = 2;
    private const int SweepsBetweenWeights = 4;
    private const double LongTask = 50;

    public static async IAsyncEnumerable<Verdict> MeasureAsync()
    {
        using var scratch = new Scratch();
        var (draft, token) = await CreateAsync(scratch.At("store"), Events);
        await using var host = await BenchHost.StartAsync(scratch.At("store"));
        await using var page = await PlayerPage.OpenAsync(host.Address, token, draft);
        for (var i = 0; i < SweepsUntilWarm; i++)
        {
            _ = await page.DragAsync(Seconds);
        }

        var before = await page.WeighAsync();
        var sweeps = new List<PlayerSweep>();
        for (var i = 0; i < SweepsBetweenWeights; i++)
        {
            sweeps.Add(await page.DragAsync(Seconds));
        }

        var after = await page.WeighAsync();
        var whole = await page.DragAsync(Seconds, isWhole: true);
        var shown = sweeps.Average(sweep => (double)sweep.Shown / Seconds);
        yield return new Verdict(
            "own script for a moment, 99 of 100", "ms", Percentile(sweeps), Math.Max(0.01, Percentile([whole])), MostOurs: LongTask, Note: Told(sweeps));
        yield return new Verdict("moments shown a second, of 60 wanted", "a second", shown, (double)whole.Shown / Seconds, Note: "reported only");
        yield return new Verdict("from the drop until it is shown", "ms", Figures.Median(sweeps.Select(sweep => sweep.Late)), whole.Late, Note: "reported only");
        yield return new Verdict("script's heap after 4 more drags, beside before", "MB", after.Heap / 1e6, before.Heap / 1e6, Most: 1.2);
        yield return new Verdict("elements of the page, likewise", "thousand", after.Nodes / 1e3, before.Nodes / 1e3, Most: 1.2);

        var (bytes, packed) = await AxisAsync(host, token, draft);
        yield return new Verdict("the time axis of 10,000 acts, packed, beside plain", "kB", packed / 1e3, bytes / 1e3, MostOurs: 100);
        var (many, manyToken) = await CreateAsync(scratch.At("many"), ManyEvents);
        await using var hostOfMany = await BenchHost.StartAsync(scratch.At("many"));
        (bytes, packed) = await AxisAsync(hostOfMany, manyToken, many);
        yield return new Verdict("the time axis of 100,000 acts, packed, beside plain", "kB", packed / 1e3, bytes / 1e3, MostOurs: 1_000);
    }

    private static double Percentile(IReadOnlyList<PlayerSweep> sweeps) => Figures.Percentile(sweeps.SelectMany(sweep => sweep.OwnScript), 99);

    private static string Told(IReadOnlyList<PlayerSweep> sweeps)
    {
        var (long_, tasks) = (sweeps.SelectMany(sweep => sweep.Long).ToList(), sweeps.SelectMany(sweep => sweep.Tasks).ToList());
        return FormattableString.Invariant(
            $"{sweeps.Sum(sweep => sweep.Shown)} shown of {sweeps.Sum(sweep => sweep.Wanted)} wanted; longest {long_.DefaultIfEmpty().Max():0} ms; {tasks.Count} tasks over 50 ms with style and layout, longest {tasks.DefaultIfEmpty().Max():0} ms");
    }

    private static async Task<(DraftId Draft, string Token)> CreateAsync(string folder, int events)
    {
        await using var store = await EmbeddedStore.OpenAsync(folder, new EmbeddedStoreOptions(), null, CancellationToken.None);
        using var filled = new BenchStore(store);
        return ((await MomentStore.CreateAsync(filled, events)).Id, await filled.AddFrenchAccountAsync("measuring"));
    }

    private static async Task<(double Plain, double Packed)> AxisAsync(BenchHost host, string token, DraftId draft)
    {
        using var client = new HttpClient { BaseAddress = host.Address };
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
        var address = new Uri($"/api/drafts/{draft}/replay/acts", UriKind.Relative);
        var plain = await client.GetByteArrayAsync(address);
        client.DefaultRequestHeaders.AcceptEncoding.ParseAdd("gzip");
        return (plain.Length, (await client.GetByteArrayAsync(address)).Length);
    }
}
