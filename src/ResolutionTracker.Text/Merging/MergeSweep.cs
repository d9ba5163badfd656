using ResolutionTracker.Text.Alignment;

namespace ResolutionTracker.Text.Merging;

/// <summary>Goes along the base once and lays the changes of both sides over it.</summary>
/// <param name="current">The text that now stands.</param>
/// <param name="amended">The amendment's text.</param>
/// <param name="vocabulary">In which the tokens of all three texts are numbered.</param>
internal sealed class MergeSweep(TokenizedText @base, TokenizedText current, TokenizedText amended, Vocabulary vocabulary)
{
    private readonly List<MergeRegion> _regions = [];
    private int _base;
    private int _current;
    private int _amended;

    /// <returns>Regions in order that cover all tokens of the three texts.</returns>
    public List<MergeRegion> Regions(List<TokenChange> ofCurrent, List<TokenChange> ofAmended)
    {
        var (theirs, mine) = (new Stack<TokenChange>(Enumerable.Reverse(ofCurrent)), new Stack<TokenChange>(Enumerable.Reverse(ofAmended)));
        while (theirs.Count > 0 && mine.Count > 0)
        {
            Step(theirs, mine);
        }

        while (theirs.TryPop(out var change))
        {
            AddCurrent(change);
        }

        while (mine.TryPop(out var change))
        {
            AddAmended(change);
        }

        KeepUpTo(@base.Count);
        return _regions;
    }

    private void Step(Stack<TokenChange> theirs, Stack<TokenChange> mine)
    {
        var (ours, other) = (theirs.Peek(), mine.Peek());
        if (ours.OldEnd < other.OldStart)
        {
            AddCurrent(theirs.Pop());
        }
        else if (other.OldEnd < ours.OldStart)
        {
            AddAmended(mine.Pop());
        }
        else if (IsSame(ours, other))
        {
            AddBoth(theirs.Pop(), mine.Pop());
        }
        else if (IsHeadOf(ours, WordsOf(ours), other, WordsOfAmended(other)))
        {
            var (head, rest) = SplitAt(mine.Pop(), ours.OldEnd, other.NewStart + (ours.NewEnd - ours.NewStart));
            AddBoth(theirs.Pop(), head);
            PushIfAny(mine, rest);
        }
        else if (IsHeadOf(other, WordsOfAmended(other), ours, WordsOf(ours)))
        {
            var (head, rest) = SplitAt(theirs.Pop(), other.OldEnd, ours.NewStart + (other.NewEnd - other.NewStart));
            AddBoth(head, mine.Pop());
            PushIfAny(theirs, rest);
        }
        else if (IsTailOf(ours, WordsOf(ours), other, WordsOfAmended(other)))
        {
            var (head, tail) = SplitAt(mine.Pop(), ours.OldStart, other.NewEnd - (ours.NewEnd - ours.NewStart));
            AddAmended(head);
            AddBoth(theirs.Pop(), tail);
        }
        else if (IsTailOf(other, WordsOfAmended(other), ours, WordsOf(ours)))
        {
            var (head, tail) = SplitAt(theirs.Pop(), other.OldStart, ours.NewEnd - (other.NewEnd - other.NewStart));
            AddCurrent(head);
            AddBoth(tail, mine.Pop());
        }
        else if (ours.IsInsertion && other.IsInsertion && ours.OldStart == other.OldStart)
        {
            AddConflict(MergePartKind.TwoInsertions, theirs.Pop(), mine.Pop());
        }
        else if (ours.OldEnd <= other.OldStart)
        {
            AddCurrent(theirs.Pop());
        }
        else if (other.OldEnd <= ours.OldStart)
        {
            AddAmended(mine.Pop());
        }
        else
        {
            AddConflict(MergePartKind.Overlap, theirs, mine);
        }
    }

    private bool IsSame(TokenChange ours, TokenChange other) =>
        ours.OldStart == other.OldStart && ours.OldEnd == other.OldEnd && WordsOf(ours).SequenceEqual(WordsOfAmended(other));

