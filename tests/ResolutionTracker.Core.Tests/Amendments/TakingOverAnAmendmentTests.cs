using NUnit.Framework;
using ResolutionTracker.Core.Amendments;
using ResolutionTracker.Core.Delegations;
using ResolutionTracker.Core.Drafting;
using ResolutionTracker.Core.History;
using ResolutionTracker.Testing.Drafting;

namespace ResolutionTracker.Core.Tests.Amendments;

public sealed class TakingOverAnAmendmentTests : AmendmentSpec
{
    private static readonly DraftCommand.TakeOverAmendment TakeOver = new(ByPakistan, AmendmentNo(1));

    private static readonly DraftEvent.AmendmentWithdrawn Withdrawn = new(AmendmentNo(1));

    private static readonly DraftHistory Gone = Given([.. Text, Tabled(CallsUpon) with { Group = "EU" }, Withdrawn]);

    [Test]
    public void Another_state_goes_on_with_one_that_was_withdrawn() =>
        Gone.When(TakeOver).Then(new DraftEvent.AmendmentTakenOver(AmendmentNo(1), Pakistan));

    [Test]
    public void It_is_that_states_now_and_open_and_its_first_submitter_is_known()
    {
        var council = Gone.After(TakeOver).Council!;
        var amendment = council.Find(AmendmentNo(1))!;
        Assert.That(amendment.Authors, Is.EqualTo([new Authorship(Pakistan, AuthorshipRole.MainSponsor)]));
        Assert.That((amendment.Status, amendment.FirstSubmitter, amendment.Ordinal), Is.EqualTo(("tabled", (MemberState?)France, 1)));
        Assert.That((council.OpenAmendments, council.OpenAt(ClauseNo(4))), Is.EqualTo((1, 1)));
    }

    [Test]
    public void The_group_that_its_first_submitter_spoke_for_is_not_bound() =>
        Assert.That(Gone.After(TakeOver).Council!.Find(AmendmentNo(1))!.Group, Is.Null);

    [Test]
    public void Those_who_stood_behind_it_still_do_and_who_takes_it_over_is_no_co_sponsor_besides()
    {
        var taken = Given([
            .. Text,
            new DraftEvent.StateAdmitted(Kenya, true),
            Tabled(CallsUpon) with { Authors = [.. OfFrance, new(Pakistan, AuthorshipRole.CoSponsor), new(Kenya, AuthorshipRole.CoSponsor)] },
            Withdrawn]).After(TakeOver);
        Assert.That(
            taken.Council!.Find(AmendmentNo(1))!.Authors,
            Is.EqualTo([new(Pakistan, AuthorshipRole.MainSponsor), new Authorship(Kenya, AuthorshipRole.CoSponsor)]));
    }

    [Test]
    public void Who_submitted_it_and_gave_it_up_stands_behind_it_no_longer()
    {
        var taken = Given([.. Text, Tabled(CallsUpon) with { Authors = [.. OfFrance, new(Pakistan, AuthorshipRole.CoSponsor)] }, Withdrawn])
            .After(TakeOver)
            .With(Withdrawn)
            .After(TakeOver with { By = ByFrance });
        var amendment = taken.Council!.Find(AmendmentNo(1))!;
        Assert.That(amendment.Authors, Is.EqualTo(OfFrance));
        Assert.That(amendment.CoSponsorships.Select(each => (each.State, each.Left)), Is.EqualTo([(Pakistan, (DateTimeOffset?)taken.Council!.LastAt)]));
    }

    [Test]
    public void Its_own_submitter_may_go_on_with_it_and_is_its_first_still()
    {
        var again = Gone.After(TakeOver with { By = ByFrance }).Council!.Find(AmendmentNo(1))!;
        Assert.That((again.MainSponsor, again.FirstSubmitter), Is.EqualTo((France, (MemberState?)null)));
    }

    [Test]
    public void The_first_submitter_stays_the_first_when_a_third_state_goes_on()
    {
        var third = Gone.With(new DraftEvent.StateAdmitted(Kenya, true)).After(TakeOver).With(Withdrawn).After(TakeOver with { By = ByKenya });
        Assert.That(third.Council!.Find(AmendmentNo(1))!.FirstSubmitter, Is.EqualTo(France));
    }

    [Test]
    public void Its_new_submitter_withdraws_it_and_the_first_may_not()
    {
        var taken = Gone.After(TakeOver);
        taken.When(new DraftCommand.WithdrawAmendment(ByPakistan, AmendmentNo(1))).Then(Withdrawn);
        taken.When(new DraftCommand.WithdrawAmendment(ByFrance, AmendmentNo(1))).ThenRefused(new Refusal.NotAuthor(Pakistan));
    }

    [Test]
    public void What_was_decided_before_stays_decided()
    {
        var taken = WithTabled(CallsUpon, new Change.Delete(ChangeNo(2), ClauseNo(5), Version(1), "Remains seized."))
            .After(AcceptChanges(1, new ChangeAcceptance(ChangeNo(2))))
            .With(Withdrawn)
            .After(TakeOver);
        Assert.That(taken.Council!.Find(AmendmentNo(1))!.OpenChanges, Is.EqualTo(new Change[] { CallsUpon }));
    }

    [Test]
    public void One_that_nobody_tabled_is_refused() =>
        Given(Text).When(TakeOver).ThenRefused(new Refusal.NoSuchAmendment(AmendmentNo(1)));

    [Test]
    public void One_that_is_open_is_refused() =>
        WithTabled(CallsUpon).When(TakeOver).ThenRefused(new Refusal.NotWithdrawn("tabled"));

    [Test]
    public void One_that_was_rejected_is_refused() =>
        WithTabled(CallsUpon).With(new DraftEvent.AmendmentRejected(AmendmentNo(1), "No.")).When(TakeOver).ThenRefused(new Refusal.NotWithdrawn("rejected"));

    [Test]
    public void Who_may_not_propose_is_refused()
    {
        Gone.When(TakeOver with { By = ByKenya }).ThenRefused(new Refusal.MayNotPropose("Kenya"));
        Gone.When(TakeOver with { By = ActingFor.Secretariat }).ThenRefused(new Refusal.MayNotPropose("The Secretariat"));
    }

    [Test]
    public void A_sub_amendment_whose_amended_one_is_settled_is_refused() =>
        WithSub(isDecided: false)
            .With(new DraftEvent.AmendmentRejected(AmendmentNo(1), "No."))
            .When(TakeOver with { Amendment = AmendmentNo(2) })
            .ThenRefused(new Refusal.AmendedOneSettled("rejected"));

    [Test]
    public void A_sub_amendment_whose_change_is_decided_is_refused() =>
        WithSub(isDecided: true)
            .When(TakeOver with { Amendment = AmendmentNo(2) })
            .ThenRefused(new Refusal.AmendedOneSettled("decided on that change"));

    private static DraftHistory WithSub(bool isDecided)
    {
        var sub = new Change.Amend(ChangeNo(3), ChangeNo(1), ClauseNo(4), "Calls upon all States;", "Calls;");
        var tabled = WithTabled(CallsUpon, new Change.Delete(ChangeNo(2), ClauseNo(5), Version(1), "Remains seized."))
            .With(TabledAs(2, sub) with { Amends = AmendmentNo(1) }, new DraftEvent.AmendmentWithdrawn(AmendmentNo(2)));
        return isDecided ? tabled.After(AcceptChanges(1, new ChangeAcceptance(ChangeNo(1)))) : tabled;
    }
}
