using System.Text.RegularExpressions;

namespace ResolutionTracker.Formats.Texts;

/// <summary>How a text lies in its lines.</summary>
internal static partial class TextLayout
{
    private const double NearlyAll = 0.7;

    /// <summary>No printed line is so long, in letters; an ideograph is as much as four.</summary>
    private const int LongLine = 160;

    /// <summary>Whether each line is a paragraph: there are lines that nobody wrapped and most lines end as paragraphs do, or nearly all do
    /// and no blank lines part them.</summary>
    public static bool IsLinewise(IReadOnlyList<string> lines)
    {
        var (words, stops, longest, blank) = (0, 0, 0, 0);
        foreach (var line in lines)
        {
            if (string.IsNullOrWhiteSpace(line))
            {
                blank++;
            }
            else
            {
                words++;
                stops += Stop().IsMatch(line) ? 1 : 0;
                longest = Math.Max(longest, line.Length + (3 * line.Count(c => c is >= '\u4E00' and <= '\u9FFF')));
            }
        }

        return longest > LongLine ? stops > words * 0.5 : stops > words * NearlyAll && blank < words / 4;
    }

    /// <summary>A text that came as one long line, parted where a paragraph can begin.</summary>
    public static IReadOnlyList<string> Parted(IReadOnlyList<string> lines, TextLanguage language)
    {
        if (lines.Count(line => !string.IsNullOrWhiteSpace(line)) != 1)
        {
            return lines;
        }

        var line = lines.First(line => !string.IsNullOrWhiteSpace(line));
        var parts = new List<string>();
        var start = 0;
        foreach (Match match in Begin().Matches(line))
        {
            var at = match.Index + match.Length;
            if (ParagraphMark.Split(line[at..]) is ({ }, { Length: > 0 }) || language.Openings.KindOf(line[at..]) is not null)
            {
                parts.Add(line[start..at]);
                start = at;
            }
        }

        parts.Add(line[start..]);
        return parts;
    }

    // A stop or the heading of an article at the end of a line.
    [GeneratedRegex(@"[.,;:!?。，；：،؛؟,][""”’')\]»]*\s*\d{0,3}\s*$|^\s*\p{L}{2,9}\s+\p{Nd}{1,3}\s*$|^\s*第.{1,5}[条條]\s*$")]
    private static partial Regex Stop();

    [GeneratedRegex(@"(?<=[.,;:，；：。،؛])(?<!(?:^|\s)\p{Nd}{1,3}\.)\s+")]
    private static partial Regex Begin();
}
