using NUnit.Framework;
using ResolutionTracker.Analysis.History.Origins;
using ResolutionTracker.Core.Amendments;
using ResolutionTracker.Core.Delegations;
using ResolutionTracker.Core.Drafting;

namespace ResolutionTracker.Analysis.Tests.History.Origins;

public sealed class WhoseWordsTests : OriginSpec
{
    [Test]
    public void The_words_of_the_base_belong_to_the_base() =>
        Assert.That(Said(Renewal, 1), Is.EqualTo("base: Decides to extend the mandate of the harbour mission until 30 June;"));

    [Test]
    public void What_the_penholder_drafted_belongs_to_the_penholder() =>
        Assert.That(Said(Renewal, 3), Is.EqualTo("USA: Calls upon all States to lend lamps for the lighthouse;"));

    [Test]
    public void What_stays_of_a_clause_with_other_words_is_whose_it_was() => Assert.That(
        Said(Revised(Renewal, 2, "Requests the harbour master to report every three months;"), 2),
        Is.EqualTo("base: Requests the harbour master to report every | USA: three | base: months;"));

    [Test]
    public void What_an_amendment_proposed_belongs_to_all_who_stood_behind_it_when_it_was_accepted()
    {
        var tabled = Tabled(Renewal, 1, France, [Pakistan, Kenya], Reword(Renewal, 2, "Requests the harbour master to report every three months;"));
        var left = tabled.After(new DraftCommand.LeaveAmendment(ByPakistan, AmendmentNo(1)));
        var accepted = Accepted(left, 1);
        var origin = Origins(accepted).Find(ClauseNo(2))!.Runs[1].Of;
        Assert.Multiple(() =>
        {
            Assert.That(Said(accepted, 2), Is.EqualTo("base: Requests the harbour master to report every | FRA,KEN: three | base: months;"));
            Assert.That((origin.Kind, origin.Amendment, origin.Replaced), Is.EqualTo((OriginKind.Proposed, AmendmentNo(1), "six")));
            Assert.That((origin.Position, origin.At), Is.EqualTo((accepted.Council!.Position, accepted.Council.LastAt)));
        });
    }

    [Test]
    public void In_an_amendment_accepted_as_modified_the_words_proposed_are_its_authors_and_the_words_added_the_penholders()
    {
        var tabled = Tabled(Renewal, 1, France, 2, "Requests the harbour master to report in writing and without delay every six months;");
        Assert.That(
            Said(Accepted(tabled, 1, "Requests the harbour master to report in writing and with charts every six months;"), 2),
            Is.EqualTo("base: Requests the harbour master to report | FRA: in writing and | USA+: with charts | base: every six months;"));
    }

    [Test]
    public void The_words_of_one_that_was_taken_over_are_also_those_of_who_submitted_it_first()
    {
        var withdrawn = Tabled(Renewal, 1, France, [Kenya], Reword(Renewal, 2, "Requests the harbour master to report every three months;"))
            .After(new DraftCommand.WithdrawAmendment(ByFrance, AmendmentNo(1)));
        var taken = withdrawn.After(new DraftCommand.TakeOverAmendment(ByPakistan, AmendmentNo(1)));
        Assert.Multiple(() =>
        {
            Assert.That(Said(Accepted(taken, 1), 2), Does.Contain("| PAK,KEN,FRA: three |"));
            Assert.That(
                Said(Accepted(withdrawn.After(new DraftCommand.TakeOverAmendment(ByFrance, AmendmentNo(1))), 1), 2), Does.Contain("| FRA,KEN: three |"));
        });
    }

    [Test]
    public void What_a_sub_amendment_put_into_an_amendment_belongs_to_the_sub_amendments_authors()
    {
        var amended = SubAmended("Requests the harbour master to report in writing and in three languages every six months;");
        var accepted = Accepted(amended.After(new DraftCommand.AcceptAmendment(ByPenholder, AmendmentNo(2), [])), 1);
        Assert.Multiple(() =>
        {
            Assert.That(
                Said(accepted, 2),
                Is.EqualTo("base: Requests the harbour master to report | FRA: in writing | KEN: and in three languages | base: every six months;"));
            Assert.That(Origins(accepted).Find(ClauseNo(2))!.Runs[2].Of.Amendment, Is.EqualTo(AmendmentNo(2)));
        });
    }

    [Test]
    public void What_an_author_adds_on_taking_a_sub_amendment_over_is_the_amendments_own()
    {
        var amended = SubAmended("Requests the harbour master to report in writing and in three languages every six months;").After(
            new DraftCommand.AcceptAmendment(
                ByFrance,
                AmendmentNo(2),
                [new ChangeAcceptance(ChangeNo(20), Text: "Requests the harbour master to report in writing and in five languages every six months;")]));
        Assert.That(
            Said(Accepted(amended, 1), 2),
            Is.EqualTo("base: Requests the harbour master to report | FRA: in writing | KEN: and in | FRA: five | KEN: languages | base: every six months;"));
    }

