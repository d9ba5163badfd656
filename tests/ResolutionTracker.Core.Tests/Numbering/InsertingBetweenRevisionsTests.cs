using NUnit.Framework;
using ResolutionTracker.Core.Drafting;
using ResolutionTracker.Testing.Drafting;

namespace ResolutionTracker.Core.Tests.Numbering;

public sealed class InsertingBetweenRevisionsTests : NumberingSpec
{
    // 1 PP1, 2 OP1, 3 OP1 (a), 4 OP1 (b), 5 OP2, 6 OP3.
    private static readonly DraftHistory Whole = Text("pp", "op", "op.1", "op.1", "op", "op");

    [Test]
    public void Paragraphs_behind_one_another_are_bis_ter_and_quater()
    {
        var history = Whole.With(Line(11, 5, "op"), Line(12, 11, "op"), Line(13, 12, "op"), Line(14, 13, "op"));
        Assert.That(LabelsOf(history), Is.EqualTo([
            "PP1", "OP1", "OP1 (a)", "OP1 (b)", "OP2", "OP2 bis", "OP2 ter", "OP2 quater", "OP2 quinquies", "OP3"]));
        Assert.That(NumbersOf(history)[4..], Is.EqualTo(["2", "2 bis", "2 ter", "2 quater", "2 quinquies", "3"]));
    }

    [Test]
    public void Beyond_vicies_they_are_counted()
    {
        var history = Whole;
        for (var i = 0; i < 22; i++)
        {
            history = history.With(Line(11 + i, i == 0 ? 5 : 10 + i, "op"));
        }

        Assert.That(LabelsOf(history)[^4..], Is.EqualTo(["OP2 bis 20", "OP2 bis 21", "OP2 bis 22", "OP3"]));
    }

    [Test]
    public void A_paragraph_after_the_last_is_its_bis() => Assert.That(LabelsOf(Whole.With(Line(11, 6, "op")))[^1], Is.EqualTo("OP3 bis"));

    [Test]
    public void A_preambular_paragraph_has_a_label_and_no_number()
    {
        var history = Whole.With(Line(11, 1, "pp"));
        Assert.That(LabelsOf(history)[1], Is.EqualTo("PP1 bis"));
        Assert.That(NumbersOf(history)[1], Is.Null);
    }

    [Test]
    public void A_sub_paragraph_between_two_is_a_bis_of_the_first()
    {
        var history = Whole.With(Line(11, 3, "op.1"), Line(12, 11, "op.1"));
        Assert.That(LabelsOf(history)[1..6], Is.EqualTo(["OP1", "OP1 (a)", "OP1 (a) bis", "OP1 (a) ter", "OP1 (b)"]));
        Assert.That(NumbersOf(history)[1..6], Is.EqualTo(["1", "(a)", "(a) bis", "(a) ter", "(b)"]));
    }

    [Test]
    public void Before_the_first_paragraph_it_counts_from_nought()
    {
        var history = Whole.With(Line(11, 1, "op"), Line(12, 0, "pp"), Line(13, 2, "op.1"));
        Assert.That(LabelsOf(history)[..5], Is.EqualTo(["PP0", "PP1", "OP0", "OP1", "OP1 (0)"]));
        Assert.That(NumbersOf(history)[2..5], Is.EqualTo(["0", "1", "(0)"]));
    }

    [Test]
    public void Two_before_the_first_paragraph_are_told_apart() => Assert.That(
        LabelsOf(Whole.With(Line(11, 1, "op"), Line(12, 11, "op")))[1..4], Is.EqualTo(["OP0", "OP0 bis", "OP1"]));

    [Test]
    public void Sub_paragraphs_under_a_paragraph_that_had_none_are_counted()
    {
        var history = Whole.With(Line(11, 5, "op.1"), Line(12, 11, "op.1"), Line(13, 11, "op.1"), Line(14, 12, "op.2"));
        Assert.That(LabelsOf(history)[4..9], Is.EqualTo(["OP2", "OP2 (a)", "OP2 (a) bis", "OP2 (b)", "OP2 (b) (i)"]));
    }

    [Test]
    public void Sub_paragraphs_under_an_inserted_paragraph_are_counted()
    {
        var history = Whole.With(Line(11, 5, "op"), Line(12, 11, "op.1"), Line(13, 12, "op.1"), Line(14, 13, "op.2"));
        Assert.That(LabelsOf(history)[5..9], Is.EqualTo(["OP2 bis", "OP2 bis (a)", "OP2 bis (b)", "OP2 bis (b) (i)"]));
        Assert.That(NumbersOf(history)[5..9], Is.EqualTo(["2 bis", "(a)", "(b)", "(i)"]));
    }

    [Test]
    public void A_second_paragraph_directly_behind_the_same_clause_keeps_the_labels_that_stand() => Assert.That(
        LabelsOf(Whole.With(Line(11, 5, "op"), Line(12, 5, "op")))[4..], Is.EqualTo(["OP2", "OP2 ter", "OP2 bis", "OP3"]));

