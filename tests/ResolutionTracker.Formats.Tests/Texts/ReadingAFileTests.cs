using System.Text;
using NUnit.Framework;
using ResolutionTracker.Core.Delegations;
using ResolutionTracker.Core.Drafting;
using ResolutionTracker.Core.History;
using ResolutionTracker.Formats.Texts;

namespace ResolutionTracker.Formats.Tests.Texts;

public sealed class ReadingAFileTests
{
    [Test]
    public void With_a_byte_order_mark_it_is_read_without_it() => Reads(
        [.. Encoding.UTF8.Preamble, .. "Decides to wait."u8],
        "operative 0 - | Decides to wait.");

    [Test]
    public void That_is_damaged_utf8_is_refused_by_line() => Reads(
        [.. "Décidés\nto "u8, 0xE9, .. " wait."u8],
        "not-utf8 | a.txt, line 2: the characters are not UTF-8; open the file in an editor and save it again with the encoding UTF-8.");

    [Test]
    public void That_is_binary_is_refused() => Reads(
        [0x7F, 0x45, 0x4C, 0x46, 0x00, 0x00],
        "binary-file | a.txt, line 1: this is not a text file; save the text as plain text or Markdown in UTF-8 and give that file.");

    [TestCase("")]
    [TestCase(" \n\t\n")]
    public void That_is_empty_is_refused(string text) => Reads(
        Encoding.UTF8.GetBytes(text),
        "empty-file | a.txt: the file is empty; put the text of the resolution into it.");

    [Test]
    public void Over_20_MB_is_refused_by_its_size() => Reads(
        new byte[ResolutionText.SizeLimit + 1],
        "too-large | a.txt: it is larger than 20 MB; give the text alone, without pictures and other matter.");

    [Test]
    public async Task A_stream_over_20_MB_is_refused_without_reading_all_of_it()
    {
        using var stream = new MemoryStream(new byte[ResolutionText.SizeLimit + 500_000]);

        var reading = await ResolutionText.ReadAsync("a.txt", stream, CancellationToken.None);

        Assert.Multiple(() =>
        {
            Assert.That(((TextReading.Refused)reading).Why.Code, Is.EqualTo("too-large"));
            Assert.That(stream.Position, Is.LessThan(stream.Length));
        });
    }

    [Test]
    public void Without_any_paragraph_of_a_resolution_is_refused() => Reads(
        "The Security Council,"u8.ToArray(),
        "no-clause | a.txt: no paragraph of a resolution was recognized; part the paragraphs by blank lines and number the operative ones.");

    [Test]
    public void Without_an_operative_paragraph_is_refused() => Reads(
        "The Security Council,\n\nRecalling the tide,"u8.ToArray(),
        "no-operative-paragraph | a.txt: no operative paragraph was found; number the paragraphs in which the Council acts, after the preamble.");

    [Test]
    public void With_a_paragraph_of_100000_characters_is_refused_by_line() => Reads(
        Encoding.UTF8.GetBytes("The Security Council,\n\n1. Decides " + new string('a', 99_992) + "\n"),
        "clause-too-long | a.txt, line 3: this paragraph has 100000 characters, and 20000 is the most for one clause; part it by blank lines.");

    [Test]
    public void With_a_character_that_no_text_may_have_is_refused_by_line() => Reads(
        "The Security Council,\n\nRecalling the \u0007 bell,"u8.ToArray(),
        "unwritable-character | a.txt, line 3: The character U+0007 at place 15 can't be part of a text; remove it.");

    [Test]
    public void Becomes_a_draft_that_the_rules_accept()
    {
        var text = ((TextReading.Read)ResolutionText.Read(
            "ferry.txt",
            "Resolution 9001 (1991)\n\nThe Security Council,\n\nRecalling the tide,\n\nA. Ways\n\n1. Decides:\n\n(a) To wait.\n"u8.ToArray())).Text;
        string[] expected =
        [
            "Preambular 0 False Recalling the tide,",
            "Heading 0 False A. Ways",
            "Operative 0 True Decides:",
            "Operative 1 True To wait.",
        ];
        var next = 0;
        var command = TextDraft.Open(
            "ferry.txt",
            text,
            ActingFor.Of(MemberState.Parse("FRA", null)),
            [MemberState.Parse("FRA", null)],
            [.. CouncilMembership.Of(2025)],
            () => new Guid(++next, 0, 0, new byte[8]));

        var decision = Decider.Decide(new Negotiation(null, null), command);

        Assert.Multiple(() =>
        {
            Assert.That((command.WorkingTitle, command.Symbol, command.Organ, command.Language), Is.EqualTo(
                ("S/RES/9001 (1991)", "S/RES/9001 (1991)", "Security Council", "en")));
            Assert.That(
                ((Decision.Accepted)decision).Rooms.Single().Events.OfType<DraftEvent.ClauseInserted>()
                    .Select(e => $"{e.Kind} {e.Degree} {e.IsNumbered} {e.Text}"),
                Is.EqualTo(expected));
        });
    }

    private static void Reads(byte[] content, params string[] expected) =>
        Assert.That(ReadLines.Of(ResolutionText.Read("a.txt", content)), Is.EqualTo(expected));
}
