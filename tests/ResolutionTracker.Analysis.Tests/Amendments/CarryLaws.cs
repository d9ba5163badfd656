using NUnit.Framework;
using ResolutionTracker.Analysis.Amendments;

namespace ResolutionTracker.Analysis.Tests.Amendments;

/// <summary>What holds for every amendment carried over, whatever the texts.</summary>
internal static class CarryLaws
{
    public static void Hold(IReadOnlyList<string> @base, IReadOnlyList<string> current, IReadOnlyList<string> amended)
    {
        Assert.That(CarryOver.Carry(@base, @base, amended).Result, Is.EqualTo(amended), "on an unchanged text");
        Assert.That(CarryOver.Carry(@base, current, @base), Matches(CarryOutcome.AlreadyContained, current), "an amendment that changes nothing");
        Assert.That(CarryOver.Carry(@base, current, current), Matches(CarryOutcome.AlreadyContained, current), "the same change");

        var texts = $"\n{string.Join('\n', current)}\n\n{string.Join('\n', amended)}\n";
        var carried = CarryOver.Carry(@base, current, amended);
        var mirrored = CarryOver.Carry(@base, amended, current);
        if (carried.Result is not null && mirrored.Result is not null)
        {
            Assert.That(mirrored.Result, Is.EqualTo(carried.Result), "decided and then carried, or carried and then decided" + texts);
        }
        else
        {
            // What is deleted may have been moved before; what was deleted can't be moved.
            var oneSided = carried.Result is null == mirrored.Result is null ? [] : carried.Reasons.Concat(mirrored.Reasons).Where(reason => reason.NeedsDecision);
            Assert.That(oneSided.Select(reason => reason.Code), Is.All.EqualTo(CarryCode.ClauseDeleted), "the other way round" + texts);
        }

        Assert.That(CarryOver.Carry(@base, current, amended).Choices.Select(choice => choice.Result), Is.EqualTo(carried.Choices.Select(choice => choice.Result)));
        Assert.That(carried.Reasons.Any(reason => reason.NeedsDecision), Is.EqualTo(carried.Outcome == CarryOutcome.NeedsDecision));
        Assert.That(carried.Choices.IsEmpty, Is.EqualTo(carried.Outcome != CarryOutcome.NeedsDecision));
    }

    private static NUnit.Framework.Constraints.Constraint Matches(CarryOutcome outcome, IReadOnlyList<string> result) =>
        Has.Property(nameof(CarriedOver.Outcome)).EqualTo(outcome).And.Property(nameof(CarriedOver.Result)).EqualTo(result);
}
