using NUnit.Framework;
using ResolutionTracker.Core.Amendments;
using ResolutionTracker.Core.Drafting;
using ResolutionTracker.Core.History;

namespace ResolutionTracker.Core.Tests.Amendments;

/// <summary>What words a decision gave, and what they are without it, is worked out elsewhere and arrives as edits.</summary>
public sealed class RevertingADecisionTests : AmendmentSpec
{
    private static readonly Change.Delete WithoutTheLast = new(ChangeNo(2), ClauseNo(5), Version(1), "Remains seized.");

    private static readonly Change.Retitle AsMission = new(ChangeNo(1), "Stabilization force", "Stabilization mission");

    [Test]
    public void An_acceptance_is_taken_back_with_its_words()
    {
        var accepted = WithTabled(CallsUpon).After(Accept());
        var revert = Revert(new ClauseEdit.Revise(ClauseNo(4), Version(2), "Urges all States;"));
        accepted.When(revert).Then(new DraftEvent.DecisionReverted(AmendmentNo(1), [ChangeNo(1)]), Revised(4, 3, "Urges all States;"));

        var amendment = accepted.After(revert).Council!.Find(AmendmentNo(1))!;
        Assert.That((amendment.Status, amendment.Accepted.Count), Is.EqualTo(("tabled", 0)));
        Assert.That(accepted.After(revert).Council!.OpenAt(ClauseNo(4)), Is.EqualTo(1));
    }

    [Test]
    public void A_rejection_is_taken_back() =>
        WithTabled(CallsUpon).With(new DraftEvent.AmendmentRejected(AmendmentNo(1), "No."))
            .When(Revert())
            .Then(new DraftEvent.DecisionReverted(AmendmentNo(1), [ChangeNo(1)]));

    [Test]
    public void What_was_decided_change_by_change_is_taken_back_as_a_whole()
    {
        var decided = WithTabled(CallsUpon, WithoutTheLast)
            .After(AcceptChanges(1, new ChangeAcceptance(ChangeNo(2))))
            .After(new DraftCommand.RejectAmendment(ByPenholder, AmendmentNo(1), "No.", [ChangeNo(1)]));
        var revert = Revert(new ClauseEdit.Reinstate(ClauseNo(5), "Remains seized."));
        decided.When(revert).Then(
            new DraftEvent.DecisionReverted(AmendmentNo(1), [ChangeNo(1), ChangeNo(2)]),
            new DraftEvent.ClauseReinstated(ClauseNo(5), Version(2), "Remains seized.", null));
        Assert.That(decided.After(revert).Council!.Find(AmendmentNo(1))!.OpenChanges, Is.EqualTo(new Change[] { CallsUpon, WithoutTheLast }));
    }

    [Test]
    public void One_that_is_decided_in_part_is_open_again_as_a_whole()
    {
        var partly = WithTabled(CallsUpon, WithoutTheLast).After(AcceptChanges(1, new ChangeAcceptance(ChangeNo(1))));
        var revert = Revert(new ClauseEdit.Revise(ClauseNo(4), Version(2), "Urges all States;"));
        partly.When(revert).Then(new DraftEvent.DecisionReverted(AmendmentNo(1), [ChangeNo(1)]), Revised(4, 3, "Urges all States;"));
        Assert.That(partly.After(revert).Council!.Find(AmendmentNo(1))!.Status, Is.EqualTo("tabled"));
        Assert.That(partly.After(revert).Council!.OpenAmendments, Is.EqualTo(1));
    }

    [Test]
    public void It_can_be_decided_anew() =>
        WithTabled(CallsUpon).With(new DraftEvent.AmendmentRejected(AmendmentNo(1), "No.")).After(Revert()).When(Accept()).Then(
            Accepted(AsAccepted(CallsUpon)), new DraftEvent.ClauseRevised(ClauseNo(4), Version(2), "Calls upon all States;", Through()));

    [Test]
    public void The_title_is_what_it_was() =>
        WithTabled(AsMission).After(Accept(null)).When(Revert()).Then(
            new DraftEvent.DecisionReverted(AmendmentNo(1), [ChangeNo(1)]), new DraftEvent.WorkingTitleChanged("Stabilization force"));

    [Test]
    public void The_title_is_the_one_that_the_decision_replaced_and_not_the_one_it_was_written_against() =>
        WithTabled(AsMission).With(new DraftEvent.WorkingTitleChanged("Force")).After(Accept(null, "Mission")).When(Revert()).Then(
            new DraftEvent.DecisionReverted(AmendmentNo(1), [ChangeNo(1)]), new DraftEvent.WorkingTitleChanged("Force"));

    [Test]
    public void A_title_that_changed_nothing_stays() =>
        WithTabled(AsMission).With(new DraftEvent.WorkingTitleChanged("Mission")).After(Accept(null, "Mission")).When(Revert()).Then(
            new DraftEvent.DecisionReverted(AmendmentNo(1), [ChangeNo(1)]));

    [Test]
    public void A_title_that_was_changed_since_stays() =>
        WithTabled(AsMission).After(Accept(null)).With(new DraftEvent.WorkingTitleChanged("Force")).When(Revert()).Then(
            new DraftEvent.DecisionReverted(AmendmentNo(1), [ChangeNo(1)]));

    [Test]
    public void An_agreed_clause_is_protected() =>
        WithTabled(CallsUpon).After(Accept()).With(new DraftEvent.ClauseAgreed(ClauseNo(4), Version(2), false))
            .When(Revert(new ClauseEdit.Revise(ClauseNo(4), Version(2), "Urges all States;")))
            .ThenRefused(new Refusal.ClauseIsAgreed("OP2"));

    [Test]
    public void Worked_out_on_an_older_text_it_is_refused_as_stale() =>
        WithTabled(CallsUpon).After(Accept()).With(Revised(4, 3, "Invites;"))
            .When(Revert(new ClauseEdit.Revise(ClauseNo(4), Version(2), "Urges all States;")))
            .ThenRefused(new Refusal.StaleVersion("OP2", Version(2), Version(3)));

    [Test]
    public void One_that_is_open_is_refused() => WithTabled(CallsUpon).When(Revert()).ThenRefused(new Refusal.NotDecided("tabled"));

    [Test]
    public void One_that_was_withdrawn_is_refused() =>
        WithTabled(CallsUpon).With(new DraftEvent.AmendmentWithdrawn(AmendmentNo(1))).When(Revert()).ThenRefused(new Refusal.NotDecided("withdrawn"));

    [Test]
    public void One_that_nobody_tabled_is_refused() => Given(Text).When(Revert()).ThenRefused(new Refusal.NoSuchAmendment(AmendmentNo(1)));

    [Test]
    public void A_second_time_is_refused() =>
        WithTabled(CallsUpon).With(new DraftEvent.AmendmentRejected(AmendmentNo(1), "No.")).After(Revert()).When(Revert()).ThenRefused(new Refusal.NotDecided("tabled"));

    private static DraftCommand.RevertDecision Revert(params ClauseEdit[] edits) => new(ByPenholder, AmendmentNo(1), [.. edits]);
}
