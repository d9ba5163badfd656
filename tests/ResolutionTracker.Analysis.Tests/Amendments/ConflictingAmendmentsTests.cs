using NUnit.Framework;
using ResolutionTracker.Analysis.Amendments;
using ResolutionTracker.Core.Amendments;
using ResolutionTracker.Core.Drafting;
using ResolutionTracker.Testing.Drafting;

namespace ResolutionTracker.Analysis.Tests.Amendments;

/// <summary>Which pending amendments to one draft can't both be accepted. Amendment and change <c>n</c> have the number of their tabling.</summary>
public sealed class ConflictingAmendmentsTests : DraftSpec
{
    private const string Mandate = "Decides to extend the mandate of the harbour mission until 30 June;";
    private const string Report = "Requests the harbour master to report to the Council every six months on the state of the piers;";
    private const string Lamps = "Calls upon all States to lend lamps and oil for the lighthouse;";

    private static readonly Draft Draft = Given(Opened, Inserted(1, 0, Mandate), Inserted(2, 1, Report), Inserted(3, 2, Lamps)).Council!;

    [Test]
    public void Different_words_instead_of_the_same_are_in_conflict() => Conflicts(
        [Reworded(1, 2, Report.Replace("six", "three", StringComparison.Ordinal)), Reworded(2, 2, Report.Replace("six", "nine", StringComparison.Ordinal))],
        Conflict(1, 2, at: 2, new CarryReason(CarryCode.Overlap, 0, "six", "three", "nine")));

    [Test]
    public void Different_words_put_in_at_one_place_are_in_conflict() => Conflicts(
        [Reworded(1, 1, Mandate.Replace("mission", "mission and its boats", StringComparison.Ordinal)), Reworded(2, 1, Mandate.Replace("mission", "mission with divers", StringComparison.Ordinal))],
        Conflict(1, 2, at: 1, new CarryReason(CarryCode.TwoInsertions, 0, "", "and its boats", "with divers")));

    [Test]
    public void A_deletion_is_in_conflict_with_other_words_for_the_clause()
    {
        var reworded = Lamps.Replace("oil", "batteries", StringComparison.Ordinal);
        Conflicts(
            [Deleted(1, 3), Reworded(2, 3, reworded)],
            Conflict(1, 2, at: 3, new CarryReason(CarryCode.ClauseDeleted, 0, Lamps, "", reworded)));
        Conflicts(
            [Reworded(1, 3, reworded), Deleted(2, 3)],
            Conflict(1, 2, at: 3, new CarryReason(CarryCode.ClauseReworded, 0, Lamps, reworded, "")));
    }

    [Test]
    public void A_deletion_is_in_conflict_with_other_words_for_what_hangs_under_the_clause()
    {
        var draft = After(Inserted(4, 3, "the keeper;", degree: 1));
        var without = Tabled(1, new Change.Delete(ChangeNo(1), ClauseNo(3), Version(1), Lamps, [new(ClauseNo(4), Version(1))]));
        Conflicts(
            draft,
            [without, Reworded(2, 4, "the keepers;", Version(1), "the keeper;")],
            Conflict(1, 2, at: 4, new CarryReason(CarryCode.ClauseDeleted, 0, "the keeper;", "", "the keepers;")));
        Conflicts(draft, [without, Tabled(2, new Change.Delete(ChangeNo(2), ClauseNo(4), Version(1), "the keeper;"))]);
    }

    [Test]
    public void Two_sub_amendments_to_the_same_words_are_in_conflict()
    {
        var amended = new Change.Reword(ChangeNo(7), ClauseNo(3), Version(1), Lamps, Lamps.Replace("oil", "batteries", StringComparison.Ordinal));
        var draft = After(new DraftEvent.AmendmentTabled(AmendmentNo(7), [new(France, AuthorshipRole.MainSponsor)], [amended], null));
        Conflicts(
            draft,
            [Sub(1, "batteries", "gas"), Sub(2, "batteries", "wicks")],
            Conflict(1, 2, at: 3, new CarryReason(CarryCode.Overlap, 0, "batteries", "gas", "wicks")));
        Conflicts(draft, [Sub(1, "batteries", "gas"), Sub(2, "keepers", "boatmen")]);

        Amendment Sub(int number, string was, string now)
        {
            var words = amended.Text.Replace(was, now, StringComparison.Ordinal);
            return Tabled(number, new Change.Amend(ChangeNo(number), amended.Id, amended.Clause, amended.Text, words)) with { Amends = AmendmentNo(7) };
        }
    }

