using System.Collections.Frozen;
using System.Text;

namespace ResolutionTracker.Formats.Texts;

/// <summary>Joins hard-wrapped lines into one paragraph. A word broken at a line's end is made whole; a real hyphen stays.</summary>
/// <param name="whole">The text that tells whether a word is written with its hyphen elsewhere.</param>
internal sealed class LineJoiner(string whole)
{
    private static readonly FrozenSet<string> HyphenatedParts = new[]
    {
        "all", "anti", "cease", "co", "cross", "ex", "far", "full", "half", "high", "ill", "inter", "long", "low", "man", "multi",
        "mid", "non", "off", "on", "one", "peace", "post", "pre", "pro", "quasi", "re", "self", "semi", "short", "so", "sub",
        "three", "two", "under", "vice", "well", "wide", "world",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    public static bool IsHyphen(char c) => c is '-' or '\u00AD' or '\u2010' or '¬';

    public string Join(IEnumerable<string> lines)
    {
        var text = new StringBuilder();
        foreach (var line in lines.Select(Squeezed).Where(line => line.Length > 0))
        {
            if (text.Length == 0)
            {
                text.Append(line);
            }
            else if (text.Length > 1 && IsHyphen(text[^1]) && char.IsLetter(text[^2]) && char.IsLetterOrDigit(line[0]))
            {
                if (!KeepsHyphen(text, line))
                {
                    text.Length--;
                }

                text.Append(line);
            }
            else
            {
                text.Append(' ').Append(line);
            }
        }

        return text.ToString();
    }

    private bool KeepsHyphen(StringBuilder before, string after)
    {
        if (before[^1] is not ('-' or '\u2010'))
        {
            return false;
        }

        if (!char.IsLower(after[0]))
        {
            return true;
        }

        var start = before.Length - 1;
        while (start > 0 && char.IsLetter(before[start - 1]))
        {
            start--;
        }

        var first = before.ToString(start, before.Length - 1 - start);
        var second = new string([.. after.TakeWhile(char.IsLetter)]);
        return whole.Contains($"{first}-{second}", StringComparison.OrdinalIgnoreCase)
            || (!whole.Contains(first + second, StringComparison.OrdinalIgnoreCase) && HyphenatedParts.Contains(first));
    }

    // Runs of spaces and tabs become one space; the no-break spaces that some languages need stay.
    private static string Squeezed(string line) =>
        string.Join(' ', line.Split([' ', '\t'], StringSplitOptions.RemoveEmptyEntries)).Trim();
}
