using NUnit.Framework;
using ResolutionTracker.Core.Drafting;
using ResolutionTracker.Core.History;
using ResolutionTracker.Testing.Drafting;

namespace ResolutionTracker.Core.Tests.Drafting;

public sealed class EditingTheTextTests : DraftSpec
{
    private static readonly DraftHistory Text = Given(
        Opened, Inserted(1, 0, "Decides:"), Inserted(2, 1, "to act;", degree: 1), Inserted(3, 2, "Urges;"), ZeroDraft);

    private static readonly DraftHistory Shortened = Text.With(new DraftEvent.ClauseDeleted(ClauseNo(3), Version(1), null));

    [Test]
    public void A_clause_gets_new_words_as_its_next_version() =>
        Text.When(Edits(new ClauseEdit.Revise(ClauseNo(3), Version(1), "Calls upon;")))
            .Then(new DraftEvent.ClauseRevised(ClauseNo(3), Version(2), "Calls upon;", null));

    [Test]
    public void Each_edit_is_judged_on_what_those_before_it_left() =>
        Text.When(Edits(
                new ClauseEdit.Revise(ClauseNo(3), Version(1), "Calls upon;"),
                new ClauseEdit.Revise(ClauseNo(3), Version(2), "Calls upon all;"),
                new ClauseEdit.Insert(ClauseNo(4), ClauseNo(3), ClauseKind.Operative, 0, true, "Demands;"),
                new ClauseEdit.Insert(ClauseNo(5), ClauseNo(4), ClauseKind.Operative, 1, true, "now;"),
                new ClauseEdit.Delete(ClauseNo(4), Version(1))))
            .Then(
                new DraftEvent.ClauseRevised(ClauseNo(3), Version(2), "Calls upon;", null),
                new DraftEvent.ClauseRevised(ClauseNo(3), Version(3), "Calls upon all;", null),
                Inserted(4, 3, "Demands;"),
                Inserted(5, 4, "now;", degree: 1),
                new DraftEvent.ClauseDeleted(ClauseNo(4), Version(1), null),
                new DraftEvent.ClauseDeleted(ClauseNo(5), Version(1), null));

    [Test]
    public void A_paragraph_is_taken_out_with_what_hangs_under_it() =>
        Text.When(Edits(new ClauseEdit.Delete(ClauseNo(1), Version(1)), new ClauseEdit.Delete(ClauseNo(2), Version(1))))
            .Then(
                new DraftEvent.ClauseDeleted(ClauseNo(1), Version(1), null),
                new DraftEvent.ClauseDeleted(ClauseNo(2), Version(1), null));

    [Test]
    public void A_sub_paragraph_is_taken_out_with_its_own_and_no_others() =>
        Given(
                Opened,
                Inserted(1, 0, "Decides:"),
                Inserted(2, 1, "to act:", degree: 1),
                Inserted(3, 2, "now;", degree: 2),
                Inserted(4, 3, "to stay;", degree: 1),
                ZeroDraft)
            .When(Edits(new ClauseEdit.Delete(ClauseNo(2), Version(1))))
            .Then(
                new DraftEvent.ClauseDeleted(ClauseNo(2), Version(1), null),
                new DraftEvent.ClauseDeleted(ClauseNo(3), Version(1), null));

    [Test]
    public void One_refused_edit_refuses_them_all() =>
        Text.When(Edits(
                new ClauseEdit.Revise(ClauseNo(3), Version(1), "Calls upon;"),
                new ClauseEdit.Delete(ClauseNo(9), Version(1))))
            .ThenRefused(new Refusal.NoSuchClause(ClauseNo(9)));

    [Test]
    public void No_edit_changes_nothing() => Text.When(Edits()).ThenNothing();

    [Test]
    public void The_words_it_has_change_nothing_whatever_version_was_seen() =>
        Text.When(Edits(new ClauseEdit.Revise(ClauseNo(3), Version(7), "Urges;"))).ThenNothing();

    [Test]
    public void From_an_old_version_is_refused_as_stale() =>
        Text.With(new DraftEvent.ClauseRevised(ClauseNo(3), Version(2), "Urges all;", null))
            .When(Edits(new ClauseEdit.Revise(ClauseNo(3), Version(1), "Invites;")))
            .ThenRefused(new Refusal.StaleVersion("OP2", Version(1), Version(2)));

    [Test]
    public void A_clause_never_there_is_refused() =>
        Text.When(Edits(new ClauseEdit.Revise(ClauseNo(9), Version(1), "Invites;"))).ThenRefused(new Refusal.NoSuchClause(ClauseNo(9)));

    [Test]
    public void A_clause_no_longer_there_is_refused() =>
        Shortened.When(Edits(new ClauseEdit.Revise(ClauseNo(3), Version(1), "Invites;"))).ThenRefused(new Refusal.ClauseGone("OP2"));

    [Test]
    public void A_clause_without_words_is_refused() =>
        Text.When(Edits(new ClauseEdit.Revise(ClauseNo(3), Version(1), " "))).ThenRefused(new Refusal.EmptyText());

    [Test]
    public void A_clause_is_taken_out() =>
        Text.When(Edits(new ClauseEdit.Delete(ClauseNo(3), Version(1))))
            .Then(new DraftEvent.ClauseDeleted(ClauseNo(3), Version(1), null));

    [Test]
    public void A_deletion_from_an_old_version_is_refused_as_stale() =>
        Text.With(new DraftEvent.ClauseRevised(ClauseNo(3), Version(2), "Urges all;", null))
            .When(Edits(new ClauseEdit.Delete(ClauseNo(3), Version(1))))
            .ThenRefused(new Refusal.StaleVersion("OP2", Version(1), Version(2)));

