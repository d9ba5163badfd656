using System.Collections.Immutable;
using System.Globalization;

namespace ResolutionTracker.Analysis.Amendments.Consequences;

/// <summary>Finds dates as the six official languages write them: 31 October 2025, October 31, 2025, 31 de octubre de 2025, 2025年10月31日.</summary>
internal static class DateMentions
{
    private const int LastDay = 31;

    public static IEnumerable<Mention> In(ImmutableArray<Word> words, LanguageWords language)
    {
        var from = 0;
        for (var i = 0; i < words.Length; i++)
        {
            if (DateAt(words, i, from, language) is { } date)
            {
                yield return date;
                from = date.End;
                i = date.End - 1;
            }
        }
    }

    private static Mention? DateAt(ImmutableArray<Word> words, int at, int from, LanguageWords language) =>
        words[at].Text is "年" or "月" ? ChineseDate(words, at, from)
        : language.MonthAt(words, at) is > 0 and var month ? DateAround(words, at, at + month, from, language)
        : null;

    private static Mention? DateAround(ImmutableArray<Word> words, int month, int end, int from, LanguageWords language)
    {
        var start = month;
        var day = IsLinked(words, month - 1, language) ? month - 2 : month - 1;
        if (day >= from && IsDay(words[day].Text))
        {
            start = day;
        }
        else if (end < words.Length && IsDay(words[end].Text))
        {
            end++;
        }

        var hasDayBehind = start == month && words[end - 1].Class == WordClass.Digits;
        var year = IsLinked(words, end, language) || (hasDayBehind && end < words.Length && words[end].Text == ",") ? end + 1 : end;
        if (year < words.Length && IsYear(words[year]))
        {
            end = year + 1;
        }

        // A month by itself may be another word, unless it has a capital inside a sentence: May, mars.
        return start < month || words[end - 1].Class == WordClass.Digits || words[month] is { HasCapital: true, IsInitial: false }
            ? new Mention(ConsequentialKind.Date, start, end)
            : null;
    }

    private static Mention? ChineseDate(ImmutableArray<Word> words, int at, int from)
    {
        var start = at - 1;
        if (start < from || words[start].Class != WordClass.Digits)
        {
            return null;
        }

        var month = words[at].Text == "月" ? at : at + 2;
        if (month >= words.Length || words[month].Text != "月" || words[month - 1].Class != WordClass.Digits)
        {
            return null;
        }

        var hasDay = month + 2 < words.Length && words[month + 1].Class == WordClass.Digits && words[month + 2].Text is "日" or "号";
        return hasDay ? new Mention(ConsequentialKind.Date, start, month + 3)
            : month > at ? new Mention(ConsequentialKind.Date, start, month + 1)
            : null;
    }

    private static bool IsLinked(ImmutableArray<Word> words, int at, LanguageWords language) =>
        at >= 0 && at < words.Length && language.IsLinking(words[at].Text);

    // 1, 31, 1er, 1º, 31st
    private static bool IsDay(string word)
    {
        var digits = word.TakeWhile(char.IsDigit).Count();
        return digits is 1 or 2 && word.Length - digits <= 2 && word.Skip(digits).All(char.IsLetter) && ValueOf(word[..digits]) is >= 1 and <= LastDay;
    }

    private static int ValueOf(string digits) => digits.Aggregate(0, (value, digit) => (value * 10) + CharUnicodeInfo.GetDecimalDigitValue(digit));

    private static bool IsYear(Word word) => word.Text.Length == 4 && word.Text.All(char.IsDigit);
}