    // One side says all that the other says, at the same place, and then goes on: that much is the same change.
    private bool IsHeadOf(TokenChange head, ReadOnlySpan<int> words, TokenChange whole, ReadOnlySpan<int> wholeWords) =>
        head.OldStart == whole.OldStart && head.OldEnd <= whole.OldEnd && IsShareable(head, whole)
        && SaysSomething(words) && wholeWords.StartsWith(words);

    private bool IsTailOf(TokenChange tail, ReadOnlySpan<int> words, TokenChange whole, ReadOnlySpan<int> wholeWords) =>
        tail.OldEnd == whole.OldEnd && tail.OldStart >= whole.OldStart && IsShareable(tail, whole)
        && SaysSomething(words) && wholeWords.EndsWith(words);

    // Two different insertions at one place are for a person to put in order, even where one begins like the other.
    private static bool IsShareable(TokenChange ours, TokenChange other) => !(ours.IsInsertion && other.IsInsertion);

    private bool SaysSomething(ReadOnlySpan<int> words)
    {
        foreach (var word in words)
        {
            if (vocabulary.Has(word, WordTraits.Word))
            {
                return true;
            }
        }

        return false;
    }

    private static (TokenChange Head, TokenChange Tail) SplitAt(TokenChange change, int old, int @new) =>
        (change with { OldEnd = old, NewEnd = @new }, change with { OldStart = old, NewStart = @new });

    private static void PushIfAny(Stack<TokenChange> changes, TokenChange rest)
    {
        if (rest.OldEnd > rest.OldStart || rest.NewEnd > rest.NewStart)
        {
            changes.Push(rest);
        }
    }

    private void AddConflict(MergePartKind kind, Stack<TokenChange> theirs, Stack<TokenChange> mine)
    {
        var (ours, other) = (theirs.Pop(), mine.Pop());
        while (true)
        {
            var end = Math.Max(ours.OldEnd, other.OldEnd);
            if (theirs.TryPeek(out var next) && next.OldStart < end)
            {
                ours = ours.Through(theirs.Pop());
            }
            else if (mine.TryPeek(out next) && next.OldStart < end)
            {
                other = other.Through(mine.Pop());
            }
            else
            {
                AddConflict(kind, ours, other);
                return;
            }
        }
    }

    private void AddConflict(MergePartKind kind, TokenChange ours, TokenChange other)
    {
        var (start, end) = (Math.Min(ours.OldStart, other.OldStart), Math.Max(ours.OldEnd, other.OldEnd));
        KeepUpTo(start);
        Add(
            kind,
            end,
            ours.NewEnd + (end - ours.OldEnd),
            other.NewEnd + (end - other.OldEnd));
    }

    private void AddCurrent(TokenChange change)
    {
        KeepUpTo(change.OldStart);
        Add(MergePartKind.Current, change.OldEnd, change.NewEnd, _amended + (change.OldEnd - change.OldStart));
    }

    private void AddAmended(TokenChange change)
    {
        KeepUpTo(change.OldStart);
        Add(MergePartKind.Amended, change.OldEnd, _current + (change.OldEnd - change.OldStart), change.NewEnd);
    }

    private void AddBoth(TokenChange ours, TokenChange other)
    {
        KeepUpTo(ours.OldStart);
        Add(MergePartKind.Both, ours.OldEnd, ours.NewEnd, other.NewEnd);
    }

    private void KeepUpTo(int token)
    {
        if (token > _base)
        {
            Add(MergePartKind.Kept, token, _current + (token - _base), _amended + (token - _base));
        }
    }

    private void Add(MergePartKind kind, int baseEnd, int currentEnd, int amendedEnd)
    {
        _regions.Add(new MergeRegion(kind, _base, baseEnd, _current, currentEnd, _amended, amendedEnd));
        (_base, _current, _amended) = (baseEnd, currentEnd, amendedEnd);
    }

    private ReadOnlySpan<int> WordsOf(TokenChange change) => current.Ids.AsSpan(change.NewStart, change.NewEnd - change.NewStart);

    private ReadOnlySpan<int> WordsOfAmended(TokenChange change) => amended.Ids.AsSpan(change.NewStart, change.NewEnd - change.NewStart);
}
