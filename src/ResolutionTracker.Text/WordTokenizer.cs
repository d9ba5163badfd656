using System.Collections.Immutable;

namespace ResolutionTracker.Text;

/// <summary>
/// Cuts a text into the pieces that a person marking up a resolution would strike or insert, in any of the six
/// official languages: words with their marks, numbers whole, Chinese one ideograph at a time, each bracket, quote
/// and dash by itself, each run of white space by itself.
/// </summary>
/// <remarks>
/// A word keeps the hyphens, apostrophes and slashes inside it (cease-fire, don't, and/or, S/RES/2803); a French
/// article cut short is a token of its own (<c>l'|État</c>), because it changes with its noun or not. A number keeps
/// its separators (1,000.50, and 1 000 with a space of any kind). No surrogate pair is ever cut.
/// </remarks>
public static class WordTokenizer
{
    private static readonly string[] Elisions =
        ["l", "d", "j", "m", "t", "s", "n", "c", "qu", "jusqu", "lorsqu", "puisqu", "quoiqu"];

    /// <summary>The end of the token that begins at <paramref name="start"/>, which is 0 or what an earlier call
    /// returned, and below the text's length.</summary>
    public static int TokenEnd(ReadOnlySpan<char> text, int start)
    {
        var kind = CharacterKinds.At(text, start, out var length);
        return kind switch
        {
            CharacterKind.WhiteSpace => EndOfRun(text, start + length, CharacterKind.WhiteSpace),
            CharacterKind.Other or CharacterKind.Ideograph => EndOfRun(text, start + length, CharacterKind.Extender),
            _ => EndOfWord(text, start, start + length, kind),
        };
    }

    /// <summary>The tokens of a text, first to last; joined, they are the text.</summary>
    public static ImmutableArray<string> Tokens(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var tokens = ImmutableArray.CreateBuilder<string>(text.Length / 3);
        for (int start = 0, end; start < text.Length; start = end)
        {
            end = TokenEnd(text, start);
            tokens.Add(text[start..end]);
        }

        return tokens.DrainToImmutable();
    }

    private static int EndOfRun(ReadOnlySpan<char> text, int index, CharacterKind kind)
    {
        while (index < text.Length && CharacterKinds.At(text, index, out var length) == kind)
        {
            index += length;
        }

        return index;
    }

    private static int EndOfWord(ReadOnlySpan<char> text, int start, int index, CharacterKind last)
    {
        while (index < text.Length)
        {
            if (char.IsAsciiLetter(text[index]))
            {
                // Most of most words, and needs no second look.
                last = CharacterKind.Letter;
                index++;
                continue;
            }

            var kind = CharacterKinds.At(text, index, out var length);
            if (kind is CharacterKind.Letter or CharacterKind.Digit)
            {
                last = kind;
            }
            else if (kind == CharacterKind.Extender)
            {
                // A mark changes neither what stands before it nor what may follow.
            }
            else if (IsElision(text, start, index))
            {
                return index + 1;
            }
            else if (!Joins(text, start, index, last))
            {
                return index;
            }

            index += length;
        }

        return index;
    }

    private static bool IsElision(ReadOnlySpan<char> text, int start, int index)
    {
        if (text[index] is not ('\'' or '’') || index - start > 6 || index + 1 >= text.Length
            || CharacterKinds.At(text, index + 1, out _) != CharacterKind.Letter)
        {
            return false;
        }

        foreach (var elision in Elisions)
        {
            if (text[start..index].Equals(elision, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the character at <paramref name="index"/>, no letter itself, holds a word or a number together.</summary>
    private static bool Joins(ReadOnlySpan<char> text, int start, int index, CharacterKind before)
    {
        if (index + 1 >= text.Length || before is not (CharacterKind.Letter or CharacterKind.Digit))
        {
            return false;
        }

        var after = CharacterKinds.At(text, index + 1, out _);
        return text[index] switch
        {
            '\'' or '’' or '-' or '\u2010' or '\u2011' or '/' => after is CharacterKind.Letter or CharacterKind.Digit,
            '.' or ',' or '\u066B' or '\u066C' => before == CharacterKind.Digit && after == CharacterKind.Digit,
            ' ' or '\u00A0' or '\u202F' =>
                before == CharacterKind.Digit && IsFirstGroup(text, start, index) && IsGroupOfThree(text, index + 1),
            _ => false,
        };
    }

    /// <summary>Whether what stands before the space is one to three digits and nothing else, or such groups themselves:
    /// the year and the footnote in "1991 143" are two numbers.</summary>
    private static bool IsFirstGroup(ReadOnlySpan<char> text, int start, int index)
    {
        var digits = 0;
        while (index - digits > start && CharacterKinds.IsDigit(text, index - digits - 1))
        {
            digits++;
        }

        var first = index - digits;
        return digits is >= 1 and <= 3 && (first == start || text[first - 1] is ' ' or '\u00A0' or '\u202F');
    }

    private static bool IsGroupOfThree(ReadOnlySpan<char> text, int index) =>
        CharacterKinds.IsDigit(text, index) && CharacterKinds.IsDigit(text, index + 1)
        && CharacterKinds.IsDigit(text, index + 2) && !CharacterKinds.IsDigit(text, index + 3);
}
