using ResolutionTracker.Formats.Texts;

namespace ResolutionTracker.Formats.Markdown;

/// <summary>Reads a resolution text written in Markdown: lists give numbers and degrees, emphasis becomes plain words.</summary>
public static class MarkdownReader
{
    /// <param name="file">Its name, for sentences.</param>
    public static TextReading Read(string file, string text)
    {
        var (front, refusal) = FrontMatter.Of(file, text, isLenient: true);
        if (front is null)
        {
            return new TextReading.Refused(refusal!);
        }

        var (header, badHeader) = HeaderOf(front);
        return badHeader is null ? ReadBody(file, front.Body, header) : new TextReading.Refused(badHeader);
    }

    /// <param name="body">Without front matter, its lines numbered as in the file.</param>
    internal static TextReading ReadBody(string file, string body, TextHeader header)
    {
        try
        {
            var told = header.Language ?? TextLanguage.Detect(body)?.Code;
            var language = TextLanguage.Of(told);
            var (paragraphs, lines, refused) = MarkdownParagraphs.Of(body, language);
            var read = StructureReader.Read(paragraphs, header with { Language = told }, lines, language, new LineJoiner(body));
            return new TextReading.Read(read with { Notices = refused.Notices() });
        }
        catch (ArgumentException)
        {
            return new TextReading.Refused(new FileRefusal(
                "nested-too-deep", file, null, "lists or brackets are nested too deep to be read; sub-paragraphs have four degrees at most."));
        }
    }

    internal static (TextHeader Header, FileRefusal? Refusal) HeaderOf(FrontMatter front)
    {
        var (penholders, badPenholder) = front.States("penholders");
        var (sponsors, badSponsor) = front.States("sponsors");
        var header = new TextHeader(
            front.Text("title"),
            front.Text("symbol"),
            front.Text("organ"),
            front.Text("agenda-item"),
            front.Text("language"),
            front.Text("zone"),
            penholders,
            sponsors,
            front.Text("illustrative") is "true" or "yes");
        return (header, badPenholder ?? badSponsor);
    }
}
