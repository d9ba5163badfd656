using NUnit.Framework;
using ResolutionTracker.Analysis.Amendments;
using ResolutionTracker.Core.Amendments;
using ResolutionTracker.Core.Drafting;

namespace ResolutionTracker.Analysis.Tests.Amendments;

/// <summary>What a change says on a draft that has moved on, clauses known by their identities: the policy as examples, with what accepting it gives.</summary>
public sealed class CarryingChangesOfADraftTests : CarrySpec
{
    [Test]
    public void Changes_in_different_words_go_together() => Clean(
        Reword(2, Report.Replace("six", "three", StringComparison.Ordinal)), [Revise(2, Report.Replace("piers", "quays", StringComparison.Ordinal))], Report.Replace("six", "three", StringComparison.Ordinal).Replace("piers", "quays", StringComparison.Ordinal));

    [Test]
    public void Changes_in_different_clauses_do_not_meet() => Clean(
        Reword(2, Report.Replace("six", "three", StringComparison.Ordinal)), [Revise(1, "Decides;"), Delete(3)], Report.Replace("six", "three", StringComparison.Ordinal));

    [Test]
    public void The_same_change_is_contained() => Contained(Reword(2, Report.Replace("six", "three", StringComparison.Ordinal)), [Revise(2, Report.Replace("six", "three", StringComparison.Ordinal))]);

    [Test]
    public void Words_that_touch_are_clean_with_a_notice() => Clean(
        Reword(2, Report.Replace("harbour master", "harbour chief master", StringComparison.Ordinal)),
        [Revise(2, Report.Replace("harbour master", "master", StringComparison.Ordinal))],
        [CarryCode.Neighbour],
        Report.Replace("harbour master", "chief master", StringComparison.Ordinal));

    [Test]
    public void Words_put_in_at_one_place_need_a_decision() => Asked(
        Reword(2, Report.Replace("months", "months with figures", StringComparison.Ordinal)),
        [Revise(2, Report.Replace("months", "months in writing", StringComparison.Ordinal))],
        CarryCode.TwoInsertions,
        ("theirs-first", [Report.Replace("months", "months in writing with figures", StringComparison.Ordinal)]),
        ("mine-first", [Report.Replace("months", "months with figures in writing", StringComparison.Ordinal)]),
        ("theirs", [Report.Replace("months", "months in writing", StringComparison.Ordinal)]),
        ("mine", [Report.Replace("months", "months with figures", StringComparison.Ordinal)]));

    [Test]
    public void Clauses_put_in_at_one_place_need_a_decision() => Asked(
        Insert(20, 2, before: 3, "Notes;"),
        [new ClauseEdit.Insert(ClauseNo(30), ClauseNo(2), ClauseKind.Operative, 0, true, "Thanks;")],
        CarryCode.TwoInsertions,
        ("theirs-first", ["Notes;"]),
        ("mine-first", ["Notes;"]),
        ("theirs", []));

    [Test]
    public void The_same_clause_put_in_is_contained() => Contained(
        Insert(20, 2, before: 3, "Notes;"), [new ClauseEdit.Insert(ClauseNo(30), ClauseNo(2), ClauseKind.Operative, 0, true, "Notes;")]);

    [Test]
    public void A_new_clause_among_others_that_came_moved_or_went_is_clean() => Clean(
        Insert(20, 2, before: 3, "Notes;"), [Delete(2), Move(1, 4), new ClauseEdit.Insert(ClauseNo(30), ClauseNo(3), ClauseKind.Operative, 0, true, "Thanks;")], "Notes;");

    [Test]
    public void A_new_sub_paragraph_whose_paragraph_is_gone_needs_a_decision() => Asked(
        Insert(20, 2, before: 3, "now;") with { Degree = 1 }, [Delete(2)], CarryCode.NoPlace, ("theirs", []));

