using NUnit.Framework;
using ResolutionTracker.Formats.PlainText;
using ResolutionTracker.Formats.Tests.Texts;

namespace ResolutionTracker.Formats.Tests.PlainText;

/// <summary>Texts that a machine read off paper. The shapes are those of real ones, the words are our own.</summary>
public sealed class ReadingMisreadTextsTests
{
    [Test]
    public void A_digit_where_a_letter_is_due_keeps_its_place_in_the_row() => Reads(
        """
        The Security Council,

        1. Asks the keeper:

        (a) To light the lamp;

        (6) To ring the bell;

        (c) To close the gate;

        (2) To write it down.
        """,
        "operative 0 1 | Asks the keeper:",
        "operative 1 (a) | To light the lamp;",
        "operative 1 (6) | To ring the bell;",
        "operative 1 (c) | To close the gate;",
        "operative 1 (2) | To write it down.",
        "Organ | The Security Council,",
        "unsure 2 | “(6)” stands where another mark of its row is due; it may be misread.",
        "unsure 4 | “(2)” stands where another mark of its row is due; it may be misread.");

    [Test]
    public void A_one_in_brackets_before_a_Roman_two_was_Roman() => Reads(
        """
        The Security Council,

        1. Affirms both principles:

        (1) Quiet at night;

        (ii) Light by day.
        """,
        "operative 0 1 | Affirms both principles:",
        "operative 1 (1) | Quiet at night;",
        "operative 1 (ii) | Light by day.",
        "Organ | The Security Council,");

    [Test]
    public void A_two_in_brackets_before_a_b_was_an_a() => Reads(
        """
        The Security Council,

        1. Decides that all shall:

        (2) Wait;

        (b) Look;

        (c) Write.
        """,
        "operative 0 1 | Decides that all shall:",
        "operative 1 (2) | Wait;",
        "operative 1 (b) | Look;",
        "operative 1 (c) | Write.",
        "Organ | The Security Council,",
        "unsure 1 | “(2)” opens a row that should begin at its first mark.",
        "unsure 2 | “(b)” follows a mark that is of another row; that one may be misread.");

    [TestCase("(ad)", TestName = "Two letters where the last is due")]
    [TestCase("(a)", TestName = "An a where a d is due")]
    public void A_letter_spoilt(string mark) => Reads(
        $"""
        The Security Council,

        1. Decides:

        (a) To wait;

        (b) To look;

        (c) To ask;

        {mark} To leave;

        (e) To write.
        """,
        "operative 0 1 | Decides:",
        "operative 1 (a) | To wait;",
        "operative 1 (b) | To look;",
        "operative 1 (c) | To ask;",
        $"operative 1 {mark} | To leave;",
        "operative 1 (e) | To write.",
        "Organ | The Security Council,",
        $"unsure 4 | “{mark}” stands where another mark of its row is due; it may be misread.");

    [Test]
    public void Half_a_bracket_and_a_curled_one_are_brackets() => Reads(
        """
        The Security Council,

        1. Decides:

        (a) To wait;

        b) To look;

        (c} To ask.
        """,
        "operative 0 1 | Decides:",
        "operative 1 (a) | To wait;",
        "operative 1 b) | To look;",
        "operative 1 (c} | To ask.",
        "Organ | The Security Council,");

    [Test]
    public void Numbers_are_known_by_their_place_before_an_operative_word() => Reads(
        """
        The Security Council,

        l. Decides to wait;

        Z. Requests a lamp;

        3, Extends the night;

        4 Urges patience;

        S. | Invites all to look;

        6. ‘Thanks the keeper.
        """,
        "operative 0 l | Decides to wait;",
        "operative 0 Z | Requests a lamp;",
        "operative 0 3 | Extends the night;",
        "operative 0 4 | Urges patience;",
        "operative 0 S | | Invites all to look;",
        "operative 0 6 | ‘Thanks the keeper.",
        "Organ | The Security Council,");

    [Test]
    public void Eleven_may_be_two_letters() => Reads(
        string.Join("\n\n", ["The Security Council,", .. Enumerable.Range(1, 10).Select(number => $"{number}. Decides so;"), "ll. Decides no more."]),
        [.. Enumerable.Range(1, 10).Select(number => $"operative 0 {number} | Decides so;"), "operative 0 ll | Decides no more.", "Organ | The Security Council,"]);

    [Test]
    public void A_number_that_is_missing_is_said() => Reads(
        """
        The Security Council,

        1. Decides to wait;

        3. Requests a lamp.
        """,
        "operative 0 1 | Decides to wait;",
        "operative 0 3 | Requests a lamp.",
        "Organ | The Security Council,",
        "unsure 1 | Number 2 is not found before it; see whether a paragraph above lost its number.");

    [Test]
    public void Opening_words_misread_by_a_letter_are_known() => Reads(
        """
        The Security Council,

        Haying heard the bell,

        Recailing the tide,

        Welcome the lamp, and decides to wait.

        Adapted unanimously at the
        9999th meeting.
        """,
        "preambular 0 - | Haying heard the bell,",
        "preambular 0 - | Recailing the tide,",
        "operative 0 - | Welcome the lamp, and decides to wait.",
        "Organ | The Security Council,",
        "Adoption | Adapted unanimously at the 9999th meeting.");

    [Test]
    public void The_letter_of_a_part_misread_as_a_small_one_is_still_its_letter() => Reads(
        """
        The Security Council,

        A

        1. Decides to wait;

        B
        Acting with care,

        2. Decides to look;

        c

        3. Decides to leave.
        """,
        "heading 0 A | A",
        "operative 0 1 | Decides to wait;",
        "heading 0 B | B",
        "operative 0 - | Acting with care,",
        "operative 0 2 | Decides to look;",
        "heading 0 c | c",
        "operative 0 3 | Decides to leave.",
        "Organ | The Security Council,",
        "unsure 5 | “c” is taken for the letter of a part, which seems to be misread.");

    [Test]
    public void Marks_that_a_column_has_torn_off_stand_behind_their_words() => Reads(
        """
        The Security Council,

        1. Gives the keeper these tasks:

        To watch the sea;

        (i)

        To watch the sky;

        (ii)

        (iii) To write to the Secretary-General.
        """,
        "operative 0 1 | Gives the keeper these tasks:",
        "operative 1 (i) | To watch the sea;",
        "operative 1 (ii) | To watch the sky;",
        "operative 1 (iii) | To write to the Secretary-General.",
        "Organ | The Security Council,",
        "unsure 1 | “(i)” stands behind these words in the file; whether it belongs to them is not sure.",
        "unsure 2 | “(ii)” stands behind these words in the file; whether it belongs to them is not sure.",
        "unsure 3 | “(iii)” opens a row that should begin at its first mark.");

    private static void Reads(string text, params string[] expected) =>
        Assert.That(ReadLines.Of(PlainTextReader.Read(text)), Is.EqualTo(expected));
}
