using System.Text;
using System.Text.RegularExpressions;

namespace ResolutionTracker.Formats.Texts;

/// <summary>A file's bytes as text: UTF-8, else UTF-16 or Windows-1252 with a notice; what is no text is named with what to do.</summary>
internal static partial class TextDecoding
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private static readonly Encoding Windows1252 = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    /// <returns>The text with how it had to be read, null for UTF-8; or why it is none.</returns>
    public static (string? Text, string? Notice, FileRefusal? Refusal) Read(string file, ReadOnlyMemory<byte> content)
    {
        var bytes = content.Span;
        if (ForeignFormat(bytes) is { } format)
        {
            return (null, null, new FileRefusal("foreign-format", file, null, format));
        }

        if (WideEncoding(bytes) is { } wide)
        {
            return ReadWide(file, bytes, wide);
        }

        var (text, refusal) = ReadUtf8(file, content);
        return refusal is { Code: "not-utf8" } && IsWindows1252(bytes)
            ? (Windows1252.GetString(bytes), "The file is in the encoding Windows-1252 and was read so; look at its accents and quotation marks.", null)
            : (text, null, refusal);
    }

    /// <summary>UTF-8 alone, with or without a byte order mark.</summary>
    /// <returns>Either the text, or why it is none.</returns>
    public static (string? Text, FileRefusal? Refusal) ReadUtf8(string file, ReadOnlyMemory<byte> content)
    {
        var bytes = content.Span;
        if (bytes.Length > ResolutionText.SizeLimit)
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

    private static (string? Text, string? Notice, FileRefusal? Refusal) ReadWide(string file, ReadOnlySpan<byte> bytes, Encoding encoding)
    {
        try
        {
            var text = encoding.GetString(bytes);
            return (text.StartsWith('\uFEFF') ? text[1..] : text, "The file is in the encoding UTF-16 and was read so.", null);
        }
        catch (DecoderFallbackException)
        {
            return (null, null, new FileRefusal(
                "not-utf8", file, null, "the file begins as UTF-16 and does not go on so; open it in an editor and save it again with the encoding UTF-8."));
        }
    }

    private static Encoding? WideEncoding(ReadOnlySpan<byte> bytes) => bytes switch
    {
        _ when bytes.Length > ResolutionText.SizeLimit || bytes.Length % 2 != 0 => null,
        [0xFF, 0xFE, ..] => new UnicodeEncoding(bigEndian: false, byteOrderMark: true, throwOnInvalidBytes: true),
        [0xFE, 0xFF, ..] => new UnicodeEncoding(bigEndian: true, byteOrderMark: true, throwOnInvalidBytes: true),
        // Without a mark Latin text tells by the zero beside each letter.
        _ when ZerosAt(bytes, 1) => new UnicodeEncoding(bigEndian: false, byteOrderMark: false, throwOnInvalidBytes: true),
        _ when ZerosAt(bytes, 0) => new UnicodeEncoding(bigEndian: true, byteOrderMark: false, throwOnInvalidBytes: true),
        _ => null,
    };

    private static bool ZerosAt(ReadOnlySpan<byte> bytes, int parity)
    {
        var length = Math.Min(bytes.Length, 512);
        var (zeros, others) = (0, 0);
        for (var i = 0; i < length; i++)
        {
            if (bytes[i] == 0)
            {
                _ = i % 2 == parity ? zeros++ : others++;
            }
        }

        return length >= 8 && others == 0 && zeros > length * 4 / 10;
    }

    // Bytes that are UTF-8 but for a few are damaged UTF-8, and reading them otherwise would spoil the rest.
    private static bool IsWindows1252(ReadOnlySpan<byte> bytes)
    {
        var (whole, broken) = (0, 0);
        while (!bytes.IsEmpty)
        {
            var status = Rune.DecodeFromUtf8(bytes, out _, out var consumed);
            if (status != System.Buffers.OperationStatus.Done)
            {
                // Five places of the code page are empty.
                if (bytes[0] is 0x81 or 0x8D or 0x8F or 0x90 or 0x9D)
                {
                    return false;
                }

                broken++;
                consumed = Math.Max(1, consumed);
            }
            else if (consumed > 1)
            {
                whole++;
            }

            bytes = bytes[consumed..];
        }

        return broken > whole;
    }

    private static string? ForeignFormat(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith("%PDF-"u8))
        {
            return "this is a PDF; open it, select the text, copy it, and paste it here, or save it as plain text.";
        }

        if (bytes.StartsWith("PK\u0003\u0004"u8))
        {
            var head = bytes[..Math.Min(bytes.Length, 4096)];
            return head.IndexOf("word/"u8) >= 0 || head.IndexOf("[Content_Types].xml"u8) >= 0 || head.IndexOf("opendocument.text"u8) >= 0
                ? "this is a Word file; open it, select all, copy, and paste it here with its numbering, or save it as plain text."
                : "this is a packed file, as office programs write them; open it, select all, copy, and paste it here, or save it as plain text.";
        }

        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0]))
        {
            return "this is an old Word file; open it, select all, copy, and paste it here, or save it as plain text.";
        }

        if (bytes.StartsWith("{\\rtf"u8))
        {
            return "this is a rich text file; open it, select all, copy, and paste it here, or save it as plain text.";
        }

        var start = Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, 256)]);
        return WebPage().IsMatch(start)
            ? "this is a web page; open it in a browser, select the text, copy it, and paste it here."
            : null;
    }

    private static int LineAt(ReadOnlySpan<byte> bytes, int index) => bytes[..index].Count((byte)'\n') + 1;

    [GeneratedRegex(@"^\s*(?:<!doctype html|<html[\s>])", RegexOptions.IgnoreCase)]
    private static partial Regex WebPage();
}
