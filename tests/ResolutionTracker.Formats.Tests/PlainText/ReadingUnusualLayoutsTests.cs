using NUnit.Framework;
using ResolutionTracker.Formats.PlainText;
using ResolutionTracker.Formats.Tests.Texts;

namespace ResolutionTracker.Formats.Tests.PlainText;

/// <summary>Resolutions that are not a preamble and numbered paragraphs.</summary>
public sealed class ReadingUnusualLayoutsTests
{
    [Test]
    public void Reasons_may_stand_before_the_organ_that_acts() => Reads(
        """
        9001 (1948). Resolution of 3 May 1948

        Whereas the ferry has a bell;

        Whereas, having no lamp, it waits each night until the moon has risen above the harbour wall and the keeper has come down,

        To this end,
        The Security Council

        (a) Resolves to buy a lamp; and

        (b) Requests the bill.
        """,
        "preambular 0 - | Whereas the ferry has a bell;",
        "preambular 0 - | Whereas, having no lamp, it waits each night until the moon has risen above the harbour wall and the keeper has come down,",
        "operative 0 (a) | Resolves to buy a lamp; and",
        "operative 0 (b) | Requests the bill.",
        "Symbol | 9001 (1948). Resolution of 3 May 1948",
        "Organ | To this end,",
        "Organ | The Security Council");

    [Test]
    public void A_text_quoted_whole_hangs_one_degree_below_the_paragraph_that_quotes_it() => Reads(
        """
        The Security Council,

        1. Decides to submit the following text:

        “The Council of the Harbour,

        “Recalling the tide,

        “1. Decides to wait:

        “(a) At dawn;

        “(b) At dusk;

        “2. Asks for a lamp.”;

        2. Requests an answer.
        """,
        "operative 0 1 | Decides to submit the following text:",
        "operative 1 - | “The Council of the Harbour,",
        "operative 1 - | “Recalling the tide,",
        "operative 1 1 | “Decides to wait:",
        "operative 2 (a) | “At dawn;",
        "operative 2 (b) | “At dusk;",
        "operative 1 2 | “Asks for a lamp.”;",
        "operative 0 2 | Requests an answer.",
        "Organ | The Security Council,");

    [Test]
    public void A_resolution_quoted_whole_counts_its_own_paragraphs_until_its_quotation_marks_close() => Reads(
        """
        The Security Council,

        1. Recalls its resolution 9000 (1990), which reads:

        “The Security Council,

        Recalling the moon,

        1. Decides to look;

        2. Decides to wait.”;

        2. Requests an answer.
        """,
        "operative 0 1 | Recalls its resolution 9000 (1990), which reads:",
        "operative 1 - | Recalling the moon,",
        "operative 1 1 | Decides to look;",
        "operative 1 2 | Decides to wait.”;",
        "operative 0 2 | Requests an answer.",
        "Organ | The Security Council,",
        "Organ | “The Security Council,");

    [Test]
    public void A_quoted_rule_has_a_title_and_ends_where_its_quotation_marks_close() => Reads(
        """
        The Security Council,

        Noting the following rule :

        “Rule 7 B

        “Any ferry that is late waits.”,

        Resolves to keep it.
        """,
        "preambular 0 - | Noting the following rule :",
        "preambular 1 - | “Rule 7 B",
        "preambular 1 - | “Any ferry that is late waits.”,",
        "operative 0 - | Resolves to keep it.",
        "Organ | The Security Council,");

    [Test]
    public void A_list_of_things_one_a_paragraph_hangs_under_the_paragraph_that_announces_it() => Reads(
        """
        The Security Council,

        Disturbed that the parties agreed:

        - That lamps be lit,

        - That bells be rung,

        Recalling the tide,

        1. Recommends the following terms:

        The harbour becomes a party, with a paper containing:

        (a) Its name;

        (b) Its seal.
        """,
        "preambular 0 - | Disturbed that the parties agreed:",
        "preambular 1 - | - That lamps be lit,",
        "preambular 1 - | - That bells be rung,",
        "preambular 0 - | Recalling the tide,",
        "operative 0 1 | Recommends the following terms:",
        "operative 1 - | The harbour becomes a party, with a paper containing:",
        "operative 2 (a) | Its name;",
        "operative 2 (b) | Its seal.",
        "Organ | The Security Council,");

