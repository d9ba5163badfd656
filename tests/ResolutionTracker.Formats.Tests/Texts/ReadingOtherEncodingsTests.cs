using System.Text;
using NUnit.Framework;
using ResolutionTracker.Formats.Texts;

namespace ResolutionTracker.Formats.Tests.Texts;

public sealed class ReadingOtherEncodingsTests
{
    private const string Text = "The Security Council,\r\n\r\nNoting the café, “late”,\n\n1. Decides to wait.\r";

    private static readonly string[] Lines =
    [
        "preambular 0 - | Noting the café, “late”,",
        "operative 0 1 | Decides to wait.",
        "Organ | The Security Council,",
    ];

    [Test]
    public void Windows_1252_is_read_with_a_notice() => Reads(
        [.. Encoding.Latin1.GetBytes(Text.Replace("“", "\u0093", StringComparison.Ordinal).Replace("”", "\u0094", StringComparison.Ordinal))],
        [.. Lines, "notice | The file is in the encoding Windows-1252 and was read so; look at its accents and quotation marks."]);

    [TestCase(false, true)]
    [TestCase(true, true)]
    [TestCase(false, false)]
    [TestCase(true, false)]
    public void UTF_16_is_read_with_a_notice(bool bigEndian, bool hasMark)
    {
        var encoding = new UnicodeEncoding(bigEndian, hasMark);
        Reads(
            [.. encoding.GetPreamble(), .. encoding.GetBytes(Text)],
            [.. Lines, "notice | The file is in the encoding UTF-16 and was read so."]);
    }

    [Test]
    public void UTF_16_that_breaks_off_inside_a_letter_is_refused() => Reads(
        [0xFF, 0xFE, .. Encoding.Unicode.GetBytes("Decides 🕊")[..^2]],
        ["not-utf8 | a.txt: the file begins as UTF-16 and does not go on so; open it in an editor and save it again with the encoding UTF-8."]);

    [TestCase("%PDF-1.7\n", "foreign-format | a.txt: this is a PDF; open it, select the text, copy it, and paste it here, or save it as plain text.")]
    [TestCase("PK\u0003\u0004\u0014\0\u0006\0[Content_Types].xml", "foreign-format | a.txt: this is a Word file; open it, select all, copy, and paste it here with its numbering, or save it as plain text.")]
    [TestCase("PK\u0003\u0004\u0014\0\u0006\0", "foreign-format | a.txt: this is a packed file, as office programs write them; open it, select all, copy, and paste it here, or save it as plain text.")]
    [TestCase("{\\rtf1\\ansi Decides}", "foreign-format | a.txt: this is a rich text file; open it, select all, copy, and paste it here, or save it as plain text.")]
    [TestCase("<!DOCTYPE html>\n<p>Decides</p>", "foreign-format | a.txt: this is a web page; open it in a browser, select the text, copy it, and paste it here.")]
    public void Another_kind_of_file_is_refused_with_what_to_do(string content, string expected) =>
        Reads(Encoding.UTF8.GetBytes(content), [expected]);

    [Test]
    public void An_old_Word_file_is_refused_with_what_to_do() => Reads(
        [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1],
        ["foreign-format | a.txt: this is an old Word file; open it, select all, copy, and paste it here, or save it as plain text."]);

    private static void Reads(byte[] content, string[] expected) =>
        Assert.That(ReadLines.Of(ResolutionText.Read("a.txt", content)), Is.EqualTo(expected));
}
