using ResolutionTracker.Core.Drafting;
using ResolutionTracker.Formats.Markdown;
using ResolutionTracker.Formats.PlainText;

namespace ResolutionTracker.Formats.Texts;

/// <summary>The door for a resolution text of any format: bytes in, clauses out, or one sentence that says why not.</summary>
public static class ResolutionText
{
    /// <summary>The most bytes that a file may have.</summary>
    public const int SizeLimit = 20 * 1024 * 1024;

    /// <param name="file">The file's name, for sentences; <c>.md</c> at its end makes it Markdown.</param>
    /// <returns>A text that may become a draft as it was read.</returns>
    public static TextReading Read(string file, ReadOnlyMemory<byte> content)
    {
        var reading = Preview(file, content);
        return reading is TextReading.Read { Text: var read } && FailureOf(file, read) is { } refusal
            ? new TextReading.Refused(refusal)
            : reading;
    }

    /// <returns>Why a text as it was read can't become a draft; null where it can.</returns>
    public static FileRefusal? FailureOf(string file, ReadText read) => NotWhole(file, read) ?? WithoutOperative(file, read);

    /// <summary>The same for somebody who looks at it and puts right what the reader could not tell.</summary>
    /// <returns>A text that may still lack what a draft needs.</returns>
    public static TextReading Preview(string file, ReadOnlyMemory<byte> content)
    {
        var (text, notice, refusal) = TextDecoding.Read(file, content);
        if (text is null)
        {
            return new TextReading.Refused(refusal!);
        }

        var reading = Read(file, text);
        return notice is not null && reading is TextReading.Read { Text: var read }
            ? new TextReading.Read(read with { Notices = read.Notices.Insert(0, notice) })
            : reading;
    }

    /// <summary>Bytes as the text that a reader reads, for whoever shows it beside what was read.</summary>
    /// <returns>The text with how it had to be decoded, null for UTF-8; or why it is none.</returns>
    public static (string? Text, string? Notice, FileRefusal? Refusal) Decode(string file, ReadOnlyMemory<byte> content) =>
        TextDecoding.Read(file, content);

    /// <summary>Whether a file is read as Markdown, by the end of its name.</summary>
    public static bool IsMarkdown(string file)
    {
        ArgumentNullException.ThrowIfNull(file);
        return file.EndsWith(".md", StringComparison.OrdinalIgnoreCase) || file.EndsWith(".markdown", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>Reads no more than <see cref="SizeLimit"/> of <paramref name="stream"/>.</summary>
    public static async Task<TextReading> ReadAsync(string file, Stream stream, CancellationToken cancellation) =>
        Read(file, await BytesOfAsync(stream, cancellation));

    /// <summary>A stream's bytes, or so many of them that its text is refused as too large.</summary>
    public static async Task<ReadOnlyMemory<byte>> BytesOfAsync(Stream stream, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(stream);
        using var kept = new MemoryStream();
        var buffer = new byte[81920];
        int count;
        while (kept.Length <= SizeLimit && (count = await stream.ReadAsync(buffer, cancellation)) > 0)
        {
            kept.Write(buffer, 0, count);
        }

        return kept.GetBuffer().AsMemory(0, (int)kept.Length);
    }

    internal static TextReading Read(string file, string text)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return new TextReading.Refused(new FileRefusal(
                "empty-file", file, null, "the file is empty; put the text of the resolution into it."));
        }

        var reading = IsMarkdown(file) ? MarkdownReader.Read(file, text) : new TextReading.Read(PlainTextReader.Read(text));
        return reading is TextReading.Read { Text: var read } && RefusalOf(file, read) is { } refusal
            ? new TextReading.Refused(refusal)
            : reading;
    }

    internal static FileRefusal? RefusalOf(string file, ReadText read)
    {
        if (read.Clauses.IsEmpty)
        {
            return new FileRefusal(
                "no-clause", file, null, "no paragraph of a resolution was recognized; part the paragraphs by blank lines and number the operative ones.");
        }

        foreach (var clause in read.Clauses)
        {
            if (clause.Text.Length > ClauseText.Limit)
            {
                return new FileRefusal(
                    "clause-too-long",
                    file,
                    clause.Line,
                    $"this paragraph has {clause.Text.Length} characters, and {ClauseText.Limit} is the most for one clause; part it by blank lines.");
            }

            if (ClauseText.Check(clause.Text) is { } refusal)
            {
                return new FileRefusal(refusal.Code, file, clause.Line, refusal.Sentence);
            }
        }

        return null;
    }

    private static FileRefusal? NotWhole(string file, ReadText read) =>
        read.Failure is { } failure ? new FileRefusal("not-all-placed", file, null, failure) : null;

    // An act of a dossier may bring a preamble alone; a text by itself is a resolution only when it decides something.
    private static FileRefusal? WithoutOperative(string file, ReadText read) =>
        read.Clauses.Any(clause => clause.Kind == ClauseKind.Operative)
            ? null
            : new FileRefusal(
                "no-operative-paragraph",
                file,
                null,
                "no operative paragraph was found; number the paragraphs in which the Council acts, after the preamble.");
}
