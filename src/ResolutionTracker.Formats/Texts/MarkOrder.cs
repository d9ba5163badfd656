using ResolutionTracker.Core.Numbering;

namespace ResolutionTracker.Formats.Texts;

/// <summary>The rows in which marks follow one another.</summary>
internal static class MarkOrder
{
    /// <returns>0 where it is no Roman number in small letters.</returns>
    public static int RomanValue(string value)
    {
        for (var i = 1; i <= 60; i++)
        {
            if (Numerals.Roman(i) == value)
            {
                return i;
            }
        }

        return 0;
    }

    /// <summary>The rows that a mark may be of and its place in each, from 1; the likelier first, at least one.</summary>
    public static IReadOnlyList<(MarkStyle Style, int Ordinal)> ReadingsOf(ParagraphMark mark)
    {
        if (NumberValue(mark.Value) is { } number)
        {
            return [(mark.IsBracketed ? MarkStyle.BracketedNumber : MarkStyle.Number, number)];
        }

        var readings = new List<(MarkStyle, int)>(2);
        var roman = RomanValue(mark.Value);
        var letter = LetterValue(mark.Value);
        if (char.IsAsciiLetterUpper(mark.Value[0]))
        {
            return [(MarkStyle.Capital, mark.Value[0] - 'A' + 1)];
        }

        if (roman > 0 && (mark.Value == "i" || mark.Value.Length > 1))
        {
            readings.Add((mark.IsBracketed ? MarkStyle.BracketedRoman : MarkStyle.Roman, roman));
        }

        if (letter > 0)
        {
            readings.Add((mark.IsBracketed ? MarkStyle.BracketedLetter : MarkStyle.Letter, letter));
        }

        if (roman > 0 && mark.Value.Length == 1 && mark.Value != "i")
        {
            readings.Add((mark.IsBracketed ? MarkStyle.BracketedRoman : MarkStyle.Roman, roman));
        }

        // Letters that count nothing (an "ad" for a "d") must be said something of.
        return readings.Count > 0 ? readings : [(mark.IsBracketed ? MarkStyle.BracketedLetter : MarkStyle.Letter, 0)];
    }

    /// <returns>The value of digits of any script, or of a Chinese number; null where it is neither.</returns>
    public static int? NumberValue(string value)
    {
        if (value.Length is > 0 and <= 4 && value.All(char.IsDigit))
        {
            return value.Aggregate(0, (sum, digit) => (sum * 10) + (int)char.GetNumericValue(digit));
        }

        return MarkAlphabets.ChineseValue(value) is var chinese and > 0 ? chinese : null;
    }

    // a … z, then aa, bb.
    private static int LetterValue(string value) =>
        value.All(letter => letter == value[0]) && MarkAlphabets.Ordinal(value[0]) is var ordinal and > 0
            ? ordinal + (26 * (value.Length - 1))
            : 0;
}
