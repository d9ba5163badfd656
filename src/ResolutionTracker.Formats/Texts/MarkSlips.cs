using System.Collections.Frozen;
using System.Globalization;
using ResolutionTracker.Core.Numbering;

namespace ResolutionTracker.Formats.Texts;

/// <summary>Which marks are taken for which others when a printed page is read by a machine: (6) for (b), ll for 11.</summary>
internal static class MarkSlips
{
    private static readonly FrozenDictionary<char, string> Letters = new Dictionary<char, string>
    {
        ['a'] = "o4",
        ['b'] = "658h",
        ['c'] = "eo6",
        ['d'] = "a2",
        ['e'] = "co",
        ['f'] = "t1",
        ['g'] = "9q8y",
        ['h'] = "bn",
        ['i'] = "1lj",
        ['j'] = "i1",
        ['k'] = "x",
        ['l'] = "1i",
        ['n'] = "h",
        ['o'] = "0",
        ['q'] = "g9",
        ['s'] = "58",
        ['z'] = "2",
    }.ToFrozenDictionary();

    /// <summary>Whether a mark is likely to be the misread one that is due in a row.</summary>
    public static bool Fits(ParagraphMark mark, MarkStyle row, int due) => row switch
    {
        MarkStyle.BracketedLetter or MarkStyle.Letter when due <= 26 => FitsLetter(mark.Value, (char)('a' + due - 1)),
        MarkStyle.BracketedRoman or MarkStyle.Roman => Folded(mark.Value) == Numerals.Roman(due),
        MarkStyle.BracketedNumber or MarkStyle.Number => DigitsOf(mark.Value) == due,
        _ => false,
    };

    /// <returns>The number that a word such as ll, Z or 1O is likely to be; null where none.</returns>
    public static int? DigitsOf(string word)
    {
        Span<char> digits = stackalloc char[word.Length];
        for (var i = 0; i < word.Length; i++)
        {
            digits[i] = word[i] switch
            {
                'l' or 'I' or 'i' or '|' or '!' => '1',
                'O' or 'o' or 'Q' => '0',
                'Z' or 'z' => '2',
                'S' or 's' => '5',
                'G' or 'b' => '6',
                'B' => '8',
                'g' or 'q' => '9',
                'A' => '4',
                var other => other,
            };
        }

        return int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
    }

    private static bool FitsLetter(string value, char due) =>
        value.Length == 1
            ? Letters.TryGetValue(due, out var taken) && taken.Contains(value[0], StringComparison.Ordinal)
            : value.Length == 2 && value[^1] == due;

    private static string Folded(string value) => string.Create(value.Length, value, static (folded, value) =>
    {
        for (var i = 0; i < folded.Length; i++)
        {
            folded[i] = value[i] switch
            {
                '1' or 'l' or 'j' or 't' or '!' or 'I' => 'i',
                'y' or 'V' => 'v',
                var other => other,
            };
        }
    });
}
