using ResolutionTracker.Formats.Texts;

namespace ResolutionTracker.Formats.PlainText;

/// <summary>Reads plain text as it comes out of archives: blank lines part paragraphs, and lines within one are joined.</summary>
public static class PlainTextReader
{
    public static ReadText Read(string text)
    {
        var lines = TextLines.Of(text);
        var paragraphs = new List<Paragraph>();
        var joiner = new LineJoiner(text);
        var open = new List<string>();
        var start = 0;

        void Close()
        {
            if (open.Count > 0)
            {
                paragraphs.Add(new Paragraph(joiner.Join(open), start));
                open.Clear();
            }
        }

        for (var i = 0; i < lines.Length; i++)
        {
            var line = lines[i].Trim();
            if (line.Length == 0)
            {
                Close();
            }
            else if (KnownLines.OfLine(line) is { } note && !IsMidSentence(open, line))
            {
                Close();
                paragraphs.Add(new Paragraph(joiner.Join([line]), i + 1, note));
            }
            else
            {
                if (open.Count > 0 && Begins(open[^1], line))
                {
                    Close();
                }

                if (open.Count == 0)
                {
                    start = i + 1;
                }

                open.Add(line);
            }
        }

        Close();
        return StructureReader.Read(paragraphs, null, null, lines);
    }

    // "of 3 May 1990" in a sentence looks like the date under a resolution's number.
    private static bool IsMidSentence(List<string> open, string line) =>
        open.Count > 0 && (char.IsLower(line[0]) || open[^1][^1] is not (',' or ';' or '.' or ':' or ']' or ')'));

    /// <summary>Whether a line begins a new paragraph though no blank line stands before it.</summary>
    private static bool Begins(string before, string line)
    {
        if (KnownLines.IsAdoption(line))
        {
            return true;
        }

        var ends = before.EndsWith(" and", StringComparison.Ordinal) || before.EndsWith(" or", StringComparison.Ordinal)
            ? before.Contains(';', StringComparison.Ordinal)
            : before[^1] is ',' or ';' or ':' or '.';
        if (!ends)
        {
            return false;
        }

        return ParagraphMark.Split(line) is ({ } mark, { Length: > 0 } rest)
            ? mark.IsDigits || before[^1] != ','
            : char.IsUpper(line[0]) && before[^1] is ',' or ';' && OpeningWords.KindOf(line) is not null;
    }
}
