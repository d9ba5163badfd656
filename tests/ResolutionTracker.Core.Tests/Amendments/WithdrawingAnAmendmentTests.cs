using NUnit.Framework;
using ResolutionTracker.Core.Amendments;
using ResolutionTracker.Core.Delegations;
using ResolutionTracker.Core.Drafting;
using ResolutionTracker.Core.History;

namespace ResolutionTracker.Core.Tests.Amendments;

public sealed class WithdrawingAnAmendmentTests : AmendmentSpec
{
    private static readonly DraftCommand.WithdrawAmendment Withdraw = new(ByFrance, AmendmentNo(1));

    [Test]
    public void One_in_preparation_is_given_up_unseen() =>
        Given([InCouncil(Text), InRoomOf(France, Prepared(CallsUpon))])
            .When(Withdraw)
            .Then([InRoomOf(France, new DraftEvent.PreparationEnded(AmendmentNo(1)))]);

    [Test]
    public void One_tabled_is_taken_back_before_the_Council() =>
        WithTabled(CallsUpon).When(Withdraw).Then(new DraftEvent.AmendmentWithdrawn(AmendmentNo(1)));

    [Test]
    public void A_second_time_is_refused() =>
        WithTabled(CallsUpon).After(Withdraw).When(Withdraw).ThenRefused(new Refusal.AlreadySettled("withdrawn"));

    [Test]
    public void One_never_begun_is_refused() =>
        Given(Text).When(Withdraw).ThenRefused(new Refusal.NoSuchAmendment(AmendmentNo(1)));

    [Test]
    public void One_that_another_delegation_prepares_is_as_if_it_were_not() =>
        Given([InCouncil(Text), InRoomOf(France, Prepared(CallsUpon))])
            .When(Withdraw with { By = ByPakistan })
            .ThenRefused(new Refusal.NoSuchAmendment(AmendmentNo(1)));

    [Test]
    public void The_penholder_may_not() =>
        WithTabled(CallsUpon).When(Withdraw with { By = ByPenholder }).ThenRefused(new Refusal.NotAuthor(France));

    [Test]
    public void The_secretariat_may_not() =>
        WithTabled(CallsUpon).When(Withdraw with { By = ActingFor.Secretariat }).ThenRefused(new Refusal.NotAuthor(France));

    [Test]
    public void A_co_sponsor_may_not() =>
        Given([.. Text, Tabled(CallsUpon) with { Authors = [.. OfFrance, new(Pakistan, AuthorshipRole.CoSponsor)] }])
            .When(Withdraw with { By = ByPakistan })
            .ThenRefused(new Refusal.NotAuthor(France));
}
