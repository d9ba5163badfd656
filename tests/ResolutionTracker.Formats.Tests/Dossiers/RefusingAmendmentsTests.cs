using NUnit.Framework;
using static ResolutionTracker.Formats.Tests.Dossiers.Ferry;

namespace ResolutionTracker.Formats.Tests.Dossiers;

/// <summary>What a dossier tells wrongly of an amendment or a clause is refused with what to do next. The last act is 03.md, after the amendments
/// <c>lamp</c> of France, tabled, and <c>bells</c> of the United Kingdom, in preparation.</summary>
public sealed class RefusingAmendmentsTests
{
    private static readonly string Bells =
        Act("amendment", "GBR", "id: bells", "kind: reword", "clause: OP3", "tabled: false") + "*Requests* two bells at the pier;";

    [TestCase("id: two\nkind: move\nclause: OP1", "", "line 6: the kind “move” needs the field “after”.", TestName = "A move to no place")]
    [TestCase("id: two\nkind: move\nclause: OP1\nafter: OP9", "", "line 8: “OP9” names no clause of the text as it then stood; its clauses are PP1, OP1, OP2, OP3, OP4.", TestName = "A move behind no clause")]
    [TestCase("id: two\nkind: move\nclause: OP1\nafter: OP2\ndegree: 7", "", "line 9: “7” is no degree; it is 0 for a paragraph, 1 to 4 for its sub-paragraphs.", TestName = "A move to no degree")]
    [TestCase("id: two\nkind: move\nclause: OP2\nafter: OP1", "", "line 2: OP2 stands there already; choose another place.", TestName = "A move that moves nothing")]
    [TestCase("id: two\nkind: move\nclause: OP1\nafter: OP2", "One.", "line 6: the kind “move” has no text below its front matter; remove it.", TestName = "A move with words")]
    [TestCase("id: two\nkind: delete\nclause: OP1", "One.", "line 6: the kind “delete” has no text below its front matter; remove it.", TestName = "A deletion with words")]
    [TestCase("id: two\nkind: split\nclause: OP1", "", "line 6: the kind “split” needs two or more paragraphs below the front matter, one for each clause that is to come of it.", TestName = "A split without words")]
    [TestCase("id: two\nkind: split\nclause: OP1", "One.", "line 9: a split has two or more paragraphs, one for each clause that is to come of it; part them by blank lines.", TestName = "A split into one")]
    [TestCase("id: two\nkind: join\nclause: OP1", "One.", "line 6: the kind “join” needs the field “with”.", TestName = "A join with nothing")]
    [TestCase("id: two\nkind: join\nclause: OP1\nwith: [OP2, OP8]", "One.", "line 8: “OP8” names no clause of the text as it then stood; its clauses are PP1, OP1, OP2, OP3, OP4.", TestName = "A join with no clause")]
    [TestCase("id: two\nkind: join\nclause: OP1\nwith: OP3", "One.", "line 2: Only clauses of one kind that follow each other can become one; move them together first.", TestName = "A join of clauses apart")]
    [TestCase("id: two\nkind: retitle\nclause: OP1", "One.", "line 7: “clause” is no field of the kind “retitle”, which has none of its own; remove it.", TestName = "A title that names a clause")]
    [TestCase("id: two\nkind: retitle", "", "line 6: the kind “retitle” needs the words below the front matter.", TestName = "A title without words")]
    [TestCase("id: two\nkind: reword\nclause: OP1", "<!-- later -->", "line 9: here stand no words that could be part of a text; write them as a plain paragraph, or remove it.", TestName = "A comment for words")]
    [TestCase("id: two\nkind: alternative\nclause: OP1\ndegree: 1", "One.", "line 8: “degree” is no field of the kind “alternative”, which has clause.", TestName = "An alternative with a degree")]
    [TestCase("id: two\nkind: amend", "One.", "line 6: the kind “amend” needs the field “amends”.", TestName = "A sub-amendment to nothing")]
    [TestCase("id: two\nkind: amend\namends: horn", "One.", "line 7: “horn” is no amendment of an earlier file; give the id that its file has.", TestName = "A sub-amendment to no amendment")]
    [TestCase("id: two\nkind: amend\namends: bells", "One.", "line 7: “bells” is not tabled at that moment, so nobody else can amend it; table it before.", TestName = "A sub-amendment to one in preparation")]
    [TestCase("id: two\nkind: amend\namends: lamp\nchange: 2", "One.", "line 8: “2” is no place of a change of “lamp”, which has one change; count them from 1.", TestName = "A sub-amendment to no change")]
    [TestCase("id: two\nkind: delete\nclause: OP1\ngroup: NATO", "", "line 8: “NATO” is no group of states; the groups are E10, EU, AFRICAN-GROUP, ARAB-GROUP, G77.", TestName = "An unknown group")]
    [TestCase("id: two\nkind: delete\nclause: OP1\ngroup: EU", "", "line 2: China does not speak for the European Union; propose in its own name, or choose a group that it belongs to.", TestName = "A group of others")]
    public void An_amendment(string fields, string words, string sentence) => Refuses(Act("amendment", "CHN", fields) + words, sentence);

