using NUnit.Framework;
using ResolutionTracker.Analysis.History.Pictures;
using ResolutionTracker.Analysis.Tests.History.Origins;
using ResolutionTracker.Core.Amendments;
using ResolutionTracker.Core.Delegations;
using ResolutionTracker.Core.Drafting;
using ResolutionTracker.Testing.Drafting;

namespace ResolutionTracker.Analysis.Tests.History.Pictures;

public sealed class CountingContestedWordsTests : OriginSpec
{
    [Test]
    public void A_rewording_contests_the_words_that_go_and_those_that_come()
    {
        var tabled = Tabled(Renewal, 1, France, 2, "Requests the harbour master to report in writing every three months;");
        Assert.That(Contested(tabled, 2), Is.EqualTo((1, 4)));
    }

    [Test]
    public void Two_amendments_contest_their_words_together_and_a_decision_ends_it()
    {
        var both = Tabled(
            Tabled(Renewal, 1, France, 2, "Requests the harbour master to report every three months;"), 2, Pakistan, 2, "Requests the harbour master to report every nine months;");
        Assert.Multiple(() =>
        {
            Assert.That(Contested(both, 2), Is.EqualTo((2, 4)));
            Assert.That(Contested(Accepted(both, 1), 2), Is.EqualTo((1, 2)));
            Assert.That(Contested(Accepted(both, 1).After(new DraftCommand.RejectAmendment(ByPenholder, AmendmentNo(2), "Too long.", [])), 2), Is.EqualTo((0, 0)));
        });
    }

    [Test]
    public void A_deletion_contests_every_word_of_its_clause()
    {
        var tabled = Tabled(Renewal, 1, France, [], id => new ProposedChange.Delete(id, ClauseNo(2), Seen(Renewal, 2)));
        Assert.That(Contested(tabled, 2), Is.EqualTo((1, 9)));
    }

    private static (int Open, int Words) Contested(DraftHistory history, int clause)
    {
        var now = history.In(new Room.Council()).Aggregate(NegotiationTrack.Empty, (track, next) => track.After(next))
            .Acts.SelectMany(act => act.Changed).LastOrDefault(each => each.Clause == ClauseNo(clause));
        return (now.Open, now.Words);
    }
}
