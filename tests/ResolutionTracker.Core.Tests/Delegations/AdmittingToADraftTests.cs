using NUnit.Framework;
using ResolutionTracker.Core.Drafting;
using ResolutionTracker.Core.History;
using ResolutionTracker.Testing.Drafting;

namespace ResolutionTracker.Core.Tests.Delegations;

public sealed class AdmittingToADraftTests : DraftSpec
{
    private static readonly DraftHistory Draft = Given(Opened, ZeroDraft);

    [Test]
    public void A_state_enters_with_or_without_leave_to_propose([Values] bool mayPropose) =>
        Draft.When(new DraftCommand.AdmitState(ByPenholder, Kenya, mayPropose)).Then(new DraftEvent.StateAdmitted(Kenya, mayPropose));

    [Test]
    public void A_state_admitted_gets_or_loses_its_leave([Values] bool mayPropose) =>
        Draft.With(new DraftEvent.StateAdmitted(Kenya, !mayPropose))
            .When(new DraftCommand.AdmitState(ByPenholder, Kenya, mayPropose))
            .Then(new DraftEvent.StateAdmitted(Kenya, mayPropose));

    [Test]
    public void What_it_has_changes_nothing() =>
        Draft.With(new DraftEvent.StateAdmitted(Kenya, true))
            .When(new DraftCommand.AdmitState(ByPenholder, Kenya, true))
            .ThenNothing();

    [Test]
    public void A_member_of_the_Council_is_there_already([Values] bool mayPropose) =>
        Draft.When(new DraftCommand.AdmitState(ByPenholder, France, mayPropose)).ThenNothing();

    [Test]
    public void An_admitted_state_is_no_member()
    {
        var kenya = Draft.With(new DraftEvent.StateAdmitted(Kenya, true)).Council!.Find(Kenya);
        Assert.That(kenya, Is.EqualTo(new Participant(Kenya, false, true)));
    }

    [Test]
    public void The_secretariat_enters_once()
    {
        Draft.When(new DraftCommand.AdmitSecretariat(ByPenholder)).Then(new DraftEvent.SecretariatAdmitted());
        Draft.With(new DraftEvent.SecretariatAdmitted()).When(new DraftCommand.AdmitSecretariat(ByPenholder)).ThenNothing();
    }

    [TestCase(null, 2)]
    [TestCase(1L, 1)]
    [TestCase(2L, 2)]
    public void It_is_opened_to_observers_up_to_a_moment(long? upTo, long opened) =>
        Draft.When(new DraftCommand.OpenToObservers(ByPenholder, upTo)).Then(new DraftEvent.OpenedToObservers(opened));

    [TestCase(0L)]
    [TestCase(3L)]
    [TestCase(-1L)]
    public void A_moment_that_never_was_is_refused(long upTo) =>
        Draft.When(new DraftCommand.OpenToObservers(ByPenholder, upTo)).ThenRefused(new Refusal.BadPosition(upTo, 2));

    [Test]
    public void What_was_opened_is_never_taken_back([Values(1L, 2L)] long upTo) =>
        Draft.With(new DraftEvent.OpenedToObservers(2))
            .When(new DraftCommand.OpenToObservers(ByPenholder, upTo))
            .ThenNothing();

    [Test]
    public void It_may_be_opened_further() =>
        Draft.With(new DraftEvent.OpenedToObservers(1))
            .When(new DraftCommand.OpenToObservers(ByPenholder, null))
            .Then(new DraftEvent.OpenedToObservers(3));
}