    [TestCase("CHN", "amendment: horn\nkind: delete\nclause: OP1", "", "line 5: “horn” is no amendment of an earlier file; give the id that its file has.", TestName = "A change of no amendment")]
    [TestCase("FRA", "amendment: lamp\nkind: delete\nclause: OP1", "", "line 5: “lamp” is tabled, and nothing is added to it any more; give its file “tabled: false”, and table it after its last change.", TestName = "A change of one that is tabled")]
    [TestCase("FRA", "amendment: bells\nkind: delete\nclause: OP1", "", "line 4: “bells” is prepared by GBR, and only its delegation adds to it; propose an amendment of another short name.", TestName = "A change by another state")]
    [TestCase("GBR", "amendment: bells\nkind: swap\nclause: OP1", "", "line 6: “swap” is no kind of change; the kinds are reword, delete, insert, move, split, join, retitle, alternative, amend.", TestName = "A change of no kind")]
    [TestCase("GBR", "amendment: bells\nkind: delete\nclause: OP3", "", "line 2: OP3 is changed twice in one amendment; join the two changes.", TestName = "A second change of one clause")]
    [TestCase("GBR", "amendment: bells\nkind: amend", "One.", "line 6: “bells” amends no amendment, so no change of it is of the kind “amend”; propose a sub-amendment in a file of its own.", TestName = "A sub-amendment as a change of an amendment")]
    public void A_further_change(string by, string fields, string words, string sentence) => Refuses(Act("change", by, fields) + words, sentence);

    [TestCase("accept", "USA", "amendment: lamp\nchange: 0", "", "line 6: “0” is no place of a change of “lamp”, which has one change; count them from 1.", TestName = "Accepting no change")]
    [TestCase("reject", "USA", "amendment: lamp\nchange: two\nreason: Fog", "", "line 6: “two” is no place of a change of “lamp”, which has one change; count them from 1.", TestName = "Rejecting no change")]
    [TestCase("accept", "USA", "amendment: lamp", "One.\n\nTwo.", "line 9: the words of a clause are one paragraph; propose a second one in a file of its own.", TestName = "Accepting as two paragraphs")]
    [TestCase("accept", "USA", "amendment: lamp\nchoice: mine", "", "line 6: “lamp” needs no decision between wordings at that moment; remove “choice”.", TestName = "A choice where there is none")]
    [TestCase("accept", "USA", "amendment: bells", "", "line 2: There is no such amendment here, or it is not open to you; the draft's page shows those that are.", TestName = "Accepting one in preparation")]
    [TestCase("co-sponsor", "DNK", "amendment: horn", "", "line 5: “horn” is no amendment of an earlier file; give the id that its file has.", TestName = "Co-sponsoring no amendment")]
    [TestCase("leave", "FRA", "amendment: lamp", "", "line 2: Your delegation submits this amendment; withdraw it instead, and another state may take it over.", TestName = "Leaving one's own amendment")]
    [TestCase("take-over", "DNK", "amendment: lamp", "", "line 2: This amendment is tabled; only one that was withdrawn can be taken over.", TestName = "Taking over what nobody withdrew")]
    [TestCase("revert", "USA", "amendment: lamp", "", "line 2: This amendment is tabled, so there is no decision to take back.", TestName = "Reverting no decision")]
    [TestCase("agree", "USA", "clause: OP9", "", "line 5: “OP9” names no clause of the text as it then stood; its clauses are PP1, OP1, OP2, OP3, OP4.", TestName = "Agreeing on no clause")]
    [TestCase("agree", "USA", "clause: OP1\nad-referendum: perhaps", "", "line 6: “ad-referendum” is true or false.", TestName = "Agreeing perhaps")]
    [TestCase("reopen", "USA", "clause: OP1", "", "line 2: the act “reopen” needs the field “reason”.", TestName = "Reopening without a reason")]
    [TestCase("reopen", "USA", "clause: OP1\nreason: Fog", "", "line 2: OP1 is open, so there is nothing to reopen.", TestName = "Reopening what is open")]
    [TestCase("restate", "USA", "to: Rev.7", "", "line 5: “Rev.7” is no revision issued so far; there are zero draft.", TestName = "The text of no revision")]
    [TestCase("revert", "USA", "amendment: lamp", "Please.", "line 7: the act “revert” has no text below its front matter; remove it.", TestName = "A text where a decision is taken back")]
    public void A_decision(string act, string by, string fields, string words, string sentence) => Refuses(Act(act, by, fields) + words, sentence);

