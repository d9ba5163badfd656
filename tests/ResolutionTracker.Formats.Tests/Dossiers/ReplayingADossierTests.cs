using System.Text;
using NUnit.Framework;
using ResolutionTracker.Core.Numbering;
using ResolutionTracker.Formats.Dossiers;

namespace ResolutionTracker.Formats.Tests.Dossiers;

public sealed class ReplayingADossierTests
{
    private const string Draft =
        """
        ---
        act: draft
        at: 2025-11-03T09:00-05:00
        by: USA
        title: The ferry
        ---
        The Security Council,

        *Recalling* the tide,

        1. *Decides* to wait;

        2. *Requests* a lamp:

           (a) A red one;
        """;

    [Test]
    public void A_new_text_leaves_unchanged_clauses_their_version() => Replays(
        [
            Draft,
            """
            ---
            act: revision
            at: 2025-11-04T09:00-05:00
            by: USA
            ---
            The Security Council,

            *Recalling* the tide,

            *Noting* the moon,

            1. *Decides* to wait until dawn;

            2. *Requests* a lamp:

               (a) A red one;

               (b) A green one.
            """,
        ],
        "The ferry: a zero draft, by USA, sponsored by ",
        "2 acts, 3 commands, zero draft, Rev.1",
        "PP1 v1: Recalling the tide,",
        "PP2 v1: Noting the moon,",
        "OP1 v2: Decides to wait until",
        "OP2 v1: Requests a lamp:",
        "OP2 (a) v1: A red one;",
        "OP2 (b) v1: A green one.");

    [Test]
    public void Insertions_are_labelled_until_the_next_revision_and_named_so_by_later_files() => Replays(
        [
            Draft,
            Act("amendment", "FRA", "id: bell", "kind: insert", "after: OP1", "reason: For the fog") + "*Urges* the ringing of a bell;",
            Act("accept", "USA", "amendment: bell"),
            Act("amendment", "GBR", "id: two-bells", "kind: reword", "clause: op1  BIS", "co-sponsors: DNK") + "*Urges* the ringing of two bells;",
            Act("amendment", "CHN", "id: green", "kind: insert", "after: OP2 (a)") + "(b) A green one;",
            Act("amendment", "RUS", "id: moon", "kind: insert", "after: start") + "*Noting* the moon,",
            Act("amendment", "FRA", "id: own", "kind: delete", "clause: PP1", "tabled: false"),
            Act("accept", "USA", "amendment: two-bells") + "*Urges* the ringing of bells;",
            Act("accept", "USA", "amendment: green"),
        ],
        "The ferry: a zero draft, by USA, sponsored by ",
        "9 acts, 13 commands, zero draft",
        "PP1 v1: Recalling the tide,",
        "OP1 v1: Decides to wait;",
        "OP1 bis v2: Urges the ringing of",
        "OP2 v1: Requests a lamp:",
        "OP2 (a) v1: A red one;",
        "OP2 (a) bis v1: A green one;",
        "1 FRA: insert OP1 accepted",
        "2 GBR, DNK: reword OP1 bis accepted as modified",
        "3 CHN: insert OP2 (a) accepted",
        "4 RUS: insert  tabled");

    [Test]
    public void Whatever_a_new_text_says_the_draft_then_says()
    {
        var random = new Random(7);
        var failed = new List<string>();
        for (var i = 0; i < 300; i++)
        {
            var (first, second) = (SomeText(random), SomeText(random));
            var files = new[] { Act("draft", "USA", "title: The ferry") + first, Act("revision", "USA") + second };
            var told = Dossier.Read("ferry", [.. files.Select((text, n) => new DossierFile($"{n}.md", Encoding.UTF8.GetBytes(text)))]);
            var direct = Dossier.Read("ferry", [new DossierFile("0.md", Encoding.UTF8.GetBytes(Act("draft", "USA", "title: The ferry") + second))]);
            if (!Words(told).SequenceEqual(Words(direct)))
            {
                failed.Add($"{first}\n=>\n{second}\n{string.Join('\n', Words(told))}");
            }
        }

        Assert.That(failed, Is.Empty);
    }

    [Test]
    public void A_readme_beside_the_acts_is_passed_over() => Assert.That(
        Dossier.Read("ferry", [new DossierFile("README.md", "About"u8.ToArray()), new DossierFile("1.md", Encoding.UTF8.GetBytes(Draft))]),
        Is.InstanceOf<DossierReading.Read>());

    private static IEnumerable<string> Words(DossierReading reading) => reading is DossierReading.Read { Final: var draft }
        ? draft.Present.Select(clause => $"{clause.Kind} {clause.Degree} {clause.IsNumbered} {clause.Text}")
        : Summary.Of(reading);

    private static string SomeText(Random random)
    {
        string[] words = ["the red lamp of the ferry", "the old bell on the pier", "a rope", "the green lamp of the ferry", "fog and wind at sea"];
        var text = new StringBuilder("*Noting* the tide,\n\n");
        var (number, letter, roman) = (0, 0, 0);
        for (var n = random.Next(1, 12); n > 0; n--)
        {
            var mark = random.Next(4) switch
            {
                1 when number > 0 => $"({Numerals.Letters(++letter + (roman = 0))})",
                2 when letter > 0 => $"({Numerals.Roman(++roman)})",
                3 when number > 0 && random.Next(3) == 0 => "## Part",
                _ => $"{++number + (letter = roman = 0)}.",
            };
            letter = mark == "## Part" ? 0 : letter;
            text.Append(mark).Append(mark[0] is >= '0' and <= '9' ? " *Requests* " : " ")
                .Append(words[random.Next(words.Length)]).Append("\n\n");
        }

        return text.ToString();
    }

    private static string Act(string act, string by, params string[] fields) =>
        $"---\nact: {act}\nat: 2025-11-04T09:00-05:00\nby: {by}\n{string.Join('\n', fields)}\n---\n";

    private static void Replays(string[] files, params string[] expected) => Assert.That(
        Summary.Of(Dossier.Read("ferry", [.. files.Select((text, i) => new DossierFile($"{i:00}.md", Encoding.UTF8.GetBytes(text)))])),
        Is.EqualTo(expected));
}
