using System.Text;
using ResolutionTracker.Core.Drafting;
using ResolutionTracker.Formats.Markdown;
using ResolutionTracker.Formats.PlainText;

namespace ResolutionTracker.Formats.Texts;

/// <summary>The door for a resolution text of any format: bytes in, clauses out, or one sentence that says why not.</summary>
public static class ResolutionText
{
    /// <summary>The most bytes that a file may have.</summary>
    public const int SizeLimit = 20 * 1024 * 1024;

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <param name="file">The file's name, for sentences; <c>.md</c> at its end makes it Markdown.</param>
    public static TextReading Read(string file, ReadOnlyMemory<byte> content)
    {
        var (text, refusal) = Decode(file, content);
        return text is null ? new TextReading.Refused(refusal!) : Read(file, text);
    }

    /// <summary>Reads no more than <see cref="SizeLimit"/> of <paramref name="stream"/>.</summary>
    public static async Task<TextReading> ReadAsync(string file, Stream stream, CancellationToken cancellation)
    {
        using var kept = new MemoryStream();
        var buffer = new byte[81920];
        int count;
        while (kept.Length <= SizeLimit && (count = await stream.ReadAsync(buffer, cancellation)) > 0)
        {
            kept.Write(buffer, 0, count);
        }

        return Read(file, kept.GetBuffer().AsMemory(0, (int)kept.Length));
    }

    /// <summary>Bytes as text: UTF-8 alone, with or without a byte order mark.</summary>
    /// <returns>Either the text, or why it is none.</returns>
    public static (string? Text, FileRefusal? Refusal) Decode(string file, ReadOnlyMemory<byte> content)
    {
        var bytes = content.Span;
        if (bytes.Length > SizeLimit)
        {
            return (null, new FileRefusal(
                "too-large", file, null, "it is larger than 20 MB; give the text alone, without pictures and other matter."));
        }

        if (bytes.StartsWith(Encoding.UTF8.Preamble))
        {
            bytes = bytes[3..];
        }

        if (bytes.IndexOf((byte)0) is var zero and >= 0)
        {
            return (null, new FileRefusal(
                "binary-file",
                file,
                LineAt(bytes, zero),
                "this is not a text file; save the text as plain text or Markdown in UTF-8 and give that file."));
        }

        try
        {
            return (Strict.GetString(bytes), null);
        }
        catch (DecoderFallbackException e)
        {
            return (null, new FileRefusal(
                "not-utf8",
                file,
                LineAt(bytes, Math.Clamp(e.Index, 0, bytes.Length)),
                "the characters are not UTF-8; open the file in an editor and save it again with the encoding UTF-8."));
        }
    }

    internal static TextReading Read(string file, string text)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return new TextReading.Refused(new FileRefusal(
                "empty-file", file, null, "the file is empty; put the text of the resolution into it."));
        }

        var isMarkdown = file.EndsWith(".md", StringComparison.OrdinalIgnoreCase)
            || file.EndsWith(".markdown", StringComparison.OrdinalIgnoreCase);
        var reading = isMarkdown ? MarkdownReader.Read(file, text) : new TextReading.Read(PlainTextReader.Read(text));
        return reading is TextReading.Read { Text: var read } && (RefusalOf(file, read) ?? WithoutOperative(file, read)) is { } refusal
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

    // An act of a dossier may bring a preamble alone; a text by itself is a resolution only when it decides something.
    private static FileRefusal? WithoutOperative(string file, ReadText read) =>
        read.Clauses.Any(clause => clause.Kind == ClauseKind.Operative)
            ? null
            : new FileRefusal(
                "no-operative-paragraph",
                file,
                null,
                "no operative paragraph was found; number the paragraphs in which the Council acts, after the preamble.");

    private static int LineAt(ReadOnlySpan<byte> bytes, int index) => bytes[..index].Count((byte)'\n') + 1;
}
