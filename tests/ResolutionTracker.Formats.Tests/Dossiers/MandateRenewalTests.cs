using NUnit.Framework;
using ResolutionTracker.Analysis.Amendments;
using ResolutionTracker.Core.Amendments;
using ResolutionTracker.Core.Drafting;
using ResolutionTracker.Formats.Dossiers;

namespace ResolutionTracker.Formats.Tests.Dossiers;

/// <summary>What a newcomer is shown at the first start: each thing that can become of an amendment when the text moves on, and the rest of what
/// a negotiation knows.</summary>
public sealed class MandateRenewalTests
{
    private const string Name = "mandate-renewal";

    private static readonly Draft Final = At(null).Final;

    [TestCase("2025-10-24-1000-accept-schools", "2025-10-23-1400-mines-and-those-they-harm", 3, CarryOutcome.Clean, "", "Encourages the parties to hand over to the Mission, on paper and in digital form, all records of mined areas that they hold, and to continue, with its assistance, the marking and clearance of mines near the river crossings and the schools;", TestName = "Changes in different words of a clause are clean")]
    [TestCase("2025-10-28-1130-accept-daily-record", "2025-10-27-1600-look-again", 1, CarryOutcome.Clean, "", "Decides to remain seized of the matter and to look at the tasks of the Mission again in the spring of 2026.", TestName = "Changes in different clauses are clean")]
    [TestCase("2025-10-27-0950-accept-three-months", "2025-10-22-1545-every-quarter", 1, CarryOutcome.AlreadyContained, "", "Requests the Secretary-General to report to the Council every three months on the implementation of the present resolution;", TestName = "The same change on both sides is already contained")]
    [TestCase("2025-10-24-0930-accept-two-hundred", "2025-10-22-0930-unarmed", 1, CarryOutcome.Clean, "Neighbour", "Decides also that the Mission shall be composed of up to 200 unarmed military observers and 60 police advisers;", TestName = "Touching words are clean, with a notice of the neighbour")]
    [TestCase("2025-10-28-1130-accept-daily-record", "2025-10-27-1415-sick-herds", 1, CarryOutcome.NeedsDecision, "TwoInsertions", "theirs-first, mine-first, theirs", TestName = "Two insertions at the same place need a decision")]
    [TestCase("2025-10-24-1530-accept-nine-months", "2025-10-21-1015-six-months", 1, CarryOutcome.NeedsDecision, "Overlap", "theirs, mine", TestName = "Overlapping changes need a decision")]
    [TestCase("2025-10-24-0935-accept-floods-first", "2025-10-22-1430-floods", 1, CarryOutcome.Clean, "", "Commending the observers who kept their posts, and the families who sheltered them, during the floods of April 2025,", TestName = "A clause reworded by one and moved by the other is clean")]
    [TestCase("2025-10-27-0940-accept-women-on-the-committee", "2025-10-23-1015-women-before-numbers", 1, CarryOutcome.NeedsDecision, "MovedTwice", "theirs, mine", TestName = "A clause moved by both needs a decision")]
    [TestCase("2025-10-24-1010-accept-market-closed", "2025-10-22-1600-five-days", 1, CarryOutcome.NeedsDecision, "ClauseDeleted", "theirs, mine", TestName = "A clause deleted by one and reworded by the other needs a decision")]
    [TestCase("2025-10-27-0930-accept-two-calls", "2025-10-14-0930-exercises", 1, CarryOutcome.Clean, "", "Calls upon the parties to refrain from any movement of forces inside the separation zone; | Calls upon the parties also to inform the Mission, at least seven days before, of any exercise held within twenty kilometres of it;", TestName = "A clause that was split is carried to the part that holds the words")]
    [TestCase("2025-10-27-0930-accept-two-calls", "2025-10-22-1130-one-sentence", 1, CarryOutcome.NeedsDecision, "StraddlesSplit", "theirs, mine", TestName = "Words that straddle the split need a decision")]
    [TestCase("2025-10-29-0930-accept-one-request", "2025-10-28-1000-women-and-men", 1, CarryOutcome.Clean, "", "Requests the Mission to publish every six months a map of the areas that have been cleared, and to train clearance teams of women and men from both banks;", TestName = "A clause that was joined is carried to the clause that holds the words")]
    [TestCase("2025-10-28-1130-accept-daily-record", "2025-10-22-1200-by-night", 1, CarryOutcome.Clean, "", "Demands that the Mission be allowed to move freely, by day and by night, and without prior notice, throughout its area of operations;", TestName = "Clauses inserted, deleted and reordered around it leave it clean")]
    public void It_shows_each_row(string moment, string amendment, int change, CarryOutcome outcome, string reasons, string expected)
    {
        var id = IdOf(amendment);
        Assert.Multiple(() =>
        {
            Assert.That(Carried(At(moment).Final, id, change), Is.EqualTo((outcome, reasons, expected)), "at the moment");
            Assert.That(Carried(Final, id, change), Is.EqualTo((outcome, reasons, expected)), "at the end");
            Assert.That(Final.Find(id)!.IsOpen(Final.Find(id)!.Changes[change - 1]), "still open");
            Assert.That(ShippedDossiers.ReadMe(Name), Does.Contain($"`{moment[..15]}").And.Contain(moment[16..]), "named in the README");
        });
    }

