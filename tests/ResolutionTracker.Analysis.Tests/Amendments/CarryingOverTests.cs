using NUnit.Framework;
using ResolutionTracker.Analysis.Amendments;

namespace ResolutionTracker.Analysis.Tests.Amendments;

/// <summary>What an amendment becomes when the text moves on: each row of the policy, with a text of ours.</summary>
public sealed class CarryingOverTests
{
    private const string Mandate = "Decides to extend the mandate of the harbour mission until 30 June;";
    private const string Report = "Requests the harbour master to report to the Council every six months on the state of the piers;";
    private const string Lamps = "Calls upon all States to lend lamps and oil for the lighthouse, and encourages them to train its keepers;";
    private const string Seized = "Decides to remain seized of the matter.";

    private static readonly string[] Base = [Mandate, Report, Lamps, Seized];

    [Test]
    public void Changes_in_different_words_of_a_clause_are_clean() => Clean(
        current: [Mandate.Replace("30 June", "31 December", StringComparison.Ordinal), Report, Lamps, Seized],
        amended: [Mandate.Replace("extend", "renew", StringComparison.Ordinal), Report, Lamps, Seized],
        "Decides to renew the mandate of the harbour mission until 31 December;", Report, Lamps, Seized);

    [Test]
    public void Changes_in_different_clauses_are_clean() => Clean(
        current: [Mandate, Report.Replace("six", "three", StringComparison.Ordinal), Lamps, Seized],
        amended: [Mandate.Replace("30 June", "31 May", StringComparison.Ordinal), Report, Lamps, Seized],
        "Decides to extend the mandate of the harbour mission until 31 May;",
        Report.Replace("six", "three", StringComparison.Ordinal), Lamps, Seized);

    [Test]
    public void The_same_change_on_both_sides_is_already_contained()
    {
        string[] changed = [Mandate, Report.Replace("six", "three", StringComparison.Ordinal), Lamps, Seized];
        var carried = CarryOver.Carry(Base, changed, changed);
        Assert.Multiple(() =>
        {
            Assert.That(carried.Outcome, Is.EqualTo(CarryOutcome.AlreadyContained));
            Assert.That(carried.Result, Is.EqualTo(changed));
            Assert.That(carried.Reasons, Is.Empty);
        });
    }

    [Test]
    public void Words_that_touch_are_clean_with_a_notice_of_the_neighbour()
    {
        var carried = CarryOver.Carry(
            [Mandate], [Mandate.Replace("harbour mission", "mission", StringComparison.Ordinal)],
            [Mandate.Replace("harbour mission", "harbour civilian mission", StringComparison.Ordinal)]);
        Assert.Multiple(() =>
        {
            Assert.That(carried.Outcome, Is.EqualTo(CarryOutcome.Clean));
            Assert.That(carried.Result, Is.EqualTo(["Decides to extend the mandate of the civilian mission until 30 June;"]));
            Assert.That(carried.Reasons, Is.EqualTo([new CarryReason(CarryCode.Neighbour, 0, "", "", "civilian")]));
        });
    }

    [Test]
    public void Two_different_insertions_at_one_place_need_a_decision() => NeedsDecision(
        [Mandate], [Mandate.Replace("mission", "mission, with its boats,", StringComparison.Ordinal)],
        [Mandate.Replace("mission", "mission and of its divers", StringComparison.Ordinal)],
        new CarryReason(CarryCode.TwoInsertions, 0, "", ", with its boats,", "and of its divers"),
        ("theirs-first", ["Decides to extend the mandate of the harbour mission, with its boats, and of its divers until 30 June;"]),
        ("mine-first", ["Decides to extend the mandate of the harbour mission and of its divers, with its boats, until 30 June;"]),
        ("theirs", ["Decides to extend the mandate of the harbour mission, with its boats, until 30 June;"]),
        ("mine", ["Decides to extend the mandate of the harbour mission and of its divers until 30 June;"]));

