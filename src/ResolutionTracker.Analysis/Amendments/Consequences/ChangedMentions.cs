using System.Collections.Immutable;
using ResolutionTracker.Text;

namespace ResolutionTracker.Analysis.Amendments.Consequences;

/// <summary>Which names, terms, dates and numbers of a clause a decision replaced, each by one of its like.</summary>
internal sealed class ChangedMentions
{
    private const int MostWords = 16;
    private const int FewestWords = 2;
    private const int FewestIdeographs = 3;

    private readonly MarkedText _before;
    private readonly MarkedText _after;
    private readonly LanguageWords _language;
    private readonly List<WordSpan> _changes;
    private readonly List<Replaced> _found = [];

    private ChangedMentions(MarkedText before, MarkedText after, string language)
    {
        (_before, _after, _language) = (before, after, LanguageWords.Of(language));
        _changes = WidenedChanges.Of(before.Row, after.Row);
        FindIn(before.Wide, after.Wide);
        FindIn(before.Narrow, after.Narrow);
        FindWithoutCapitals(language);
    }

    /// <returns>The longest first. No old words twice, and none that are new words of another: a second look would change again what the first one put in.</returns>
    public static List<Replaced> Between(MarkedText before, MarkedText after, string language)
    {
        var found = new ChangedMentions(before, after, language)._found;
        var put = found.Select(replaced => replaced.NewKey).ToHashSet();
        return
        [
            .. found.Where(replaced => !put.Contains(replaced.OldKey) && !replaced.IsSame)
                .DistinctBy(replaced => replaced.OldKey)
                .OrderByDescending(replaced => replaced.Old.Length),
        ];
    }

    private void FindIn(ImmutableArray<Mention> old, ImmutableArray<Mention> @new)
    {
        foreach (var span in WidenedChanges.Widen(_changes, old, @new))
        {
            var (was, now) = (Within(old, span.OldStart, span.OldEnd), Within(@new, span.NewStart, span.NewEnd));
            if (!FindWhole(span, was, now))
            {
                FindPairs(span, was, now);
            }
        }
    }

    // The whole span is the thing: nothing but small words and marks stands around it.
    private bool FindWhole(WordSpan span, List<Mention> was, List<Mention> now)
    {
        var (oldStart, oldEnd) = Trimmed(_before, was, span.OldStart, span.OldEnd);
        var (newStart, newEnd) = Trimmed(_after, now, span.NewStart, span.NewEnd);
        if (was.Count == 0 || was[0].Start != oldStart || was[^1].End != oldEnd || newStart == newEnd
            || oldEnd - oldStart > MostWords || newEnd - newStart > MostWords)
        {
            return false;
        }

        var isOfMentions = now.Count > 0 && now[0].Start == newStart && now[^1].End == newEnd;
        var isOneForOne = was.Count == 1 && now.Count == 1 && isOfMentions && was[0].IsLike(now[0]);
        var isNameForName = isOfMentions && was.Count != now.Count && was.Concat(now).All(mention => mention.IsName)
            && !HasStop(_before, was, oldStart, oldEnd) && !HasStop(_after, now, newStart, newEnd);
        var isTermForWords = was is [{ Kind: ConsequentialKind.Term }] && !_before.Words[oldStart..oldEnd].Any(word => word.HasCapital)
            && !HasStop(_after, now, newStart, newEnd);
        if (!isOneForOne && !isNameForName && !isTermForWords)
        {
            return false;
        }

        Add(was.Count == 1 ? was[0].Kind : ConsequentialKind.Name, oldStart, oldEnd, newStart, newEnd);
        return true;
    }

    // In words rewritten as a whole, the only one of its like on either side, however often, is the same thing under another name.
    private void FindPairs(WordSpan span, List<Mention> was, List<Mention> now)
    {
        var (stayed, stay) = (now.ConvertAll(_after.WordsOf), was.ConvertAll(_before.WordsOf));
        was.RemoveAll(mention => stayed.Contains(_before.WordsOf(mention)));
        now.RemoveAll(mention => stay.Contains(_after.WordsOf(mention)));
        foreach (var mention in was)
        {
            if (Only(_before, was.FindAll(mention.IsLike)) is not null && Only(_after, now.FindAll(mention.IsLike)) is { } other
                && _changes.Exists(change => span.Contains(change) && mention.Touches(change.OldStart, change.OldEnd))
                && _changes.Exists(change => span.Contains(change) && other.Touches(change.NewStart, change.NewEnd)))
            {
                Add(mention.Kind, mention.Start, mention.End, other.Start, other.End);
            }
        }
    }

    private static Mention? Only(MarkedText text, List<Mention> mentions) =>
        mentions.Count > 0 && mentions.TrueForAll(mention => text.WordsOf(mention) == text.WordsOf(mentions[0])) ? mentions[0] : null;

    // Nothing tells a name from other words in Arabic or Chinese but that several words were replaced together.
    private void FindWithoutCapitals(string language)
    {
        var opening = OpeningPhrases.Length(_before.Row.Text, language);
        foreach (var change in _changes)
        {
            var (oldStart, oldEnd) = Trimmed(_before, [], change.OldStart, change.OldEnd);
            var (newStart, newEnd) = Trimmed(_after, [], change.NewStart, change.NewEnd);
            if (newStart < newEnd && IsSeveralWords(_before.Words.AsSpan()[oldStart..oldEnd])
                && _before.Words[oldStart].Start >= opening
                && _after.Words[newStart..newEnd].All(word => word.IsCaseless)
                && !Within(_before.Wide, oldStart, oldEnd).Concat(Within(_after.Wide, newStart, newEnd)).Any(mention => !mention.IsName))
            {
                Add(ConsequentialKind.Name, oldStart, oldEnd, newStart, newEnd);
            }
        }
    }

    private static bool IsSeveralWords(ReadOnlySpan<Word> words)
    {
        foreach (var word in words)
        {
            if (!word.IsCaseless)
            {
                return false;
            }
        }

        return words.Length >= FewestWords && (words[0].Class != WordClass.Ideograph || words.Length >= FewestIdeographs);
    }

    private (int Start, int End) Trimmed(MarkedText text, List<Mention> mentions, int start, int end)
    {
        while (start < end && IsLittle(start))
        {
            start++;
        }

        while (start < end && IsLittle(end - 1))
        {
            end--;
        }

        return (start, end);

        bool IsLittle(int at) =>
            (!text.Words[at].IsWord || _language.IsSmall(text.Words[at].Text)) && !mentions.Exists(mention => mention.Start <= at && at < mention.End);
    }

    private static bool HasStop(MarkedText text, List<Mention> mentions, int start, int end) =>
        Enumerable.Range(start, end - start).Any(at =>
            text.Words[at].IsStop && !mentions.Exists(mention => mention.Start <= at && at < mention.End));

    private static List<Mention> Within(ImmutableArray<Mention> mentions, int start, int end) =>
        [.. mentions.Where(mention => mention.Start < end && start < mention.End)];

    private void Add(ConsequentialKind kind, int oldStart, int oldEnd, int newStart, int newEnd) => _found.Add(new Replaced(
        kind,
        _before.Words[oldStart..oldEnd],
        _after.Words[newStart..newEnd],
        _before.Row.Slice(oldStart, oldEnd),
        _after.Row.Slice(newStart, newEnd)));
}
