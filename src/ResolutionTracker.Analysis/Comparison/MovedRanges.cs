using System.Collections.Immutable;

namespace ResolutionTracker.Analysis.Comparison;

/// <summary>Moved words as ranges of one of the two wordings, in its order.</summary>
public static class MovedRanges
{
    public static IReadOnlyList<(int Start, int End)> FromOld(this ImmutableArray<MovedWords> moved) =>
        moved.IsEmpty ? [] : [.. moved.Select(words => (words.OldStart, words.OldEnd)).Order()];

    public static IReadOnlyList<(int Start, int End)> ToNew(this ImmutableArray<MovedWords> moved) =>
        moved.IsEmpty ? [] : [.. moved.Select(words => (words.NewStart, words.NewEnd)).Order()];

    /// <summary>A stretch that went or came, divided into what moved and the rest; none of the parts is empty.</summary>
    /// <param name="moved">Of <paramref name="text"/>, in its order.</param>
    public static IEnumerable<(int Start, int End, bool IsMoved)> Parts(
        this IReadOnlyList<(int Start, int End)> moved, string text, int start, int end)
    {
        for (var i = 0; i < moved.Count; i++)
        {
            var (from, to) = moved[i];
            if (from < start || to > end)
            {
                continue;
            }

            // White space beside moved words moved with them.
            var first = text.AsSpan(start..from).IsWhiteSpace() ? start : from;
            var last = text.AsSpan(to..end).IsWhiteSpace() ? end : to;
            if (start < first)
            {
                yield return (start, first, false);
            }

            yield return (first, last, true);
            start = last;
        }

        if (start < end)
        {
            yield return (start, end, false);
        }
    }
}