    [Test]
    public void Overlapping_different_changes_need_a_decision() => NeedsDecision(
        [Report], [Report.Replace("every six months", "every three months", StringComparison.Ordinal)],
        [Report.Replace("every six months", "every nine months", StringComparison.Ordinal)],
        new CarryReason(CarryCode.Overlap, 0, "six", "three", "nine"),
        ("theirs", [Report.Replace("six", "three", StringComparison.Ordinal)]),
        ("mine", [Report.Replace("six", "nine", StringComparison.Ordinal)]));

    [Test]
    public void Reworded_by_one_and_moved_by_the_other_is_clean()
    {
        var reworded = Lamps.Replace("all States", "coastal States", StringComparison.Ordinal);
        Clean(current: [Mandate, Report, reworded, Seized], amended: [Lamps, Mandate, Report, Seized], reworded, Mandate, Report, Seized);
        Clean(current: [Lamps, Mandate, Report, Seized], amended: [Mandate, Report, reworded, Seized], reworded, Mandate, Report, Seized);
    }

    [Test]
    public void Moved_by_both_to_different_places_needs_a_decision() => NeedsDecision(
        Base, [Mandate, Report, Seized, Lamps], [Lamps, Mandate, Report, Seized],
        new CarryReason(CarryCode.MovedTwice, 2, Lamps, Lamps, Lamps),
        ("theirs", [Mandate, Report, Seized, Lamps]),
        ("mine", [Lamps, Mandate, Report, Seized]));

    [Test]
    public void Moved_by_both_to_the_same_place_is_already_contained() => Assert.That(
        CarryOver.Carry(Base, [Lamps, Mandate, Report, Seized], [Lamps, Mandate, Report, Seized]).Outcome,
        Is.EqualTo(CarryOutcome.AlreadyContained));

    [Test]
    public void Deleted_by_one_and_reworded_by_the_other_needs_a_decision()
    {
        var reworded = Lamps.Replace("oil", "batteries", StringComparison.Ordinal);
        NeedsDecision(
            Base, [Mandate, Report, Seized], [Mandate, Report, reworded, Seized],
            new CarryReason(CarryCode.ClauseDeleted, 2, Lamps, "", reworded),
            ("theirs", [Mandate, Report, Seized]),
            ("mine", [Mandate, Report, reworded, Seized]));
        NeedsDecision(
            Base, [Mandate, Report, reworded, Seized], [Mandate, Report, Seized],
            new CarryReason(CarryCode.ClauseReworded, 2, Lamps, reworded, ""),
            ("theirs", [Mandate, Report, reworded, Seized]),
            ("mine", [Mandate, Report, Seized]));
    }

    [Test]
    public void A_deletion_of_a_clause_that_moved_is_clean() => Clean(
        current: [Lamps, Mandate, Report, Seized], amended: [Mandate, Report, Seized], Mandate, Report, Seized);

    [Test]
    public void On_a_clause_that_was_split_it_goes_to_the_part_that_has_the_words() => Clean(
        current:
        [
            Mandate, Report, "Calls upon all States to lend lamps and oil for the lighthouse;", "Encourages them to train its keepers;", Seized,
        ],
        amended: [Mandate, Report, Lamps.Replace("its keepers", "its young keepers", StringComparison.Ordinal), Seized],
        Mandate, Report, "Calls upon all States to lend lamps and oil for the lighthouse;", "Encourages them to train its young keepers;", Seized);

    [Test]
    public void On_words_that_straddle_the_split_it_needs_a_decision()
    {
        var carried = CarryOver.Carry(
            Base,
            [Mandate, Report, "Calls upon all States to lend lamps and oil for the lighthouse;", "Encourages them to train its keepers;", Seized],
            [Mandate, Report, Lamps.Replace("lighthouse, and encourages them", "lighthouse, with instruments, and invites them", StringComparison.Ordinal), Seized]);
        Assert.Multiple(() =>
        {
            Assert.That(carried.Outcome, Is.EqualTo(CarryOutcome.NeedsDecision));
            Assert.That(carried.Reasons.Select(reason => (reason.Code, reason.Clause)), Is.EqualTo([(CarryCode.StraddlesSplit, 2)]));
            Assert.That(carried.Choices.Select(choice => choice.Name), Does.Contain("theirs").And.Contain("mine"));
        });
    }

