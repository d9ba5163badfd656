using System.Globalization;

namespace ResolutionTracker.Text.Force;

/// <summary>Reads a date in any of the ways the six languages write one: 31 October 2025, October 31, 2025, 31 de octubre de 2025,
/// 31 تشرين الأول/أكتوبر 2025, 2025年10月31日; the year alone in Chinese, the day or the year missing in the others.</summary>
internal readonly ref struct DateReader(ReadOnlySpan<Atom> atoms, string text, Lexicon lexicon)
{
    private readonly ReadOnlySpan<Atom> _atoms = atoms;

    /// <param name="date">10,000 years, 100 months and days; 0 for what the text doesn't say.</param>
    /// <returns>The place after it, <paramref name="start"/> where there is none.</returns>
    public int Read(int start, out decimal date)
    {
        date = 0;
        return !lexicon.HasSpaces ? ReadYearFirst(start, out date)
            : DayAt(start) is { } day ? ReadDayFirst(start, day, out date)
            : ReadMonthFirst(start, out date);
    }

    private int ReadDayFirst(int start, int day, out decimal date)
    {
        date = 0;
        var place = SkipDateWord(start + 1);
        var at = MonthAt(place, out var month);
        if (month == 0 || _atoms[place].Before != Gap.Joined)
        {
            return start;
        }

        at = YearAt(at, out var year);
        date = (year * 10000) + (month * 100) + day;
        return at;
    }

    private int ReadMonthFirst(int start, out decimal date)
    {
        date = 0;
        var at = MonthAt(start, out var month);
        if (month == 0)
        {
            return start;
        }

        var day = DayAt(at) is { } found && _atoms[at].Before == Gap.Joined ? found : 0;
        var end = YearAt(day > 0 ? at + 1 : at, out var year);
        date = (year * 10000) + (month * 100) + day;
        return year > 0 ? end : start;
    }

    private int ReadYearFirst(int start, out decimal date)
    {
        var numbers = new NumberReader(_atoms, lexicon);
        int year = 0, day = 0;
        var at = start;
        if (numbers.Read(at, out var value) is var yearEnd && yearEnd > at && value is >= 1000 and < 10000 && IsUnit(yearEnd, TimeUnit.Year))
        {
            year = (int)value;
            at = yearEnd + 1;
        }

        var monthEnd = MonthAt(at, out var month);
        if (month > 0)
        {
            at = monthEnd;
            if (numbers.Read(at, out value) is var dayEnd && dayEnd > at && value is >= 1 and <= 31 && IsUnit(dayEnd, TimeUnit.Day))
            {
                day = (int)value;
                at = dayEnd + 1;
            }
        }

        date = (year * 10000) + (month * 100) + day;
        return date > 0 ? at : start;
    }

    private bool IsUnit(int at, TimeUnit unit) =>
        at < _atoms.Length && lexicon.Amounts.Longest(_atoms, at) is { Entry: { Role: EntryRole.Unit } entry } && entry.Unit == unit;

    /// <summary>A day in digits, perhaps with the letters of its order: 1er, 31st.</summary>
    private int? DayAt(int at)
    {
        if (at >= _atoms.Length)
        {
            return null;
        }

        var word = text.AsSpan(_atoms[at].Start, _atoms[at].End - _atoms[at].Start);
        var digits = 0;
        while (digits < word.Length && char.IsDigit(word[digits]))
        {
            digits++;
        }

        if (digits is 0 or > 2 || word.Length - digits > 3)
        {
            return null;
        }

        var day = CharUnicodeInfo.GetDecimalDigitValue(word[0]);
        day = digits == 2 ? (10 * day) + CharUnicodeInfo.GetDecimalDigitValue(word[1]) : day;
        return day is >= 1 and <= 31 ? day : null;
    }

    /// <summary>A month, or one month by two names with a slash between them.</summary>
    private int MonthAt(int at, out int month)
    {
        month = 0;
        if (at >= _atoms.Length || lexicon.Amounts.Longest(_atoms, at) is not { Entry: { Role: EntryRole.Month, Rank: { } rank } } found
            || IsAnotherWord(at))
        {
            return at;
        }

        month = rank;
        return found.End < _atoms.Length && _atoms[found.End].Before == Gap.Slash
            && lexicon.Amounts.Longest(_atoms, found.End) is { Entry: { Role: EntryRole.Month } other } second && other.Rank == rank
                ? second.End
                : found.End;
    }

    /// <summary>The May of "article 30 may be invoked" is a small one.</summary>
    private bool IsAnotherWord(int at) =>
        char.IsLower(text[_atoms[at].Start]) && lexicon.Phrases.Longest(_atoms, at).Entry is not null;

    /// <returns>The place after the year and the word for it, <paramref name="at"/> where no year stands there.</returns>
    private int YearAt(int at, out int year)
    {
        year = 0;
        var place = SkipDateWord(at);
        if (place >= _atoms.Length || !_atoms[place].IsNumber || _atoms[place].End - _atoms[place].Start != 4
            || _atoms[place].Before > Gap.Comma || _atoms[place].Number is not (>= 1000 and < 10000) || _atoms[place].Number % 1 != 0)
        {
            return at;
        }

        year = (int)_atoms[place].Number;
        return IsUnit(place + 1, TimeUnit.Year) ? place + 2 : place + 1;
    }

    private int SkipDateWord(int at) =>
        at < _atoms.Length && _atoms[at].Before == Gap.Joined && lexicon.IsDateWord(_atoms[at]) ? at + 1 : at;
}
