using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace ResolutionTracker.Analysis.History.Origins;

/// <summary>Runs that cover a text from its first character to its last, in order, without gap or overlap.</summary>
internal static class WordRuns
{
    public static ImmutableArray<WordRun<T>> Whole<T>(string text, T of) => text.Length == 0 ? [] : [new WordRun<T>(0, text.Length, of)];

    /// <summary>The runs of a part of a text, counted from its start.</summary>
    public static ImmutableArray<WordRun<T>> Part<T>(this ImmutableArray<WordRun<T>> runs, int start, int end)
    {
        var first = IndexAt(runs, start);
        var part = new WordRun<T>[end > start ? IndexAt(runs, end - 1) + 1 - first : 0];
        for (var i = 0; i < part.Length; i++)
        {
            var run = runs[first + i];
            part[i] = new WordRun<T>(Math.Max(run.Start, start) - start, Math.Min(run.End, end) - start, run.Of);
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(part);
    }

    /// <summary>The same runs with something else said of one part.</summary>
    public static ImmutableArray<WordRun<T>> With<T>(this ImmutableArray<WordRun<T>> runs, int start, ImmutableArray<WordRun<T>> part)
    {
        var end = start + part[^1].End;
        var changed = new RunWriter<T>(runs.Length + part.Length);
        changed.PutPart(runs, 0, start, 0);
        changed.PutPart(part, 0, part[^1].End, start);
        changed.PutPart(runs, end, runs[^1].End, 0);
        return changed.Written();
    }

    public static T At<T>(this ImmutableArray<WordRun<T>> runs, int index) => runs[IndexAt(runs, index)].Of;

    /// <returns>The run that holds a character; the number of runs where it lies behind the last.</returns>
    public static int IndexAt<T>(this ImmutableArray<WordRun<T>> runs, int index)
    {
        var (low, high) = (0, runs.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = runs[middle].End <= index ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
