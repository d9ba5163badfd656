using System.Collections.Immutable;
using NUnit.Framework;
using ResolutionTracker.Core.Numbering;

namespace ResolutionTracker.Core.Tests.Numbering;

public sealed class NumberingARevisionTests : NumberingSpec
{
    [Test]
    public void Paragraphs_are_counted_by_kind_and_sub_paragraphs_to_four_degrees()
    {
        var text = Text("pp", "pp", "pp.1", "op", "op.1", "op.2", "op.3", "op.4", "op.4", "op.3", "op.2", "op.1", "op.2", "op");
        Assert.That(LabelsOf(text), Is.EqualTo([
            "PP1", "PP2", "PP2 item 1", "OP1", "OP1 (a)", "OP1 (a) (i)", "OP1 (a) (i) a", "OP1 (a) (i) a i", "OP1 (a) (i) a ii",
            "OP1 (a) (i) b", "OP1 (a) (ii)", "OP1 (b)", "OP1 (b) (i)", "OP2"]));
        Assert.That(NumbersOf(text), Is.EqualTo([
            null, null, null, "1", "(a)", "(i)", "a", "i", "ii", "b", "(ii)", "(b)", "(i)", "2"]));
    }

    [Test]
    public void After_the_letter_h_comes_the_letter_i() => Assert.That(
        LabelsOf(Text([.. Enumerable.Repeat("op.1", 10).Prepend("op")]))[^2..], Is.EqualTo(["OP1 (i)", "OP1 (j)"]));

    [Test]
    public void Numbers_run_on_through_lettered_parts() => Assert.That(
        LabelsOf(Text("op", "A. Force", "op", "B. Reports", "op", "op.1")),
        Is.EqualTo(["OP1", "Heading 1", "OP2", "Heading 2", "OP3", "OP3 (a)"]));

    [Test]
    public void Sub_paragraphs_go_on_past_a_heading_between_them() => Assert.That(
        LabelsOf(Text("op", "op.1", "Next", "op.1")), Is.EqualTo(["OP1", "OP1 (a)", "Heading 1", "OP1 (b)"]));

    [Test]
    public void An_annex_has_numbers_of_its_own()
    {
        var text = Text("op", "Annex", "annex-", "annex", "annex", "annex.1", "Part two", "annex", "Annex two", "annex");
        Assert.That(LabelsOf(text), Is.EqualTo([
            "OP1", "Annex I", "Annex I paragraph 1", "Annex I 1", "Annex I 2", "Annex I 2 (a)", "Heading 1", "Annex I 3", "Annex II", "Annex II 1"]));
        Assert.That(NumbersOf(text), Is.EqualTo(["1", null, null, "1", "2", "(a)", null, "3", null, "1"]));
    }

    [Test]
    public void An_annex_behind_paragraphs_that_nothing_headed_is_the_second() => Assert.That(
        LabelsOf(Text("annex", "op", "Annex", "annex")), Is.EqualTo(["Annex I 1", "OP1", "Annex II", "Annex II 1"]));

    [TestCase("Annexe II")]
    [TestCase("Anexo")]
    [TestCase("Приложение")]
    [TestCase("المرفق")]
    [TestCase("附件")]
    public void A_further_annex_is_known_by_its_word_in_each_language(string heading) => Assert.That(
        LabelsOf(Text("op", "1", "annex", heading, "annex"))[^2..], Is.EqualTo(["Annex II", "Annex II 1"]));

    [Test]
    public void Old_texts_without_printed_numbers_are_still_counted()
    {
        var text = Text("pp", "op-", "op-");
        Assert.That(LabelsOf(text), Is.EqualTo(["PP1", "OP1", "OP2"]));
        Assert.That(NumbersOf(text), Is.EqualTo(new string?[] { null, null, null }));
    }

    [Test]
    public void Closing_words_belong_to_their_paragraph()
    {
        var text = Text("op", "op.1", "op-", "op", "op-");
        Assert.That(LabelsOf(text), Is.EqualTo(["OP1", "OP1 (a)", "OP1 closing words", "OP2", "OP unnumbered 1"]));
        Assert.That(NumbersOf(text), Is.EqualTo(["1", "(a)", null, "2", null]));
    }

    [Test]
    public void Before_the_zero_draft_nothing_has_a_label() => Assert.That(
        LabelsOf(Given(Opened, Inserted(1, 0, "Decides."))), Is.EqualTo([""]));

    [Test]
    public void A_text_of_nothing_but_sub_paragraphs_is_labelled_all_the_same() => Assert.That(
        LabelsOf(Text("op.1", "op.2")), Is.EqualTo(["(a)", "(a) (i)"]));

    [Test]
    public void A_label_that_changes_is_still_known_by_the_revision_that_took_it()
    {
        var text = Text("op", "op", "op").With(Line(4, 1, "op"), Revision(1), Deleted(1), Revision(2));
        Assert.That(LabelsOf(text), Is.EqualTo(["OP1", "OP2", "OP3"]));
        Assert.That(FormerlyOf(text, 4), Is.EqualTo([new FormerLabel("OP1 bis", "Rev.1"), new FormerLabel("OP2", "Rev.2")]));
        Assert.That(FormerlyOf(text, 2), Is.EqualTo([new FormerLabel("OP2", "Rev.1"), new FormerLabel("OP3", "Rev.2")]));
    }

    [Test]
    public void A_label_that_stays_is_no_former_one() =>
        Assert.That(FormerlyOf(Text("pp", "op", "op").With(Line(4, 2, "op"), Revision(1)), 1), Is.Null);

    [Test]
    public void The_zero_draft_takes_no_label_away() => Assert.That(FormerlyOf(Text("op"), 1), Is.Null);

    [Test]
    public void What_is_gone_keeps_its_last_label_and_no_former_one()
    {
        var gone = Text("op", "op").With(Deleted(2), Line(3, 2, "op"), Revision(1)).Council!.Find(ClauseNo(2))!;
        Assert.That((gone.Label.Value, gone.Formerly), Is.EqualTo(("OP2", (ImmutableList<FormerLabel>?)null)));
    }

    private static ImmutableList<FormerLabel>? FormerlyOf(Testing.Drafting.DraftHistory history, int clause) =>
        history.Council!.Find(ClauseNo(clause))!.Formerly;
}
