using NUnit.Framework;
using ResolutionTracker.Core.Amendments;
using ResolutionTracker.Core.Drafting;
using ResolutionTracker.Testing.Drafting;

namespace ResolutionTracker.Analysis.Tests.History.Origins;

public sealed class WordsThatComeBackTests : OriginSpec
{
    private static readonly DraftHistory Shortened = Revised(Renewal, 2, "Requests the harbour master to report;");

    [Test]
    public void Keep_their_first_origin_and_say_so()
    {
        var back = Accepted(Tabled(Shortened, 1, France, 2, "Requests the harbour master to report in writing every six months;"), 1);
        var returned = Origins(back).Find(ClauseNo(2))!.Runs.Single(run => run.Of.Returned is not null).Of;
        Assert.Multiple(() =>
        {
            Assert.That(Said(back, 2), Is.EqualTo("base: Requests the harbour master to report | FRA: in writing | base~: every six months | base: ;"));
            Assert.That((Codes(returned.Returned!.States), returned.Returned.Amendment), Is.EqualTo(("FRA", AmendmentNo(1))));
            Assert.That(returned.Returned.Position, Is.EqualTo(back.Council!.Position));
            Assert.That(returned.Position, Is.LessThan(5));
        });
    }

    [Test]
    public void Are_still_in_the_graveyard_and_there_it_says_that_they_are_back() => Assert.Multiple(() =>
    {
        Assert.That(Removed(Shortened), Is.EqualTo(["USA: every six months"]));
        Assert.That(Removed(Revised(Shortened, 2, "Requests the harbour master to report every six months;")), Is.EqualTo(["USA: every six months (back)"]));
    });

    [Test]
    public void By_a_decision_taken_back_are_whose_they_were()
    {
        var accepted = Accepted(Tabled(Renewal, 1, France, 2, "Requests the harbour master to speak rather seldom;"), 1);
        var reverted = accepted.After(new DraftCommand.RevertDecision(
            ByPenholder, AmendmentNo(1), [new ClauseEdit.Revise(ClauseNo(2), Version(2), "Requests the harbour master to report every six months;")]));
        var again = new DraftCommand.AcceptAmendment(ByPenholder, AmendmentNo(1), [new ChangeAcceptance(ChangeNo(10), Carried: new CarriedWords(
            "Requests the harbour master to speak rather seldom;",
            [new ClauseEdit.Revise(ClauseNo(2), Version(3), "Requests the harbour master to speak rather seldom;")]))]);
        Assert.Multiple(() =>
        {
            Assert.That(Said(reverted, 2), Is.EqualTo("base: Requests the harbour master to | base~: report every six months | base: ;"));
            Assert.That(Said(reverted.After(again), 2), Is.EqualTo("base: Requests the harbour master to | FRA~: speak rather seldom | base: ;"));
        });
    }

    [Test]
    public void With_a_restated_text_are_whose_they_were_to_the_letter()
    {
        var past = Accepted(Tabled(Renewal, 1, France, 2, "Requests the harbour master, with care, to report every six months;"), 1);
        var now = Edited(
            Revised(Revised(past, 2, "Invites the pilot to report, and to rest;"), 2, "Thanks the pilot."), new ClauseEdit.Delete(ClauseNo(1), Version(1)));
        var restated = now.After(new DraftCommand.RestateText(ByPenholder, past.Council!));
        Assert.Multiple(() =>
        {
            Assert.That(Unmarked(Said(restated, 2)), Is.EqualTo(Unmarked(Said(past, 2))));
            Assert.That(Said(restated, 1), Is.EqualTo("base~: Decides to extend the mandate of the harbour mission until 30 June;"));
        });
    }

    [Test]
    public void In_a_reinstated_clause_are_whose_they_were_and_new_ones_are_not()
    {
        var gone = Edited(Renewal, new ClauseEdit.Delete(ClauseNo(2), Version(1)));
        Assert.That(
            Said(Edited(gone, new ClauseEdit.Reinstate(ClauseNo(2), "Requests the harbour pilot to report every six months;")), 2),
            Is.EqualTo("base~: Requests the harbour | USA: pilot | base~: to report every six months;"));
    }

