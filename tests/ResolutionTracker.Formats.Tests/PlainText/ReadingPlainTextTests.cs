using NUnit.Framework;
using ResolutionTracker.Formats.PlainText;
using ResolutionTracker.Formats.Tests.Texts;

namespace ResolutionTracker.Formats.Tests.PlainText;

public sealed class ReadingPlainTextTests
{
    [Test]
    public void Symbol_organ_preamble_numbered_paragraphs_vote_and_footnote_are_told_apart() => Reads(
        """
        Resolution 9001 (1991)
        of 3 May 1991

        The Security Council,

        Recalling its resolution 9000 (1990)
        of 2 May 1990,

        Concerned at the closing of the ferry,

        1. Requests the Secretary-
        General to visit the port; 7

        2. Decides to meet again.

        Adopted at the 9999th meeting by 14 votes to none,
        with 1 abstention (Freedonia).

        7 See document S/1.
        """,
        "preambular 0 - | Recalling its resolution 9000 (1990) of 2 May 1990,",
        "preambular 0 - | Concerned at the closing of the ferry,",
        "operative 0 1 | Requests the Secretary-General to visit the port; 7",
        "operative 0 2 | Decides to meet again.",
        "Symbol | Resolution 9001 (1991)",
        "Symbol | of 3 May 1991",
        "Organ | The Security Council,",
        "Adoption | Adopted at the 9999th meeting by 14 votes to none, with 1 abstention (Freedonia).",
        "Footnote | 7 See document S/1.");

    [Test]
    public void Letters_roman_numbers_and_small_letters_hang_one_under_the_other() => Reads(
        """
        The Security Council,

        1. Decides that the mission shall:

        (a) Watch the bridge, and in particular:

        (i) Its piers;

        (ii) Its lamps, which are:

        a. Red;

        b. Green;

        (b) Report;

        2. Requests help.
        """,
        "operative 0 1 | Decides that the mission shall:",
        "operative 1 (a) | Watch the bridge, and in particular:",
        "operative 2 (i) | Its piers;",
        "operative 2 (ii) | Its lamps, which are:",
        "operative 3 a | Red;",
        "operative 3 b | Green;",
        "operative 1 (b) | Report;",
        "operative 0 2 | Requests help.",
        "Organ | The Security Council,");

    [Test]
    public void The_letter_i_after_h_is_a_letter() => Reads(
        """
        The Security Council,

        1. Decides to list:

        (a) Apples;

        (b) Beans;

        (c) Corn;

        (d) Dates;

        (e) Eggs;

        (f) Figs;

        (g) Grain;

        (h) Honey;

        (i) Ink;

        (j) Jute.
        """,
        "operative 0 1 | Decides to list:",
        "operative 1 (a) | Apples;",
        "operative 1 (b) | Beans;",
        "operative 1 (c) | Corn;",
        "operative 1 (d) | Dates;",
        "operative 1 (e) | Eggs;",
        "operative 1 (f) | Figs;",
        "operative 1 (g) | Grain;",
        "operative 1 (h) | Honey;",
        "operative 1 (i) | Ink;",
        "operative 1 (j) | Jute.",
        "Organ | The Security Council,");

    [Test]
    public void Paragraphs_without_numbers_are_told_apart_by_their_opening_words() => Reads(
        """
        The Security Council,

        Having considered the report on the lighthouse,

        Decides:

        (a) To repair the lamp;

        (b) To thank the keeper.
        """,
        "preambular 0 - | Having considered the report on the lighthouse,",
        "operative 0 - | Decides:",
        "operative 1 (a) | To repair the lamp;",
        "operative 1 (b) | To thank the keeper.",
        "Organ | The Security Council,");

    [Test]
    public void Numbers_under_a_paragraph_that_announces_them_hang_under_it() => Reads(
        """
        The Security Council,

        Recommends the following measures:

        1. A second lamp;

        2. A bell.
        """,
        "operative 0 - | Recommends the following measures:",
        "operative 1 1 | A second lamp;",
        "operative 1 2 | A bell.",
        "Organ | The Security Council,");

    [Test]
    public void Lettered_parts_are_headings_and_an_annex_has_paragraphs_of_its_own() => Reads(
        """
        The Security Council,

        A

        1. Decides to meet;

        B. Ways and means

        2. Requests a budget.

        ANNEX

        1. The budget is small.

        (a) It covers paper.
        """,
        "heading 0 A | A",
        "operative 0 1 | Decides to meet;",
        "heading 0 B | Ways and means",
        "operative 0 2 | Requests a budget.",
        "heading 0 - | ANNEX",
        "annex 0 1 | The budget is small.",
        "annex 1 (a) | It covers paper.",
        "Organ | The Security Council,");

    [Test]
    public void Lines_without_blank_ones_between_them_are_parted_where_a_paragraph_must_begin() => Reads(
        """
        The Security Council,
        Recalling its visit,
        Noting the weather,
        1. Decides to stay;
        2. Requests:
        (a) An umbrella;
        (b) A lamp.
        Adopted unanimously at the 9999th meeting.
        """,
        "preambular 0 - | Recalling its visit,",
        "preambular 0 - | Noting the weather,",
        "operative 0 1 | Decides to stay;",
        "operative 0 2 | Requests:",
        "operative 1 (a) | An umbrella;",
        "operative 1 (b) | A lamp.",
        "Organ | The Security Council,",
        "Adoption | Adopted unanimously at the 9999th meeting.");

    [Test]
    public void What_is_not_sure_is_said() => Reads(
        """
        The Security Council,

        1. Decides to sail:

        (a) At dawn;

        (c) At dusk;

        provided that there is wind;

        Requests a map.
        """,
        "operative 0 1 | Decides to sail:",
        "operative 1 (a) | At dawn;",
        "operative 1 (c) | At dusk;",
        "operative 0 - | provided that there is wind;",
        "operative 0 - | Requests a map.",
        "Organ | The Security Council,",
        "unsure 2 | “(c)” does not follow the first mark of its row.",
        "unsure 3 | It goes on after sub-paragraphs; whether it closes their paragraph is not sure.",
        "unsure 4 | It has no number among numbered paragraphs.");

    [TestCase("the Secretary-\nGeneral", "the Secretary-General", TestName = "A hyphen before a capital stays")]
    [TestCase("the para-\ngraph", "the paragraph", TestName = "A word broken at the line's end is made whole")]
    [TestCase("the cease-\nfire", "the cease-fire", TestName = "A hyphen after a part that takes one stays")]
    [TestCase("the light-house and the light-\nhouse", "the light-house and the light-house", TestName = "A hyphen that the word has elsewhere stays")]
    [TestCase("the pro\u00AD\nvision", "the provision", TestName = "A soft hyphen goes")]
    public void Words_at_line_ends(string wrapped, string joined) => Reads(
        $"The Security Council,\n\nNoting {wrapped},",
        $"preambular 0 - | Noting {joined},",
        "Organ | The Security Council,");

    [TestCase("\r\n")]
    [TestCase("\r")]
    [TestCase("\u2028")]
    [TestCase("\f")]
    public void Any_line_end_will_do(string end) => Reads(
        $"The Security Council,{end}{end}Noting the tide,{end}{end}1. Decides to wait.{end}",
        "preambular 0 - | Noting the tide,",
        "operative 0 1 | Decides to wait.",
        "Organ | The Security Council,");

    private static void Reads(string text, params string[] expected) =>
        Assert.That(ReadLines.Of(PlainTextReader.Read(text)), Is.EqualTo(expected));
}