    [Test]
    public void Of_several_conflicts_in_a_clause_the_first_is_told() => Conflicts(
        [
            Reworded(1, 2, Report.Replace("master", "pilot", StringComparison.Ordinal).Replace("six", "three", StringComparison.Ordinal)),
            Reworded(2, 2, Report.Replace("master", "police", StringComparison.Ordinal).Replace("six", "nine", StringComparison.Ordinal)),
        ],
        Conflict(1, 2, at: 2, new CarryReason(CarryCode.Overlap, 0, "master", "pilot", "police")));

    [Test]
    public void Changes_of_different_words_or_clauses_are_not() => Conflicts(
        [Reworded(1, 2, Report.Replace("six", "three", StringComparison.Ordinal)), Reworded(2, 2, Report.Replace("piers", "quays", StringComparison.Ordinal)), Deleted(3, 1), Reworded(4, 3, "Thanks all States;")]);

    [Test]
    public void Words_that_only_touch_are_not() => Conflicts(
        [Reworded(1, 1, Mandate.Replace("harbour mission", "mission", StringComparison.Ordinal)), Reworded(2, 1, Mandate.Replace("harbour mission", "harbour civilian mission", StringComparison.Ordinal))]);

    [Test]
    public void The_same_change_twice_is_not() => Conflicts(
        [
            Reworded(1, 2, Report.Replace("six", "three", StringComparison.Ordinal)), Reworded(2, 2, Report.Replace("six", "three", StringComparison.Ordinal)),
            Deleted(3, 1), Deleted(4, 1),
        ]);

    [Test]
    public void Two_clauses_that_come_in_behind_the_same_one_are_not() => Conflicts(
        [Tabled(1, NewClause(1, after: 2, "Notes the tide tables;")), Tabled(2, NewClause(2, after: 2, "Thanks the divers;")), Deleted(3, 2)]);

    [Test]
    public void Two_changes_of_one_amendment_are_not() => Conflicts(
        [
            Tabled(
                1,
                new Change.Reword(ChangeNo(1), ClauseNo(2), Version(1), Report, Report.Replace("six", "three", StringComparison.Ordinal)),
                new Change.Reword(ChangeNo(2), ClauseNo(2), Version(1), Report, Report.Replace("six", "nine", StringComparison.Ordinal))),
        ]);

    [Test]
    public void An_amendment_that_was_decided_is_not() => Conflicts(
        [
            Reworded(1, 2, Report.Replace("six", "three", StringComparison.Ordinal)),
            Reworded(2, 2, Report.Replace("six", "nine", StringComparison.Ordinal)) with { Outcome = new AmendmentOutcome.Withdrawn(DateTimeOffset.UnixEpoch) },
        ]);

    [Test]
    public void Amendments_of_different_versions_meet_on_the_text_that_now_stands()
    {
        var now = Report.Replace("the Council", "the Security Council in writing", StringComparison.Ordinal);
        var draft = After(new DraftEvent.ClauseRevised(ClauseNo(2), Version(2), now, null));
        Conflicts(
            draft,
            [
                Reworded(1, 2, Report.Replace("six", "three", StringComparison.Ordinal)), Reworded(2, 2, now.Replace("six", "nine", StringComparison.Ordinal), Version(2), now),
                Reworded(3, 2, now.Replace("piers", "quays", StringComparison.Ordinal), Version(2), now),
            ],
            Conflict(1, 2, at: 2, new CarryReason(CarryCode.Overlap, 0, "six", "three", "nine")));
    }

    [Test]
    public void What_the_text_says_already_is_in_nobodys_way()
    {
        var now = Report.Replace("six", "three", StringComparison.Ordinal);
        var draft = After(new DraftEvent.ClauseRevised(ClauseNo(2), Version(2), now, null));
        Conflicts(draft, [Reworded(1, 2, now), Reworded(2, 2, now.Replace("three", "two", StringComparison.Ordinal), Version(2), now)]);
    }

