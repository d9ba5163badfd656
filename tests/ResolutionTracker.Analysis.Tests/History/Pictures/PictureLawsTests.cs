using NUnit.Framework;
using ResolutionTracker.Analysis.History.Pictures;
using ResolutionTracker.Analysis.Tests.History.Origins;
using ResolutionTracker.Core.Amendments;
using ResolutionTracker.Core.Drafting;

namespace ResolutionTracker.Analysis.Tests.History.Pictures;

/// <summary>What holds of the figures of every negotiation, whatever was done in it.</summary>
public sealed class PictureLawsTests
{
    private const int Commands = 40;

    private static readonly DateTime Morning = new(2026, 3, 2, 9, 0, 0);

    [TestCase(60)]
    [TestCase(1_500, Category = "Long")]
    public void At_every_position_the_track_counts_what_the_fold_counts(int seeds) => ForAll(seeds, (record, track, why) =>
    {
        var now = new Dictionary<ClauseId, ClauseContention>();
        for (var position = 1; position <= track.Position; position++)
        {
            var (act, draft) = (track.Acts[position - 1], record.After(position));
            foreach (var changed in act.Changed)
            {
                now[changed.Clause] = changed;
            }

            Assert.That(
                (act.InText, act.Agreed, act.AdReferendum, act.Tabled, act.Open),
                Is.EqualTo((
                    draft.Present.Count(), draft.Clauses.Count(clause => clause.Standing == ClauseStanding.Agreed),
                    draft.Clauses.Count(clause => clause.Standing == ClauseStanding.AgreedAdReferendum), draft.Amendments.Count, draft.OpenAmendments)),
                $"{position} {why}");
            foreach (var place in draft.Proposals.Keys)
            {
                Assert.That(now.GetValueOrDefault(place).Open, Is.EqualTo(draft.OpenAt(place)), $"{place} at {position} {why}");
            }

            Assert.That(now.Values.Where(each => each.Open == 0).Select(each => each.Words), Is.All.Zero, $"{position} {why}");
        }
    });

    [TestCase(60)]
    [TestCase(1_500, Category = "Long")]
    public void Contention_is_the_folds_at_the_end_of_each_stretch_and_never_more_than_its_most(int seeds) => ForAll(seeds, (record, track, why) =>
    {
        var intervals = Of(track.Position);
        var draft = record.After(track.Position);
        var contention = ContentionOverTime.Of(track, draft, intervals);
        foreach (var clause in contention.Clauses)
        {
            for (var i = 0; i < intervals.All.Length; i++)
            {
                var cell = clause.Cells[i];
                var counts = Enumerable.Range((int)intervals.All[i].First, (int)(intervals.All[i].Last - intervals.All[i].First) + 1)
                    .Prepend((int)intervals.All[i].First - 1).Where(position => position > 0)
                    .Select(position => record.After(position).OpenAt(clause.Clause?.Id)).ToList();
                Assert.That((cell.AtEnd, cell.Most), Is.EqualTo((counts[^1], counts.Max())), $"{clause.Clause?.Label} {i} {why}");
            }
        }

        Assert.That(
            contention.NeverContested + contention.Clauses.Count(clause => clause.Clause is { IsPresent: true }), Is.EqualTo(draft.Present.Count()), why);
    });

    [TestCase(60)]
    [TestCase(1_500, Category = "Long")]
    public void What_came_after_a_moment_changes_none_of_its_pictures(int seeds) => ForAll(seeds, (record, track, why) =>
    {
        var half = Math.Max(1, track.Position / 2);
        var until = record.Recorded.Take((int)half).Aggregate(NegotiationTrack.Empty, (folded, next) => folded.After(next));
        var (intervals, draft) = (Of(half), record.After(half));
        var (early, late) = (ContentionOverTime.Of(until, draft, intervals), ContentionOverTime.Of(track, draft, intervals));
        Assert.Multiple(() =>
        {
            Assert.That(late.Clauses.SelectMany(clause => clause.Cells), Is.EqualTo(early.Clauses.SelectMany(clause => clause.Cells)), why);
            Assert.That(late.Clauses.Select(clause => clause.Clause), Is.EqualTo(early.Clauses.Select(clause => clause.Clause)), why);
            Assert.That(Convergence.Of(track, intervals).Points, Is.EqualTo(Convergence.Of(until, intervals).Points), why);
        });
    });

    [TestCase(60)]
    [TestCase(1_500, Category = "Long")]
    public void Each_amendment_has_one_outcome_of_one_state(int seeds) => ForAll(seeds, (record, track, why) =>
    {
        var draft = record.After(track.Position);
        var states = OutcomesByState.Of(draft).States;
        Assert.Multiple(() =>
        {
            Assert.That(states.Sum(state => state.Tabled), Is.EqualTo(draft.Amendments.Count), why);
            Assert.That(states.Sum(state => state.Open), Is.EqualTo(draft.OpenAmendments), why);
            Assert.That(states.Sum(state => state.Withdrawn), Is.EqualTo(draft.Amendments.Values.Count(each => each.Outcome is AmendmentOutcome.Withdrawn)), why);
            Assert.That(states.Sum(state => state.Accepted), Is.EqualTo(draft.Amendments.Values.Count(each => each.Outcome is AmendmentOutcome.Accepted)), why);
            Assert.That(states.Sum(state => state.Joined), Is.EqualTo(draft.Amendments.Values.Sum(each => each.Authors.Count - 1)), why);
            Assert.That(states.Select(state => state.State), Is.Unique, why);
        });
    });

    [TestCase(60)]
    [TestCase(1_500, Category = "Long")]
    public void Alliances_are_symmetric_and_count_each_two_authors_of_each_amendment(int seeds) => ForAll(seeds, (record, track, why) =>
    {
        var draft = record.After(track.Position);
        var alliances = Alliances.Of(draft);
        foreach (var one in alliances.States)
        {
            foreach (var other in alliances.States.Where(other => other != one))
            {
                Assert.That(alliances.Together(one, other), Is.EqualTo(alliances.Together(other, one)), why);
                Assert.That(
                    alliances.Together(one, other), Is.EqualTo(draft.Amendments.Values.Count(each => each.IsBy(one) && each.IsBy(other))), $"{one} {other} {why}");
            }
        }

        Assert.That(
            alliances.Pairs.Sum(pair => pair.Together), Is.EqualTo(draft.Amendments.Values.Sum(each => each.Authors.Count * (each.Authors.Count - 1) / 2)), why);
    });

    // Two acts an hour, with a night after every tenth.
    private static Intervals Of(long position) =>
        Intervals.Of([.. Enumerable.Range(0, (int)position).Select(i => Morning.AddMinutes(30 * i).AddHours(i / 10 * 14))]);

    private static void ForAll(int seeds, Action<RandomRecord, NegotiationTrack, string> law)
    {
        for (var seed = 0; seed < seeds; seed++)
        {
            var record = new RandomRecord(seed).Grown(Commands);
            law(record, record.Recorded.Aggregate(NegotiationTrack.Empty, (track, next) => track.After(next)), $"(seed {seed})");
        }
    }
}
