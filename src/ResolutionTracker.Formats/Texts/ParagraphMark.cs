using System.Text.RegularExpressions;

namespace ResolutionTracker.Formats.Texts;

/// <summary>The number or letter at the head of a paragraph.</summary>
/// <param name="Printed">As it stands in the file, such as <c>1.</c>, <c>(a)</c> or the slip <c>4,</c>.</param>
/// <param name="Number">Without a final full stop or comma, brackets kept.</param>
/// <param name="Value">What is between brackets, or the number itself.</param>
/// <param name="Quote">The quotation mark before it, of a paragraph that is quoted with its number; else empty.</param>
internal sealed partial record ParagraphMark(string Printed, string Number, string Value, bool IsBracketed, string Quote = "")
{
    public bool IsDigits => MarkOrder.NumberValue(Value) is not null;

    /// <summary>A number of the kind that operative paragraphs bear: digits without brackets.</summary>
    public bool IsMain => IsDigits && !IsBracketed;

    /// <returns>The mark and the words after it; a null mark where the paragraph has none.</returns>
    public static (ParagraphMark? Mark, string After) Split(string text)
    {
        var quote = text.Length > 0 && text[0] is '“' or '"' or '«' ? text[..1] : "";
        var body = quote.Length == 0 ? text : text[1..].TrimStart();
        var match = Bracketed().Match(body);
        if (!match.Success || !Counts(match.Groups["printed"].Value))
        {
            match = Dotted().Match(body);
        }

        return match.Success
            ? (Of(match.Groups["printed"].Value) with { Quote = quote }, body[match.Length..])
            : (null, text);
    }

    public static ParagraphMark Of(string printed)
    {
        var value = printed.Trim('(', ')', '[', ']', '{', '}', '.', ',', ':', '-', '–', '—', '、', '．', '（', '）', ' ');
        var isBracketed = printed.AsSpan().IndexOfAny(")}）") >= 0;
        return new ParagraphMark(printed, isBracketed ? printed.TrimEnd('.', ',') : value, value, isBracketed);
    }

    // Brackets hold many things; only what counts is a mark, and a word of two letters that may be a misread one.
    private static bool Counts(string printed) =>
        Of(printed).Value is var value
        && (MarkOrder.NumberValue(value) is not null || MarkOrder.ReadingsOf(Of(printed))[0].Ordinal > 0 || value.Length == 2 || MarkSlips.DigitsOf(value) is not null);

    [GeneratedRegex(@"^(?<printed>(?:[(\[{（]\s?(?:\p{Nd}{1,3}|\p{Ll}{1,5}|[A-Z]|[أابجدهوزحطيكلمن]|[一二三四五六七八九十]{1,3})\s?[)\]}）]|(?:\p{Ll}|[ivx]{2,5}|[أابجدهوزحطيكلمن])\))[.,]?)(?:\s+|(?=[\p{Lu}\p{Lo}])|$)")]
    private static partial Regex Bracketed();

    [GeneratedRegex(@"^(?<printed>\p{Nd}{1,3} ?(?:[.,](?=\s+(?:[^\p{L}\p{N}\s]{1,3}\s?)?[\p{Lu}\p{Lo}""“‘'\[(«])|[-–—](?=\s+[\p{Lu}\p{Lo}])|\.(?=\s+\p{Ll})|[.．、](?=[\p{Lo}]))|\p{Nd}{1,3}\.(?=$)|(?:[a-z]|[ivx]{2,5})\.(?=\s+\S)|[A-H]\.(?=\s+\p{Lu}[\p{L}’'-]*[\s,])|\p{Nd}{1,3}\)(?=\s+\S))\s*")]
    private static partial Regex Dotted();
}