    [Test]
    public void A_change_of_what_was_given_up() => Refuses(
        [Bells, Act("withdraw", "GBR", "amendment: bells"), Act("change", "GBR", "amendment: bells", "kind: delete", "clause: OP1")],
        "03.md, line 5: “bells” was given up in preparation; propose it anew with another short name.");

    [Test]
    public void One_text_or_one_choice_for_several_changes()
    {
        string[] several = [Bells, Act("change", "GBR", "amendment: bells", "kind: delete", "clause: OP1"), Act("table", "GBR", "amendment: bells")];
        Refuses(
            [.. several, Act("accept", "USA", "amendment: bells") + "One."],
            "04.md, line 2: “bells” has 2 open changes, and these words are for one of them; name it with “change”, and decide the others in files of their own.");
        Refuses(
            [.. several, Act("accept", "USA", "amendment: bells", "choice: mine")],
            "04.md, line 6: “bells” has 2 open changes, and a choice is for one of them; name it with “change”, and decide the others in files of their own.");
        Refuses(
            [.. several, Act("amendment", "FRA", "id: two", "kind: amend", "amends: bells") + "One."],
            "04.md, line 6: the amendment that it amends has 2 changes; name with “change” which of them it amends, counted from 1.");
        Refuses(
            [.. several, Act("accept", "USA", "amendment: bells", "change: 2"), Act("reject", "USA", "amendment: bells", "change: 2", "reason: Fog")],
            "05.md, line 6: change 2 of “bells” is decided already; name one that is open, or revert what was decided.");
    }

    [Test]
    public void A_choice_that_is_not_offered_and_one_that_was_not_made()
    {
        string[] both =
        [
            Lamp(), Act("amendment", "GBR", "id: three", "kind: reword", "clause: OP2") + "*Requests* three lamps at the pier;", Act("accept", "USA", "amendment: three"),
        ];
        Refuses(
            [.. both, Act("accept", "USA", "amendment: lamp", "choice: ours")],
            "04.md, line 6: “ours” is no choice that “lamp” offers at that moment; the choices are theirs, mine.");
        Refuses(
            [.. both, Act("accept", "USA", "amendment: lamp")],
            "04.md, line 2: What this amendment says of OP2 needs a decision on the words that now stand; choose one of the wordings offered, or accept it with words of your own.");
    }

    [Test]
    public void Taking_back_a_decision_whose_words_have_moved_on() => Refuses(
        [
            Lamp(),
            Act("accept", "USA", "amendment: lamp"),
            Act("amendment", "GBR", "id: three", "kind: reword", "clause: OP2") + "*Requests* three blue lamps at the pier;",
            Act("accept", "USA", "amendment: three"),
            Act("revert", "USA", "amendment: lamp"),
        ],
        "05.md, line 2: OP2 has moved on in the very words of that decision, which gave “two red lamps”, while “three blue lamps” stands there now; change OP2 itself instead.");

    [Test]
    public void Changing_what_is_agreed() => Refuses(
        [Lamp(), Act("agree", "USA", "clause: OP2"), Act("accept", "USA", "amendment: lamp")],
        "03.md, line 2: OP2 is agreed and so protected; a penholder can reopen it, with a reason, before it is changed.");

    private static void Refuses(string act, string sentence) => Refuses([Lamp(), Bells, act], "03.md, " + sentence);

    private static void Refuses(string[] acts, string sentence) => Assert.That(Summary.Of(Read(acts)), Is.EqualTo(new[] { sentence }));
}
