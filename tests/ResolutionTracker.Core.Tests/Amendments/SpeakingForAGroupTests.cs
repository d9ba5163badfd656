using NUnit.Framework;
using ResolutionTracker.Core.Drafting;
using ResolutionTracker.Core.History;

namespace ResolutionTracker.Core.Tests.Amendments;

public sealed class SpeakingForAGroupTests : AmendmentSpec
{
    [TestCase("EU", "EU")]
    [TestCase("eu", "EU")]
    public void A_member_proposes_for_it_under_the_groups_own_code(string code, string kept) =>
        Given(Text)
            .When(Prepare(ByFrance, CallsUpon) with { Group = code })
            .Then([InRoomOf(France, Prepared(CallsUpon) with { Group = kept })]);

    [Test]
    public void An_elected_member_of_the_Council_speaks_for_the_E10() =>
        Given(Text)
            .When(Prepare(ByPakistan, CallsUpon) with { Group = "E10" })
            .Then([InRoomOf(Pakistan, Prepared(CallsUpon) with { Authors = [new(Pakistan, Core.Amendments.AuthorshipRole.MainSponsor)], Group = "E10" })]);

    [Test]
    public void The_Council_sees_for_whom_it_is_proposed() =>
        Given([InCouncil(Text), InRoomOf(France, Prepared(CallsUpon) with { Group = "EU" })])
            .When(new DraftCommand.TableAmendment(ByFrance, AmendmentNo(1)))
            .Then([InCouncil(Tabled(CallsUpon) with { Group = "EU" }), InRoomOf(France, Tabled(CallsUpon) with { Group = "EU" })]);

    [Test]
    public void The_group_is_kept_from_the_beginning() =>
        Given([InCouncil(Text), InRoomOf(France, Prepared(CallsUpon) with { Group = "EU" })]).When(Prepare(ByFrance, CallsUpon)).ThenNothing();

    [TestCase("AFRICAN-GROUP", "the African Group")]
    [TestCase("E10", "the E10")]
    public void A_state_that_does_not_belong_to_it_is_refused(string code, string name) =>
        Given(Text).When(Prepare(ByFrance, CallsUpon) with { Group = code }).ThenRefused(new Refusal.NotOfGroup("France", name));

    [Test]
    public void An_unknown_group_is_refused() =>
        Given(Text).When(Prepare(ByFrance, CallsUpon) with { Group = "FRIENDS" }).ThenRefused(new Refusal.UnknownGroup("FRIENDS"));
}