    [Test]
    public void What_follows_from_a_decision_is_its_authors_and_what_else_it_took_the_penholders()
    {
        var accepted = Accepted(Tabled(Renewal, 1, France, 1, "Decides to extend the mandate of the lagoon mission until 30 June;"), 1);
        var followed = accepted.After(new DraftCommand.TakeConsequences(
            ByPenholder,
            new ChangeReference(AmendmentNo(1), ChangeNo(10)),
            [new ClauseEdit.Revise(ClauseNo(2), Version(1), "Requests the very lagoon master to report every six months;")],
            []));
        Assert.That(
            Said(followed, 2),
            Is.EqualTo("base: Requests the | USA+: very | FRA>: lagoon | base: master to report every six months;"));
    }

    [Test]
    public void What_an_author_takes_over_from_a_decision_elsewhere_stays_that_decisions()
    {
        var tabled = Tabled(Renewal, 2, Kenya, 2, "Requests the harbour master and the harbour pilot to report every six months;");
        var accepted = Accepted(Tabled(tabled, 1, France, 1, "Decides to extend the mandate of the lagoon mission until 30 June;"), 1);
        var seen = "Requests the harbour master and the harbour pilot to report every six months;";
        var followed = accepted.After(new DraftCommand.TakeConsequences(
            ByKenya,
            new ChangeReference(AmendmentNo(1), ChangeNo(10)),
            [],
            [new ConsequentialWords(AmendmentNo(2), ChangeNo(20), seen, "Requests the harbour master and the lagoon pilot to report every six months;")]));
        Assert.That(
            Said(Accepted(followed, 2), 2),
            Is.EqualTo("base: Requests the harbour master | KEN: and the | FRA>: lagoon | KEN: pilot | base: to report every six months;"));
    }

    [Test]
    public void A_clause_that_an_amendment_brings_in_is_its_authors()
    {
        var tabled = Tabled(Renewal, 1, France, [], id => new ProposedChange.Insert(
            id, ClauseNo(9), ClauseNo(1), ClauseKind.Operative, 0, true, "Welcomes the new pier;"));
        Assert.That(
            Said(Accepted(tabled, 1, "Welcomes the new northern pier;"), 9),
            Is.EqualTo("FRA: Welcomes the new | USA+: northern | FRA: pier;"));
    }

    [Test]
    public void An_alternative_brings_its_own_words_and_leaves_those_that_stay()
    {
        var tabled = Tabled(Renewal, 1, France, [], id => new ProposedChange.Alternative(
            id, ClauseNo(2), Version(1), "Invites the harbour master to speak every six months;"));
        Assert.That(
            Said(Accepted(tabled, 1), 2),
            Is.EqualTo("FRA: Invites | base: the harbour master to | FRA: speak | base: every six months;"));
    }

    [Test]
    public void An_amendment_carried_over_takes_nobody_elses_words()
    {
        var tabled = Tabled(Renewal, 1, France, 2, "Requests the harbour master to report in writing every six months;");
        var moved = Revised(tabled, 2, "Requests the harbour master to report every three months;");
        var carried = new CarriedWords(
            "Requests the harbour master to report in writing every three months;",
            [new ClauseEdit.Revise(ClauseNo(2), Version(2), "Requests the harbour master to report in writing every three months;")]);
        var accepted = moved.After(new DraftCommand.AcceptAmendment(ByPenholder, AmendmentNo(1), [new ChangeAcceptance(ChangeNo(10), Carried: carried)]));
        Assert.That(
            Said(accepted, 2),
            Is.EqualTo("base: Requests the harbour master to report | FRA: in writing | base: every | USA: three | base: months;"));
    }

    [Test]
    public void The_Secretariats_words_are_no_states()
    {
        var corrected = Renewal.Decided(ActingFor.Secretariat, new DraftEvent.ClauseRevised(
            ClauseNo(3), Version(2), "Calls upon all States to lend oil lamps for the lighthouse;", null));
        Assert.Multiple(() =>
        {
            Assert.That(Said(corrected, 3), Is.EqualTo("USA: Calls upon all States to lend | un: oil | USA: lamps for the lighthouse;"));
            Assert.That(Origins(corrected).Find(ClauseNo(3))!.Runs[1].Of.States, Is.Empty);
        });
    }

    private static Testing.Drafting.DraftHistory SubAmended(string text)
    {
        var tabled = Tabled(Renewal, 1, France, 2, "Requests the harbour master to report in writing every six months;");
        return tabled
            .After(new DraftCommand.PrepareAmendment(
                ByKenya, AmendmentNo(2), [new ProposedChange.Amend(ChangeNo(20), ChangeNo(10), text)], null, [], Amends: AmendmentNo(1)))
            .After(new DraftCommand.TableAmendment(ByKenya, AmendmentNo(2)));
    }
}
