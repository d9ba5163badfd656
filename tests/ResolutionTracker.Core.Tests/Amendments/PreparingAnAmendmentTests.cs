using NUnit.Framework;
using ResolutionTracker.Core.Amendments;
using ResolutionTracker.Core.Delegations;
using ResolutionTracker.Core.Drafting;
using ResolutionTracker.Core.History;

namespace ResolutionTracker.Core.Tests.Amendments;

public sealed class PreparingAnAmendmentTests : AmendmentSpec
{
    [Test]
    public void It_begins_in_the_delegations_room_and_nowhere_else() =>
        Given(Text).When(Prepare(ByFrance, CallsUpon)).Then([InRoomOf(France, Prepared(CallsUpon))]);

    [Test]
    public void A_list_of_changes_takes_the_words_of_their_base_from_the_text()
    {
        var reword = CallsUpon with { Id = ChangeNo(2) };
        var delete = new Change.Delete(ChangeNo(3), ClauseNo(5), Version(1), "Remains seized.");
        Given(Text).When(Prepare(ByFrance, Demands, reword, delete)).Then([InRoomOf(France, Prepared(Demands, reword, delete))]);
    }

    [Test]
    public void A_deletion_keeps_what_hung_under_the_clause_when_it_was_begun()
    {
        Given(Text).When(Prepare(ByFrance, WithoutDecides)).Then([InRoomOf(France, Prepared(WithoutDecides))]);
        Given(Text).With(InRoomOf(France, Prepared(WithoutDecides))).With(Revised(2, 2, "to rest;"))
            .When(Prepare(ByFrance, WithoutDecides) with { Reason = "Too long." })
            .Then([InRoomOf(France, new DraftEvent.AmendmentWorded(AmendmentNo(1), [WithoutDecides], "Too long."))]);
    }

    [Test]
    public void A_new_paragraph_may_come_with_its_own_sub_paragraphs()
    {
        var below = new Change.Insert(ChangeNo(2), ClauseNo(21), ClauseNo(20), ClauseKind.Operative, 1, true, "now;");
        Given(Text).When(Prepare(ByFrance, Demands, below)).Then([InRoomOf(France, Prepared(Demands, below))]);
    }

    [Test]
    public void Co_sponsors_stand_behind_it_from_the_start_each_once() =>
        Given(Text)
            .When(Prepare(ByFrance, CallsUpon) with { CoSponsors = [Pakistan, France, Pakistan], Reason = " Softer. " })
            .Then([InRoomOf(France, new DraftEvent.AmendmentPrepared(
                AmendmentNo(1),
                [new(France, AuthorshipRole.MainSponsor), new(Pakistan, AuthorshipRole.CoSponsor)],
                [CallsUpon],
                "Softer."))]);

    [Test]
    public void A_reason_may_have_several_lines() =>
        Given(Text)
            .When(Prepare(ByFrance, CallsUpon) with { Reason = "Softer.\nShorter." })
            .Then([InRoomOf(France, Prepared(CallsUpon) with { Reason = "Softer.\nShorter." })]);

    [Test]
    public void A_state_admitted_with_leave_may_propose() =>
        Given([.. Text, new DraftEvent.StateAdmitted(Kenya, true)])
            .When(Prepare(ByKenya, CallsUpon))
            .Then([InRoomOf(Kenya, Prepared(CallsUpon) with { Authors = [new(Kenya, AuthorshipRole.MainSponsor)] })]);

    [Test]
    public void A_state_admitted_without_leave_is_refused() =>
        Given([.. Text, new DraftEvent.StateAdmitted(Kenya, false)])
            .When(Prepare(ByKenya, CallsUpon))
            .ThenRefused(new Refusal.MayNotPropose("Kenya"));

    [Test]
    public void A_state_outside_the_room_is_refused() =>
        Given(Text).When(Prepare(ByKenya, CallsUpon)).ThenRefused(new Refusal.MayNotPropose("Kenya"));

    [Test]
    public void The_secretariat_is_refused() =>
        Given(Text).When(Prepare(ActingFor.Secretariat, CallsUpon)).ThenRefused(new Refusal.MayNotPropose("The Secretariat"));

    [Test]
    public void Another_delegations_room_is_never_written_in() => Assert.That(
        Decider.Decide(
            new Negotiation(Given(Text).Council, DelegationRoom.Empty(Pakistan)),
            Prepare(ByFrance, CallsUpon)),
        Is.EqualTo(new Decision.Refused(new Refusal.MayNotPropose("France"))));

    [Test]
    public void Its_wording_is_put_to_use_again_and_again() =>
        Given([InCouncil(Text), InRoomOf(France, Prepared(CallsUpon))])
            .When(Prepare(ByFrance, CallsUpon with { Text = "Invites all States;" }))
            .Then([InRoomOf(France, new DraftEvent.AmendmentWorded(
                AmendmentNo(1), [CallsUpon with { Text = "Invites all States;" }], null))]);

    [Test]
    public void Its_reason_alone_may_change() =>
        Given([InCouncil(Text), InRoomOf(France, Prepared(CallsUpon))])
            .When(Prepare(ByFrance, CallsUpon) with { Reason = "Softer." })
            .Then([InRoomOf(France, new DraftEvent.AmendmentWorded(AmendmentNo(1), [CallsUpon], "Softer."))]);

