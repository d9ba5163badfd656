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

    /// <returns>Its place in the row, from 1; 0 where it is of another row.</returns>
    public static int Ordinal(ParagraphMark mark, MarkStyle style) => style switch
    {
        MarkStyle.Number or MarkStyle.BracketedNumber => mark.IsDigits ? int.Parse(mark.Value, System.Globalization.CultureInfo.InvariantCulture) : 0,
        MarkStyle.BracketedLetter or MarkStyle.Letter => mark.IsLetter ? mark.Value[0] - 'a' + 1 + (26 * (mark.Value.Length - 1)) : 0,
        _ => mark.IsDigits ? 0 : RomanValue(mark.Value),
    };

    /// <summary>The rows that a mark may be of, the likelier first.</summary>
    public static IEnumerable<MarkStyle> StylesOf(ParagraphMark mark)
    {
        if (mark.IsDigits)
        {
            yield return mark.IsBracketed ? MarkStyle.BracketedNumber : MarkStyle.Number;
            yield break;
        }

        if (mark.IsRoman && (mark.Value == "i" || !mark.IsLetter))
        {
            yield return mark.IsBracketed ? MarkStyle.BracketedRoman : MarkStyle.Roman;
        }

        if (mark.IsLetter)
        {
            yield return mark.IsBracketed ? MarkStyle.BracketedLetter : MarkStyle.Letter;
        }

        // Letters that are no Roman number (an "l" for a "1") are taken for one: something must be said of their place.
        if ((mark.IsRoman && mark.IsLetter && mark.Value != "i") || (!mark.IsRoman && !mark.IsLetter))
        {
            yield return mark.IsBracketed ? MarkStyle.BracketedRoman : MarkStyle.Roman;
        }
    }
}
