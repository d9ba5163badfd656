using System.Collections.Immutable;
using ResolutionTracker.Text;

namespace ResolutionTracker.Analysis.Amendments.Consequences;

/// <summary>The changes between two wordings, in words, each widened to all of the names, terms, dates and numbers that it takes part in.</summary>
internal static class WidenedChanges
{
    /// <returns>The changes as <see cref="WordDiff"/> tells them, in order.</returns>
    public static List<WordSpan> Of(WordRow before, WordRow after)
    {
        var changes = new List<WordSpan>();
        foreach (var change in WordDiff.Compare(before.Text, after.Text))
        {
            var (oldStart, newStart) = (before.WordBehind(change.OldStart), after.WordBehind(change.NewStart));
            changes.Add(new WordSpan(
                oldStart, EndOf(before, oldStart, change.OldEnd), newStart, EndOf(after, newStart, change.NewEnd)));
        }

        // White space alone is no word.
        changes.RemoveAll(change => change.OldStart == change.OldEnd && change.NewStart == change.NewEnd);

        // What stands between two changes is the same in both rows; where it were not, no place in one could be told from the other.
        return changes.Sum(change => change.Growth) == after.Words.Length - before.Words.Length ? changes : [];
    }

    /// <param name="changes">In order.</param>
    /// <param name="old">The mentions of the old row; none overlap.</param>
    /// <param name="new">Those of the new row.</param>
    /// <returns>In order; none overlap.</returns>
    public static List<WordSpan> Widen(List<WordSpan> changes, ImmutableArray<Mention> old, ImmutableArray<Mention> @new)
    {
        var mirrored = changes.ConvertAll(change => change.Mirrored);
        var widened = new List<WordSpan>();
        foreach (var change in changes)
        {
            if (widened.Count > 0 && widened[^1].Contains(change))
            {
                continue;
            }

            var span = Closed(change);
            while (widened.Count > 0 && widened[^1].Overlaps(span))
            {
                span = Closed(span.And(widened[^1]));
                widened.RemoveAt(widened.Count - 1);
            }

            widened.Add(span);
        }

        return widened;

        WordSpan Closed(WordSpan span)
        {
            for (WordSpan? last = null; last != span;)
            {
                last = span;
                span = WithMentions(span, old, changes);
                span = WithMentions(span.Mirrored, @new, mirrored).Mirrored;
            }

            return span;
        }
    }

    private static int EndOf(WordRow row, int start, int offset)
    {
        var end = row.WordBehind(offset);
        return Math.Max(start, end < row.Words.Length && row.Words[end].Start < offset ? end + 1 : end);
    }

    private static WordSpan WithMentions(WordSpan span, ImmutableArray<Mention> mentions, List<WordSpan> changes)
    {
        var (start, end) = (span.OldStart, span.OldEnd);
        foreach (var mention in mentions)
        {
            if (mention.Touches(span.OldStart, span.OldEnd))
            {
                (start, end) = (Math.Min(start, mention.Start), Math.Max(end, mention.End));
            }
        }

        return start == span.OldStart && end == span.OldEnd ? span : Widened(span, start, end, changes);
    }

    // A change at either edge of the wider range belongs to it only where it is of the span already.
    private static WordSpan Widened(WordSpan span, int start, int end, List<WordSpan> changes)
    {
        foreach (var change in changes)
        {
            if (change.OldStart < end && start < change.OldEnd)
            {
                (start, end) = (Math.Min(start, change.OldStart), Math.Max(end, change.OldEnd));
            }
        }

        var before = changes.Where(change => change.OldEnd <= start).Sum(change => change.Growth);
        var upTo = changes.Where(change => change.OldStart < end).Sum(change => change.Growth);
        return span.And(new WordSpan(start, end, start + before, end + upTo));
    }
}