    [Test]
    public void The_title_of_a_part_stands_under_its_letter() => Reads(
        """
        The Security Council,

        A

        The lamp

        1. Decides to buy a lamp;

        B. The bell

        2. Decides to buy a bell.
        """,
        "heading 0 A | The lamp",
        "operative 0 1 | Decides to buy a lamp;",
        "heading 0 B | The bell",
        "operative 0 2 | Decides to buy a bell.",
        "Organ | The Security Council,");

    [Test]
    public void Numbers_that_a_paragraph_announces_run_on_through_lettered_parts() => Reads(
        """
        The Security Council,

        Reaffirms its patience;

        Recommends to both harbours the following measures:

        A. — PEACE AND QUIET

        1. The first harbour should undertake:

        (a) To wait;

        (b) To answer these:

        (i) A bell;

        2. The second harbour should wait.

        B

        THE FERRY

        3. Both harbours should look.

        Requests the Secretary-General to report.
        """,
        "operative 0 - | Reaffirms its patience;",
        "operative 0 - | Recommends to both harbours the following measures:",
        "heading 0 A | PEACE AND QUIET",
        "operative 1 1 | The first harbour should undertake:",
        "operative 2 (a) | To wait;",
        "operative 2 (b) | To answer these:",
        "operative 3 (i) | A bell;",
        "operative 1 2 | The second harbour should wait.",
        "heading 0 B | THE FERRY",
        "operative 1 3 | Both harbours should look.",
        "operative 0 - | Requests the Secretary-General to report.",
        "Organ | The Security Council,");

    [Test]
    public void Paragraphs_may_have_capital_letters_for_numbers() => Reads(
        """
        The Security Council,

        Adopts the following text:

        A. A commission is set up, of three members;

        B. The commission shall wait.
        """,
        "operative 0 - | Adopts the following text:",
        "operative 1 A | A commission is set up, of three members;",
        "operative 1 B | The commission shall wait.",
        "Organ | The Security Council,");

    [Test]
    public void A_part_may_begin_with_paragraphs_of_preambular_form() => Reads(
        """
        The Security Council,

        A

        1. Decides to wait;

        B

        Determined to see the ferry,

        Acting with care,

        2. Decides to look.
        """,
        "heading 0 A | A",
        "operative 0 1 | Decides to wait;",
        "heading 0 B | B",
        "operative 0 - | Determined to see the ferry,",
        "operative 0 - | Acting with care,",
        "operative 0 2 | Decides to look.",
        "Organ | The Security Council,");

    [Test]
    public void Each_line_is_a_paragraph_where_nobody_wrapped_the_lines()
    {
        var longWords = string.Join(' ', Enumerable.Repeat("the tide and the moon and", 9));
        Reads(
            $"The Security Council,\nRecalling {longWords} the sea,\nNoting the lamp,\nArticle 1\nAll ferries are equal.\nArticle 2\nNo ferry waits.",
            $"preambular 0 - | Recalling {longWords} the sea,",
            "preambular 0 - | Noting the lamp,",
            "heading 0 - | Article 1",
            "operative 0 - | All ferries are equal.",
            "heading 0 - | Article 2",
            "operative 0 - | No ferry waits.",
            "Organ | The Security Council,");
    }

