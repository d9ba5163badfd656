using NUnit.Framework;
using ResolutionTracker.Core.Amendments;
using ResolutionTracker.Core.Drafting;
using ResolutionTracker.Core.History;

namespace ResolutionTracker.Core.Tests.Amendments;

public sealed class MovingAClauseTests : AmendmentSpec
{
    private static readonly Change.Move ToTheHead = new(ChangeNo(1), ClauseNo(4), 0, null, 0, ClauseNo(3));

    private static readonly Change.Move OfAChapeau = new(ChangeNo(1), ClauseNo(1), 0, ClauseNo(4), 0);

    [Test]
    public void It_is_prepared_on_the_place_that_the_clause_has() =>
        Given([.. Text, Moved(4, 5), Moved(4, 3)]).When(Prepare(ByFrance, ToTheHead)).Then([InRoomOf(France, Prepared(ToTheHead with { Place = 2 }))]);

    [Test]
    public void Without_a_degree_it_keeps_the_one_it_has() =>
        Given(Text)
            .When(Prepare(ByFrance) with { Changes = [new ProposedChange.Move(ChangeNo(1), ClauseNo(3), ClauseNo(1), null)] })
            .Then([InRoomOf(France, Prepared(new Change.Move(ChangeNo(1), ClauseNo(3), 0, ClauseNo(1), 1, ClauseNo(2))))]);

    [Test]
    public void Prepared_again_it_stays_on_the_place_it_was_written_on() =>
        Given([InCouncil([.. Text, Moved(4, 5)]), InRoomOf(France, Prepared(ToTheHead))]).When(Prepare(ByFrance, ToTheHead)).ThenNothing();

    [Test]
    public void Accepted_it_stands_there() =>
        WithTabled(ToTheHead).When(Accept()).Then(
            Accepted(AsAccepted(ToTheHead)), new DraftEvent.ClauseMoved(ClauseNo(4), null, 0, false, Through()));

    [Test]
    public void Its_words_may_have_changed_meanwhile() =>
        WithTabled(ToTheHead).With(Revised(4, 2, "Urges;")).When(Accept(null)).Then(
            Accepted(AsAccepted(ToTheHead)), new DraftEvent.ClauseMoved(ClauseNo(4), null, 0, false, Through()));

    [Test]
    public void A_paragraph_takes_its_sub_paragraphs_along()
    {
        var history = WithTabled(OfAChapeau);
        history.When(Accept()).Then(
            Accepted(AsAccepted(OfAChapeau)),
            new DraftEvent.ClauseMoved(ClauseNo(1), ClauseNo(4), 0, false, Through()),
            new DraftEvent.ClauseMoved(ClauseNo(2), ClauseNo(1), 1, true, Through()),
            new DraftEvent.ClauseMoved(ClauseNo(3), ClauseNo(2), 1, true, Through()));
        Assert.That(Standing(history.After(Accept())), Is.EqualTo([4, 1, 2, 3, 5]));
        Assert.That(history.After(Accept()).Council!.Clauses.Select(clause => clause.Moves), Is.EqualTo([0, 1, 0, 0, 0]));
    }

    [Test]
    public void A_paragraph_becomes_a_sub_paragraph() =>
        Standing(ToTheHead with { After = ClauseNo(1), Degree = 1 }, 1, 4, 2, 3, 5);

    [Test]
    public void A_sub_paragraph_becomes_a_paragraph_behind_the_others() =>
        Standing(new Change.Move(ChangeNo(1), ClauseNo(2), 0, ClauseNo(1), 0), 1, 3, 2, 4, 5);

    [Test]
    public void Behind_a_paragraph_it_stands_behind_its_sub_paragraphs() =>
        Standing(new Change.Move(ChangeNo(1), ClauseNo(5), 0, ClauseNo(1), 0), 1, 2, 3, 5, 4);

    [Test]
    public void Its_label_stays_until_the_next_revision()
    {
        var moved = WithTabled(ToTheHead).After(Accept());
        Assert.That(LabelOf(moved), Is.EqualTo("OP2"));
        Assert.That(LabelOf(moved.With(new DraftEvent.RevisionIssued(1, "Rev.1"))), Is.EqualTo("OP1"));

        static string LabelOf(Testing.Drafting.DraftHistory history) => history.Council!.Find(ClauseNo(4))!.Label.Value;
    }

    [Test]
    public void One_amendment_may_move_a_clause_and_reword_it()
    {
        var moved = ToTheHead with { Id = ChangeNo(2) };
        Given(Text).When(Prepare(ByFrance, CallsUpon, moved)).Then([InRoomOf(France, Prepared(CallsUpon, moved))]);
        WithTabled(CallsUpon, moved).When(Accept(null)).Then(
            Accepted(AsAccepted(CallsUpon), AsAccepted(moved)),
            new DraftEvent.ClauseRevised(ClauseNo(4), Version(2), "Calls upon all States;", Through()),
            new DraftEvent.ClauseMoved(ClauseNo(4), null, 0, false, Through(1, 2)));
    }

