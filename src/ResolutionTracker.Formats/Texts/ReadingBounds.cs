using System.Globalization;

namespace ResolutionTracker.Formats.Texts;

/// <summary>What a reading must keep to: each word of the file has its place, and little of it stands outside the clauses.</summary>
internal static class ReadingBounds
{
    /// <summary>Of all words of a file, the most that may be set aside as no part of the text.</summary>
    public const double MostSetAside = 0.15;

    /// <returns>Why the reading must not stand, in a sentence; null where it may.</returns>
    public static string? FailureOf(ReadText text)
    {
        if (!text.Words.IsBalanced)
        {
            return string.Create(
                CultureInfo.InvariantCulture,
                $"{text.Words.Placed} of {text.Words.In} words found their place; this is a fault of the reader, and nothing was imported.");
        }

        var aside = text.Metadata.Where(IsSetAside).Sum(note => WordsOf(note.Text));
        return aside > MostSetAside * text.Words.In && aside > 1
            ? string.Create(
                CultureInfo.InvariantCulture,
                $"{aside} of {text.Words.In} words would be no part of the text, which is more than 15 in 100; part the paragraphs by blank lines and number the operative ones.")
            : null;
    }

    // The symbol, the organ, the line of adoption and a footnote that cites tell by their own form that they are no paragraphs; a short
    // resolution may have more of them than of text. What was set aside by judgement is counted.
    private static bool IsSetAside(ReadNote note) => note.Kind switch
    {
        NoteKind.Title or NoteKind.RunningHead => true,
        NoteKind.Footnote => !KnownLines.IsFootnote(note.Text),
        _ => false,
    };

    private static int WordsOf(string text) => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length;
}
