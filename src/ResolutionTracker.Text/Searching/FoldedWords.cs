using System.Collections.Frozen;
using System.Globalization;
using System.Text;

namespace ResolutionTracker.Text.Searching;

/// <summary>
/// The words of a text in any of the six official languages as search compares them: case, accents (é, ё) and Arabic vowel signs do not
/// count, nor does the Arabic article or the particle before it; each ideograph is a word, so that words of Chinese are found without spaces.
/// </summary>
public static class FoldedWords
{
    // The article, alone and behind the particles that are written with it; the longest first.
    private static readonly string[] Articles = ["وال", "بال", "كال", "فال", "ال", "لل"];

    // Small letters with their signs, after what they are without. A table of ours: what the machine makes of them depends on how it is set up.
    private static readonly FrozenDictionary<int, string> Letters = new[]
    {
        "a àáâãäåāăąǎ", "c çćĉċč", "d ďđð", "e èéêëēĕėęě", "g ĝğġģ", "h ĥħ", "i ìíîïĩīĭįıǐ", "j ĵ", "k ķ", "l ĺļľŀł", "n ñńņňŉ", "o òóôõöøōŏőǒ",
        "r ŕŗř", "s śŝşšș", "t ţťŧț", "u ùúûüũūŭůűųǔ", "w ŵ", "y ýÿŷ", "z źżž", "ae æ", "oe œ", "ss ß", "th þ",
        "е ёѐ", "и йѝ", "і ї", "у ў", "г ґ",
        // Letters that writers of Arabic put for each other, and the stroke that only widens a word.
        "ا أإآٱ", "ي ىئ", "ه ة", "و ؤ", " \u0640\u200C\u200D\u00AD",
    }.SelectMany(row => row.Split(' ') is [var plain, var signed] ? signed.Select(letter => (letter, plain)) : []).ToFrozenDictionary(pair => (int)pair.letter, pair => pair.plain);

    // What is left of a word has to be one.
    private const int ShortestStem = 3;

    public static IEnumerable<FoldedWord> Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        for (int start = 0, end; start < text.Length; start = end)
        {
            var kind = KindAt(text, start, out var length);
            end = start + length;
            if (kind == Kind.None)
            {
                continue;
            }

            if (kind == Kind.Word)
            {
                while (end < text.Length && KindAt(text, end, out length) is Kind.Word or Kind.Mark)
                {
                    end += length;
                }
            }

            if (Fold(text.AsSpan(start, end - start)) is { Length: > 0 } key)
            {
                yield return new FoldedWord(key, start, end);
            }
        }
    }

    private static Kind KindAt(string text, int index, out int length)
    {
        if (!Rune.TryGetRuneAt(text, index, out var rune))
        {
            length = 1;
            return Kind.None;
        }

        length = rune.Utf16SequenceLength;
        return rune.Value switch
        {
            (>= 0x3400 and <= 0x9FFF) or (>= 0xF900 and <= 0xFAFF) or (>= 0x20000 and <= 0x3FFFF) or 0x3007 => Kind.Ideograph,
            // A joiner stands inside a word, and is not seen.
            0x0640 or 0x200C or 0x200D or 0x00AD => Kind.Mark,
            _ => Rune.GetUnicodeCategory(rune) switch
            {
                UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark => Kind.Mark,
                UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter or UnicodeCategory.ModifierLetter
                    or UnicodeCategory.OtherLetter or UnicodeCategory.DecimalDigitNumber or UnicodeCategory.LetterNumber => Kind.Word,
                _ => Kind.None,
            },
        };
    }

    private static string Fold(ReadOnlySpan<char> word)
    {
        if (IsPlain(word))
        {
            return Lowered(word);
        }

        var folded = new StringBuilder(word.Length);
        foreach (var rune in word.EnumerateRunes())
        {
            var lowered = Rune.ToLowerInvariant(rune);
            _ = Letters.TryGetValue(lowered.Value, out var plain) ? folded.Append(plain)
                : Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark ? folded
                : lowered.Value is (>= 0x0660 and <= 0x0669) or (>= 0x06F0 and <= 0x06F9) ? folded.Append((char)('0' + (lowered.Value & 0xF)))
                // The wide letters and digits that stand among ideographs.
                : lowered.Value is >= 0xFF10 and <= 0xFF5A ? folded.Append((char)(lowered.Value - 0xFEE0))
                : folded.Append(lowered.ToString());
        }

        return WithoutArticle(folded.ToString());
    }

    private static string WithoutArticle(string word)
    {
        foreach (var article in Articles)
        {
            if (word.StartsWith(article, StringComparison.Ordinal) && word.Length - article.Length >= ShortestStem)
            {
                return word[article.Length..];
            }
        }

        return word;
    }

    private static bool IsPlain(ReadOnlySpan<char> word) => Ascii.IsValid(word);

    private static string Lowered(ReadOnlySpan<char> word) => string.Create(word.Length, word, static (lowered, word) => Ascii.ToLower(word, lowered, out _));

    private enum Kind
    {
        None,
        Word,
        Mark,
        Ideograph,
    }
}