    [Test]
    public void The_wording_it_has_changes_nothing() =>
        Given([InCouncil(Text), InRoomOf(France, Prepared(CallsUpon, Demands with { Id = ChangeNo(2) }))])
            .When(Prepare(ByFrance, CallsUpon, Demands with { Id = ChangeNo(2) }) with { Reason = "  " })
            .ThenNothing();

    [Test]
    public void Its_base_stays_when_the_clause_has_moved_on() =>
        Given([InCouncil([.. Text, Revised(4, 2, "Urges States;")]), InRoomOf(France, Prepared(CallsUpon))])
            .When(Prepare(ByFrance, CallsUpon with { Text = "Invites all States;" }))
            .Then([InRoomOf(France, new DraftEvent.AmendmentWorded(
                AmendmentNo(1), [CallsUpon with { Text = "Invites all States;" }], null))]);

    [Test]
    public void Its_base_may_follow_the_clause() =>
        Given([InCouncil([.. Text, Revised(4, 2, "Urges States;")]), InRoomOf(France, Prepared(CallsUpon))])
            .When(Prepare(ByFrance, CallsUpon with { Base = Version(2) }))
            .Then([InRoomOf(France, new DraftEvent.AmendmentWorded(
                AmendmentNo(1), [CallsUpon with { Base = Version(2), Was = "Urges States;" }], null))]);

    [Test]
    public void A_deletion_keeps_its_base_when_the_clause_has_moved_on() =>
        Given([InCouncil([.. Text, Revised(4, 2, "Urges States;")]), InRoomOf(France, Prepared(WithoutIt))])
            .When(Prepare(ByFrance, WithoutIt))
            .ThenNothing();

    [Test]
    public void Words_that_change_nothing_yet_may_be_kept() =>
        Given(Text)
            .When(Prepare(ByFrance, CallsUpon with { Text = CallsUpon.BaseText }))
            .Then([InRoomOf(France, Prepared(CallsUpon with { Text = CallsUpon.BaseText }))]);

    [Test]
    public void From_an_old_version_is_refused_as_stale() =>
        Given([.. Text, Revised(4, 2, "Urges States;")])
            .When(Prepare(ByFrance, CallsUpon))
            .ThenRefused(new Refusal.StaleVersion("OP2", Version(1), Version(2)));

    [Test]
    public void To_a_clause_never_there_is_refused() =>
        Given(Text)
            .When(Prepare(ByFrance, CallsUpon with { Clause = ClauseNo(9) }))
            .ThenRefused(new Refusal.NoSuchClause(ClauseNo(9)));

    [Test]
    public void To_a_clause_no_longer_there_is_refused() =>
        Given([.. Text, Deleted(4)]).When(Prepare(ByFrance, WithoutIt)).ThenRefused(new Refusal.ClauseGone("OP2"));

    [Test]
    public void Without_a_change_is_refused() => Given(Text).When(Prepare(ByFrance)).ThenRefused(new Refusal.NoChanges());

    [Test]
    public void Without_words_is_refused() =>
        Given(Text).When(Prepare(ByFrance, CallsUpon with { Text = "" })).ThenRefused(new Refusal.EmptyText());

    [Test]
    public void With_a_broken_reason_is_refused() =>
        Given(Text)
            .When(Prepare(ByFrance, CallsUpon) with { Reason = "a\uD800" })
            .ThenRefused(new Refusal.UnwritableCharacter("U+D800", 1));

    [Test]
    public void One_clause_twice_is_refused() =>
        Given(Text)
            .When(Prepare(ByFrance, CallsUpon, WithoutIt with { Id = ChangeNo(2) }))
            .ThenRefused(new Refusal.ClauseNamedTwice("OP2"));

    [Test]
    public void A_new_clause_twice_is_refused() =>
        Given(Text)
            .When(Prepare(ByFrance, Demands, Demands with { Id = ChangeNo(2) }))
            .ThenRefused(new Refusal.ClauseNamedTwice("The new clause"));

    [Test]
    public void One_change_identity_twice_is_refused() =>
        Given(Text)
            .When(Prepare(ByFrance, CallsUpon, new Change.Delete(ChangeNo(1), ClauseNo(5), Version(1), "Remains seized.")))
            .ThenRefused(new Refusal.ClauseNamedTwice("OP3"));

    [Test]
    public void A_new_clause_with_a_taken_identity_is_refused() =>
        Given(Text)
            .When(Prepare(ByFrance, Demands with { Clause = ClauseNo(5) }))
            .ThenRefused(new Refusal.AlreadyExists("clause"));

    [Test]
    public void A_new_sub_paragraph_that_hangs_nowhere_is_refused() =>
        Given(Text).When(Prepare(ByFrance, Demands with { Degree = 2 })).ThenRefused(new Refusal.BadDegree(2));

    [Test]
    public void With_the_identity_of_another_states_amendment_is_refused() =>
        WithTabled(CallsUpon).When(Prepare(ByPakistan, CallsUpon)).ThenRefused(new Refusal.AlreadyExists("amendment"));

    [Test]
    public void Once_tabled_is_refused() =>
        WithTabled(CallsUpon).When(Prepare(ByFrance, CallsUpon)).ThenRefused(new Refusal.AlreadyTabled());

    [Test]
    public void Once_settled_is_refused() =>
        WithTabled(CallsUpon)
            .With(new DraftEvent.AmendmentWithdrawn(AmendmentNo(1)))
            .When(Prepare(ByFrance, CallsUpon))
            .ThenRefused(new Refusal.AlreadySettled("withdrawn"));
}
