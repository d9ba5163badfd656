namespace ResolutionTracker.Text.Alignment;

/// <summary>
/// An insertion or deletion in a text that repeats itself can be told in several ways ("A. [B.]" or "A[. B]."). This
/// one moves each to where it joins its neighbour, or where a person would have put the pencil down.
/// </summary>
internal readonly struct ChangeSlider(TokenizedText old, TokenizedText @new, Vocabulary vocabulary)
{
    /// <summary>Bounds the search on texts that repeat one word for ever.</summary>
    private const int Furthest = 100;

    /// <summary>Joins changes that can be moved to touch, so that one repeated word doesn't stand between two halves.</summary>
    public void Join(List<TokenChange> changes)
    {
        var kept = 0;
        for (var i = 0; i < changes.Count; i++)
        {
            var change = changes[i];
            while (kept > 0 && TryJoin(changes[kept - 1], change) is { } joined)
            {
                change = joined;
                kept--;
            }

            changes[kept++] = change;
        }

        changes.RemoveRange(kept, changes.Count - kept);
    }

    /// <summary>Moves each insertion and deletion to the most natural place that it can have.</summary>
    public void Settle(List<TokenChange> changes)
    {
        for (var i = 0; i < changes.Count; i++)
        {
            if (changes[i].IsReplacement)
            {
                continue;
            }

            var earliest = i > 0 ? changes[i - 1].OldEnd + 1 : 0;
            var latest = i + 1 < changes.Count ? changes[i + 1].OldStart - 1 : old.Count;
            changes[i] = MostNatural(changes[i], earliest, latest);
        }
    }

    private TokenChange MostNatural(TokenChange change, int earliest, int latest)
    {
        earliest = Math.Max(earliest, change.OldStart - Furthest);
        latest = Math.Min(latest, change.OldEnd + Furthest);
        while (change.OldStart > earliest && CanMoveLeft(change))
        {
            change = change.Shifted(-1);
        }

        var best = change;
        var bestScore = Score(change);
        while (change.OldEnd < latest && CanMoveRight(change))
        {
            change = change.Shifted(1);
            if (Score(change) is var score && score > bestScore)
            {
                (best, bestScore) = (change, score);
            }
        }

        return best;
    }

    private TokenChange? TryJoin(TokenChange first, TokenChange second)
    {
        var between = second.OldStart - first.OldEnd;
        if (!second.IsReplacement && Moves(second, -between))
        {
            return first.Through(second.Shifted(-between));
        }

        return !first.IsReplacement && Moves(first, between) ? first.Shifted(between).Through(second) : null;
    }

    private bool Moves(TokenChange change, int by)
    {
        for (; by < 0; by++)
        {
            if (!CanMoveLeft(change))
            {
                return false;
            }

            change = change.Shifted(-1);
        }

        for (; by > 0; by--)
        {
            if (!CanMoveRight(change))
            {
                return false;
            }

            change = change.Shifted(1);
        }

        return true;
    }

    /// <remarks>Tokens that become neighbours in the common text must have the same white space between them, else moving
    /// would only trade one change for another.</remarks>
    private bool CanMoveLeft(TokenChange change) =>
        change.OldStart > 0 && change.NewStart > 0
        && old.Ids[change.OldEnd - 1] == @new.Ids[change.NewEnd - 1]
        && old.SpaceBefore(change.OldEnd).SequenceEqual(@new.SpaceBefore(change.NewEnd));

    private bool CanMoveRight(TokenChange change) =>
        change.OldEnd < old.Count && change.NewEnd < @new.Count
        && old.Ids[change.OldStart] == @new.Ids[change.NewStart]
        && old.SpaceBefore(change.OldStart).SequenceEqual(@new.SpaceBefore(change.NewStart));

    private int Score(TokenChange change)
    {
        var (text, start, end) = change.IsInsertion
            ? (@new, change.NewStart, change.NewEnd)
            : (old, change.OldStart, change.OldEnd);
        var first = text.Ids[start];
        var last = text.Ids[end - 1];
        var beginsUnit = start == 0 || vocabulary.Has(text.Ids[start - 1], WordTraits.Stop);
        var endsUnit = end == text.Count || vocabulary.Has(last, WordTraits.Stop);
        var score = IsBalanced(text, start, end) ? 16 : 0;
        score += Breaks(text, start) && Breaks(text, end) ? 8 : 0;
        score += beginsUnit && endsUnit ? 4 : 0;
        score += IsEdge(text, start) && IsEdge(text, end) ? 2 : 0;
        score -= vocabulary.Has(first, WordTraits.Closer) ? 1 : 0;
        return score - (vocabulary.StrengthOf(last) == 1 ? 1 : 0);
    }

    private static bool Breaks(TokenizedText text, int token) =>
        token == 0 || token == text.Count || text.SpaceBefore(token).Contains('\n');

    private static bool IsEdge(TokenizedText text, int token) =>
        token == 0 || token == text.Count || !text.SpaceBefore(token).IsEmpty;

    private bool IsBalanced(TokenizedText text, int start, int end)
    {
        var depth = 0;
        for (var token = start; token < Math.Min(end, start + Furthest) && depth >= 0; token++)
        {
            depth += vocabulary.Has(text.Ids[token], WordTraits.Opener) ? 1 : 0;
            depth -= vocabulary.Has(text.Ids[token], WordTraits.Closer) ? 1 : 0;
        }

        return depth == 0;
    }
}