    [Test]
    public void Moved_and_deleted_by_one_amendment_is_refused() =>
        Given(Text).When(Prepare(ByFrance, WithoutIt, ToTheHead with { Id = ChangeNo(2) })).ThenRefused(new Refusal.ClauseNamedTwice("OP2"));

    [Test]
    public void Moved_and_split_by_one_amendment_is_refused() =>
        Given(Text)
            .When(Prepare(
                ByFrance,
                new Change.Split(ChangeNo(2), ClauseNo(4), Version(1), "Urges all States;", [new(ClauseNo(4), "Urges;"), new(ClauseNo(20), "Asks;")]),
                ToTheHead))
            .ThenRefused(new Refusal.ClauseNamedTwice("OP2"));

    [Test]
    public void Moved_twice_by_one_amendment_is_refused() =>
        Given(Text)
            .When(Prepare(ByFrance, ToTheHead, ToTheHead with { Id = ChangeNo(2), After = ClauseNo(5) }))
            .ThenRefused(new Refusal.ClauseNamedTwice("OP2"));

    [TestCase(3)]
    [TestCase(4)]
    public void To_where_it_stands_is_refused(int after) =>
        Given(Text).When(Prepare(ByFrance, ToTheHead with { After = ClauseNo(after) })).ThenRefused(new Refusal.AlreadyThere("OP2"));

    [Test]
    public void Behind_a_sub_paragraph_of_its_own_is_refused() =>
        Given(Text).When(Prepare(ByFrance, OfAChapeau with { After = ClauseNo(3) })).ThenRefused(new Refusal.MoveUnderItself("OP1"));

    [TestCase(null, 1, TestName = "A sub-paragraph at the head hangs nowhere")]
    [TestCase(5, 2, TestName = "A degree is left out")]
    [TestCase(5, 5, TestName = "There is no fifth degree")]
    public void Where_it_would_hang_nowhere_is_refused(int? after, int degree) =>
        Given(Text)
            .When(Prepare(ByFrance, ToTheHead with { After = after is { } number ? ClauseNo(number) : null, Degree = degree }))
            .ThenRefused(new Refusal.BadDegree(degree));

    [Test]
    public void A_clause_never_there_is_refused() =>
        Given(Text).When(Prepare(ByFrance, ToTheHead with { Clause = ClauseNo(9) })).ThenRefused(new Refusal.NoSuchClause(ClauseNo(9)));

    [Test]
    public void Behind_a_clause_never_there_is_refused() =>
        Given(Text).When(Prepare(ByFrance, ToTheHead with { After = ClauseNo(9) })).ThenRefused(new Refusal.NoSuchClause(ClauseNo(9)));

    [Test]
    public void A_clause_no_longer_there_is_refused() =>
        Given([.. Text, Deleted(4)]).When(Prepare(ByFrance, ToTheHead)).ThenRefused(new Refusal.ClauseGone("OP2"));

    [Test]
    public void A_clause_that_went_away_can_not_be_moved() =>
        WithTabled(ToTheHead).With(Deleted(4)).When(Accept()).ThenRefused(new Refusal.ClauseGone("OP2"));

    [Test]
    public void A_clause_that_was_moved_meanwhile_needs_a_decision() =>
        WithTabled(ToTheHead).With(Moved(4, 5)).When(Accept()).ThenRefused(new Refusal.NeedsDecision("OP2"));

    [Test]
    public void It_has_no_words() =>
        WithTabled(ToTheHead).When(Accept(1, "Urges;")).ThenRefused(new Refusal.OneTextForOneChange());

    [Test]
    public void An_agreed_clause_may_be_proposed_to_be_moved_but_stays()
    {
        var agreed = new DraftEvent.ClauseAgreed(ClauseNo(4), Version(1), false);
        Given([.. Text, agreed]).When(Prepare(ByFrance, ToTheHead)).Then([InRoomOf(France, Prepared(ToTheHead))]);
        WithTabled(ToTheHead).With(agreed).When(Accept()).ThenRefused(new Refusal.ClauseIsAgreed("OP2"));
    }

    private static DraftEvent.ClauseMoved Moved(int clause, int after) => new(ClauseNo(clause), ClauseNo(after), 0, false, null);

    private static void Standing(Change.Move move, params int[] order) => Assert.That(Standing(WithTabled(move).After(Accept())), Is.EqualTo(order));
}
