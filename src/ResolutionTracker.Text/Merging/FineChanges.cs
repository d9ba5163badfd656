using ResolutionTracker.Text.Alignment;

namespace ResolutionTracker.Text.Merging;

/// <summary>
/// What one side did to the base, cut as fine as words are. A reader's diff joins changes parted by a small word; whoever else changed just that
/// word would be asked needlessly. Only where a side wrote a passage anew, and few of its words survive by chance, does it count as one change.
/// </summary>
internal sealed class FineChanges(TokenizedText old, TokenizedText @new, Vocabulary vocabulary)
{
    /// <summary>A shorter passage is never said to be written anew.</summary>
    private const int ShortestRewriting = 10;

    /// <summary>Of so many words of a passage written anew at most one is an old one.</summary>
    private const int WordsToASurvivor = 5;

    /// <returns>In order, counted in tokens, at least one unchanged token between any two.</returns>
    public List<TokenChange> Find()
    {
        using var aligner = new TokenAligner(old, @new, vocabulary);
        var changes = aligner.Changes();
        var slider = new ChangeSlider(old, @new, vocabulary);
        slider.Join(changes);
        slider.Settle(changes);
        var fine = Refined(changes);
        slider.Settle(fine);

        // As a reader would mark it up; the two differ where a passage was written anew.
        var merger = new ChangeMerger(old, @new, vocabulary);
        merger.Merge(changes);
        return WithRewritings(fine, changes);
    }

    private List<TokenChange> Refined(List<TokenChange> changes)
    {
        var fine = new List<TokenChange>(changes.Count);
        foreach (var change in changes)
        {
            if (!change.IsReplacement)
            {
                fine.Add(change);
                continue;
            }

            var (oldAt, newAt) = (change.OldStart, change.NewStart);
            var partners = new int[change.OldEnd - change.OldStart];
            CommonSubsequence.Find(
                old.Ids.AsSpan(change.OldStart, partners.Length),
                @new.Ids.AsSpan(change.NewStart, change.NewEnd - change.NewStart),
                partners);
            for (var i = 0; i < partners.Length; i++)
            {
                if (partners[i] != CommonSubsequence.None)
                {
                    AddTo(fine, new TokenChange(oldAt, change.OldStart + i, newAt, change.NewStart + partners[i]));
                    (oldAt, newAt) = (change.OldStart + i + 1, change.NewStart + partners[i] + 1);
                }
            }

            AddTo(fine, new TokenChange(oldAt, change.OldEnd, newAt, change.NewEnd));
        }

        return fine;
    }

    private static void AddTo(List<TokenChange> changes, TokenChange change)
    {
        if (change.OldEnd > change.OldStart || change.NewEnd > change.NewStart)
        {
            changes.Add(change);
        }
    }

    private List<TokenChange> WithRewritings(List<TokenChange> fine, List<TokenChange> marked)
    {
        var result = new List<TokenChange>(fine.Count);
        var at = 0;
        foreach (var passage in marked)
        {
            // What has been moved out of a passage before it stands on its own.
            while (at < fine.Count && (fine[at].OldStart < passage.OldStart || fine[at].NewStart < passage.NewStart))
            {
                result.Add(fine[at++]);
            }

            var first = at;
            while (at < fine.Count && fine[at].OldEnd <= passage.OldEnd && fine[at].NewEnd <= passage.NewEnd)
            {
                at++;
            }

            if (at - first > 1 && IsWhole(passage, result, fine, first, at) && IsRewriting(passage, fine[first..at]))
            {
                result.Add(passage);
            }
            else
            {
                result.AddRange(fine[first..at]);
            }
        }

        result.AddRange(fine[at..]);
        return result;
    }

    // Whether the fine changes from first up to end do all that the passage does, with something unchanged before and behind it.
    private static bool IsWhole(TokenChange passage, List<TokenChange> before, List<TokenChange> fine, int first, int end) =>
        fine[first].NewStart - fine[first].OldStart == passage.NewStart - passage.OldStart
        && fine[end - 1].NewEnd - fine[end - 1].OldEnd == passage.NewEnd - passage.OldEnd
        && (before.Count == 0 || before[^1].OldEnd < passage.OldStart)
        && (end == fine.Count || fine[end].OldStart > passage.OldEnd);

    private bool IsRewriting(TokenChange passage, List<TokenChange> parts)
    {
        var all = WordsIn(passage.OldStart, passage.OldEnd);
        var gone = parts.Sum(part => WordsIn(part.OldStart, part.OldEnd));
        return all >= ShortestRewriting && (all - gone) * WordsToASurvivor <= all;
    }

    private int WordsIn(int start, int end)
    {
        var words = 0;
        for (var token = start; token < end; token++)
        {
            words += vocabulary.Has(old.Ids[token], WordTraits.Word) ? 1 : 0;
        }

        return words;
    }
}
