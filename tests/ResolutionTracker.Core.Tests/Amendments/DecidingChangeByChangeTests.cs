using NUnit.Framework;
using ResolutionTracker.Core.Amendments;
using ResolutionTracker.Core.Drafting;
using ResolutionTracker.Core.History;
using ResolutionTracker.Testing.Drafting;

namespace ResolutionTracker.Core.Tests.Amendments;

/// <summary>France's amendment has other words for OP2, deletes OP3 and brings in a clause.</summary>
public sealed class DecidingChangeByChangeTests : AmendmentSpec
{
    private static readonly Change.Delete WithoutTheLast = new(ChangeNo(2), ClauseNo(5), Version(1), "Remains seized.");

    private static readonly Change.Insert AndDemands = Demands with { Id = ChangeNo(3) };

    private static readonly DraftHistory Three = WithTabled(CallsUpon, WithoutTheLast, AndDemands);

    [Test]
    public void One_is_accepted_and_the_others_stay_open()
    {
        Three.When(AcceptChanges(1, Of(2))).Then(
            Accepted(AsAccepted(WithoutTheLast)), new DraftEvent.ClauseDeleted(ClauseNo(5), Version(1), Through(1, 2)));

        var amendment = Three.After(AcceptChanges(1, Of(2))).Council!.Find(AmendmentNo(1))!;
        Assert.That(amendment.OpenChanges, Is.EqualTo(new Change[] { CallsUpon, AndDemands }));
        Assert.That(amendment.Status, Is.EqualTo("decided in part"));
    }

    [Test]
    public void They_are_accepted_in_the_order_of_the_amendment() =>
        Three.When(AcceptChanges(1, Of(3), Of(1))).Then(
            Accepted(AsAccepted(CallsUpon), AsAccepted(AndDemands)),
            new DraftEvent.ClauseRevised(ClauseNo(4), Version(2), "Calls upon all States;", Through()),
            Inserted(20, 4, "Demands;") with { Through = Through(1, 3) });

    [Test]
    public void Without_names_all_that_are_open_are_accepted() =>
        Three.After(AcceptChanges(1, Of(2))).When(AcceptChanges(1)).Then(
            Accepted(AsAccepted(CallsUpon), AsAccepted(AndDemands)),
            new DraftEvent.ClauseRevised(ClauseNo(4), Version(2), "Calls upon all States;", Through()),
            Inserted(20, 4, "Demands;") with { Through = Through(1, 3) });

    [Test]
    public void Each_may_have_words_of_its_own() =>
        Three.When(AcceptChanges(1, Of(1) with { Text = "Invites;" }, Of(3) with { Text = "Requests;" })).Then(
            Accepted(AsAccepted(CallsUpon, "Invites;"), AsAccepted(AndDemands, "Requests;")),
            new DraftEvent.ClauseRevised(ClauseNo(4), Version(2), "Invites;", Through()),
            Inserted(20, 4, "Requests;") with { Through = Through(1, 3) });

    [Test]
    public void Some_are_rejected_in_the_order_of_the_amendment() =>
        Three.When(Reject(3, 1)).Then(new DraftEvent.AmendmentRejected(AmendmentNo(1), "No.", [ChangeNo(1), ChangeNo(3)]));

    [Test]
    public void All_accepted_one_after_the_other_it_is_accepted() => Assert.That(
        StatusOf(Three.After(AcceptChanges(1, Of(1))).After(AcceptChanges(1, Of(2))).After(AcceptChanges(1, Of(3)))), Is.EqualTo("accepted"));

    [Test]
    public void With_one_rejected_it_is_accepted_as_modified() => Assert.That(
        StatusOf(Three.After(Reject(2)).After(AcceptChanges(1))), Is.EqualTo("accepted as modified"));

    [Test]
    public void With_the_last_one_rejected_too() => Assert.That(
        StatusOf(Three.After(AcceptChanges(1, Of(1), Of(2))).After(Reject(3))), Is.EqualTo("accepted as modified"));

    [Test]
    public void With_words_added_it_is_accepted_as_modified() => Assert.That(
        StatusOf(Three.After(AcceptChanges(1, Of(1) with { Text = "Invites;" })).After(AcceptChanges(1))), Is.EqualTo("accepted as modified"));

    [Test]
    public void All_rejected_one_after_the_other_it_is_rejected_for_the_last_reason()
    {
        var rejected = Three.After(Reject(1, 2)).After(Reject() with { Reason = "Nor this." });
        Assert.That(StatusOf(rejected), Is.EqualTo("rejected"));
        Assert.That(rejected.Council!.Find(AmendmentNo(1))!.Outcome, Has.Property("Reason").EqualTo("Nor this."));
    }

    [Test]
    public void Decided_in_part_it_may_still_be_withdrawn() => Assert.That(
        StatusOf(Three.After(Reject(1)).After(new DraftCommand.WithdrawAmendment(ByFrance, AmendmentNo(1)))), Is.EqualTo("withdrawn"));

    [Test]
    public void One_that_can_not_be_had_holds_all_that_are_named_up() =>
        Three.With(Revised(5, 2, "Remains."))
            .When(AcceptChanges(1, Of(1), Of(2)))
            .ThenRefused(new Refusal.AmendmentBehind("OP3", Version(1), Version(2)));

    [Test]
    public void One_that_can_not_be_had_does_not_hold_the_others_up() =>
        Three.With(Revised(5, 2, "Remains.")).When(AcceptChanges(1, Of(1))).Then(
            Accepted(AsAccepted(CallsUpon)), new DraftEvent.ClauseRevised(ClauseNo(4), Version(2), "Calls upon all States;", Through()));

    [Test]
    public void One_named_twice_is_refused()
    {
        Three.When(AcceptChanges(1, Of(1), Of(1))).ThenRefused(new Refusal.ChangeNamedTwice());
        Three.When(Reject(1, 1)).ThenRefused(new Refusal.ChangeNamedTwice());
    }

    [TestCase(9, TestName = "One that the amendment does not have is refused")]
    [TestCase(2, TestName = "One that is decided is refused")]
    public void One_that_is_not_open_is_refused(int change)
    {
        var decided = Three.After(AcceptChanges(1, Of(2)));
        decided.When(AcceptChanges(1, Of(change))).ThenRefused(new Refusal.NoSuchChange());
        decided.When(Reject(change)).ThenRefused(new Refusal.NoSuchChange());
    }

    [Test]
    public void One_that_was_rejected_is_open_no_longer() =>
        Three.After(Reject(1)).When(AcceptChanges(1, Of(1))).ThenRefused(new Refusal.NoSuchChange());

    [Test]
    public void Words_for_a_deletion_are_refused() =>
        Three.When(AcceptChanges(1, Of(2) with { Text = "Remains." })).ThenRefused(new Refusal.OneTextForOneChange());

    private static ChangeAcceptance Of(int change) => new(ChangeNo(change));

    private static DraftCommand.RejectAmendment Reject(params int[] changes) =>
        new(ByPenholder, AmendmentNo(1), "No.", [.. changes.Select(ChangeNo)]);

    private static string StatusOf(DraftHistory history) => history.Council!.Find(AmendmentNo(1))!.Status;
}
