using ResolutionTracker.Benchmarks.Page;
using ResolutionTracker.Testing;

namespace ResolutionTracker.Benchmarks.Import;

/// <summary>The server's time for the preview of the longest real text, some 17,000 words with brackets ten deep, around the whole of its
/// pipeline; beside the bound that it has to keep. How fast a browser paints the answer, a browser test says.</summary>
internal static class PreviewBenchmark
{
    private const double MostMilliseconds = 300;
    private const int Times = 15;

    public static async IAsyncEnumerable<Verdict> MeasureAsync()
    {
        var text = RealTexts.Files("paris-2015", "*.md").Select(File.ReadAllText).MaxBy(each => each.Length)
            ?? throw new DirectoryNotFoundException("The real texts are not beside the checkout; name their folder in RESOLUTION_TEXTS.");
        using var scratch = new Scratch();
        await using var host = await PageHost.StartAsync(await PageStore.CreateAsync(scratch.At("preview"), 200));
        await host.WarmAsync();
        await host.BeginAsync();
        var first = await host.ReadAsync("long.md", text);
        var times = new List<double>();
        for (var i = 0; i < Times; i++)
        {
            times.Add(await host.ReadAsync("long.md", text));
        }

        var words = text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length;
        yield return new Verdict($"{words} words, first after the start", "ms", first, MostMilliseconds, Most: 1);
        yield return new Verdict($"{words} words, median of {Times}", "ms", Figures.Median(times), MostMilliseconds, Most: 1);
    }
}