    [Test]
    public void Clauses_joined_one_way_and_parted_and_joined_the_other_way_are_still_told_apart() => AskedFor(
        Reword(2, "Asks the harbour master to report;"),
        [
            Join(2, 3, Report + " " + Lamps),
            new ClauseEdit.Reinstate(ClauseNo(3), Lamps),
            Move(3, 1),
            new ClauseEdit.Join(ClauseNo(3), Version(2), [new SeenClause(ClauseNo(2), Version(2))], Lamps),
        ],
        CarryCode.StraddlesSplit);

    [Test]
    public void Words_that_are_too_long_together_need_a_decision()
    {
        var (much, more) = (string.Concat(Enumerable.Repeat("and lamps ", 1_500)), string.Concat(Enumerable.Repeat("and oil ", 1_500)));
        AskedFor(
            Reword(2, Report.Replace("report", much + "report", StringComparison.Ordinal)),
            [Revise(2, Report.Replace("state", more + "state", StringComparison.Ordinal))],
            CarryCode.TooLong);
    }

    [Test]
    public void A_new_clause_taken_back_since_has_no_place_where_what_it_follows_went_to_another_part()
    {
        ClauseEdit[] takenBack =
        [
            new ClauseEdit.Insert(ClauseNo(40), null, ClauseKind.Preambular, 0, false, "Recalling;"),
            new ClauseEdit.Insert(ClauseNo(50), ClauseNo(2), ClauseKind.Heading, 0, false, "Reports"),
            new ClauseEdit.Insert(ClauseNo(20), ClauseNo(50), ClauseKind.Operative, 0, true, "Notes;"),
            Delete(20),
        ];
        Clean(Insert(20, 50, before: 3, "Notes;"), takenBack, "Notes;");
        Asked(Insert(20, 50, before: 3, "Notes;"), [.. takenBack, Move(50, null)], CarryCode.NoPlace, ("theirs", []));
    }

    [Test]
    public void A_new_sub_paragraph_before_a_paragraph_that_came_in_is_clean() => Clean(
        Insert(20, 2, before: 3, "now;") with { Degree = 1 }, [new ClauseEdit.Insert(ClauseNo(30), ClauseNo(2), ClauseKind.Operative, 0, true, "now;")], "now;");

    [Test]
    public void Overlapping_words_need_a_decision() => Asked(
        Reword(2, Report.Replace("six", "nine", StringComparison.Ordinal)),
        [Revise(2, Report.Replace("six", "three", StringComparison.Ordinal))],
        CarryCode.Overlap,
        ("theirs", [Report.Replace("six", "three", StringComparison.Ordinal)]),
        ("mine", [Report.Replace("six", "nine", StringComparison.Ordinal)]));

    [Test]
    public void Reworded_by_one_and_moved_by_the_other_is_clean()
    {
        Clean(Reword(2, Report.Replace("six", "three", StringComparison.Ordinal)), [Move(2, 4)], Report.Replace("six", "three", StringComparison.Ordinal));
        Clean(Moved(2, 4), [Revise(2, Report.Replace("six", "three", StringComparison.Ordinal))], Report.Replace("six", "three", StringComparison.Ordinal));
    }

    [Test]
    public void Moved_by_both_to_different_places_needs_a_decision() => Asked(
        Moved(2, 4), [Move(2, null)], CarryCode.MovedTwice, ("theirs", [Report]), ("mine", [Report]));

    [Test]
    public void Moved_away_and_back_again_by_the_other_is_clean() => Clean(Moved(2, 4), [Move(2, null), Move(2, 1)], Report);

    [Test]
    public void Moved_by_both_to_one_place_is_contained() => Contained(Moved(2, 4), [Move(2, 4)]);

    [Test]
    public void Moved_behind_what_is_gone_is_clean() => Clean(Moved(1, 3), [Delete(3)], Mandate);

    [Test]
    public void Deleted_by_one_and_reworded_by_the_other_needs_a_decision()
    {
        Asked(Reword(2, "Asks;"), [Delete(2)], CarryCode.ClauseDeleted, ("theirs", []), ("mine", ["Asks;"]));
        Asked(Deletion(2), [Revise(2, "Asks;")], CarryCode.ClauseReworded, ("theirs", ["Asks;"]), ("mine", []));
    }

