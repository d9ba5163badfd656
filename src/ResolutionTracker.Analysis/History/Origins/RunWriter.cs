using System.Buffers;
using System.Collections.Immutable;

namespace ResolutionTracker.Analysis.History.Origins;

/// <summary>Writes the runs of a text from its first character to its last. Takes room that is lent to it: a fold writes such a row with
/// almost every event, and how long it gets is not known before.</summary>
/// <param name="expected">How many runs there will be, about.</param>
internal ref struct RunWriter<T>(int expected)
{
    private WordRun<T>[] _runs = ArrayPool<WordRun<T>>.Shared.Rent(Math.Max(expected, 1));
    private int _count;

    /// <summary>Adds a run, or makes the last longer where the same is said of both.</summary>
    public void Put(int start, int end, T of)
    {
        if (start >= end)
        {
            return;
        }

        if (_count > 0 && _runs[_count - 1] is var last && last.End == start && EqualityComparer<T>.Default.Equals(last.Of, of))
        {
            _runs[_count - 1] = last with { End = end };
            return;
        }

        if (_count == _runs.Length)
        {
            var more = ArrayPool<WordRun<T>>.Shared.Rent(2 * _count);
            _runs.CopyTo(more, 0);
            GiveBack();
            _runs = more;
        }

        _runs[_count++] = new WordRun<T>(start, end, of);
    }

    /// <summary>Adds what is said of a part of another text, moved by <paramref name="by"/>.</summary>
    public void PutPart(ImmutableArray<WordRun<T>> from, int start, int end, int by)
    {
        for (var i = from.IndexAt(start); i < from.Length && from[i].Start < end; i++)
        {
            Put(Math.Max(from[i].Start, start) + by, Math.Min(from[i].End, end) + by, from[i].Of);
        }
    }

    /// <summary>What was written; nothing can be written afterwards.</summary>
    public ImmutableArray<WordRun<T>> Written()
    {
        var written = ImmutableArray.Create(_runs.AsSpan(0, _count));
        GiveBack();
        (_runs, _count) = ([], 0);
        return written;
    }

    // Emptied as far as it was used, so that it keeps nothing alive.
    private readonly void GiveBack()
    {
        _runs.AsSpan(0, _count).Clear();
        ArrayPool<WordRun<T>>.Shared.Return(_runs);
    }
}
