using NUnit.Framework;
using ResolutionTracker.Core.Amendments;
using ResolutionTracker.Core.Delegations;
using ResolutionTracker.Core.Drafting;
using ResolutionTracker.Core.History;
using ResolutionTracker.Testing.Drafting;

namespace ResolutionTracker.Core.Tests.Amendments;

public sealed class CoSponsoringAnAmendmentTests : AmendmentSpec
{
    private static readonly DraftCommand.JoinAmendment Join = new(ByPakistan, AmendmentNo(1));

    private static readonly DraftCommand.LeaveAmendment Leave = new(ByPakistan, AmendmentNo(1));

    private static readonly DraftHistory Joined = WithTabled(CallsUpon).After(Join);

    [Test]
    public void A_state_adds_its_name() =>
        WithTabled(CallsUpon).When(Join).Then(new DraftEvent.CoSponsorJoined(AmendmentNo(1), Pakistan));

    [Test]
    public void It_stands_behind_it_from_then_on()
    {
        var amendment = Joined.Council!.Find(AmendmentNo(1))!;
        Assert.That(amendment.Authors, Is.EqualTo([new(France, AuthorshipRole.MainSponsor), new Authorship(Pakistan, AuthorshipRole.CoSponsor)]));
        Assert.That(amendment.CoSponsorships, Is.EqualTo([new CoSponsorship(Pakistan, LastOf(Joined), null)]));
    }

    [Test]
    public void Those_of_the_first_hour_joined_with_the_tabling()
    {
        var tabled = Given([.. Text, Tabled(CallsUpon) with { Authors = [.. OfFrance, new(Pakistan, AuthorshipRole.CoSponsor)] }]);
        Assert.That(tabled.Council!.Find(AmendmentNo(1))!.CoSponsorships, Is.EqualTo([new CoSponsorship(Pakistan, LastOf(tabled), null)]));
    }

    [Test]
    public void A_state_takes_its_name_off() =>
        Joined.When(Leave).Then(new DraftEvent.CoSponsorLeft(AmendmentNo(1), Pakistan));

    [Test]
    public void That_it_stood_behind_it_stays_on_record()
    {
        var left = Joined.After(Leave);
        var again = left.After(Join);
        var amendment = again.Council!.Find(AmendmentNo(1))!;
        Assert.That(left.Council!.Find(AmendmentNo(1))!.Authors, Is.EqualTo(OfFrance));
        Assert.That(amendment.CoSponsorships, Is.EqualTo([
            new CoSponsorship(Pakistan, LastOf(Joined), LastOf(left)), new CoSponsorship(Pakistan, LastOf(again), null)]));
    }

    [Test]
    public void A_second_time_changes_nothing() => Joined.When(Join).ThenNothing();

    [Test]
    public void Its_submitter_stands_behind_it_already() => WithTabled(CallsUpon).When(Join with { By = ByFrance }).ThenNothing();

    [Test]
    public void Who_does_not_stand_behind_it_has_nothing_to_leave()
    {
        WithTabled(CallsUpon).When(Leave).ThenNothing();
        WithTabled(CallsUpon).When(Leave with { By = ActingFor.Secretariat }).ThenNothing();
    }

    [Test]
    public void Its_submitter_can_not_leave() =>
        Joined.When(Leave with { By = ByFrance }).ThenRefused(new Refusal.SubmitterCannotLeave());

    [Test]
    public void Who_may_not_propose_may_not_join()
    {
        WithTabled(CallsUpon).When(Join with { By = ByKenya }).ThenRefused(new Refusal.MayNotPropose("Kenya"));
        WithTabled(CallsUpon).When(Join with { By = ActingFor.Secretariat }).ThenRefused(new Refusal.MayNotPropose("The Secretariat"));
    }

    [Test]
    public void Who_lost_its_leave_may_still_take_its_name_off() =>
        WithTabled(CallsUpon)
            .With(new DraftEvent.StateAdmitted(Kenya, true), new DraftEvent.CoSponsorJoined(AmendmentNo(1), Kenya), new DraftEvent.StateAdmitted(Kenya, false))
            .When(Leave with { By = ByKenya })
            .Then(new DraftEvent.CoSponsorLeft(AmendmentNo(1), Kenya));

    [Test]
    public void One_that_nobody_tabled_is_refused()
    {
        var prepared = Given([InCouncil(Text), InRoomOf(France, Prepared(CallsUpon))]);
        prepared.When(Join).ThenRefused(new Refusal.NoSuchAmendment(AmendmentNo(1)));
        prepared.When(Leave).ThenRefused(new Refusal.NoSuchAmendment(AmendmentNo(1)));
    }

    [Test]
    public void One_that_is_settled_is_refused()
    {
        var settled = Joined.With(new DraftEvent.AmendmentRejected(AmendmentNo(1), "No."));
        settled.When(Join).ThenRefused(new Refusal.AlreadySettled("rejected"));
        settled.When(Leave).ThenRefused(new Refusal.AlreadySettled("rejected"));
    }

    private static DateTimeOffset LastOf(DraftHistory history) => history.Council!.LastAt;
}