    [Test]
    public void Until_the_moment_the_amendments_are_as_they_were_written()
    {
        var before = At("2025-10-23-1600-nine-months").Final;
        Assert.That(
            before.Amendments.Values.Where(amendment => amendment.Outcome.IsPending)
                .SelectMany(amendment => amendment.OpenChanges.Select(change => CarryOver.Carry(change, before, amendment).Outcome)),
            Is.All.EqualTo(CarryOutcome.Clean));
    }

    [Test]
    public void A_decision_is_reverted_and_the_amendment_is_open_again()
    {
        var amendment = IdOf("2025-10-23-1530-all-year");
        var (decided, reverted) = (At("2025-10-24-1110-agree-report-ad-referendum").Final, At("2025-10-24-1500-revert-all-year").Final);
        Assert.Multiple(() =>
        {
            Assert.That(decided.Find(amendment)!.Status, Is.EqualTo("accepted"));
            Assert.That(decided.Present.Select(clause => clause.Text), Has.Some.Contains("throughout the year"));
            Assert.That(reverted.Find(amendment)!.Status, Is.EqualTo("tabled"));
            Assert.That(reverted.Present.Select(clause => clause.Text), Has.None.Contains("throughout the year"));
        });
    }

    [Test]
    public void A_term_that_changed_still_stands_elsewhere()
    {
        var (before, after) = (At("2025-10-27-0940-accept-women-on-the-committee").Final, At("2025-10-27-0950-accept-three-months").Final);
        var report = after.Present.Single(clause => clause.Text.Contains("every three months", StringComparison.Ordinal)).Id;
        var places = ConsequentialChanges.Of(before.Find(report)!.Text, after.Find(report)!.Text, after);
        Assert.That(
            places.OfType<ConsequentialPlace.InClause>().Select(place => (after.Find(place.Clause)!.Label.Value, after.Find(place.Clause)!.Text[place.Start..place.End])),
            Is.EqualTo([("OP7", "six months")]));
    }

    [Test]
    public void States_join_leave_take_over_and_speak_for_groups()
    {
        var (exercises, sixMonths) = (Final.Find(IdOf("2025-10-14-0930-exercises"))!, Final.Find(IdOf("2025-10-21-1015-six-months"))!);
        Assert.Multiple(() =>
        {
            Assert.That((exercises.FirstSubmitter?.Code, exercises.MainSponsor.Code), Is.EqualTo(("PAK", "SOM")));
            Assert.That(exercises.CoSponsorships.Select(each => (each.State.Code, each.Left is null)), Is.EqualTo([("DZA", true)]));
            Assert.That(sixMonths.CoSponsorships.Select(each => (each.State.Code, each.Left is null)), Is.EqualTo([("DNK", false)]));
            Assert.That(Final.Amendments.Values.Select(amendment => amendment.Group).OfType<string>(), Is.EquivalentTo(["AFRICAN-GROUP", "EU"]));
        });
    }

    private static (CarryOutcome Outcome, string Reasons, string Says) Carried(Draft draft, AmendmentId id, int change)
    {
        var amendment = draft.Find(id)!;
        var carried = CarryOver.Carry(amendment.Changes[change - 1], draft, amendment);
        return (
            carried.Outcome,
            string.Join(", ", carried.Reasons.Select(reason => reason.Code)),
            carried.Result is { } words ? string.Join(" | ", words) : string.Join(", ", carried.Choices.Select(choice => choice.Name)));
    }

    private static AmendmentId IdOf(string file) => At(null).Acts.Single(act => act.File == $"{file}.md").Commands
        .Select(command => command.Command).OfType<DraftCommand.PrepareAmendment>().First().Amendment;

    private static DossierReading.Read At(string? moment) =>
        (DossierReading.Read)ShippedDossiers.Read(Name, moment is null ? null : $"{moment}.md");
}
