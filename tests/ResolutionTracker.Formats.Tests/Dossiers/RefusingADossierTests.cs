using System.Text;
using NUnit.Framework;
using ResolutionTracker.Formats.Dossiers;

namespace ResolutionTracker.Formats.Tests.Dossiers;

public sealed class RefusingADossierTests
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

        1. *Decides* to wait;

        2. *Requests* a lamp.
        """;

    private const string Amendment =
        """
        ---
        act: amendment
        at: 2025-11-04T09:00-05:00
        by: FRA
        id: lamp
        kind: reword
        clause: OP2
        ---
        *Requests* two lamps.
        """;

    private const string Head = "at: 2025-11-05T09:00-05:00\nby: USA\n";

    [TestCase("---\nact: dance\n" + Head + "---\n", "2.md, line 2: “dance” is no act of a dossier; the acts are accept, admit-secretariat, admit-state, agree, amendment, base, change, co-sponsor, draft, edit, leave, leave-sponsors, open-to-observers, recorded, reject, reopen, restate, revert, revision, sponsor, stage, symbol, table, take-over, text, title, withdraw.", TestName = "An unknown act")]
    [TestCase("---\n" + Head + "---\n", "2.md, line 1: the act is missing; begin the file with a front matter that has “act: …”, one of accept, admit-secretariat, admit-state, agree, amendment, base, change, co-sponsor, draft, edit, leave, leave-sponsors, open-to-observers, recorded, reject, reopen, restate, revert, revision, sponsor, stage, symbol, table, take-over, text, title, withdraw.", TestName = "No act")]
    [TestCase("---\nact: sponsor\n" + Head + "colour: red\n---\n", "2.md, line 5: “colour” is no field of the act “sponsor”, which has act, at, by, identities, entered-late, source, sure.", TestName = "An unknown field")]
    [TestCase("---\nact: stage\n" + Head + "---\n", "2.md, line 2: the act “stage” needs the field “stage”.", TestName = "A missing field")]
    [TestCase("---\nact: stage\n" + Head + "stage: asleep\n---\n", "2.md, line 5: “asleep” is no stage of a draft; the stages are zero, under-negotiation, under-silence, in-blue, adopted, not-adopted, withdrawn.", TestName = "An unknown stage")]
    [TestCase("---\nact: sponsor\nat: 2025-11-05T09:00-05:00\nby: ZZZ\n---\n", "2.md, line 4: “ZZZ” is no member state's three-letter code; France, for one, is FRA.", TestName = "An unknown state")]
    [TestCase("---\nact: sponsor\nat: 5 November\nby: FRA\n---\n", "2.md, line 3: “5 November” is no time with its offset, such as 2025-11-03T09:00-05:00.", TestName = "A time that is none")]
    [TestCase("---\nact: sponsor\nat: 2025-11-05T09:00\nby: FRA\n---\n", "2.md, line 3: “2025-11-05T09:00” is no time with its offset, such as 2025-11-03T09:00-05:00.", TestName = "A time without its offset")]
    [TestCase("---\nact: sponsor\nat: 2025-11-03T14:59+01:00\nby: FRA\n---\n", "2.md, line 3: this is earlier than the act before it (2025-11-04T09:00:00-05:00); the files' names give the order, so rename the file or set its time right, or say “entered-late: true” where it was entered after what was done later.", TestName = "A time before the last act")]
    [TestCase("---\nact: [sponsor\n" + Head + "---\n", "2.md, line 2: the front matter is not YAML here; write each field as “name: value”, and quote a value that has a colon in it.", TestName = "Bad YAML")]
    [TestCase("---\nact: sponsor\n" + Head, "2.md, line 1: the front matter begins here and ends nowhere; close it with a line of three hyphens.", TestName = "A front matter that ends nowhere")]
    [TestCase("---\nact: sponsor\n" + Head + "---\nWith pleasure.\n", "2.md, line 6: the act “sponsor” has no text below its front matter; remove it.", TestName = "A text where none belongs")]
    [TestCase("---\nact: amendment\n" + Head + "id: two\nkind: delete\nclause: OP7\n---\n", "2.md, line 7: “OP7” names no clause of the text as it then stood; its clauses are OP1, OP2.", TestName = "A label that names no clause")]
    [TestCase("---\nact: amendment\n" + Head + "id: two\nkind: swap\nclause: OP1\n---\n", "2.md, line 6: “swap” is no kind of change; the kinds are reword, delete, insert, move, split, join, retitle, alternative, amend.", TestName = "An unknown kind of amendment")]
    [TestCase("---\nact: amendment\n" + Head + "id: two\nkind: delete\n---\n", "2.md, line 6: the kind “delete” needs the field “clause”.", TestName = "A change of no clause")]
    [TestCase("---\nact: amendment\n" + Head + "id: two\nkind: reword\nclause: OP1\n---\n", "2.md, line 6: the kind “reword” needs the words below the front matter.", TestName = "A rewording without words")]
    [TestCase("---\nact: amendment\n" + Head + "id: two\nkind: insert\nclause: OP1\n---\nOne.\n", "2.md, line 7: “clause” is no field of the kind “insert”, which has after, as, degree.", TestName = "An insertion that names a clause")]
    [TestCase("---\nact: amendment\n" + Head + "id: lamp\nkind: delete\nclause: OP1\n---\n", "2.md, line 5: “lamp” is the amendment of 1.md already; choose another short name.", TestName = "A short name taken")]
    [TestCase("---\nact: amendment\n" + Head + "id: The lamp\nkind: delete\nclause: OP1\n---\n", "2.md, line 5: “The lamp” is no short name; use small letters, digits and hyphens.", TestName = "A short name that is none")]
    [TestCase("---\nact: amendment\n" + Head + "id: two\nkind: reword\nclause: OP1\n---\n\nOne.\n\nTwo.\n", "2.md, line 12: the words of an amendment are one paragraph; propose a second one in a file of its own.", TestName = "Words of two paragraphs")]
    [TestCase("---\nact: accept\n" + Head + "amendment: bell\n---\n", "2.md, line 5: “bell” is no amendment of an earlier file; give the id that its file has.", TestName = "The fate of no amendment")]
    [TestCase("---\nact: accept\nat: 2025-11-05T09:00-05:00\nby: FRA\namendment: lamp\n---\n", "2.md, line 2: Only the penholder (United States of America) may do this; propose an amendment instead.", TestName = "What the rules refuse")]
    [TestCase("---\nact: open-to-observers\n" + Head + "up-to: Rev.3\n---\n", "2.md, line 5: “Rev.3” is no revision issued so far; there are zero draft.", TestName = "A revision that was not issued")]
    [TestCase("---\nact: draft\n" + Head + "title: Again\n---\n1. Decides.\n", "2.md, line 2: the draft is open already; a new text of it is “text” or “revision”.", TestName = "A second draft")]
    [TestCase("---\nact: base\nname: Old\n---\n1. Decides.\n", "2.md, line 2: a base text comes once, before the draft that starts from it.", TestName = "A base text too late")]
    [TestCase("---\nact: text\n" + Head + "---\n", "2.md: no paragraph of a resolution was recognized; part the paragraphs by blank lines and number the operative ones.", TestName = "A text without a text")]
    public void It_is_refused_by_file_and_line(string third, string sentence) =>
        Refuses([Draft, Amendment, third], sentence);

    [Test]
    public void Without_a_file() =>
        Refuses([], "ferry: there is no Markdown file in the dossier; it needs at least one, with “act: draft”.");

    [Test]
    public void Without_a_draft() =>
        Refuses([Amendment], "0.md, line 2: nothing can be done before the draft is opened; “act: draft” comes first.");

    [Test]
    public void With_bad_files_names_each_of_them() => Refuses(
        ["---\nact: stage\nat: 2025-11-05T09:00-05:00\nby: USA\n---\n", Draft, "---\nact: title\nby: USA\n---\n"],
        "0.md, line 2: the act “stage” needs the field “stage”.",
        "2.md, line 2: the act “title” needs the field “at”.");

    private static void Refuses(string[] files, params string[] sentences) => Assert.That(
        Summary.Of(Dossier.Read("ferry", [.. files.Select((text, i) => new DossierFile($"{i}.md", Encoding.UTF8.GetBytes(text)))])),
        Is.EqualTo(sentences));
}
