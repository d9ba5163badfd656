using DiffPlex.Chunkers;
using DiffPlex.DiffBuilder;
using ResolutionTracker.Text;

namespace ResolutionTracker.Benchmarks.Diff;

/// <summary>The word diff beside DiffPlex's own <c>InlineDiffBuilder</c> with its <c>WordChunker</c>, on the same two texts.</summary>
internal static class DiffBenchmark
{
    private const double MostTime = 1.0;
    private const double MostAllocated = 0.7;

    public static async IAsyncEnumerable<Verdict> MeasureAsync()
    {
        foreach (var words in new[] { 60, 400, 5_000 })
        {
            await Task.Yield();
            var (old, edited) = ClauseText.Edited(words, editedPercent: 10);
            var (ours, baseline) = Measurement.Alternating(
                () => WordDiff.Compare(old, edited),
                () => InlineDiffBuilder.Diff(old, edited, ignoreWhiteSpace: false, ignoreCase: false, WordChunker.Instance));
            yield return new Verdict($"{words} words, time", "µs", ours.Microseconds, baseline.Microseconds, MostTime);
            yield return new Verdict($"{words} words, allocated", "B", ours.Bytes, baseline.Bytes, MostAllocated);
        }
    }
}
