using System.Globalization;

namespace ResolutionTracker.Text;

/// <summary>Reads one character, a surrogate pair being one, and says its kind.</summary>
internal static class CharacterKinds
{
    private static readonly CharacterKind[] Ascii = [.. Enumerable.Range(0, 128).Select(Classify)];

    /// <summary>The kind of the character at <paramref name="index"/>, which must lie inside the text, and its
    /// <paramref name="length"/> in UTF-16 code units, 1 or 2.</summary>
    public static CharacterKind At(ReadOnlySpan<char> text, int index, out int length)
    {
        var first = text[index];
        length = 1;
        if (first < 128)
        {
            return Ascii[first];
        }

        if (char.IsHighSurrogate(first) && index + 1 < text.Length && char.IsLowSurrogate(text[index + 1]))
        {
            length = 2;
            return Classify(char.ConvertToUtf32(first, text[index + 1]));
        }

        return Classify(first);
    }

    public static bool IsDigit(ReadOnlySpan<char> text, int index) =>
        index >= 0 && index < text.Length && At(text, index, out _) == CharacterKind.Digit;

    private static CharacterKind Classify(int codePoint)
    {
        if (codePoint <= char.MaxValue && char.IsWhiteSpace((char)codePoint))
        {
            return CharacterKind.WhiteSpace;
        }

        if (IsIdeograph(codePoint))
        {
            return CharacterKind.Ideograph;
        }

        return CharUnicodeInfo.GetUnicodeCategory(codePoint) switch
        {
            UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter
                or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter
                or UnicodeCategory.LetterNumber or UnicodeCategory.OtherNumber => CharacterKind.Letter,
            UnicodeCategory.DecimalDigitNumber => CharacterKind.Digit,
            UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark
                or UnicodeCategory.EnclosingMark => CharacterKind.Extender,
            UnicodeCategory.Format when IsJoining(codePoint) => CharacterKind.Extender,
            _ => CharacterKind.Other,
        };
    }

    private static bool IsJoining(int codePoint) =>
        codePoint is 0x00AD or 0x180E or 0x200C or 0x200D or 0x2060 or 0xFEFF or (>= 0xE0020 and <= 0xE007F);

    private static bool IsIdeograph(int codePoint) =>
        codePoint is (>= 0x2E80 and <= 0x2FDF) or (>= 0x3005 and <= 0x3007) or (>= 0x3021 and <= 0x3029)
            or (>= 0x3400 and <= 0x4DBF) or (>= 0x4E00 and <= 0x9FFF) or (>= 0xF900 and <= 0xFAFF)
            or (>= 0x20000 and <= 0x3FFFD);
}