    [Test]
    public void What_needs_a_decision_by_itself_is_left_out()
    {
        var now = Report.Replace("six", "three", StringComparison.Ordinal);
        var draft = After(
            new DraftEvent.ClauseRevised(ClauseNo(2), Version(2), now, null), new DraftEvent.ClauseDeleted(ClauseNo(3), Version(1), null));
        Conflicts(
            draft,
            [
                Reworded(1, 2, Report.Replace("six", "nine", StringComparison.Ordinal)), Reworded(2, 2, now.Replace("three", "two", StringComparison.Ordinal), Version(2), now), Deleted(3, 2),
                Reworded(4, 3, Lamps.Replace("oil", "gas", StringComparison.Ordinal)), Reworded(5, 3, Lamps.Replace("oil", "batteries", StringComparison.Ordinal)),
            ]);
    }

    [Test]
    public void It_moves_on_with_the_text()
    {
        var (one, two) = (Reworded(1, 2, Report.Replace("six", "three", StringComparison.Ordinal)), Reworded(2, 2, Report.Replace("six", "nine", StringComparison.Ordinal)));
        Assert.That(DraftConflicts.Of(Draft, [one, two]), Has.Length.EqualTo(1));
        Conflicts(After(new DraftEvent.ClauseRevised(ClauseNo(2), Version(2), Report.Replace("six", "nine", StringComparison.Ordinal), null)), [one, two]);
        Assert.That(DraftConflicts.Of(Draft, [one, two]), Has.Length.EqualTo(1));
    }

    [Test]
    public void They_are_told_in_the_order_of_the_text_and_then_of_tabling_with_those_in_preparation_last()
    {
        Amendment[] amendments =
        [
            Reworded(9, 1, Mandate.Replace("30", "15", StringComparison.Ordinal)) with { Form = AmendmentForm.InPreparation, Ordinal = 0 },
            Reworded(3, 2, Report.Replace("six", "two", StringComparison.Ordinal)),
            Reworded(12, 1, Mandate.Replace("30", "21", StringComparison.Ordinal)),
            Deleted(2, 2),
            Reworded(1, 1, Mandate.Replace("30", "29", StringComparison.Ordinal)),
        ];
        (int, int)[] expected = [(1, 12), (1, 9), (12, 9), (2, 3)];
        Assert.Multiple(() =>
        {
            Assert.That(Pairs(DraftConflicts.Of(Draft, amendments)), Is.EqualTo(expected.Select(pair => (AmendmentNo(pair.Item1), AmendmentNo(pair.Item2)))));
            Assert.That(DraftConflicts.Of(Draft, amendments.Reverse()), Is.EqualTo(DraftConflicts.Of(Draft, amendments)));
        });
    }

    [Test]
    public void Two_different_places_for_a_clause_are_in_conflict() => Conflicts(
        [Moved(1, 1, after: 2), Moved(2, 1, after: 3), Moved(3, 1, after: 2)],
        Conflict(1, 2, at: 1, new CarryReason(CarryCode.MovedTwice, 0, Mandate, Mandate, Mandate)),
        Conflict(2, 3, at: 1, new CarryReason(CarryCode.MovedTwice, 0, Mandate, Mandate, Mandate)));

    [Test]
    public void A_move_is_in_conflict_with_a_deletion_and_with_nothing_of_the_words() => Conflicts(
        [Moved(1, 1, after: 2), Deleted(2, 1), Moved(3, 3, after: 1), Reworded(4, 3, Lamps.Replace("oil", "gas", StringComparison.Ordinal))],
        Conflict(1, 2, at: 1, new CarryReason(CarryCode.ClauseDeleted, 0, Mandate, "", Mandate)));

    [Test]
    public void Two_alternatives_are_in_conflict_and_so_is_one_with_other_words() => Conflicts(
        [Instead(1, 3, "Thanks;"), Instead(2, 3, "Asks;"), Instead(3, 3, "Thanks;")],
        Conflict(1, 2, at: 3, new CarryReason(CarryCode.ClauseReplaced, 0, Lamps, "Thanks;", "Asks;")),
        Conflict(2, 3, at: 3, new CarryReason(CarryCode.ClauseReplaced, 0, Lamps, "Asks;", "Thanks;")));

