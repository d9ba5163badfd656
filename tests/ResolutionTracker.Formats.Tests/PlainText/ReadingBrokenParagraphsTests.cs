using NUnit.Framework;
using ResolutionTracker.Formats.PlainText;
using ResolutionTracker.Formats.Tests.Texts;

namespace ResolutionTracker.Formats.Tests.PlainText;

/// <summary>Paragraphs that the end of a page, a column or a line has broken, and what was printed between the pieces.</summary>
public sealed class ReadingBrokenParagraphsTests
{
    [Test]
    public void A_sentence_that_breaks_off_goes_on_behind_the_blank_line() => Reads(
        """
        The Security Council,

        Recalling the tide of the

        third of May,

        1. Requests the Secretary-

        General to wait for a moon-

        light night.
        """,
        "preambular 0 - | Recalling the tide of the third of May,",
        "operative 0 1 | Requests the Secretary-General to wait for a moonlight night.",
        "Organ | The Security Council,");

    [Test]
    public void Behind_a_comma_it_goes_on_with_a_small_letter_and_that_is_said() => Reads(
        """
        The Security Council,

        Concerned that, in spite of the lamps,

        the ferry is late each night,

        1. Decides to wait.
        """,
        "preambular 0 - | Concerned that, in spite of the lamps, the ferry is late each night,",
        "operative 0 1 | Decides to wait.",
        "Organ | The Security Council,",
        "unsure 0 | It is joined of two pieces with a blank line between them.");

    [Test]
    public void A_fleck_behind_the_comma_hides_no_end_of_a_paragraph() => Reads(
        """
        Recalling its resolutions on the harbour, adopted in the
        spring and in the autumn, .
        Having studied the report of the harbour master,

        1. Decides to mend the pier.
        """,
        "preambular 0 - | Recalling its resolutions on the harbour, adopted in the spring and in the autumn, .",
        "preambular 0 - | Having studied the report of the harbour master,",
        "operative 0 1 | Decides to mend the pier.");

    [Test]
    public void A_page_that_ends_in_it_leaves_its_head_and_foot_outside() => Reads(
        """
        UNITED NATIONS

        Distr.
        GENERAL

        S/RES/9001 (1994)
        11 March 1994

        The Security Council,

        1. Welcomes the lamps that the keeper was able to

        1/ S/1994/9.

        94-12513 (E)
        S/RES/9001 (1994)
        Page 2

        light before the ferry came;

        2. Decides to wait.
        """,
        "operative 0 1 | Welcomes the lamps that the keeper was able to light before the ferry came;",
        "operative 0 2 | Decides to wait.",
        "RunningHead | UNITED NATIONS",
        "RunningHead | Distr.",
        "RunningHead | GENERAL",
        "Symbol | S/RES/9001 (1994)",
        "Symbol | 11 March 1994",
        "Organ | The Security Council,",
        "Footnote | 1/ S/1994/9.",
        "RunningHead | 94-12513 (E)",
        "Symbol | S/RES/9001 (1994)",
        "RunningHead | Page 2");

    [Test]
    public void A_footnote_at_the_end_of_a_page_is_no_paragraph() => Reads(
        """
        The Security Council,

        Recalling the tide, 7

        7 Resolutions or decisions on this question were also adopted by the Council in 1968.

        Recalling the moon,

        1. Decides to wait.
        """,
        "preambular 0 - | Recalling the tide, 7",
        "preambular 0 - | Recalling the moon,",
        "operative 0 1 | Decides to wait.",
        "Organ | The Security Council,",
        "Footnote | 7 Resolutions or decisions on this question were also adopted by the Council in 1968.");

    [Test]
    public void An_enumeration_inside_a_sentence_stays_inside_where_a_line_begins_with_its_number() => Reads(
        """
        The Security Council,

        Commending the keeper for (1) the lamp,
        (2) the bell,
        and (3) the log,

        1. Approves three papers: (a) the chart ;
        (b) the log ; and (c) the bill.
        """,
        "preambular 0 - | Commending the keeper for (1) the lamp, (2) the bell, and (3) the log,",
        "operative 0 1 | Approves three papers: (a) the chart ; (b) the log ; and (c) the bill.",
        "Organ | The Security Council,");

    [Test]
    public void The_organ_named_at_the_head_of_a_line_of_a_sentence_is_no_organ_that_speaks() => Reads(
        """
        The Security Council,

        Recalling the earlier letter of the President of
        the Security Council,

        1. Decides to answer.
        """,
        "preambular 0 - | Recalling the earlier letter of the President of the Security Council,",
        "operative 0 1 | Decides to answer.",
        "Organ | The Security Council,");

    [Test]
    public void Words_that_close_a_paragraph_after_its_sub_paragraphs_are_of_its_degree_and_a_row_may_go_on_behind_them() => Reads(
        """
        The Security Council,

        Resolves:

        1. To ask the keeper:

        (a) For a lamp;

        (b) For a bell;

        if there are any;

        2. To wait.
        """,
        "operative 0 - | Resolves:",
        "operative 1 1 | To ask the keeper:",
        "operative 2 (a) | For a lamp;",
        "operative 2 (b) | For a bell;",
        "operative 1 - | if there are any;",
        "operative 1 2 | To wait.",
        "Organ | The Security Council,",
        "unsure 4 | It goes on after sub-paragraphs; whether it closes their paragraph is not sure.");

    private static void Reads(string text, params string[] expected) =>
        Assert.That(ReadLines.Of(PlainTextReader.Read(text)), Is.EqualTo(expected));
}
