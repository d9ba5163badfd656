using System.Text;
using ResolutionTracker.Core.Drafting;
using ResolutionTracker.Formats.Markdown;

namespace ResolutionTracker.Formats.Dossiers;

/// <summary>Words as Markdown that reads back as the same words.</summary>
internal static class WrittenWords
{
    /// <returns>One paragraph; where the words can't be said in Markdown at all, what comes nearest.</returns>
    public static string Paragraph(string words) => IsRead(words, words) ? words : Escaped(words);

    public static string Paragraphs(IEnumerable<string> words) => string.Join("\n\n", words.Select(Paragraph));

    /// <summary>A whole text: numbered operative paragraphs, marked sub-paragraphs, headings.</summary>
    /// <param name="clauses">In the order of the text, with their labels.</param>
    public static string Text(IEnumerable<Clause> clauses)
    {
        var text = new StringBuilder();
        foreach (var clause in clauses)
        {
            text.Append(text.Length == 0 ? "" : "\n\n");
            if (clause.Kind == ClauseKind.Heading)
            {
                text.Append('#', clause.Degree + 2).Append(' ').Append(Paragraph(clause.Text));
                continue;
            }

            var mark = clause.IsNumbered ? clause.Label.Number : null;
            text.Append(' ', 4 * clause.Degree).Append(mark is null ? "" : mark[^1] == ')' ? $"{mark} " : $"{mark}. ").Append(Paragraph(clause.Text));
        }

        return text.ToString();
    }

    private static bool IsRead(string markdown, string words)
    {
        try
        {
            return !words.Contains('\n', StringComparison.Ordinal) && MarkdownParagraphs.Single(markdown).Words == words;
        }
        catch (ArgumentException)
        {
            return false;
        }
    }

    private static string Escaped(string words)
    {
        var escaped = new StringBuilder(words.Length + 16);
        foreach (var c in words)
        {
            escaped.Append(c is '\\' or '`' or '*' or '_' or '{' or '}' or '[' or ']' or '<' or '>' or '#' or '&' or '|' or '~' or '!' ? "\\" : "").Append(c);
        }

        return escaped.ToString();
    }
}