    [Test]
    public void What_hangs_under_a_clause_to_be_deleted_goes_with_it_only_as_its_author_knew_it()
    {
        ClauseEdit below = new ClauseEdit.Insert(ClauseNo(30), ClauseNo(2), ClauseKind.Operative, 1, true, "the crane;");
        Asked(Deletion(2), [below], CarryCode.SubparagraphChanged, ("theirs", [Report, "the crane;"]), ("mine", []));
        Clean(Deletion(2) with { Under = [new(ClauseNo(30), Version(1))] }, [below]);
        Clean(Deletion(2) with { Under = [new(ClauseNo(30), Version(1))] }, []);
        Clean(Deletion(2), [below, new ClauseEdit.Move(ClauseNo(30), ClauseNo(4), 1)]);
        AskedFor(
            Deletion(2) with { Under = [new(ClauseNo(30), Version(1))] },
            [below, new ClauseEdit.Revise(ClauseNo(30), Version(1), "the cranes;")],
            CarryCode.SubparagraphChanged);
    }

    [Test]
    public void A_new_clause_that_is_in_the_text_under_its_own_identity_is_contained() => Contained(
        Insert(20, 2, before: 3, "Notes;"), [new ClauseEdit.Insert(ClauseNo(20), ClauseNo(1), ClauseKind.Operative, 0, true, "Notes the tides;")]);

    [Test]
    public void A_split_whose_part_is_in_the_text_already_needs_a_decision() => AskedFor(
        Split(2, "Requests the harbour master to report every six months", "on the state of the piers;"),
        [new ClauseEdit.Insert(ClauseNo(20), ClauseNo(2), ClauseKind.Operative, 0, true, "Notes the tides;")],
        CarryCode.StraddlesSplit);

    [Test]
    public void Moved_by_one_and_deleted_by_the_other()
    {
        Asked(Moved(2, 4), [Delete(2)], CarryCode.ClauseDeleted, ("theirs", []), ("mine", [Report]));
        Clean(Deletion(2), [Move(2, 4)]);
    }

    [Test]
    public void Deleted_by_both_is_contained() => Contained(Deletion(2), [Delete(2)]);

    [Test]
    public void Deleted_and_back_it_is_as_if_it_had_stayed() => Clean(
        Reword(2, Report.Replace("six", "three", StringComparison.Ordinal)), [Delete(2), new ClauseEdit.Reinstate(ClauseNo(2), Report)], Report.Replace("six", "three", StringComparison.Ordinal));

    [Test]
    public void On_a_split_clause_it_goes_to_the_part_that_holds_the_words() => Clean(
        Reword(3, Lamps.Replace("its keepers", "its young keepers", StringComparison.Ordinal)),
        [Parted],
        "Calls upon all States to lend lamps and oil for the lighthouse;",
        "Encourages them to train its young keepers;");

    [Test]
    public void On_words_that_straddle_the_split_it_needs_a_decision() => AskedFor(
        Reword(3, Lamps.Replace("lighthouse, and encourages them", "lighthouse, with instruments, and invites them", StringComparison.Ordinal)), [Parted], CarryCode.StraddlesSplit);

    [Test]
    public void On_joined_clauses_it_goes_to_its_words() => Clean(
        Reword(3, Lamps.Replace("oil", "batteries", StringComparison.Ordinal)), [Join(2, 3, $"{Report} {Lamps}")], $"{Report} {Lamps.Replace("oil", "batteries", StringComparison.Ordinal)}");

    [Test]
    public void A_deletion_of_a_clause_that_was_joined_needs_a_decision() => Asked(
        Deletion(3), [Join(2, 3, $"{Report} {Lamps}")], CarryCode.StraddlesSplit, ("theirs", [$"{Report} {Lamps}"]), ("mine", [Report]));

