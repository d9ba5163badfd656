using System.Globalization;

namespace ResolutionTracker.Text.Force;

/// <summary>Cuts a text into the words that phrases are made of. Numbers stay whole with their separators.</summary>
internal static class AtomCutter
{
    /// <summary>More digits than any number of a resolution; they are read as a word.</summary>
    private const int MostDigits = 20;

    /// <param name="look">Gives the numbers of a word and whether "and" is attached to it.</param>
    public static List<Atom> Cut(string text, Func<ReadOnlySpan<char>, (int Word, int Bare, bool HasJoin)> look)
    {
        var atoms = new List<Atom>((text.Length / 4) + 4);
        var gap = Gap.Stop;
        for (int at = 0, end; at < text.Length; at = end)
        {
            var kind = CharacterKinds.At(text, at, out var length);
            end = at + length;
            switch (kind)
            {
                case CharacterKind.WhiteSpace:
                    gap = text[at] is '\n' or '\u2028' or '\u2029' ? Gap.Stop : gap;
                    continue;
                case CharacterKind.Other:
                    gap = Max(gap, GapOf(text[at]));
                    continue;
                case CharacterKind.Extender:
                    continue;
                case CharacterKind.Digit when NumberAt(text, at, ref end) is { } number:
                    var (digits, _, _) = look(text.AsSpan(at, end - at));
                    atoms.Add(new Atom(at, end, gap, digits, Bare: -1, HasJoin: false, number));
                    break;
                default:
                    end = kind == CharacterKind.Ideograph ? end : EndOfWord(text, end);
                    var (word, bare, hasJoin) = look(text.AsSpan(at, end - at));
                    atoms.Add(new Atom(at, end, gap, word, bare, hasJoin, Number: -1));
                    break;
            }

            gap = Gap.Joined;
        }

        return atoms;
    }

    private static Gap Max(Gap one, Gap other) => one > other ? one : other;

    private static Gap GapOf(char mark) => mark switch
    {
        '-' or '\u2010' or '\u2011' or '\'' or '’' or '‘' or '"' or '“' or '”' or '„' or '«' or '»' or '《' or '》' or '「' or '」' => Gap.Joined,
        '/' => Gap.Slash,
        ',' or '،' or '，' or '、' => Gap.Comma,
        '(' or ')' or '[' or ']' or '{' or '}' or '（' or '）' or '【' or '】' => Gap.Bracket,
        _ => CharUnicodeInfo.GetUnicodeCategory(mark) is UnicodeCategory.Format ? Gap.Joined : Gap.Stop,
    };

    private static int EndOfWord(string text, int index)
    {
        while (index < text.Length
            && CharacterKinds.At(text, index, out var length) is CharacterKind.Letter or CharacterKind.Digit or CharacterKind.Extender)
        {
            index += length;
        }

        return index;
    }

    /// <summary>Reads 17, 17 000, 17,000, 17.5; null where letters follow at once, as in 1st.</summary>
    private static decimal? NumberAt(string text, int start, ref int end)
    {
        var at = start;
        decimal value = 0;
        var count = 0;
        Digits(text, ref at, ref value, ref count);
        var first = count;
        while (first <= 3 && text[start] != '0' && at + 3 < text.Length && IsGroupMark(text[at]) && IsGroup(text, at + 1))
        {
            at++;
            Digits(text, ref at, ref value, ref count);
        }

        if (at + 1 < text.Length && text[at] is '.' or ',' or '\u066B' && CharacterKinds.IsDigit(text, at + 1))
        {
            var point = at++;
            decimal fraction = 0;
            var places = 0;
            Digits(text, ref at, ref fraction, ref places);
            var isOnlyPoint = at + 1 >= text.Length || text[at] is not ('.' or ',') || !CharacterKinds.IsDigit(text, at + 1);
            if (isOnlyPoint && places < 10 && count < 15)
            {
                value += fraction / (decimal)Math.Pow(10, places);
            }
            else
            {
                at = point;
            }
        }

        if (count > MostDigits || (at < text.Length && CharacterKinds.At(text, at, out _) is CharacterKind.Letter or CharacterKind.Extender))
        {
            return null;
        }

        end = at;
        return value;
    }

    private static void Digits(string text, ref int at, ref decimal value, ref int count)
    {
        while (at < text.Length && CharacterKinds.At(text, at, out var length) == CharacterKind.Digit)
        {
            value = count < MostDigits ? (value * 10) + CharUnicodeInfo.GetDecimalDigitValue(text, at) : value;
            count++;
            at += length;
        }
    }

    private static bool IsGroupMark(char mark) => mark is ' ' or '\u00A0' or '\u202F' or '\u2009' or ',' or '.' or '\'' or '’' or '\u066C';

    private static bool IsGroup(string text, int index) =>
        CharacterKinds.IsDigit(text, index) && CharacterKinds.IsDigit(text, index + 1)
        && CharacterKinds.IsDigit(text, index + 2) && !CharacterKinds.IsDigit(text, index + 3);
}
