using NUnit.Framework;
using ResolutionTracker.Core.Drafting;
using ResolutionTracker.Core.History;
using ResolutionTracker.Testing.Drafting;

namespace ResolutionTracker.Core.Tests.Drafting;

public sealed class ReinstatingAClauseTests : DraftSpec
{
    private static readonly DraftHistory Text = Given(
        Opened,
        Inserted(1, 0, "Decides:"),
        Inserted(2, 1, "to act;", degree: 1),
        Inserted(3, 2, "Urges;"),
        Inserted(4, 3, "Remains seized."),
        ZeroDraft);

    private static readonly DraftHistory Shortened = Text.With(Deleted(3));

    [Test]
    public void It_stands_where_it_stood_as_its_next_version()
    {
        Shortened.When(Back(3)).Then(new DraftEvent.ClauseReinstated(ClauseNo(3), Version(2), "Urges;", null));
        Assert.That(Labels(Shortened.After(Back(3))), Is.EqualTo(["OP1", "OP1 (a)", "OP2", "OP3"]));
    }

    [Test]
    public void It_may_have_other_words() =>
        Shortened.When(Back(3, "Asks;")).Then(new DraftEvent.ClauseReinstated(ClauseNo(3), Version(2), "Asks;", null));

    [Test]
    public void It_is_open() => Assert.That(
        Text.With(new DraftEvent.ClauseAgreed(ClauseNo(3), Version(1), true), Deleted(3)).After(Back(3)).Council!.Find(ClauseNo(3))!.Standing,
        Is.EqualTo(ClauseStanding.Open));

    [Test]
    public void After_a_revision_it_is_labelled_as_one_that_comes_in() => Assert.That(
        Labels(Shortened.With(new DraftEvent.RevisionIssued(1, "Rev.1")).After(Back(3))), Is.EqualTo(["OP1", "OP1 (a)", "OP1 bis", "OP2"]));

    [Test]
    public void A_paragraph_and_its_sub_paragraph_come_back_one_after_the_other() =>
        Text.With(Deleted(1), Deleted(2)).When(Back([1, 2])).Then(
            new DraftEvent.ClauseReinstated(ClauseNo(1), Version(2), "Decides:", null),
            new DraftEvent.ClauseReinstated(ClauseNo(2), Version(2), "to act;", null));

    [Test]
    public void A_sub_paragraph_without_its_paragraph_is_refused() =>
        Text.With(Deleted(1), Deleted(2)).When(Back(2, "to act;")).ThenRefused(new Refusal.BadDegree(1));

    [Test]
    public void One_that_would_part_a_sub_paragraph_from_its_paragraph_is_refused() => Given(
            Opened,
            Inserted(1, 0, "Decides:"),
            new DraftEvent.ClauseInserted(ClauseNo(2), ClauseNo(1), ClauseKind.Annex, 0, true, "Terms", false, null),
            Deleted(2),
            Inserted(3, 2, "to act;", degree: 1))
        .When(Back(2, "Terms")).ThenRefused(new Refusal.BadDegree(1));

    [Test]
    public void One_that_stands_in_the_text_is_refused() => Text.When(Back(3)).ThenRefused(new Refusal.ClausePresent("OP2"));

    [Test]
    public void One_never_there_is_refused() => Text.When(Back(9, "Urges;")).ThenRefused(new Refusal.NoSuchClause(ClauseNo(9)));

    [Test]
    public void Without_words_is_refused() => Shortened.When(Back(3, "")).ThenRefused(new Refusal.EmptyText());

    private static DraftEvent.ClauseDeleted Deleted(int clause) => new(ClauseNo(clause), Version(1), null);

    private static DraftCommand.EditClauses Back(int clause, string? text = null) =>
        new(ByPenholder, [new ClauseEdit.Reinstate(ClauseNo(clause), text ?? TextOf(clause))]);

    private static DraftCommand.EditClauses Back(int[] clauses) =>
        new(ByPenholder, [.. clauses.Select(clause => new ClauseEdit.Reinstate(ClauseNo(clause), TextOf(clause)))]);

    private static string TextOf(int clause) => Text.Council!.Find(ClauseNo(clause))!.Text;

    private static IEnumerable<string> Labels(DraftHistory history) => history.Council!.Present.Select(clause => clause.Label.Value);
}
