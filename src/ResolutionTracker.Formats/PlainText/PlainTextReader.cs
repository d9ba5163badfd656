using ResolutionTracker.Formats.Texts;

namespace ResolutionTracker.Formats.PlainText;

/// <summary>Reads plain text as it comes out of archives: blank lines part paragraphs, and lines within one are joined.</summary>
public static class PlainTextReader
{
    public static ReadText Read(string text)
    {
        var told = TextLanguage.Detect(text);
        var language = told ?? TextLanguage.Of(null);
        var lines = TextLines.Of(text);
        var parts = TextLayout.Parted(lines, language);
        var paragraphs = new List<Paragraph>();
        var joiner = new LineJoiner(text);
        var cutter = new ParagraphCutter(joiner, language, paragraphs, isLinewise: parts != lines || TextLayout.IsLinewise(lines));
        for (var i = 0; i < parts.Count; i++)
        {
            cutter.Add(parts[i], parts == lines ? i + 1 : Array.FindIndex(lines, line => !string.IsNullOrWhiteSpace(line)) + 1);
        }

        cutter.Close();
        return StructureReader.Read(paragraphs, TextHeader.Empty with { Language = told?.Code }, lines, language, joiner);
    }
}
