using NUnit.Framework;
using ResolutionTracker.Core.Amendments;
using ResolutionTracker.Core.Drafting;
using ResolutionTracker.Core.History;

namespace ResolutionTracker.Core.Tests.Amendments;

public sealed class RejectingAnAmendmentTests : AmendmentSpec
{
    private static readonly DraftCommand.RejectAmendment Reject = new(ByPenholder, AmendmentNo(1), " Not agreed. ", []);

    [Test]
    public void Its_authors_read_why() =>
        WithTabled(CallsUpon).When(Reject).Then(new DraftEvent.AmendmentRejected(AmendmentNo(1), "Not agreed."));

    [Test]
    public void A_reason_may_have_several_lines() =>
        WithTabled(CallsUpon)
            .When(Reject with { Reason = "Not agreed.\nSee OP3." })
            .Then(new DraftEvent.AmendmentRejected(AmendmentNo(1), "Not agreed.\nSee OP3."));

    [TestCase(" ", "reason-missing")]
    [TestCase("a\u0001", "unwritable-character")]
    public void A_reason_that_is_none_is_refused(string reason, string code) => Assert.That(
        WithTabled(CallsUpon).Decided(Reject with { Reason = reason }), Has.Property("Why").Property("Code").EqualTo(code));

    [Test]
    public void A_long_reason_is_refused() =>
        WithTabled(CallsUpon)
            .When(Reject with { Reason = new string('a', ClauseText.Limit + 1) })
            .ThenRefused(new Refusal.TextTooLong(ClauseText.Limit + 1, ClauseText.Limit));

    [Test]
    public void One_settled_already_is_refused() =>
        WithTabled(CallsUpon).After(Reject).When(Reject).ThenRefused(new Refusal.AlreadySettled("rejected"));

    [Test]
    public void One_that_nobody_tabled_is_refused() =>
        Given([InCouncil(Text), InRoomOf(France, Prepared(CallsUpon))])
            .When(Reject)
            .ThenRefused(new Refusal.NoSuchAmendment(AmendmentNo(1)));

    [Test]
    public void One_that_the_penholder_still_prepares_is_refused() =>
        Given([InCouncil(Text), InRoomOf(UnitedStates, Prepared(CallsUpon) with { Authors = [new(UnitedStates, AuthorshipRole.MainSponsor)] })]).When(Reject).ThenRefused(new Refusal.NotYetTabled());

    [Test]
    public void By_its_author_is_refused() =>
        WithTabled(CallsUpon)
            .When(Reject with { By = ByFrance })
            .ThenRefused(new Refusal.NotPenholder("United States of America"));
}