    [Test]
    public void A_second_deletion_is_refused() =>
        Shortened.When(Edits(new ClauseEdit.Delete(ClauseNo(3), Version(1)))).ThenRefused(new Refusal.ClauseGone("OP2"));

    [Test]
    public void A_clause_with_the_identity_of_one_deleted_is_refused() =>
        Shortened.When(Edits(new ClauseEdit.Insert(ClauseNo(3), null, ClauseKind.Operative, 0, true, "Urges;")))
            .ThenRefused(new Refusal.AlreadyExists("clause"));

    [Test]
    public void A_clause_comes_in_at_the_head() =>
        Text.When(Edits(new ClauseEdit.Insert(ClauseNo(4), null, ClauseKind.Preambular, 0, false, "Recalling,")))
            .Then(Inserted(4, 0, "Recalling,", ClauseKind.Preambular));

    [Test]
    public void A_paragraph_comes_in_past_the_sub_paragraphs_of_the_one_before() =>
        Text.When(Edits(new ClauseEdit.Insert(ClauseNo(4), ClauseNo(1), ClauseKind.Operative, 0, true, "Demands;")))
            .Then(Inserted(4, 2, "Demands;"));

    [Test]
    public void A_paragraph_of_another_kind_does_not_part_a_chapeau_from_its_sub_paragraphs() =>
        Text.When(Edits(new ClauseEdit.Insert(ClauseNo(4), ClauseNo(1), ClauseKind.Preambular, 0, false, "Recalling,")))
            .Then(Inserted(4, 2, "Recalling,", ClauseKind.Preambular));

    [Test]
    public void Nor_does_one_before_a_heading_or_a_deleted_paragraph_among_them() =>
        Given(
                Opened,
                Inserted(1, 0, "Decides:"),
                Inserted(2, 1, "Recalling,", ClauseKind.Preambular),
                new DraftEvent.ClauseDeleted(ClauseNo(2), Version(1), null),
                Inserted(3, 2, "Next", ClauseKind.Heading),
                Inserted(4, 3, "to act;", degree: 1),
                ZeroDraft)
            .When(Edits(new ClauseEdit.Insert(ClauseNo(5), ClauseNo(1), ClauseKind.Preambular, 0, false, "Noting,")))
            .Then(Inserted(5, 4, "Noting,", ClauseKind.Preambular));

    [Test]
    public void A_sub_paragraph_comes_in_as_the_first_under_its_chapeau() =>
        Text.When(Edits(new ClauseEdit.Insert(ClauseNo(4), ClauseNo(1), ClauseKind.Operative, 1, true, "to stay;")))
            .Then(Inserted(4, 1, "to stay;", degree: 1));

    [Test]
    public void A_clause_may_follow_one_that_was_deleted() =>
        Shortened.When(Edits(new ClauseEdit.Insert(ClauseNo(4), ClauseNo(3), ClauseKind.Operative, 0, true, "Demands;")))
            .Then(Inserted(4, 3, "Demands;"));

    [Test]
    public void A_clause_may_not_follow_one_never_there() =>
        Text.When(Edits(new ClauseEdit.Insert(ClauseNo(4), ClauseNo(9), ClauseKind.Operative, 0, true, "Demands;")))
            .ThenRefused(new Refusal.NoSuchClause(ClauseNo(9)));

    [TestCase(3, 2, ClauseKind.Operative, TestName = "A_degree_is_left_out")]
    [TestCase(2, 5, ClauseKind.Operative, TestName = "A_fifth_degree")]
    [TestCase(2, -1, ClauseKind.Operative, TestName = "A_degree_below_none")]
    [TestCase(3, 1, ClauseKind.Preambular, TestName = "Under_a_paragraph_of_another_kind")]
    public void A_sub_paragraph_that_hangs_nowhere_is_refused(int after, int degree, ClauseKind kind) =>
        Text.When(Edits(new ClauseEdit.Insert(ClauseNo(4), ClauseNo(after), kind, degree, true, "words;")))
            .ThenRefused(new Refusal.BadDegree(degree));

    [Test]
    public void A_sub_paragraph_does_not_slip_from_a_deleted_paragraph_under_the_one_before() =>
        Shortened.When(Edits(new ClauseEdit.Insert(ClauseNo(4), ClauseNo(3), ClauseKind.Operative, 1, true, "to stay;")))
            .ThenRefused(new Refusal.BadDegree(1));

    [Test]
    public void A_sub_paragraph_may_follow_a_deleted_one_of_its_degree() =>
        Text.With(new DraftEvent.ClauseDeleted(ClauseNo(2), Version(1), null))
            .When(Edits(new ClauseEdit.Insert(ClauseNo(4), ClauseNo(2), ClauseKind.Operative, 1, true, "to stay;")))
            .Then(Inserted(4, 2, "to stay;", degree: 1));

    [Test]
    public void A_sub_paragraph_does_not_slip_under_another_across_a_deleted_one() =>
        Text.With(
                new DraftEvent.ClauseDeleted(ClauseNo(3), Version(1), null),
                Inserted(4, 3, "Demands:"),
                Inserted(5, 4, "now;", degree: 1),
                new DraftEvent.ClauseDeleted(ClauseNo(5), Version(1), null))
            .When(Edits(new ClauseEdit.Insert(ClauseNo(6), ClauseNo(5), ClauseKind.Operative, 2, true, "at once;")))
            .ThenRefused(new Refusal.BadDegree(2));

    private static DraftCommand.EditClauses Edits(params ClauseEdit[] edits) => new(ByPenholder, [.. edits]);
}