    [Test]
    public void Two_different_splits_are_in_conflict() => Conflicts(
        [Split(1, "Calls;", "Encourages;"), Split(2, "Calls upon;", "Encourages;"), Split(3, "Calls;", "Encourages;")],
        Conflict(1, 2, at: 3, new CarryReason(CarryCode.ClauseReplaced, 0, Lamps, "Calls;\nEncourages;", "Calls upon;\nEncourages;")),
        Conflict(2, 3, at: 3, new CarryReason(CarryCode.ClauseReplaced, 0, Lamps, "Calls upon;\nEncourages;", "Calls;\nEncourages;")));

    [Test]
    public void A_join_is_in_conflict_with_a_deletion_of_either() => Conflicts(
        [
            Tabled(1, new Change.Join(ChangeNo(1), ClauseNo(2), Version(1), Report, [new(ClauseNo(3), Version(1), Lamps)], "All;")), Deleted(2, 3),
        ],
        Conflict(1, 2, at: 3, new CarryReason(CarryCode.ClauseReworded, 0, Lamps, "All;", "")));

    [Test]
    public void Two_titles_are_in_conflict_where_they_change_the_same_words()
    {
        AmendmentConflict told = new(
            AmendmentNo(1), ChangeNo(1), AmendmentNo(2), ChangeNo(2), Core.Drafting.Draft.Head, new CarryReason(CarryCode.Overlap, 0, "force", "mission", "office"));
        Conflicts([Titled(1, "Stabilization mission"), Titled(2, "Stabilization office"), Titled(3, "Haiti Stabilization force")], told);
    }

    private static Amendment Moved(int number, int clause, int after) =>
        Tabled(number, new Change.Move(ChangeNo(number), ClauseNo(clause), 0, ClauseNo(after), 0));

    private static Amendment Instead(int number, int clause, string text) => Tabled(
        number, new Change.Alternative(ChangeNo(number), ClauseNo(clause), Version(1), Draft.Find(ClauseNo(clause))!.Text, text));

    private static Amendment Split(int number, string first, string second) => Tabled(
        number, new Change.Split(ChangeNo(number), ClauseNo(3), Version(1), Lamps, [new(ClauseNo(3), first), new(ClauseNo(200 + number), second)]));

    private static Amendment Titled(int number, string text) => Tabled(number, new Change.Retitle(ChangeNo(number), "Stabilization force", text));

    private static IEnumerable<(AmendmentId, AmendmentId)> Pairs(IEnumerable<AmendmentConflict> conflicts) =>
        conflicts.Select(conflict => (conflict.A, conflict.B));

    private static Draft After(params DraftEvent[] events) =>
        Given([Opened, Inserted(1, 0, Mandate), Inserted(2, 1, Report), Inserted(3, 2, Lamps), .. events]).Council!;

    private static void Conflicts(Amendment[] amendments, params AmendmentConflict[] expected) => Conflicts(Draft, amendments, expected);

    private static void Conflicts(Draft draft, Amendment[] amendments, params AmendmentConflict[] expected) =>
        Assert.That(DraftConflicts.Of(draft, amendments), Is.EqualTo(expected));

    private static AmendmentConflict Conflict(int a, int b, int at, CarryReason why) =>
        new(AmendmentNo(a), ChangeNo(a), AmendmentNo(b), ChangeNo(b), ClauseNo(at), why);

    private static Amendment Reworded(int number, int clause, string text) =>
        Reworded(number, clause, text, Version(1), Draft.Find(ClauseNo(clause))!.Text);

    private static Amendment Reworded(int number, int clause, string text, ClauseVersion version, string was) =>
        Tabled(number, new Change.Reword(ChangeNo(number), ClauseNo(clause), version, was, text));

    private static Amendment Deleted(int number, int clause) => Tabled(
        number, new Change.Delete(ChangeNo(number), ClauseNo(clause), Version(1), Draft.Find(ClauseNo(clause))!.Text));

    private static Change.Insert NewClause(int number, int after, string text) =>
        new(ChangeNo(number), ClauseNo(100 + number), ClauseNo(after), ClauseKind.Operative, 0, true, text);

    private static Amendment Tabled(int number, params Change[] changes) => Amendment.New(
        AmendmentNo(number), number, [new Authorship(France, AuthorshipRole.MainSponsor)], [.. changes], null, null, null, DateTimeOffset.UnixEpoch, number);
}