    [Test]
    public void On_clauses_that_were_joined_it_goes_to_its_words() => Clean(
        current: [Mandate, Report.TrimEnd(';') + " and calls upon all States to lend lamps and oil for the lighthouse, and encourages them to train its keepers;", Seized],
        amended: [Mandate, Report, Lamps.Replace("oil", "batteries", StringComparison.Ordinal), Seized],
        Mandate,
        Report.TrimEnd(';') + " and calls upon all States to lend lamps and batteries for the lighthouse, and encourages them to train its keepers;",
        Seized);

    [Test]
    public void A_split_that_is_proposed_goes_on_reworded_words() => Clean(
        current: [Mandate, Report, Lamps.Replace("oil", "batteries", StringComparison.Ordinal), Seized],
        amended: [Mandate, Report, "Calls upon all States to lend lamps and oil for the lighthouse;", "Encourages them to train its keepers;", Seized],
        Mandate, Report, "Calls upon all States to lend lamps and batteries for the lighthouse;", "Encourages them to train its keepers;", Seized);

    [Test]
    public void Clauses_put_in_deleted_and_reordered_around_it_are_clean() => Clean(
        current: ["Notes the tide tables;", Report, Mandate, Lamps],
        amended: [Mandate, Report.Replace("six", "three", StringComparison.Ordinal), Lamps, Seized],
        "Notes the tide tables;", Report.Replace("six", "three", StringComparison.Ordinal), Mandate, Lamps);

    [Test]
    public void A_clause_that_it_puts_in_stays_with_the_neighbours_that_stayed() => Clean(
        current: [Mandate, Lamps, Seized, Report],
        amended: [Mandate, Report, "Notes the tide tables;", Lamps, Seized],
        Mandate, "Notes the tide tables;", Lamps, Seized, Report);

    [Test]
    public void Two_clauses_put_in_at_one_place_need_a_decision() => NeedsDecision(
        Base, [Mandate, "Notes the tide tables;", Report, Lamps, Seized], [Mandate, "Thanks the divers for their work;", Report, Lamps, Seized],
        new CarryReason(CarryCode.TwoInsertions, 0, "", "Notes the tide tables;", "Thanks the divers for their work;"),
        ("theirs-first", [Mandate, "Notes the tide tables;", "Thanks the divers for their work;", Report, Lamps, Seized]),
        ("mine-first", [Mandate, "Thanks the divers for their work;", "Notes the tide tables;", Report, Lamps, Seized]),
        ("theirs", [Mandate, "Notes the tide tables;", Report, Lamps, Seized]));

    private static void Clean(string[] current, string[] amended, params string[] result)
    {
        var carried = CarryOver.Carry(Base, current, amended);
        Assert.Multiple(() =>
        {
            Assert.That(carried.Reasons.Where(reason => reason.NeedsDecision), Is.Empty);
            Assert.That(carried.Outcome, Is.EqualTo(CarryOutcome.Clean));
            Assert.That(carried.Result, Is.EqualTo(result));
        });
    }

    private static void NeedsDecision(
        string[] @base, string[] current, string[] amended, CarryReason reason, params (string Name, string[] Result)[] choices)
    {
        var carried = CarryOver.Carry(@base, current, amended);
        Assert.Multiple(() =>
        {
            Assert.That(carried.Outcome, Is.EqualTo(CarryOutcome.NeedsDecision));
            Assert.That(carried.Result, Is.Null);
            Assert.That(carried.Reasons, Is.EqualTo([reason]));
            Assert.That(carried.Choices.Select(choice => choice.Name), Is.EqualTo(choices.Select(choice => choice.Name)));
            foreach (var (choice, expected) in carried.Choices.Zip(choices))
            {
                Assert.That(choice.Result, Is.EqualTo(expected.Result), choice.Name);
            }
        });
    }
}
