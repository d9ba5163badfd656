using NUnit.Framework;
using ResolutionTracker.Core.Drafting;
using ResolutionTracker.Core.History;
using ResolutionTracker.Testing.Drafting;

namespace ResolutionTracker.Core.Tests.History;

/// <summary>What was decided elsewhere is told again by its events, and nothing that the rules would not have written.</summary>
public sealed class RetellingTests : DraftSpec
{
    [Test]
    public void Every_decision_of_a_history_can_be_told_again()
    {
        var told = Given([InCouncil(Opened, ZeroDraft), InCouncil(new DraftEvent.SecretariatAdmitted())]);
        var again = told.In(new Core.Delegations.Room.Council()).GroupBy(recorded => recorded.Event is DraftEvent.SecretariatAdmitted)
            .Aggregate(DraftHistory.Empty, (history, decision) => history.After(new DraftCommand.Retell(
                ByPenholder, [new RoomEvents(new Core.Delegations.Room.Council(), [.. decision.Select(recorded => recorded.Event)])])));
        Assert.That(again.In(new Core.Delegations.Room.Council()).Select(recorded => recorded.Event), Is.EqualTo(told.In(new Core.Delegations.Room.Council()).Select(recorded => recorded.Event)));
    }

    [Test]
    public void An_opening_without_a_zero_draft_is_refused() => Assert.That(
        DraftHistory.Empty.Decided(new DraftCommand.Retell(ByPenholder, [new RoomEvents(new Core.Delegations.Room.Council(), [Opened])])),
        Is.EqualTo(new Decision.Refused(new Refusal.DoesNotFollow("a draft opens with its zero draft"))));
}
