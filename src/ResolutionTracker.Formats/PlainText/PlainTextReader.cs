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
        var language = TextLanguage.Detect(text);
        var cutter = new ParagraphCutter(joiner, language, paragraphs);
        for (var i = 0; i < lines.Length; i++)
        {
            cutter.Add(lines[i], i + 1);
        }

        cutter.Close();
        return StructureReader.Read(paragraphs, TextHeader.Empty, lines, language, joiner);
    }
}
