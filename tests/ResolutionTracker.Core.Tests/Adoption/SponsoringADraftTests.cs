using NUnit.Framework;
using ResolutionTracker.Core.Delegations;
using ResolutionTracker.Core.Drafting;
using ResolutionTracker.Core.History;
using ResolutionTracker.Testing.Drafting;

namespace ResolutionTracker.Core.Tests.Adoption;

public sealed class SponsoringADraftTests : DraftSpec
{
    private static readonly DraftHistory Draft = Given(Opened, ZeroDraft);

    [Test]
    public void A_member_of_the_Council_adds_its_name() =>
        Draft.When(new DraftCommand.JoinSponsors(ByFrance)).Then(new DraftEvent.SponsorJoined(France));

    [Test]
    public void A_state_admitted_without_leave_to_propose_adds_its_name() =>
        Draft.With(new DraftEvent.StateAdmitted(Kenya, false))
            .When(new DraftCommand.JoinSponsors(ByKenya))
            .Then(new DraftEvent.SponsorJoined(Kenya));

    [Test]
    public void A_second_time_changes_nothing() => Draft.When(new DraftCommand.JoinSponsors(ByPenholder)).ThenNothing();

    [Test]
    public void A_state_outside_the_room_is_refused() =>
        Draft.When(new DraftCommand.JoinSponsors(ByKenya)).ThenRefused(new Refusal.MayNotPropose("Kenya"));

    [Test]
    public void The_secretariat_is_refused() =>
        Draft.When(new DraftCommand.JoinSponsors(ActingFor.Secretariat)).ThenRefused(new Refusal.MayNotPropose("The Secretariat"));

    [Test]
    public void A_sponsor_takes_its_name_off() =>
        Draft.When(new DraftCommand.LeaveSponsors(ByPenholder)).Then(new DraftEvent.SponsorLeft(UnitedStates));

    [Test]
    public void Who_is_no_sponsor_leaves_nothing()
    {
        Draft.When(new DraftCommand.LeaveSponsors(ByFrance)).ThenNothing();
        Draft.When(new DraftCommand.LeaveSponsors(ActingFor.Secretariat)).ThenNothing();
    }
}
