using NUnit.Framework;
using ResolutionTracker.Core.Amendments;
using ResolutionTracker.Core.Drafting;
using ResolutionTracker.Core.History;

namespace ResolutionTracker.Core.Tests.Amendments;

public sealed class JoiningClausesTests : AmendmentSpec
{
    private static readonly Change.Join AsOne = new(
        ChangeNo(1),
        ClauseNo(4),
        Version(1),
        "Urges all States;",
        [new(ClauseNo(5), Version(1), "Remains seized.")],
        "Urges all States and remains seized.");

    [Test]
    public void It_keeps_the_words_of_all_of_them() =>
        Given(Text).When(Prepare(ByFrance, AsOne)).Then([InRoomOf(France, Prepared(AsOne))]);

    [Test]
    public void Its_words_are_put_to_use_again_on_the_same_base() =>
        Given([InCouncil([.. Text, Revised(5, 2, "Remains.")]), InRoomOf(France, Prepared(AsOne))])
            .When(Prepare(ByFrance, AsOne with { Text = "Urges and remains seized." }))
            .Then([InRoomOf(France, new DraftEvent.AmendmentWorded(AmendmentNo(1), [AsOne with { Text = "Urges and remains seized." }], null))]);

    [Test]
    public void Accepted_the_first_takes_the_others_in() =>
        WithTabled(AsOne).When(Accept()).Then(
            Accepted(AsAccepted(AsOne)),
            new DraftEvent.ClausesJoined(ClauseNo(4), Version(2), "Urges all States and remains seized.", [ClauseNo(5)], Through()));

    [Test]
    public void As_modified_it_has_the_words_given() =>
        WithTabled(AsOne).When(Accept(1, "Urges.")).Then(
            Accepted(AsAccepted(AsOne, "Urges.")),
            new DraftEvent.ClausesJoined(ClauseNo(4), Version(2), "Urges.", [ClauseNo(5)], Through()));

    [Test]
    public void Sub_paragraphs_of_the_last_hang_under_the_one_clause()
    {
        var notes = new Change.Join(ChangeNo(1), ClauseNo(6), Version(1), "Notes;", [new(ClauseNo(1), Version(1), "Decides:")], "Notes and decides:");
        var joined = Given([.. Text, Inserted(6, 0, "Notes;"), Tabled(notes)]).After(Accept());
        Assert.That(Standing(joined), Is.EqualTo([6, 2, 3, 4, 5]));

        joined.When(new DraftCommand.EditClauses(ByPenholder, [new ClauseEdit.Insert(ClauseNo(7), ClauseNo(2), ClauseKind.Operative, 1, true, "now;")]))
            .Then(Inserted(7, 2, "now;", degree: 1));
        joined.When(new DraftCommand.EditClauses(ByPenholder, [new ClauseEdit.Delete(ClauseNo(6), Version(2))]))
            .Then(Deleted(6, 2), Deleted(2), Deleted(3));
    }

    [Test]
    public void Sub_paragraphs_are_joined_under_their_paragraph() => Assert.That(
        Standing(WithTabled(new Change.Join(
            ChangeNo(1), ClauseNo(2), Version(1), "to act;", [new(ClauseNo(3), Version(1), "to stay;")], "to act and to stay;")).After(Accept())),
        Is.EqualTo([1, 2, 4, 5]));

    [Test]
    public void A_deleted_clause_between_them_does_not_part_them() =>
        Given([.. Text, Inserted(6, 4, "Notes;"), Deleted(6), Tabled(AsOne)]).When(Accept()).Then(
            Accepted(AsAccepted(AsOne)),
            new DraftEvent.ClausesJoined(ClauseNo(4), Version(2), "Urges all States and remains seized.", [ClauseNo(5)], Through()));

    [TestCase(1, 4, TestName = "Sub-paragraphs stand between them")]
    [TestCase(3, 4, TestName = "They have different degrees")]
    [TestCase(5, 4, TestName = "They follow each other the other way round")]
    [TestCase(5, 1, TestName = "Nothing follows the first")]
    [TestCase(4, 4, TestName = "They are the same")]
    public void Clauses_that_are_no_neighbours_are_refused(int first, int second)
    {
        var (one, other) = (Given(Text).Council!.Find(ClauseNo(first))!, Given(Text).Council!.Find(ClauseNo(second))!);
        Given(Text)
            .When(Prepare(ByFrance, new Change.Join(ChangeNo(1), one.Id, Version(1), one.Text, [new(other.Id, Version(1), other.Text)], "All;")))
            .ThenRefused(new Refusal.NotNeighbours());
    }

