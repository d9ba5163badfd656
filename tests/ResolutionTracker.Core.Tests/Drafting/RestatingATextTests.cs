using NUnit.Framework;
using ResolutionTracker.Core.Amendments;
using ResolutionTracker.Core.Drafting;
using ResolutionTracker.Core.History;
using ResolutionTracker.Testing.Drafting;

namespace ResolutionTracker.Core.Tests.Drafting;

/// <summary>A text of OP1 with two sub-paragraphs, OP2 and OP3, as it stood at <see cref="Zero"/>.</summary>
public sealed class RestatingATextTests : DraftSpec
{
    private static readonly DraftHistory Zero = Given(
        Opened,
        Inserted(1, 0, "Decides:"),
        Inserted(2, 1, "to act;", degree: 1),
        Inserted(3, 2, "to stay;", degree: 1),
        Inserted(4, 3, "Urges;"),
        Inserted(5, 4, "Remains seized."),
        ZeroDraft);

    private static readonly DraftEvent.TextRestated AsOfZero = new(7);

    [Test]
    public void Words_that_changed_are_as_they_were() =>
        After(new ClauseEdit.Revise(ClauseNo(4), Version(1), "Asks;")).When(Restate())
            .Then(AsOfZero, new DraftEvent.ClauseRevised(ClauseNo(4), Version(3), "Urges;", null));

    [Test]
    public void The_working_title_is_what_it_was() =>
        Zero.With(new DraftEvent.WorkingTitleChanged("Force")).When(Restate())
            .Then(AsOfZero, new DraftEvent.WorkingTitleChanged("Stabilization force"));

    [Test]
    public void What_came_in_goes() =>
        After(new ClauseEdit.Insert(ClauseNo(6), ClauseNo(4), ClauseKind.Operative, 0, true, "Asks;")).When(Restate())
            .Then(AsOfZero, new DraftEvent.ClauseDeleted(ClauseNo(6), Version(1), null));

    [Test]
    public void What_went_comes_back() =>
        After(new ClauseEdit.Delete(ClauseNo(1), Version(1))).When(Restate()).Then(
            AsOfZero,
            new DraftEvent.ClauseReinstated(ClauseNo(1), Version(2), "Decides:", null),
            new DraftEvent.ClauseReinstated(ClauseNo(2), Version(2), "to act;", null),
            new DraftEvent.ClauseReinstated(ClauseNo(3), Version(2), "to stay;", null));

    [Test]
    public void What_moved_goes_back_and_nothing_else_moves() =>
        After(new ClauseEdit.Move(ClauseNo(5), null, 0)).When(Restate())
            .Then(AsOfZero, new DraftEvent.ClauseMoved(ClauseNo(5), ClauseNo(4), 0, false, null));

    [Test]
    public void A_paragraph_that_became_a_sub_paragraph_is_one_again() =>
        After(new ClauseEdit.Move(ClauseNo(4), ClauseNo(3), 1)).When(Restate())
            .Then(AsOfZero, new DraftEvent.ClauseMoved(ClauseNo(4), ClauseNo(3), 0, false, null));

    [Test]
    public void A_clause_that_was_split_is_one_again_with_what_hangs_under_it()
    {
        var split = After(new ClauseEdit.Split(ClauseNo(1), Version(1), [new(ClauseNo(1), "Decides;"), new(ClauseNo(6), "Asks:")]));
        split.When(Restate()).Then(
            AsOfZero,
            new DraftEvent.ClauseDeleted(ClauseNo(6), Version(1), null),
            new DraftEvent.ClauseRevised(ClauseNo(1), Version(3), "Decides:", null));
        IsAsItWas(split);
        split.After(Restate())
            .When(Edits(new ClauseEdit.Insert(ClauseNo(7), ClauseNo(2), ClauseKind.Operative, 1, true, "now;")))
            .Then(Inserted(7, 2, "now;", degree: 1));
    }

    [Test]
    public void Clauses_that_were_joined_are_several_again()
    {
        var joined = After(new ClauseEdit.Join(ClauseNo(4), Version(1), [new(ClauseNo(5), Version(1))], "Urges and remains seized."));
        joined.When(Restate()).Then(
            AsOfZero,
            new DraftEvent.ClauseRevised(ClauseNo(4), Version(3), "Urges;", null),
            new DraftEvent.ClauseReinstated(ClauseNo(5), Version(2), "Remains seized.", null),
            new DraftEvent.ClauseMoved(ClauseNo(5), ClauseNo(4), 0, false, null));
        IsAsItWas(joined);
    }