    [Test]
    public void Labels_stay_put_after_deletion_and_insertion_until_a_revision_numbers_them_anew()
    {
        var history = Whole.With(Deleted(5), Line(11, 5, "op"), Deleted(3));
        Assert.That(LabelsOf(history), Is.EqualTo(["PP1", "OP1", "OP1 (b)", "OP2 bis", "OP3"]));
        Assert.That(LabelsOf(history.With(Revision(1))), Is.EqualTo(["PP1", "OP1", "OP1 (a)", "OP2", "OP3"]));
    }

    [Test]
    public void The_label_of_a_paragraph_deleted_since_the_revision_is_not_given_again() => Assert.That(
        LabelsOf(Whole.With(Line(11, 5, "op"), Deleted(11), Line(12, 11, "op")))[^2..], Is.EqualTo(["OP2 ter", "OP3"]));

    [Test]
    public void The_label_of_a_paragraph_deleted_before_the_revision_is_free_again() => Assert.That(
        LabelsOf(Whole.With(Line(11, 5, "op"), Deleted(11), Revision(1), Line(12, 5, "op")))[^3..],
        Is.EqualTo(["OP2", "OP2 bis", "OP3"]));

    [Test]
    public void Behind_a_paragraph_deleted_before_the_revision_it_is_a_bis_of_the_one_that_stands_before() => Assert.That(
        LabelsOf(Whole.With(Deleted(5), Revision(1), Line(11, 5, "op"))),
        Is.EqualTo(["PP1", "OP1", "OP1 (a)", "OP1 (b)", "OP1 bis", "OP2"]));

    [Test]
    public void Behind_a_last_paragraph_deleted_before_the_revision_likewise() => Assert.That(
        LabelsOf(Whole.With(Deleted(6), Revision(1), Line(11, 6, "op")))[^2..], Is.EqualTo(["OP2", "OP2 bis"]));

    [Test]
    public void Sub_paragraphs_are_counted_anew_when_all_before_were_deleted_before_the_revision() => Assert.That(
        LabelsOf(Whole.With(Deleted(3), Deleted(4), Revision(1), Line(11, 4, "op.1")))[1..3], Is.EqualTo(["OP1", "OP1 (a)"]));

    [Test]
    public void A_numbered_paragraph_behind_closing_words_has_a_number()
    {
        var history = Text("op", "op.1", "op-", "op").With(Line(11, 3, "op"));
        Assert.That(LabelsOf(history), Is.EqualTo(["OP1", "OP1 (a)", "OP1 closing words", "OP1 bis", "OP2"]));
        Assert.That(NumbersOf(history), Is.EqualTo(["1", "(a)", null, "1 bis", "2"]));
    }

    [Test]
    public void A_paragraph_without_a_number_has_a_label_all_the_same()
    {
        var history = Whole.With(Line(11, 5, "op-"));
        Assert.That(LabelsOf(history)[^2], Is.EqualTo("OP2 bis"));
        Assert.That(NumbersOf(history)[^2], Is.Null);
    }

    [Test]
    public void A_heading_is_a_bis_of_the_one_before_and_the_first_of_all_is_counted()
    {
        Assert.That(LabelsOf(Whole.With(Line(11, 1, "Force"))), Does.Contain("Heading 1"));
        Assert.That(
            LabelsOf(Text("One", "op", "Two", "op").With(Line(11, 2, "And a half"))),
            Is.EqualTo(["Heading 1", "OP1", "Heading 1 bis", "Heading 2", "OP2"]));
    }

    [Test]
    public void A_paragraph_of_an_annex_is_a_bis_of_the_one_before() => Assert.That(
        LabelsOf(Text("op", "Annex", "annex", "annex", "Annex two", "annex").With(Line(11, 3, "annex"), Line(12, 6, "annex"))),
        Is.EqualTo(["OP1", "Annex I", "Annex I 1", "Annex I 1 bis", "Annex I 2", "Annex II", "Annex II 1", "Annex II 1 bis"]));

    [Test]
    public void The_first_paragraph_of_a_text_without_any_is_counted() => Assert.That(
        LabelsOf(Text("pp").With(Line(11, 1, "op"), Line(12, 11, "op"))), Is.EqualTo(["PP1", "OP1", "OP2"]));

    [Test]
    public void What_it_was_called_is_what_a_refusal_says() =>
        Whole.With(Line(11, 5, "op"), new DraftEvent.ClauseRevised(ClauseNo(11), Version(2), "Demands;", null))
            .When(new DraftCommand.EditClauses(ByPenholder, [new ClauseEdit.Revise(ClauseNo(11), Version(1), "Urges;")]))
            .ThenRefused(new Core.History.Refusal.StaleVersion("OP2 bis", Version(1), Version(2)));
}