    [Test]
    public void A_split_goes_on_reworded_words() => Clean(
        Split(3, "Calls upon all States to lend lamps and oil for the lighthouse;", "Encourages them to train its keepers;"),
        [Revise(3, Lamps.Replace("oil", "batteries", StringComparison.Ordinal))],
        "Calls upon all States to lend lamps and batteries for the lighthouse;",
        "Encourages them to train its keepers;");

    [Test]
    public void The_same_split_is_contained() => Contained(
        Split(3, "Calls upon all States to lend lamps and oil for the lighthouse;", "Encourages them to train its keepers;"), [Parted]);

    [Test]
    public void A_split_of_a_clause_that_is_gone_needs_a_decision() => Asked(
        Split(3, "Calls;", "Encourages;"), [Delete(3)], CarryCode.ClauseDeleted, ("theirs", []), ("mine", ["Calls;", "Encourages;"]));

    [Test]
    public void A_join_goes_on_reworded_words() => Clean(
        Joining(2, 3, $"{Report} {Lamps}"), [Revise(3, Lamps.Replace("oil", "batteries", StringComparison.Ordinal))], $"{Report} {Lamps.Replace("oil", "batteries", StringComparison.Ordinal)}");

    [Test]
    public void A_join_of_clauses_between_which_another_came_is_clean() => Clean(
        Joining(2, 3, $"{Report} {Lamps}"), [new ClauseEdit.Insert(ClauseNo(30), ClauseNo(2), ClauseKind.Operative, 0, true, "Thanks;")], $"{Report} {Lamps}");

    [Test]
    public void A_join_of_clauses_between_which_a_sub_paragraph_came_needs_a_decision() => Asked(
        Joining(2, 3, $"{Report} {Lamps}"),
        [new ClauseEdit.Insert(ClauseNo(30), ClauseNo(2), ClauseKind.Operative, 1, true, "now;")],
        CarryCode.StraddlesSplit,
        ("theirs", [Report, Lamps]));

    [Test]
    public void What_was_joined_before_it_was_written_is_not_about_it()
    {
        var draft = After(Join(2, 3, $"{Report} {Lamps}"), new ClauseEdit.Reinstate(ClauseNo(3), "Thanks;"));
        var change = new Change.Reword(ChangeNo(1), ClauseNo(3), Version(2), "Thanks;", "Thanks all;");
        var carried = CarryOver.Carry(change, draft);
        Assert.That((carried.Outcome, string.Join(" / ", carried.Result ?? [])), Is.EqualTo((CarryOutcome.Clean, "Thanks all;")));
    }

    [Test]
    public void An_alternative_to_other_words_needs_a_decision()
    {
        var other = new Change.Alternative(ChangeNo(1), ClauseNo(2), Version(1), Report, "Thanks;");
        Asked(other, [Revise(2, "Asks;")], CarryCode.ClauseReplaced, ("theirs", ["Asks;"]), ("mine", ["Thanks;"]));
        Asked(other, [Delete(2)], CarryCode.ClauseDeleted, ("theirs", []), ("mine", ["Thanks;"]));
        Contained(other, [Revise(2, "Thanks;")]);
        Clean(other, [Move(2, 4)], "Thanks;");
    }

    [Test]
    public void A_title_is_merged_like_words()
    {
        var change = new Change.Retitle(ChangeNo(1), "Stabilization force", "Stabilization mission");
        Assert.That(Titled("Haiti Stabilization force"), Is.EqualTo((CarryOutcome.Clean, "Haiti Stabilization mission")));
        Assert.That(Titled("Stabilization mission"), Is.EqualTo((CarryOutcome.AlreadyContained, "Stabilization mission")));
        Assert.That(Titled("Stabilization office"), Is.EqualTo((CarryOutcome.NeedsDecision, "")));

        (CarryOutcome, string) Titled(string now) => CarryOver.Carry(change, After() with { WorkingTitle = now }) is var carried
            ? (carried.Outcome, string.Concat(carried.Result ?? []))
            : default;
    }
}
