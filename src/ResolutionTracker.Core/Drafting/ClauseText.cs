using System.Globalization;
using ResolutionTracker.Core.History;

namespace ResolutionTracker.Core.Drafting;

/// <summary>What may be the words of a clause or of a reason.</summary>
public static class ClauseText
{
    /// <summary>The most characters (UTF-16 code units) of one clause or reason; the longest real paragraph known has under 6,000.</summary>
    public const int Limit = 20_000;

    /// <returns>Null where the text may be a clause's.</returns>
    public static Refusal? Check(string text)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return new Refusal.EmptyText();
        }

        if (text.Length > Limit)
        {
            return new Refusal.TextTooLong(text.Length, Limit);
        }

        for (var i = 0; i < text.Length; i++)
        {
            if (Refused(text, i) is { } refusal)
            {
                return refusal;
            }

            if (char.IsSurrogate(text[i]))
            {
                i++;
            }
        }

        return null;
    }

    private static Refusal? Refused(string text, int i) => text[i] switch
    {
        '\n' or '\r' or '\u0085' or '\u2028' or '\u2029' => new Refusal.LineBreak(),
        '\t' => null,
        var c when char.IsSurrogate(c) && !(i + 1 < text.Length && char.IsSurrogatePair(c, text[i + 1])) => Unwritable(c, i),
        var c when char.IsControl(c) || c is '\uFFFE' or '\uFFFF' => Unwritable(c, i),
        _ => null,
    };

    private static Refusal.UnwritableCharacter Unwritable(char c, int i) =>
        new(string.Create(CultureInfo.InvariantCulture, $"U+{(int)c:X4}"), i);
}
