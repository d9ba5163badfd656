using System.Globalization;
using System.Text.RegularExpressions;
using ResolutionTracker.Core.Drafting;

namespace ResolutionTracker.Formats.Texts;

/// <summary>A paragraph's number that the reading of a printed page has spoilt: <c>S. Decides</c>, <c>ll. Decides</c>, <c>4 Decides</c>.</summary>
internal static partial class MisreadNumber
{
    /// <returns>The mark as printed where its letters can be the number that is due and operative words follow; else null.</returns>
    public static (ParagraphMark? Mark, string After) Split(string text, int? lastNumber, OpeningWords openings)
    {
        var match = Spoilt().Match(text);
        if (!match.Success)
        {
            return (null, text);
        }

        var word = match.Groups["word"].Value;
        var after = text[match.Length..];
        return MarkSlips.DigitsOf(word) is { } number && number == (lastNumber ?? 0) + 1 && openings.KindOf(after) == ClauseKind.Operative
            ? (new ParagraphMark(match.Value.TrimEnd(), word, number.ToString(CultureInfo.InvariantCulture), false), after)
            : (null, text);
    }

    [GeneratedRegex(@"^(?<word>[\dlIiOoSZzBGbgqA|]{1,3}) ?[.,:;]?\s+(?=(?:[^\p{L}\p{N}\s]{1,3}\s?)?\p{Lu})")]
    private static partial Regex Spoilt();
}
