using DiffPlex;
using ResolutionTracker.Text;
using ResolutionTracker.Text.Merging;

namespace ResolutionTracker.Benchmarks.Carry;

/// <summary>The merge of one amendment with one change of the same clause, beside DiffPlex's <c>ThreeWayDiffer</c> on the same tokens.</summary>
internal static class CarryBenchmark
{
    private const int Words = 60;
    private const double MostTime = 2.0;

    public static async IAsyncEnumerable<Verdict> MeasureAsync()
    {
        await Task.Yield();
        var (@base, current) = ClauseText.Edited(Words, editedPercent: 5);
        var words = @base.Split(' ');
        words[^3] = "amended";
        var amended = string.Join(' ', words);
        if (WordMerge.Merge(@base, current, amended) is not { HasConflict: false, IsContained: false })
        {
            throw new InvalidOperationException("The two changes were to be in different words.");
        }

        var (ours, baseline) = Measurement.Alternating(
            () => WordMerge.Merge(@base, current, amended),
            () => ThreeWayDiffer.Instance.CreateMerge(@base, current, amended, ignoreWhiteSpace: false, ignoreCase: false, new OurTokens()));
        yield return new Verdict($"{Words} words, time", "µs", ours.Microseconds, baseline.Microseconds, MostTime);
        yield return new Verdict($"{Words} words, allocated", "B", ours.Bytes, baseline.Bytes, Note: "reported alone");
    }

    private sealed class OurTokens : IChunker
    {
        public IReadOnlyList<string> Chunk(string text) => WordTokenizer.Tokens(text);
    }
}
