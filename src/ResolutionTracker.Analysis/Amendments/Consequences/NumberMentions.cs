using System.Collections.Immutable;

namespace ResolutionTracker.Analysis.Amendments.Consequences;

/// <summary>Finds numbers with what they count (17,000 troops, six months, 30-day, 20%, 六个月) and resolutions by number and year. A number by itself
/// is none: the same number elsewhere is of another matter.</summary>
internal static class NumberMentions
{
    private const int IdeographsCounted = 2;

    /// <param name="isTaken">Whether a word is part of a date.</param>
    /// <param name="nameRunEnd">Where a run of capitals ends that may begin at a place.</param>
    public static IEnumerable<Mention> In(
        ImmutableArray<Word> words, LanguageWords language, Func<int, bool> isTaken, Func<int, int> nameRunEnd)
    {
        for (int i = 0, end; i < words.Length; i = end)
        {
            end = i;
            while (end < words.Length && !isTaken(end) && IsNumber(words[end], language) && (end == i || words[end].Class != WordClass.Digits))
            {
                end++;
            }

            if (end == i)
            {
                end = i + 1;
                if (!isTaken(i) && IsNumberAndCounted(words[i], language))
                {
                    yield return new Mention(ConsequentialKind.Number, i, end);
                }
            }
            else if (WithWhatItCounts(words, i, end, language, isTaken, nameRunEnd) is { } mention)
            {
                yield return mention;
                end = mention.End;
            }
        }
    }

    private static Mention? WithWhatItCounts(
        ImmutableArray<Word> words, int start, int end, LanguageWords language, Func<int, bool> isTaken, Func<int, int> nameRunEnd)
    {
        if (YearInBrackets(words, end))
        {
            return new Mention(ConsequentialKind.Number, end - 1, end + 3);
        }

        if (end < words.Length && words[end].Text is "%" or "٪" or "$" or "€")
        {
            return new Mention(ConsequentialKind.Number, start, end + 1);
        }

        if (end + 1 < words.Length && (words[end].Text, words[end + 1].Text) is ("per", "cent") or ("pour", "cent") or ("por", "ciento"))
        {
            return new Mention(ConsequentialKind.Number, start, end + 2);
        }

        if (start > 0 && !words[start].IsSpaced && words[start - 1].Text is "$" or "€" or "£")
        {
            return new Mention(ConsequentialKind.Number, start - 1, end);
        }

        // deux millions de dollars
        var counted = end < words.Length && words[end].Text is "de" or "d'" ? end + 1 : end;
        return counted == words.Length || isTaken(counted) || (start > 0 && language.IsReference(words[start - 1].Text))
            || EndOfCounted(words, counted, language, nameRunEnd) is not { } countedEnd
            ? null
            : new Mention(ConsequentialKind.Number, start, countedEnd);
    }

    private static int? EndOfCounted(ImmutableArray<Word> words, int at, LanguageWords language, Func<int, int> nameRunEnd)
    {
        var end = at;
        while (end < Math.Min(words.Length, at + IdeographsCounted) && words[end].Class == WordClass.Ideograph && !language.IsSmall(words[end].Text))
        {
            end++;
        }

        return end > at ? end
            : words[at].Class == WordClass.Letters && (words[at].IsSpaced || words[at - 1].Text == "d'") && !language.IsSmall(words[at].Text)
                ? Math.Max(nameRunEnd(at), at + 1)
            : null;
    }

    private static bool IsNumber(Word word, LanguageWords language) =>
        word.Class == WordClass.Digits || (word.IsWord && language.IsNumber(word.Text));

    private static bool IsNumberAndCounted(Word word, LanguageWords language)
    {
        var hyphen = word.Class == WordClass.Letters ? word.Text.IndexOf('-', StringComparison.Ordinal) : -1;
        return hyphen > 0 && (word.Text[..hyphen].All(char.IsDigit) || language.IsNumber(word.Text[..hyphen]));
    }

    private static bool YearInBrackets(ImmutableArray<Word> words, int at) =>
        at + 2 < words.Length && words[at].Text == "(" && words[at - 1].Class == WordClass.Digits
        && words[at + 1] is { Class: WordClass.Digits, Text.Length: 4 } && words[at + 2].Text == ")";
}
