using NUnit.Framework;
using ResolutionTracker.Core.Amendments;
using ResolutionTracker.Core.Drafting;

namespace ResolutionTracker.Analysis.Tests.History.Origins;

public sealed class WordsThatMoveTests : OriginSpec
{
    [Test]
    public void Inside_a_clause_stay_whose_they_were() => Assert.That(
        Said(Revised(Renewal, 2, "Requests, every six months, the harbour master to report;"), 2),
        Is.EqualTo("base: Requests | USA: , | base: every six months | USA: , | base: the harbour master to report;"));

    [Test]
    public void With_their_clause_stay_whose_they_were() => Assert.That(
        Said(Edited(Renewal, new ClauseEdit.Move(ClauseNo(1), ClauseNo(3), 0)), 1), Is.EqualTo(Said(Renewal, 1)));

    [Test]
    public void From_one_clause_to_another_in_one_decision_stay_whose_they_were()
    {
        var moved = Edited(
            Renewal,
            new ClauseEdit.Revise(ClauseNo(1), Version(1), "Decides to extend the mandate until 30 June;"),
            new ClauseEdit.Revise(ClauseNo(3), Version(1), "Calls upon all States to lend lamps for the lighthouse of the harbour mission;"));
        Assert.Multiple(() =>
        {
            Assert.That(Said(moved, 3), Is.EqualTo("USA: Calls upon all States to lend lamps for the lighthouse | base: of the harbour mission | USA: ;"));
            Assert.That(Removed(moved), Is.Empty);
        });
    }

    [Test]
    public void And_come_in_before_they_leave_stay_whose_they_were()
    {
        var moved = Edited(
            Renewal,
            new ClauseEdit.Revise(ClauseNo(3), Version(1), "Calls upon all States to lend lamps for the lighthouse of the harbour mission;"),
            new ClauseEdit.Revise(ClauseNo(1), Version(1), "Decides to extend the mandate until 30 June;"));
        Assert.Multiple(() =>
        {
            Assert.That(Said(moved, 3), Is.EqualTo("USA: Calls upon all States to lend lamps for the lighthouse | base: of the harbour mission | USA: ;"));
            Assert.That(Removed(moved), Is.Empty);
        });
    }

    [Test]
    public void With_an_amendment_to_two_clauses_stay_whose_they_were_and_are_not_counted_as_its_own()
    {
        var tabled = Tabled(
            Renewal,
            1,
            France,
            [],
            id => new ProposedChange.Insert(id, ClauseNo(9), ClauseNo(3), ClauseKind.Operative, 0, true, "Requests the harbour master to report every six months."),
            id => new ProposedChange.Delete(id, ClauseNo(2), Version(1)));
        var accepted = Accepted(tabled, 1);
        Assert.Multiple(() =>
        {
            Assert.That(Said(accepted, 9), Is.EqualTo("base: Requests the harbour master to report every six months | FRA: ."));
            Assert.That(Origins(accepted).Amendments.Single().Entered, Is.Zero);
        });
    }

    [Test]
    public void Into_the_parts_of_a_split_stay_whose_they_were() => Assert.Multiple(() =>
    {
        var split = Edited(Revised(Renewal, 2, "Requests the harbour master to report and to count ships every six months;"), new ClauseEdit.Split(
            ClauseNo(2),
            Version(2),
            [new SplitPart(ClauseNo(2), "Requests the harbour master to report;"), new SplitPart(ClauseNo(8), "Requests the pilot to count ships every six months;")]));
        Assert.That(Said(split, 2), Is.EqualTo("base: Requests the harbour master to report | USA: ;"));
        Assert.That(Said(split, 8), Is.EqualTo("USA: Requests the pilot to count ships | base: every six months;"));
    });

    [Test]
    public void Into_a_joined_clause_and_out_of_it_again_stay_whose_they_were()
    {
        var joined = Edited(Renewal, new ClauseEdit.Join(
            ClauseNo(2),
            Version(1),
            [new SeenClause(ClauseNo(3), Version(1))],
            "Requests the harbour master to report every six months and calls upon all States to lend lamps for the lighthouse;"));
        var parted = Edited(
            joined,
            new ClauseEdit.Revise(ClauseNo(2), Version(2), "Requests the harbour master to report every six months;"),
            new ClauseEdit.Reinstate(ClauseNo(3), "Calls upon all States to lend lamps for the lighthouse;"));
        Assert.Multiple(() =>
        {
            Assert.That(
                Said(joined, 2),
                Is.EqualTo("base: Requests the harbour master to report every six months | USA: and calls upon all States to lend lamps for the lighthouse;"));
            Assert.That(Said(parted, 2), Is.EqualTo("base: Requests the harbour master to report every six months | USA: ;"));
            Assert.That(Said(parted, 3), Is.EqualTo(Said(Renewal, 3)));
        });
    }
}
