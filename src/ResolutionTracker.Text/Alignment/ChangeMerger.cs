namespace ResolutionTracker.Text.Alignment;

/// <summary>Joins changes that a person would have marked as one: those parted by a few small words, the two numbers of
/// a date, a sentence rewritten around one word that happened to survive.</summary>
internal readonly struct ChangeMerger(TokenizedText old, TokenizedText @new, Vocabulary vocabulary)
{
    private const int LongestDate = 6;
    private const int LongestSurvivor = 3;

    /// <summary>A rewriting swallows a survivor between two changes that each say this many times as much.</summary>
    private const int Outweighs = 3;

    public void Merge(List<TokenChange> changes)
    {
        var kept = 0;
        for (var i = 0; i < changes.Count; i++)
        {
            var change = changes[i];
            while (kept > 0 && BelongTogether(changes[kept - 1], change))
            {
                change = changes[--kept].Through(change);
            }

            changes[kept++] = change;
        }

        changes.RemoveRange(kept, changes.Count - kept);
    }

    /// <summary>Takes the bracket that a change opens or closes on both sides into the change: "2803 (2025)" becomes
    /// "2812 (2026)" as a whole.</summary>
    public void CloseBrackets(List<TokenChange> changes)
    {
        for (var i = 0; i < changes.Count; i++)
        {
            var change = changes[i];
            if (!change.IsReplacement)
            {
                continue;
            }

            var isLast = i + 1 == changes.Count;
            if (change.OldEnd < (isLast ? old.Count : changes[i + 1].OldStart) && change.NewEnd < @new.Count
                && vocabulary.Has(old.Ids[change.OldEnd], WordTraits.Closer)
                && Depth(old, change.OldStart, change.OldEnd) > 0 && Depth(@new, change.NewStart, change.NewEnd) > 0)
            {
                change = change with { OldEnd = change.OldEnd + 1, NewEnd = change.NewEnd + 1 };
            }

            if (change.OldStart > (i == 0 ? 0 : changes[i - 1].OldEnd) && change.NewStart > 0
                && vocabulary.Has(old.Ids[change.OldStart - 1], WordTraits.Opener)
                && Depth(old, change.OldStart, change.OldEnd) < 0 && Depth(@new, change.NewStart, change.NewEnd) < 0)
            {
                change = change with { OldStart = change.OldStart - 1, NewStart = change.NewStart - 1 };
            }

            changes[i] = change;
        }
    }

    private bool BelongTogether(TokenChange first, TokenChange second)
    {
        var (start, end) = (first.OldEnd, second.OldStart);
        if (start >= end)
        {
            return true;
        }

        if (end - start > LongestDate || CrossesLine(first, second))
        {
            return false;
        }

        var words = 0;
        var strength = 0;
        var isDate = true;
        for (var token = start; token < end; token++)
        {
            var id = old.Ids[token];
            strength += vocabulary.StrengthOf(id);
            words += vocabulary.Has(id, WordTraits.Word) ? 1 : 0;
            isDate &= vocabulary.StrengthOf(id) <= 1 || vocabulary.Has(id, WordTraits.Month);
        }

        return strength <= WordStrength.WeakRun
            || (isDate && EndsInNumber(first) && BeginsWithNumber(second))
            || (words <= LongestSurvivor && IsRewriting(first, second, strength));
    }

    private bool IsRewriting(TokenChange first, TokenChange second, int strength) =>
        first.IsReplacement && second.IsReplacement
        && Weighs(first, strength * Outweighs) && Weighs(second, strength * Outweighs);

    private bool EndsInNumber(TokenChange change) =>
        change.IsReplacement
        && vocabulary.Has(old.Ids[change.OldEnd - 1], WordTraits.Number)
        && vocabulary.Has(@new.Ids[change.NewEnd - 1], WordTraits.Number);

    private bool BeginsWithNumber(TokenChange change) =>
        change.IsReplacement
        && vocabulary.Has(old.Ids[change.OldStart], WordTraits.Number)
        && vocabulary.Has(@new.Ids[change.NewStart], WordTraits.Number);

    /// <summary>Whether a line ends between two changes in both texts. Where only one text breaks, it was wrapped.</summary>
    private bool CrossesLine(TokenChange first, TokenChange second)
    {
        for (int token = first.OldEnd, inNew = first.NewEnd; token <= second.OldStart; token++, inNew++)
        {
            if (old.SpaceBefore(token).Contains('\n') && @new.SpaceBefore(inNew).Contains('\n'))
            {
                return true;
            }
        }

        return false;
    }

    private bool Weighs(TokenChange change, int least) =>
        Weighs(old, change.OldStart, change.OldEnd, least) || Weighs(@new, change.NewStart, change.NewEnd, least);

    private bool Weighs(TokenizedText text, int start, int end, int least)
    {
        for (var token = start; token < end && least > 0; token++)
        {
            least -= vocabulary.StrengthOf(text.Ids[token]);
        }

        return least <= 0;
    }

    private int Depth(TokenizedText text, int start, int end)
    {
        var depth = 0;
        for (var token = start; token < end; token++)
        {
            depth += vocabulary.Has(text.Ids[token], WordTraits.Opener) ? 1 : 0;
            depth -= vocabulary.Has(text.Ids[token], WordTraits.Closer) ? 1 : 0;
        }

        return depth;
    }
}
