using NUnit.Framework;
using ResolutionTracker.Formats.Dossiers;
using static ResolutionTracker.Formats.Tests.Dossiers.Ferry;

namespace ResolutionTracker.Formats.Tests.Dossiers;

/// <summary>Each thing that a state can propose and a penholder can decide, told by a dossier.</summary>
public sealed class ReplayingAmendmentsTests
{
    [Test]
    public void A_clause_is_moved_behind_another() => Gives(
        [Act("amendment", "FRA", "id: meet", "kind: move", "clause: OP4", "after: OP1"), Act("accept", "USA", "amendment: meet")],
        Tide, Dawn, "OP4: Decides to meet again.", LampWords, BellWords, "1 FRA: move OP4 accepted");

    [Test]
    public void A_clause_is_moved_to_the_start_of_its_text() => Gives(
        [
            Act("amendment", "CHN", "id: moon", "kind: insert", "after: PP1") + "*Noting* the moon,",
            Act("accept", "USA", "amendment: moon"),
            Act("amendment", "FRA", "id: first", "kind: move", "clause: PP1 bis", "after: start"),
            Act("accept", "USA", "amendment: first"),
        ],
        "PP1 bis: Noting the moon,", Tide, Dawn, LampWords, BellWords, Meet, "1 CHN: insert PP1 accepted", "2 FRA: move PP1 bis accepted");

    [Test]
    public void A_clause_is_moved_under_another_with_a_degree() => Gives(
        [
            Act("amendment", "FRA", "id: bell", "kind: move", "clause: OP3", "after: OP2", "degree: 1"),
            Act("accept", "USA", "amendment: bell"),
            Act("revision", "USA"),
        ],
        Tide, Dawn, LampWords, "OP2 (a): Requests a bell at the pier;", "OP3: Decides to meet again.", "1 FRA: move OP2 (a) accepted");

    [Test]
    public void A_clause_is_split_into_the_paragraphs_below() => Gives(
        [
            Act("amendment", "FRA", "id: two", "kind: split", "clause: OP1") + "1. *Decides* to wait;\n\n2. *Decides* to sail\nat dawn;",
            Act("accept", "USA", "amendment: two"),
        ],
        Tide, "OP1: Decides to wait;", "OP1 bis: Decides to sail at dawn;", LampWords, BellWords, Meet, "1 FRA: split OP1 accepted");

    [Test]
    public void A_split_is_accepted_with_as_many_other_paragraphs() => Gives(
        [
            Act("amendment", "FRA", "id: two", "kind: split", "clause: OP1") + "*Decides* to wait;\n\n*Decides* to sail at dawn;",
            Act("accept", "USA", "amendment: two") + "*Decides* to wait;\n\n*Decides* to sail by day;",
        ],
        Tide, "OP1: Decides to wait;", "OP1 bis: Decides to sail by day;", LampWords, BellWords, Meet, "1 FRA: split OP1 accepted as modified");

    [Test]
    public void Clauses_that_follow_one_another_are_joined() => Gives(
        [
            Act("amendment", "FRA", "id: one", "kind: join", "clause: OP2", "with: [OP3]") + "*Requests* a lamp and a bell at the pier;",
            Act("accept", "USA", "amendment: one"),
        ],
        Tide, Dawn, "OP2: Requests a lamp and a bell at the pier;", Meet, "1 FRA: join OP2 accepted");

    [Test]
    public void The_working_title_is_proposed_anew()
    {
        var read = (DossierReading.Read)Read(
            Act("amendment", "FRA", "id: name", "kind: retitle") + "The ferry and its pier", Act("accept", "USA", "amendment: name"));
        Assert.That(read.Final.WorkingTitle, Is.EqualTo("The ferry and its pier"));
    }

    [Test]
    public void An_alternative_takes_the_place_of_a_clause() => Gives(
        [
            Act("amendment", "FRA", "id: sail", "kind: alternative", "clause: OP1") + "*Invites* the ferry to sail;",
            Act("accept", "USA", "amendment: sail"),
        ],
        Tide, "OP1: Invites the ferry to sail;", LampWords, BellWords, Meet, "1 FRA: alternative OP1 accepted");

