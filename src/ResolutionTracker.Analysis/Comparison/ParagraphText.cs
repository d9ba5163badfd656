using System.Collections.Immutable;
using System.Text;

namespace ResolutionTracker.Analysis.Comparison;

/// <summary>
/// Reads a plain text as clauses, one paragraph a clause. Blank lines part paragraphs, and the lines of one paragraph are
/// joined by a space, for many texts are wrapped by hand (by nothing after a hyphen or between Chinese characters). A text without a blank line has a paragraph on each line.
/// </summary>
/// <remarks>White space at the ends of a line belongs to the wrapping and is dropped; inside a line it is kept, for the diff
/// must see it. A byte order mark at the beginning is dropped. Carriage returns end lines like line feeds.</remarks>
public static class ParagraphText
{
    /// <returns>The clauses in order, none of them empty.</returns>
    public static ImmutableArray<string> Split(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var lines = text.TrimStart('\uFEFF').Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n').Split('\n');
        var isWrapped = lines.SkipWhile(IsBlank).Reverse().SkipWhile(IsBlank).Any(IsBlank);
        var clauses = ImmutableArray.CreateBuilder<string>();
        var paragraph = new List<string>();
        foreach (var line in lines)
        {
            if (!IsBlank(line))
            {
                paragraph.Add(line.Trim(' ', '\t', '\f'));
            }

            if (paragraph.Count > 0 && (IsBlank(line) || !isWrapped))
            {
                clauses.Add(Joined(paragraph));
                paragraph.Clear();
            }
        }

        if (paragraph.Count > 0)
        {
            clauses.Add(Joined(paragraph));
        }

        return clauses.DrainToImmutable();
    }

    private static string Joined(List<string> lines)
    {
        var text = new StringBuilder(lines[0]);
        foreach (var line in lines.Skip(1))
        {
            var isJoined = EndsInHyphen(text) || (IsChinese(text[^1]) && IsChinese(line[0]));
            text.Append(isJoined ? string.Empty : " ").Append(line);
        }

        return text.ToString();
    }

    private static bool EndsInHyphen(StringBuilder text) => text.Length > 1 && text[^1] == '-' && char.IsLetter(text[^2]);

    private static bool IsChinese(char character) => character is >= '\u2E80' and <= '\u9FFF' or >= '\uFF00' and <= '\uFFEF';

    private static bool IsBlank(string line) => string.IsNullOrWhiteSpace(line);
}
