using NUnit.Framework;
using ResolutionTracker.Core.Amendments;
using ResolutionTracker.Core.Delegations;
using ResolutionTracker.Core.Drafting;
using ResolutionTracker.Core.History;
using ResolutionTracker.Testing.Drafting;

namespace ResolutionTracker.Core.Tests.Amendments;

public sealed class TablingAnAmendmentTests : AmendmentSpec
{
    private static readonly DraftHistory Begun = Given([InCouncil(Text), InRoomOf(France, Prepared(CallsUpon))]);

    [Test]
    public void The_Council_sees_its_full_text_and_its_preparation_ends() =>
        Begun.When(Table(ByFrance)).Then([InCouncil(Tabled(CallsUpon)), InRoomOf(France, Tabled(CallsUpon))]);

    [Test]
    public void Only_its_last_wording_reaches_the_Council()
    {
        var history = Given(Text)
            .After(Prepare(ByFrance, CallsUpon with { Text = "Ocelot;" }) with { Reason = "ocelot" })
            .After(Prepare(ByFrance, CallsUpon with { Text = "Urges ocelots;" }))
            .After(Prepare(ByFrance, CallsUpon) with { Reason = "Softer." })
            .After(Table(ByFrance));

        Assert.That(history.In(new Room.Council()).Select(recorded => recorded.Stored.ToString()), Has.None.Contains("celot"));
        Assert.That(history.In(new Room.Delegation(France)).Select(recorded => recorded.Stored.ToString()), Has.Some.Contains("celot"));
        Assert.That(history.RoomOf(France).InPreparation, Is.Empty);
        Assert.That(history.Council!.Find(AmendmentNo(1)), Has.Property("Reason").EqualTo("Softer.").And.Property("Ordinal").EqualTo(1));
    }

    [Test]
    public void A_clause_that_moved_on_does_not_hold_it_up() =>
        Begun.With(Revised(4, 2, "Urges States;"))
            .When(Table(ByFrance))
            .Then([InCouncil(Tabled(CallsUpon)), InRoomOf(France, Tabled(CallsUpon))]);

    [Test]
    public void A_clause_that_went_away_does() =>
        Begun.With(Deleted(4)).When(Table(ByFrance)).ThenRefused(new Refusal.ClauseGone("OP2"));

    [Test]
    public void Words_that_change_nothing_are_refused() =>
        Given([InCouncil(Text), InRoomOf(France, Prepared(CallsUpon with { Text = CallsUpon.BaseText }))])
            .When(Table(ByFrance))
            .ThenRefused(new Refusal.NoChange());

    [Test]
    public void A_second_time_is_refused() =>
        Begun.After(Table(ByFrance)).When(Table(ByFrance)).ThenRefused(new Refusal.AlreadyTabled());

    [Test]
    public void One_settled_is_refused() =>
        WithTabled(CallsUpon)
            .With(new DraftEvent.AmendmentRejected(AmendmentNo(1), "No."))
            .When(Table(ByFrance))
            .ThenRefused(new Refusal.AlreadySettled("rejected"));

    [Test]
    public void Another_delegation_is_told_that_there_is_none() =>
        Begun.When(Table(ByPakistan)).ThenRefused(new Refusal.NoSuchAmendment(AmendmentNo(1)));

    [Test]
    public void Another_delegation_is_told_whose_it_is_once_it_is_tabled() =>
        WithTabled(CallsUpon).When(Table(ByPakistan)).ThenRefused(new Refusal.NotAuthor(France));

    [Test]
    public void The_secretariat_is_told_that_there_is_none() =>
        Begun.When(Table(ActingFor.Secretariat)).ThenRefused(new Refusal.NoSuchAmendment(AmendmentNo(1)));

    [Test]
    public void One_never_begun_is_refused() =>
        Given(Text).When(Table(ByFrance)).ThenRefused(new Refusal.NoSuchAmendment(AmendmentNo(1)));

    [Test]
    public void A_state_that_lost_its_leave_is_refused() =>
        Given([InCouncil([.. Text, new DraftEvent.StateAdmitted(Kenya, true), new DraftEvent.StateAdmitted(Kenya, false)]),
                InRoomOf(Kenya, Prepared(CallsUpon) with { Authors = [new(Kenya, AuthorshipRole.MainSponsor)] })])
            .When(Table(ByKenya))
            .ThenRefused(new Refusal.MayNotPropose("Kenya"));

    private static DraftCommand.TableAmendment Table(ActingFor by) => new(by, AmendmentNo(1));
}