    [Test]
    public void A_sub_amendment_goes_into_the_amendment_that_it_amends() => Gives(
        [
            Lamp(),
            Act("amendment", "GBR", "id: green", "kind: amend", "amends: lamp") + "*Requests* two green lamps at the pier;",
            Act("accept", "FRA", "amendment: green"),
            Act("accept", "USA", "amendment: lamp"),
        ],
        Tide, Dawn, "OP2: Requests two green lamps at the pier;", BellWords, Meet, "1 FRA: reword OP2 accepted", "2 GBR: amend OP2 accepted");

    [Test]
    public void A_sub_amendment_names_which_of_several_changes_it_amends() => Gives(
        [
            Lamp("tabled: false"),
            Act("change", "FRA", "amendment: lamp", "kind: reword", "clause: OP3") + "*Requests* two bells at the pier;",
            Act("table", "FRA", "amendment: lamp"),
            Act("amendment", "GBR", "id: three", "kind: amend", "amends: lamp", "change: 2", "tabled: false") + "*Requests* three bells at the pier;",
            Act("change", "GBR", "amendment: three", "kind: amend", "change: 1") + "*Requests* three red lamps at the pier;",
            Act("table", "GBR", "amendment: three"),
            Act("accept", "FRA", "amendment: three"),
            Act("accept", "USA", "amendment: lamp"),
        ],
        Tide, Dawn, "OP2: Requests three red lamps at the pier;", "OP3: Requests three bells at the pier;", Meet,
        "1 FRA: reword OP2 + reword OP3 accepted", "2 GBR: amend OP3 + amend OP2 accepted");

    [Test]
    public void A_group_of_states_is_named_as_author() =>
        Gives([Lamp("group: EU")], Tide, Dawn, LampWords, BellWords, Meet, "1 FRA for EU: reword OP2 tabled");

    [Test]
    public void An_amendment_with_several_changes_is_decided_change_by_change() => Gives(
        [
            Lamp("tabled: false"),
            Act("change", "FRA", "amendment: lamp", "kind: delete", "clause: OP3"),
            Act("change", "FRA", "amendment: lamp", "kind: insert", "after: OP3") + "*Requests* a whistle;",
            Act("change", "FRA", "amendment: lamp", "kind: move", "clause: OP2", "after: OP4"),
            Act("table", "FRA", "amendment: lamp"),
            Act("accept", "USA", "amendment: lamp", "change: 1") + "*Requests* one red lamp at the pier;",
            Act("reject", "USA", "amendment: lamp", "change: 2", "reason: Fog"),
            Act("accept", "USA", "amendment: lamp", "change: 3"),
        ],
        Tide, Dawn, "OP2: Requests one red lamp at the pier;", BellWords, "OP3 bis: Requests a whistle;", Meet,
        "1 FRA: reword OP2 + delete OP3 + insert OP3 + move OP2 decided in part");

    [Test]
    public void States_put_their_names_to_an_amendment_and_take_them_off() => Gives(
        [
            Lamp("co-sponsors: [DNK]"),
            Act("co-sponsor", "GRC", "amendment: lamp"),
            Act("co-sponsor", "SVN", "amendment: lamp"),
            Act("leave", "DNK", "amendment: lamp"),
        ],
        Tide, Dawn, LampWords, BellWords, Meet, "1 FRA, GRC, SVN: reword OP2 tabled");

    [Test]
    public void What_one_state_withdraws_another_takes_over() => Gives(
        [Lamp("co-sponsors: [DNK]"), Act("withdraw", "FRA", "amendment: lamp"), Act("take-over", "DNK", "amendment: lamp")],
        Tide, Dawn, LampWords, BellWords, Meet, "1 DNK: reword OP2 tabled");

    [Test]
    public void Clauses_are_agreed_and_reopened() => Gives(
        [
            Act("agree", "USA", "clause: OP1"),
            Act("agree", "USA", "clause: OP2", "ad-referendum: true"),
            Act("agree", "USA", "clause: OP3", "ad-referendum: false"),
            Act("reopen", "USA", "clause: OP3", "reason: Fog"),
        ],
        Tide, "OP1 agreed: Decides to wait until dawn;", "OP2 agreed ad referendum: Requests a lamp at the pier;", BellWords, Meet);

