using System.Diagnostics;
using ResolutionTracker.Formats.Texts;
using ResolutionTracker.Testing;

namespace ResolutionTracker.Benchmarks.Import;

/// <summary>The reader over all real resolutions in one process, as they lie on the disk; each figure beside the bound it has to keep.</summary>
internal static class ImportBenchmark
{
    private const double MostSeconds = 5;
    private const double MostMilliseconds = 100;
    private const int Passes = 5;

    public static async IAsyncEnumerable<Verdict> MeasureAsync()
    {
        var files = RealTexts.Files("resolutions-en", "*.txt");
        if (files.Count == 0)
        {
            throw new DirectoryNotFoundException("The real texts are not beside the checkout; name their folder in RESOLUTION_TEXTS.");
        }

        var texts = new List<(string Name, byte[] Content)>();
        foreach (var file in files)
        {
            texts.Add((Path.GetFileName(file), await File.ReadAllBytesAsync(file)));
        }

        // The first text of a process also has the reader's code compiled; that is the process's cost, and no file's.
        var start = Stopwatch.GetTimestamp();
        _ = ResolutionText.Read("own.txt", "The Security Council,\n\nRecalling the tide,\n\n1. Decides:\n\n(a) To wait.\n"u8.ToArray());
        yield return new Verdict(
            "a text of ours before all files", "ms", Stopwatch.GetElapsedTime(start).TotalMilliseconds, MostMilliseconds, Note: "reported alone");

        var passes = new List<(double Seconds, double Longest, double Heap)>();
        for (var pass = 0; pass < Passes; pass++)
        {
            passes.Add(Pass(texts));
        }

        yield return new Verdict($"{files.Count} files, first pass", "s", passes[0].Seconds, MostSeconds, Most: 1);
        yield return new Verdict($"{files.Count} files, again (median of {Passes - 1})", "s", Median(passes.Skip(1).Select(pass => pass.Seconds)), MostSeconds, Most: 1);
        yield return new Verdict("the file that takes longest, first pass", "ms", passes[0].Longest, MostMilliseconds, Most: 1);
        yield return new Verdict("the file that takes longest, again", "ms", Median(passes.Skip(1).Select(pass => pass.Longest)), MostMilliseconds, Most: 1);
        yield return new Verdict(
            "memory held, after the last pass beside after the first", "kB", passes[^1].Heap, passes[0].Heap, Most: 1.05);
    }

    private static (double Seconds, double Longest, double Heap) Pass(List<(string Name, byte[] Content)> texts)
    {
        var (all, longest) = (Stopwatch.StartNew(), TimeSpan.Zero);
        foreach (var (name, content) in texts)
        {
            var start = Stopwatch.GetTimestamp();
            if (ResolutionText.Read(name, content) is TextReading.Refused { Why: var why })
            {
                throw new InvalidDataException(why.Sentence);
            }

            var took = Stopwatch.GetElapsedTime(start);
            longest = took > longest ? took : longest;
        }

        var seconds = all.Elapsed.TotalSeconds;
        return (seconds, longest.TotalMilliseconds, GC.GetTotalMemory(forceFullCollection: true) / 1000.0);
    }

    private static double Median(IEnumerable<double> values)
    {
        var sorted = values.Order().ToList();
        return sorted[sorted.Count / 2];
    }
}