    [Test]
    public void Whatever_was_done_it_is_as_it_was() => IsAsItWas(After(
        new ClauseEdit.Move(ClauseNo(1), ClauseNo(5), 0),
        new ClauseEdit.Delete(ClauseNo(2), Version(1)),
        new ClauseEdit.Join(ClauseNo(4), Version(1), [new(ClauseNo(5), Version(1))], "Urges and remains seized."),
        new ClauseEdit.Insert(ClauseNo(6), ClauseNo(3), ClauseKind.Operative, 1, true, "to go;"),
        new ClauseEdit.Move(ClauseNo(3), null, 0)));

    [Test]
    public void It_may_have_no_clause_as_when_it_was_opened_and_be_begun_anew()
    {
        var emptied = Zero.After(Restate(Given(Opened).Council));
        Assert.That(emptied.Council!.Present, Is.Empty);
        emptied.When(Edits(new ClauseEdit.Insert(ClauseNo(6), null, ClauseKind.Operative, 0, true, "Asks;"))).Then(Inserted(6, 0, "Asks;"));
    }

    [Test]
    public void It_can_be_taken_back_in_its_turn()
    {
        var edited = After(
            new ClauseEdit.Split(ClauseNo(1), Version(1), [new(ClauseNo(1), "Decides;"), new(ClauseNo(6), "Asks:")]),
            new ClauseEdit.Move(ClauseNo(5), null, 0));
        var again = edited.After(Restate()).After(new DraftCommand.RestateText(ByPenholder, edited.Council!));
        Assert.That(TextOf(again.Council!), Is.EqualTo(TextOf(edited.Council!)));
    }

    [Test]
    public void The_decisions_since_then_are_open_again_and_those_before_are_not()
    {
        var past = Zero.With(Tabled(1, 4, "Asks;"), Tabled(2, 5, "Remains."), Tabled(3, 2, "to speak;"), Tabled(4, 3, "to go;"))
            .After(Accept(1));
        var now = past.After(Accept(2))
            .After(new DraftCommand.RejectAmendment(ByPenholder, AmendmentNo(3), "No.", []))
            .After(new DraftCommand.WithdrawAmendment(ByFrance, AmendmentNo(4)));
        now.When(Restate(past.Council)).Then(
            new DraftEvent.TextRestated(past.Council!.Position),
            new DraftEvent.DecisionReverted(AmendmentNo(2), [ChangeNo(2)]),
            new DraftEvent.DecisionReverted(AmendmentNo(3), [ChangeNo(3)]),
            new DraftEvent.ClauseRevised(ClauseNo(5), Version(3), "Remains seized.", null));
    }

    [Test]
    public void Of_an_amendment_decided_in_part_only_what_was_decided_since_is_open_again()
    {
        var two = new DraftEvent.AmendmentTabled(
            AmendmentNo(1),
            [new(France, AuthorshipRole.MainSponsor)],
            [new Change.Delete(ChangeNo(1), ClauseNo(4), Version(1), "Urges;"), new Change.Delete(ChangeNo(2), ClauseNo(5), Version(1), "Remains seized.")],
            null);
        var past = Zero.With(two).After(Accept(1, 2));
        past.After(Accept(1, 1)).When(Restate(past.Council)).Then(
            new DraftEvent.TextRestated(past.Council!.Position),
            new DraftEvent.DecisionReverted(AmendmentNo(1), [ChangeNo(1)]),
            new DraftEvent.ClauseReinstated(ClauseNo(4), Version(2), "Urges;", null));
    }

    [Test]
    public void An_amendment_tabled_since_stays_tabled() => Assert.That(
        After(new ClauseEdit.Revise(ClauseNo(4), Version(1), "Asks;")).With(Tabled(1, 5, "Remains.")).After(Restate()).Council!.Find(AmendmentNo(1))!.Status,
        Is.EqualTo("tabled"));

