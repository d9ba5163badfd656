using NUnit.Framework;
using ResolutionTracker.Core.Delegations;
using ResolutionTracker.Formats.Markdown;
using ResolutionTracker.Formats.Tests.Texts;
using ResolutionTracker.Formats.Texts;

namespace ResolutionTracker.Formats.Tests.Markdown;

public sealed class ReadingMarkdownTests
{
    [Test]
    public void Emphasis_becomes_plain_words_and_lists_give_numbers_and_degrees() => Reads(
        """
        # The ferry

        The Security Council,

        *Recalling* the **old** ferry
        and its `bell`,

        1. *Decides* that the ferry shall:

           (a) Run daily;

           (b) Ring.

        2. *Requests* a [timetable](https://example.org/t).

        ## Annex

        1. The timetable is short.
        """,
        "preambular 0 - | Recalling the old ferry and its bell,",
        "operative 0 1 | Decides that the ferry shall:",
        "operative 1 (a) | Run daily;",
        "operative 1 (b) | Ring.",
        "operative 0 2 | Requests a timetable.",
        "heading 0 - | Annex",
        "annex 0 1 | The timetable is short.",
        "Title | The ferry",
        "Organ | The Security Council,",
        "notice | 1 link was left out, with the words kept and the address not.");

    [Test]
    public void HTML_scripts_images_and_links_leave_their_words_and_are_named() => Reads(
        """
        The Security Council,

        1. Decides to <b>wait</b> for <span lang="fr">le bac</span>;

        <script>
        alert("noon")
        </script>

        2. Requests ![a lamp](lamp.png), ![a bell](bell.png) and [a map](javascript:x);

        3.
        """,
        "operative 0 1 | Decides to wait for le bac;",
        "operative 0 - | alert(\"noon\")",
        "operative 0 2 | Requests a lamp, a bell and a map;",
        "operative 0 - | 3.",
        "Organ | The Security Council,",
        "unsure 1 | Its first words don't tell what kind of paragraph it is.",
        "unsure 3 | “3.” stands alone; the words that it belongs to are not found.",
        "notice | HTML was left out and its words kept: b, script, span.",
        "notice | 2 images were left out, with the describing words kept.",
        "notice | 1 link was left out, with the words kept and the address not.");

    [Test]
    public void Items_all_numbered_one_are_counted_and_nested_lists_hang_under_them() => Reads(
        """
        The Security Council,

        1. Decides to paint:
           1. The hull;
           2. The mast;
        1. Requests brushes.
        """,
        "operative 0 1 | Decides to paint:",
        "operative 1 1 | The hull;",
        "operative 1 2 | The mast;",
        "operative 0 2 | Requests brushes.",
        "Organ | The Security Council,");

    [Test]
    public void Brackets_of_a_negotiation_stay() => Reads(
        "The Security Council,\n\n1. Decides [shall][should] [USA: end] now;",
        "operative 0 1 | Decides [shall][should] [USA: end] now;",
        "Organ | The Security Council,");

    [Test]
    public void The_front_matter_says_what_the_text_is()
    {
        var reading = MarkdownReader.Read(
            "ferry.md",
            """
            ---
            title: The ferry
            symbol: S/2025/1
            language: fr
            organ: Security Council
            agenda-item: Ferries
            penholders: [FRA, gbr]
            illustrative: true
            layout: {any: thing}
            ---
            1. Decides to wait.
            """);

        var header = ((TextReading.Read)reading).Text.Header;
        Assert.Multiple(() =>
        {
            Assert.That(header.Penholders, Is.EqualTo(MemberStates.All.Where(state => state.Code is "FRA" or "GBR")));
            Assert.That(header with { Penholders = [], Sponsors = [] }, Is.EqualTo(TextHeader.Empty with
            {
                Title = "The ferry",
                Symbol = "S/2025/1",
                Language = "fr",
                Organ = "Security Council",
                AgendaItem = "Ferries",
                IsIllustrative = true,
                Penholders = header.Penholders.Clear(),
                Sponsors = header.Sponsors.Clear(),
            }));
        });
    }

    [TestCase("---\ntitle: a\n1. Decides.", "open-front-matter | t.md, line 1: the front matter begins here and ends nowhere; close it with a line of three hyphens.")]
    [TestCase("---\ntitle: a: b\n---\n1. Decides.", "bad-yaml | t.md, line 2: the front matter is not YAML here; write each field as “name: value”, and quote a value that has a colon in it.")]
    [TestCase("---\ntitle: a\ntitle: b\n---\n1. Decides.", "bad-yaml | t.md, line 3: “title” is given twice; keep one.")]
    [TestCase("---\ntitle: a\npenholders: [FRA, XYZ]\n---\n1. Decides.", "unknown-state | t.md, line 3: “XYZ” is no member state's three-letter code; France, for one, is FRA.")]
    public void A_bad_front_matter_is_refused(string text, string expected) => ReadsFile("t.md", text, expected);

    private static void Reads(string text, params string[] expected) => ReadsFile("text.md", text, expected);

    private static void ReadsFile(string file, string text, params string[] expected) =>
        Assert.That(ReadLines.Of(MarkdownReader.Read(file, text)), Is.EqualTo(expected));
}