    [Test]
    public void In_a_clause_of_another_identity_are_whose_they_were()
    {
        var gone = Edited(Renewal, new ClauseEdit.Delete(ClauseNo(2), Version(1)));
        Assert.That(
            Said(Edited(gone, Insert(9, 3, "Invites the harbour master to report every six months.")), 9),
            Is.EqualTo("USA: Invites | base~: the harbour master to report every six months | USA: ."));
    }

    [Test]
    public void One_word_of_substance_is_enough_where_it_stood_by_itself() => Assert.That(
        Said(Revised(Revised(Renewal, 2, "Invites the harbour master to report every six months;"), 2, "Requests the harbour master to report every six months;"), 2),
        Is.EqualTo("base~: Requests | base: the harbour master to report every six months;"));

    [Test]
    public void However_many_others_left_the_same_clause_meanwhile()
    {
        var history = Revised(Renewal, 2, "Requests the harbour master to report in summer every six months;");
        for (var i = 0; i < 150; i++)
        {
            history = Revised(history, 2, $"Requests the harbour master to report in week{i} every six months;");
        }

        Assert.That(
            Said(Revised(history, 2, "Requests the harbour master to report in summer every month;"), 2),
            Does.StartWith("base: Requests the harbour master to report | USA: in | USA~: summer | "));
    }

    // Without the noun behind it the article is no token of its own.
    [Test]
    public void An_elided_article_that_left_without_its_noun_is_whose_it_was()
    {
        var history = Revised(Renewal, 2, "Prie le maître du port et l'adjoint de faire rapport;");
        var without = Revised(history, 2, "Prie le maître du port et adjoint de faire rapport;");
        Assert.Multiple(() =>
        {
            Assert.That(Said(Revised(without, 2, "Prie le maître du port et l'adjoint de faire un rapport;"), 2), Does.Contain("USA~: l' | USA: adjoint de faire un rapport | base: ;"));
            Assert.That(Removed(without), Does.Contain("USA: l'"));
        });
    }

    [Test]
    public void A_small_word_is_enough_between_the_same_neighbours()
    {
        var shall = Renewal.Council!.Find(ClauseNo(2))!.Text.Replace("to report", "shall report", StringComparison.Ordinal);
        var should = shall.Replace("shall", "should", StringComparison.Ordinal);
        var may = Revised(Revised(Revised(Renewal, 2, shall), 2, should), 2, should.Replace("six", "five", StringComparison.Ordinal));
        Assert.That(
            Said(Revised(may, 2, shall.Replace("six", "five", StringComparison.Ordinal)), 2),
            Is.EqualTo("base: Requests the harbour master | USA~: shall | base: report every | USA: five | base: months;"));
    }

    [Test]
    public void A_small_word_elsewhere_in_the_clause_has_not_come_back()
    {
        var without = Revised(Renewal, 2, "Requests harbour master to report every six months;");
        Assert.That(
            Said(Revised(without, 2, "Requests harbour master to report every six of the months;"), 2),
            Is.EqualTo("base: Requests harbour master to report every six | USA: of the | base: months;"));
    }

    [Test]
    public void A_name_of_two_words_in_another_clause_has_not_come_back()
    {
        var without = Revised(Renewal, 1, "Decides to extend the mandate until 30 June;");
        Assert.That(
            Said(Revised(without, 3, "Calls upon all States to lend the harbour mission lamps for the lighthouse;"), 3),
            Is.EqualTo("USA: Calls upon all States to lend the harbour mission lamps for the lighthouse;"));
    }

    [Test]
    public void Three_words_of_substance_in_another_clause_have()
    {
        var without = Revised(Renewal, 2, "Requests the harbour master to act;");
        Assert.That(
            Said(Revised(without, 3, "Calls upon all States to report every six months;"), 3),
            Is.EqualTo("USA: Calls upon all States to | base~: report every six months | USA: ;"));
    }

    [Test]
    public void In_Chinese_two_ideographs_make_a_word()
    {
        var chinese = Revised(Revised(Revised(Renewal, 3, "请秘书长每三个月提交书面报告；"), 3, "请秘书长提交报告；"), 3, "请秘书长每三个月提交报告；");
        Assert.That(Said(chinese, 3), Is.EqualTo("USA: 请秘书长 | USA~: 每三个月 | USA: 提交报告；"));
    }

    private static string Unmarked(string said) => said.Replace("~", "", StringComparison.Ordinal);
}