    [Test]
    public void A_decision_is_taken_back_and_what_was_decided_since_stays() => Gives(
        [
            Lamp(),
            Act("accept", "USA", "amendment: lamp"),
            Act("amendment", "GBR", "id: quay", "kind: reword", "clause: OP2") + "*Requests* two red lamps at the quay;",
            Act("accept", "USA", "amendment: quay"),
            Act("revert", "USA", "amendment: lamp"),
        ],
        Tide, Dawn, "OP2: Requests a lamp at the quay;", BellWords, Meet, "1 FRA: reword OP2 tabled", "2 GBR: reword OP2 accepted");

    [Test]
    public void A_decision_is_taken_back_after_one_that_was_taken_back_with_the_text_of_a_revision() => Gives(
        [
            Lamp("tabled: false"),
            Act("change", "FRA", "amendment: lamp", "kind: delete", "clause: OP3"),
            Act("table", "FRA", "amendment: lamp"),
            Act("accept", "USA", "amendment: lamp", "change: 1"),
            Act("revision", "USA"),
            Act("accept", "USA", "amendment: lamp", "change: 2"),
            Act("restate", "USA", "to: rev.1"),
            Act("revert", "USA", "amendment: lamp"),
        ],
        Tide, Dawn, LampWords, BellWords, Meet, "1 FRA: reword OP2 + delete OP3 tabled");

    [Test]
    public void The_text_of_a_revision_is_had_again() => Gives(
        [
            Act("revision", "USA"),
            Lamp(),
            Act("accept", "USA", "amendment: lamp"),
            Act("amendment", "GBR", "id: no-bell", "kind: delete", "clause: OP3"),
            Act("accept", "USA", "amendment: no-bell"),
            Act("restate", "USA", "to: Rev.1"),
        ],
        Tide, Dawn, LampWords, BellWords, Meet, "1 FRA: reword OP2 tabled", "2 GBR: delete OP3 tabled");

    [Test]
    public void What_needs_a_decision_is_accepted_by_a_choice() => Gives(
        [
            Lamp(),
            Act("amendment", "GBR", "id: three", "kind: reword", "clause: OP2") + "*Requests* three lamps at the pier;",
            Act("accept", "USA", "amendment: three"),
            Act("accept", "USA", "amendment: lamp", "choice: mine"),
        ],
        Tide, Dawn, "OP2: Requests two red lamps at the pier;", BellWords, Meet, "1 FRA: reword OP2 accepted", "2 GBR: reword OP2 accepted");

    [Test]
    public void A_rewording_of_what_was_split_since_is_accepted_with_a_paragraph_for_each_part() => Gives(
        [
            Act("amendment", "GBR", "id: noon", "kind: reword", "clause: OP1") + "*Decides* to wait until noon;",
            Act("amendment", "FRA", "id: two", "kind: split", "clause: OP1") + "*Decides* to wait;\n\n*Decides* to sail at dawn;",
            Act("accept", "USA", "amendment: two"),
            Act("accept", "USA", "amendment: noon") + "*Decides* to wait;\n\n*Decides* to sail by noon;",
        ],
        Tide, "OP1: Decides to wait;", "OP1 bis: Decides to sail by noon;", LampWords, BellWords, Meet,
        "1 GBR: reword OP1 accepted as modified", "2 FRA: split OP1 accepted");

    private const string Tide = "PP1: Recalling the tide,";
    private const string Dawn = "OP1: Decides to wait until dawn;";
    private const string LampWords = "OP2: Requests a lamp at the pier;";
    private const string BellWords = "OP3: Requests a bell at the pier;";
    private const string Meet = "OP4: Decides to meet again.";

    private static void Gives(string[] acts, params string[] expected)
    {
        var reading = Read(acts);
        var told = Summary.Of(reading);
        Assert.That(
            reading is DossierReading.Read { Final: var draft }
                ? draft.Present.Select(clause => $"{clause.Label.Value}{Summary.StandingOf(clause)}: {clause.Text}")
                    .Concat(told.TakeLast(draft.Amendments.Count))
                : told,
            Is.EqualTo(expected));
    }
}
