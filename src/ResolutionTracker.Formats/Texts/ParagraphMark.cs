using System.Text.RegularExpressions;

namespace ResolutionTracker.Formats.Texts;

/// <summary>The number or letter at the head of a paragraph.</summary>
/// <param name="Printed">As it stands in the file, such as <c>1.</c>, <c>(a)</c> or the slip <c>4,</c>.</param>
/// <param name="Number">Without a final full stop or comma, brackets kept.</param>
/// <param name="Value">What is between brackets, or the number itself.</param>
internal sealed partial record ParagraphMark(string Printed, string Number, string Value, bool IsBracketed)
{
    public bool IsDigits => char.IsAsciiDigit(Value[0]);

    /// <summary>Whether it can be a letter of the alphabet's row: a, b … z, aa, bb.</summary>
    public bool IsLetter => !IsDigits && Value.All(c => c == Value[0]);

    public bool IsRoman => !IsDigits && MarkOrder.RomanValue(Value) > 0;

    /// <returns>The mark and the words after it; a null mark where the paragraph has none.</returns>
    public static (ParagraphMark? Mark, string After) Split(string text)
    {
        var match = Bracketed().Match(text);
        if (!match.Success)
        {
            match = Dotted().Match(text);
        }

        return match.Success
            ? (Of(match.Groups["printed"].Value), text[match.Length..])
            : (null, text);
    }

    public static ParagraphMark Of(string printed)
    {
        var value = printed.Trim('(', ')', '[', ']', '.', ',', ':', '-', '–', ' ');
        var isBracketed = printed.Contains(')', StringComparison.Ordinal);
        return new ParagraphMark(printed, isBracketed ? printed.TrimEnd('.', ',') : value, value, isBracketed);
    }

    [GeneratedRegex(@"^(?<printed>\((?:\d{1,3}|(?<letter>[a-z])\k<letter>?|[ivxl]{1,6})\)[.,]?)(?:\s+|(?=\p{Lu})|$)")]
    private static partial Regex Bracketed();

    [GeneratedRegex(@"^(?<printed>\d{1,3} ?[.,](?=\s+[\p{Lu}\p{Lo}""“\[(«])|\d{1,3}\.(?=$)|(?:[a-z]|[ivx]{2,5})\.(?=\s+\S)|\d{1,3}\)(?=\s+\S))\s*")]
    private static partial Regex Dotted();
}
