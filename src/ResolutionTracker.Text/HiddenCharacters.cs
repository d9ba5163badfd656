using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using ResolutionTracker.Text.Lookalikes;

namespace ResolutionTracker.Text;

/// <summary>
/// Names what the eye can't tell in a text: characters without a shape, spaces that look like another, characters that
/// turn the direction, and letters of another script that pass for the word's own.
/// </summary>
/// <remarks>A name is no accusation: a no-break space may be good typography and a joiner good Persian. Line feeds, the
/// carriage return before one, and the ordinary space are not named.</remarks>
public static class HiddenCharacters
{
    private static readonly FrozenDictionary<int, string> Names = new Dictionary<int, string>
    {
        [0x0009] = "tab",
        [0x000B] = "line tabulation",
        [0x000C] = "form feed",
        [0x000D] = "carriage return",
        [0x0085] = "next line",
        [0x00A0] = "no-break space",
        [0x00AD] = "soft hyphen",
        [0x034F] = "combining grapheme joiner",
        [0x061C] = "Arabic letter mark",
        [0x115F] = "Hangul choseong filler",
        [0x1160] = "Hangul jungseong filler",
        [0x1680] = "Ogham space mark",
        [0x17B4] = "Khmer vowel inherent aq",
        [0x17B5] = "Khmer vowel inherent aa",
        [0x180B] = "Mongolian variation selector-1",
        [0x180C] = "Mongolian variation selector-2",
        [0x180D] = "Mongolian variation selector-3",
        [0x180E] = "Mongolian vowel separator",
        [0x180F] = "Mongolian variation selector-4",
        [0x2000] = "en quad",
        [0x2001] = "em quad",
        [0x2002] = "en space",
        [0x2003] = "em space",
        [0x2004] = "three-per-em space",
        [0x2005] = "four-per-em space",
        [0x2006] = "six-per-em space",
        [0x2007] = "figure space",
        [0x2008] = "punctuation space",
        [0x2009] = "thin space",
        [0x200A] = "hair space",
        [0x200B] = "zero-width space",
        [0x200C] = "zero-width non-joiner",
        [0x200D] = "zero-width joiner",
        [0x200E] = "left-to-right mark",
        [0x200F] = "right-to-left mark",
        [0x2011] = "non-breaking hyphen",
        [0x2028] = "line separator",
        [0x2029] = "paragraph separator",
        [0x202A] = "left-to-right embedding",
        [0x202B] = "right-to-left embedding",
        [0x202C] = "pop directional formatting",
        [0x202D] = "left-to-right override",
        [0x202E] = "right-to-left override",
        [0x202F] = "narrow no-break space",
        [0x205F] = "medium mathematical space",
        [0x2060] = "word joiner",
        [0x2061] = "function application",
        [0x2062] = "invisible times",
        [0x2063] = "invisible separator",
        [0x2064] = "invisible plus",
        [0x2066] = "left-to-right isolate",
        [0x2067] = "right-to-left isolate",
        [0x2068] = "first strong isolate",
        [0x2069] = "pop directional isolate",
        [0x2800] = "blank Braille pattern",
        [0x3000] = "ideographic space",
        [0x3164] = "Hangul filler",
        [0xFEFF] = "zero-width no-break space",
        [0xFFA0] = "halfwidth Hangul filler",
        [0xFFFC] = "object replacement character",
        [0xFFFD] = "replacement character",
        [0xE0001] = "language tag",
        [0xE007F] = "cancel tag",
    }.ToFrozenDictionary();

    /// <returns>The hidden characters in order.</returns>
    public static ImmutableArray<HiddenCharacter> Find(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var found = ImmutableArray.CreateBuilder<HiddenCharacter>();
        for (int index = 0, length; index < text.Length; index += length)
        {
            length = 1;
            if (IsPlain(text, index))
            {
                continue;
            }

            length = char.IsSurrogatePair(text, index) ? 2 : 1;
            if (NameOf(text, index, length) is { } name)
            {
                found.Add(new HiddenCharacter(index, length, name));
            }
        }

        if (LookalikeLetters.MayOccurIn(text))
        {
            found.AddRange(LookalikeLetters.Find(text));
            found.Sort(static (one, other) => one.Start.CompareTo(other.Start));
        }

        return found.DrainToImmutable();
    }

    private static bool IsPlain(string text, int index) => text[index] switch
    {
        >= ' ' and <= '~' or '\n' => true,
        '\r' => index + 1 < text.Length && text[index + 1] == '\n',
        _ => false,
    };

    private static string? NameOf(string text, int index, int length)
    {
        var codePoint = length == 2 ? char.ConvertToUtf32(text, index) : text[index];
        var name = Names.GetValueOrDefault(codePoint) ?? NameOfRange(codePoint) ?? NameOfCategory(codePoint);
        return name is null ? null : string.Create(CultureInfo.InvariantCulture, $"{name} U+{codePoint:X4}");
    }

    private static string? NameOfRange(int codePoint) => codePoint switch
    {
        >= 0xFE00 and <= 0xFE0F => string.Create(CultureInfo.InvariantCulture, $"variation selector-{codePoint - 0xFE00 + 1}"),
        >= 0xE0100 and <= 0xE01EF => string.Create(CultureInfo.InvariantCulture, $"variation selector-{codePoint - 0xE0100 + 17}"),
        >= 0xE0020 and <= 0xE007E => $"tag {new Rune(codePoint - 0xE0000)}",
        _ => null,
    };

    private static string? NameOfCategory(int codePoint) => CharUnicodeInfo.GetUnicodeCategory(codePoint) switch
    {
        UnicodeCategory.Control => "control character",
        UnicodeCategory.Format => "format character",
        UnicodeCategory.Surrogate => "unpaired surrogate",
        UnicodeCategory.PrivateUse => "private-use character",
        UnicodeCategory.OtherNotAssigned => "unassigned character",
        UnicodeCategory.SpaceSeparator => "space",
        _ => null,
    };
}