    [Test]
    public void The_text_that_stands_changes_nothing() => Zero.With(Tabled(1, 4, "Asks;")).When(Restate()).ThenNothing();

    [Test]
    public void An_agreed_clause_that_reads_as_it_did_does_not_hold_it_up() =>
        After(new ClauseEdit.Revise(ClauseNo(4), Version(1), "Asks;")).With(Agreed(5)).When(Restate())
            .Then(AsOfZero, new DraftEvent.ClauseRevised(ClauseNo(4), Version(3), "Urges;", null));

    [Test]
    public void An_agreed_clause_stays_where_it_is_and_the_others_move_about_it() =>
        After(new ClauseEdit.Move(ClauseNo(4), ClauseNo(5), 0)).With(Agreed(4)).When(Restate())
            .Then(AsOfZero, new DraftEvent.ClauseMoved(ClauseNo(5), ClauseNo(4), 0, false, null));

    private static IEnumerable<TestCaseData> Protected()
    {
        yield return Case("With other words", [new ClauseEdit.Revise(ClauseNo(4), Version(1), "Asks;")], 4, 2);
        yield return Case("That came in since", [new ClauseEdit.Insert(ClauseNo(4 + 2), ClauseNo(4), ClauseKind.Operative, 0, true, "Asks;")], 6, 1);
        yield return Case("At another degree", [new ClauseEdit.Move(ClauseNo(4), ClauseNo(3), 1)], 4, 1);

        static TestCaseData Case(string name, ClauseEdit[] edits, int agreed, int version) =>
            new TestCaseData(edits, agreed, version).SetArgDisplayNames(name);
    }

    [TestCaseSource(nameof(Protected))]
    public void An_agreed_clause_is_protected(ClauseEdit[] edits, int agreed, int version)
    {
        var history = After(edits).With(new DraftEvent.ClauseAgreed(ClauseNo(agreed), Version(version), false));
        history.When(Restate()).ThenRefused(new Refusal.ClauseIsAgreed(history.Council!.Find(ClauseNo(agreed))!.Label.Value));
    }

    [Test]
    public void Two_agreed_clauses_that_changed_places_are_protected() =>
        After(new ClauseEdit.Move(ClauseNo(4), ClauseNo(5), 0)).With(Agreed(4), Agreed(5)).When(Restate())
            .ThenRefused(new Refusal.ClauseIsAgreed("OP3"));

    [Test]
    public void A_moment_that_is_still_to_come_is_refused() =>
        Zero.When(Restate(After(new ClauseEdit.Revise(ClauseNo(4), Version(1), "Asks;")).Council)).ThenRefused(new Refusal.BadPosition(8, 7));

    [Test]
    public void A_moment_of_another_draft_is_refused() =>
        Zero.When(Restate(Zero.Council! with { Id = new DraftId(Guid.Empty) })).ThenRefused(new Refusal.BadPosition(7, 7));

    private static DraftHistory After(params ClauseEdit[] edits) => Zero.After(Edits(edits));

    private static DraftCommand.EditClauses Edits(params ClauseEdit[] edits) => new(ByPenholder, [.. edits]);

    private static DraftCommand.RestateText Restate(Draft? past = null) => new(ByPenholder, past ?? Zero.Council!);

    private static DraftEvent.ClauseAgreed Agreed(int clause) => new(ClauseNo(clause), Version(1), false);

    private static DraftEvent.AmendmentTabled Tabled(int number, int clause, string text) => new(
        AmendmentNo(number),
        [new(France, AuthorshipRole.MainSponsor)],
        [new Change.Reword(ChangeNo(number), ClauseNo(clause), Version(1), Zero.Council!.Find(ClauseNo(clause))!.Text, text)],
        null);

    private static DraftCommand.AcceptAmendment Accept(int amendment, int? change = null) =>
        new(ByPenholder, AmendmentNo(amendment), change is { } number ? [new ChangeAcceptance(ChangeNo(number))] : []);

    private static void IsAsItWas(DraftHistory history) => Assert.That(TextOf(history.After(Restate()).Council!), Is.EqualTo(TextOf(Zero.Council!)));

    private static IEnumerable<(ClauseId, string, int)> TextOf(Draft draft) =>
        draft.Present.Select(clause => (clause.Id, clause.Text, clause.Degree));
}