    [Test]
    public void Clauses_of_different_kinds_are_refused() =>
        Given([.. Text, Inserted(6, 5, "Annexed.", ClauseKind.Annex)])
            .When(Prepare(ByFrance, new Change.Join(
                ChangeNo(1), ClauseNo(5), Version(1), "Remains seized.", [new(ClauseNo(6), Version(1), "Annexed.")], "All.")))
            .ThenRefused(new Refusal.NotNeighbours());

    [Test]
    public void One_clause_alone_is_refused() =>
        Given(Text).When(Prepare(ByFrance, AsOne with { With = [] })).ThenRefused(new Refusal.NothingToJoin());

    [Test]
    public void Without_words_is_refused() =>
        Given(Text).When(Prepare(ByFrance, AsOne with { Text = "" })).ThenRefused(new Refusal.EmptyText());

    [TestCase(4, "OP2")]
    [TestCase(5, "OP3")]
    public void From_an_old_version_of_either_is_refused_as_stale(int clause, string label) =>
        Given([.. Text, Revised(clause, 2, "Notes;")])
            .When(Prepare(ByFrance, AsOne))
            .ThenRefused(new Refusal.StaleVersion(label, Version(1), Version(2)));

    [TestCase(4, "OP2")]
    [TestCase(5, "OP3")]
    public void With_a_clause_no_longer_there_is_refused(int clause, string label) =>
        Given([.. Text, Deleted(clause)]).When(Prepare(ByFrance, AsOne)).ThenRefused(new Refusal.ClauseGone(label));

    [Test]
    public void With_a_clause_never_there_is_refused() =>
        Given(Text)
            .When(Prepare(ByFrance, AsOne with { With = [new(ClauseNo(9), Version(1), "")] }))
            .ThenRefused(new Refusal.NoSuchClause(ClauseNo(9)));

    [TestCase(4, "OP2")]
    [TestCase(5, "OP3")]
    public void A_clause_that_went_away_holds_its_tabling_up(int clause, string label) =>
        Given([InCouncil([.. Text, Deleted(clause)]), InRoomOf(France, Prepared(AsOne))])
            .When(new DraftCommand.TableAmendment(ByFrance, AmendmentNo(1)))
            .ThenRefused(new Refusal.ClauseGone(label));

    [Test]
    public void Behind_the_first_it_can_not_be_accepted_as_it_stands() =>
        WithTabled(AsOne).With(Revised(4, 2, "Urges;")).When(Accept(2)).ThenRefused(new Refusal.AmendmentBehind("OP2", Version(1), Version(2)));

    [Test]
    public void Behind_another_it_can_not_be_accepted_as_it_stands() =>
        WithTabled(AsOne).With(Revised(5, 2, "Remains.")).When(Accept()).ThenRefused(new Refusal.StaleVersion("OP3", Version(1), Version(2)));

    [TestCase(4, "OP2")]
    [TestCase(5, "OP3")]
    public void Neither_may_have_gone(int clause, string label) =>
        WithTabled(AsOne).With(Deleted(clause)).When(Accept()).ThenRefused(new Refusal.ClauseGone(label));

    [TestCase(4, "OP2")]
    [TestCase(5, "OP3")]
    public void Neither_may_be_agreed(int clause, string label) =>
        WithTabled(AsOne)
            .With(new DraftEvent.ClauseAgreed(ClauseNo(clause), Version(1), false))
            .When(Accept())
            .ThenRefused(new Refusal.ClauseIsAgreed(label));

    [Test]
    public void Moved_apart_they_can_not_be_joined() =>
        WithTabled(AsOne)
            .With(new DraftEvent.ClauseMoved(ClauseNo(5), null, 0, false, null))
            .When(Accept())
            .ThenRefused(new Refusal.NotNeighbours());

    [Test]
    public void A_clause_that_it_takes_in_and_another_change_touches_is_refused() =>
        Given(Text)
            .When(Prepare(ByFrance, AsOne, new Change.Delete(ChangeNo(2), ClauseNo(5), Version(1), "Remains seized.")))
            .ThenRefused(new Refusal.ClauseNamedTwice("OP3"));
}
