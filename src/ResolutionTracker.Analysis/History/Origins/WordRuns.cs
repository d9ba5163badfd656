using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace ResolutionTracker.Analysis.History.Origins;

/// <summary>Runs that cover a text from its first character to its last, in order, without gap or overlap.</summary>
internal static class WordRuns
{
    public static ImmutableArray<WordRun<T>> Whole<T>(string text, T of) => text.Length == 0 ? [] : [new WordRun<T>(0, text.Length, of)];

    /// <summary>Adds a run, or makes the last longer where the same is said of both.</summary>
    public static void Put<T>(this ImmutableArray<WordRun<T>>.Builder runs, int start, int end, T of)
    {
        if (start >= end)
        {
            return;
        }

        if (runs.Count > 0 && runs[^1] is var last && last.End == start && EqualityComparer<T>.Default.Equals(last.Of, of))
        {
            runs[^1] = last with { End = end };
            return;
        }

        runs.Add(new WordRun<T>(start, end, of));
    }

    /// <summary>Adds what is said of a part of another text, moved by <paramref name="by"/>.</summary>
    public static void PutPart<T>(this ImmutableArray<WordRun<T>>.Builder runs, ImmutableArray<WordRun<T>> from, int start, int end, int by)
    {
        for (var i = IndexAt(from, start); i < from.Length && from[i].Start < end; i++)
        {
            runs.Put(Math.Max(from[i].Start, start) + by, Math.Min(from[i].End, end) + by, from[i].Of);
        }
    }

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
        var changed = ImmutableArray.CreateBuilder<WordRun<T>>(runs.Length + part.Length);
        changed.PutPart(runs, 0, start, 0);
        changed.PutPart(part, 0, part[^1].End, start);
        changed.PutPart(runs, end, runs[^1].End, 0);
        return changed.DrainToImmutable();
    }

    public static T At<T>(this ImmutableArray<WordRun<T>> runs, int index) => runs[IndexAt(runs, index)].Of;

    // The run that holds a character; the number of runs where it lies behind the last.
    private static int IndexAt<T>(ImmutableArray<WordRun<T>> runs, int index)
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