    [Test]
    public void A_text_of_one_line_is_parted_where_paragraphs_can_begin() => Reads(
        "The Security Council, Recalling the tide, Noting the moon of 3 May, which is late, 1. Decides to wait: (a) At dawn; (b) At dusk; 2. Requests a lamp.",
        "preambular 0 - | Recalling the tide,",
        "preambular 0 - | Noting the moon of 3 May, which is late,",
        "operative 0 1 | Decides to wait:",
        "operative 1 (a) | At dawn;",
        "operative 1 (b) | At dusk;",
        "operative 0 2 | Requests a lamp.",
        "Organ | The Security Council,");

    [Test]
    public void The_labels_of_negotiators_say_the_kind() => Reads(
        """
        The Security Council,

        PP1. Recalling the tide,
        PP1 bis. The moon being late,

        [OP1] Decides to wait:

        (a) At dawn;

        OP1 alt: Decides to look;

        OP2 - Requests a lamp.
        """,
        "preambular 0 PP1 | Recalling the tide,",
        "preambular 0 PP1 bis | The moon being late,",
        "operative 0 OP1 | Decides to wait:",
        "operative 1 (a) | At dawn;",
        "operative 0 OP1 alt | Decides to look;",
        "operative 0 OP2 | Requests a lamp.",
        "Organ | The Security Council,");

    [Test]
    public void A_paste_without_blank_lines_is_read_line_by_line() => Reads(
        """
        Freedonia and Sylvania: draft resolution
        The Security Council,
        Recalling the tide,
        1.\tDecides that the mission shall bring:
        (a)\tTwo things:
        •\tA lamp;
        •\tA bell;
        (b)\tA log;
        2.\tRequests a report.
        Annex
        Benchmarks
        1.\tThe lamp is lit.
        2.\tThe bell rings.
        """.Replace("\\t", "\t", StringComparison.Ordinal),
        "preambular 0 - | Recalling the tide,",
        "operative 0 1 | Decides that the mission shall bring:",
        "operative 1 (a) | Two things:",
        "operative 2 - | • A lamp;",
        "operative 2 - | • A bell;",
        "operative 1 (b) | A log;",
        "operative 0 2 | Requests a report.",
        "heading 0 - | Annex",
        "heading 0 - | Benchmarks",
        "annex 0 1 | The lamp is lit.",
        "annex 0 2 | The bell rings.",
        "Title | Freedonia and Sylvania: draft resolution",
        "Organ | The Security Council,");

    [Test]
    public void The_head_and_foot_of_a_page_of_today_are_no_paragraphs() => Reads(
        """
        Resolution 9001 (2025)

        Adopted by the Security Council at its 9999th meeting, on
        3 May 2025

        The Security Council,

        1. Welcomes the lamps that the keeper was able to

        25-18750 2/4

        S/RES/9001 (2025) The situation concerning the harbour

        light before the ferry came;

        2. Decides to wait.

        3/4 25-18750
        """,
        "operative 0 1 | Welcomes the lamps that the keeper was able to light before the ferry came;",
        "operative 0 2 | Decides to wait.",
        "Symbol | Resolution 9001 (2025)",
        "Adoption | Adopted by the Security Council at its 9999th meeting, on 3 May 2025",
        "Organ | The Security Council,",
        "RunningHead | 25-18750 2/4",
        "RunningHead | S/RES/9001 (2025) The situation concerning the harbour",
        "RunningHead | 3/4 25-18750");

    [Test]
    public void Lists_may_be_numbered_from_one_again_under_a_numbered_paragraph() => Reads(
        """
        The Security Council,

        1. Decides on these steps:

        1. To look;

        2. To wait;

        2. Requests a lamp.
        """,
        "operative 0 1 | Decides on these steps:",
        "operative 1 1 | To look;",
        "operative 1 2 | To wait;",
        "operative 0 2 | Requests a lamp.",
        "Organ | The Security Council,");

    private static void Reads(string text, params string[] expected) =>
        Assert.That(ReadLines.Of(PlainTextReader.Read(text)), Is.EqualTo(expected));
}
