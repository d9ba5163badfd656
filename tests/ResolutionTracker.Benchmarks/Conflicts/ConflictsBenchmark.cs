using System.Diagnostics;
using ResolutionTracker.Analysis.Amendments;
using ResolutionTracker.Core.Amendments;
using ResolutionTracker.Core.Drafting;
using ResolutionTracker.Text.Merging;

namespace ResolutionTracker.Benchmarks.Conflicts;

/// <summary>All conflicts of a draft, beside a merge of each two amendments to the same clause.</summary>
internal static class ConflictsBenchmark
{
    private const int Rounds = 31;
    private const double MostCold = 50;
    private const double MostAfterOneMore = 2;

    private static readonly TimeSpan WarmedUp = TimeSpan.FromSeconds(3);

    public static async IAsyncEnumerable<Verdict> MeasureAsync()
    {
        await Task.Yield();
        var contested = new ContestedDraft();
        for (var watch = Stopwatch.StartNew(); watch.Elapsed < WarmedUp;)
        {
            _ = Round(contested);
        }

        var rounds = Enumerable.Range(0, Rounds).Select(_ => Round(contested)).ToList();
        yield return new Verdict(
            "60 clauses, 500 amendments, cold", "ms",
            Figures.Median(rounds.Select(round => round.Cold)), Figures.Median(rounds.Select(round => round.Pairs)),
            MostOurs: MostCold, Note: $"{rounds[0].Found} conflicts");
        yield return new Verdict(
            "after one more amendment", "ms",
            Figures.Median(rounds.Select(round => round.OneMore)), Figures.Median(rounds.Select(round => round.PairsWithOneMore)),
            MostOurs: MostAfterOneMore);
    }

    private static (double Cold, double Pairs, double OneMore, double PairsWithOneMore, int Found) Round(ContestedDraft contested)
    {
        var amendments = contested.Proposed();
        Amendment[] withOneMore = [.. amendments, contested.OneMore()];
        GC.Collect();
        var (cold, found) = Timed(() => DraftConflicts.Of(contested.Now, amendments).Length);
        var (oneMore, foundThen) = Timed(() => DraftConflicts.Of(contested.Now, withOneMore).Length);
        var (pairs, merged) = Timed(() => PairByPair(contested.Now, amendments));
        var (pairsThen, mergedThen) = Timed(() => PairByPair(contested.Now, withOneMore));
        return found == merged && foundThen == mergedThen && foundThen > found
            ? (cold, pairs, oneMore, pairsThen, found)
            : throw new InvalidOperationException($"{found} conflicts and then {foundThen}, pair by pair {merged} and {mergedThen}.");
    }

    private static (double Milliseconds, int Found) Timed(Func<int> find)
    {
        var watch = Stopwatch.StartNew();
        var found = find();
        return (watch.Elapsed.TotalMilliseconds, found);
    }

    private static int PairByPair(Draft draft, Amendment[] amendments) => amendments
        .Select(amendment => amendment.Changes[0])
        .Where(change => change is not Change.Insert)
        .GroupBy(change => change.Target)
        .Sum(changes => PairByPair(
            draft.Find(changes.Key!.Value)!.Text,
            [.. changes.Select(change => CarryOver.Carry(change, draft)).Where(carried => carried.Outcome == CarryOutcome.Clean)]));

    private static int PairByPair(string text, CarriedOver[] carried)
    {
        var conflicts = 0;
        for (var a = 0; a < carried.Length; a++)
        {
            for (var b = a + 1; b < carried.Length; b++)
            {
                conflicts += (carried[a].Result, carried[b].Result) switch
                {
                    ([var one], [var other]) => WordMerge.Merge(text, one, other).HasConflict ? 1 : 0,
                    ([], []) => 0,
                    _ => 1,
                };
            }
        }

        return conflicts;
    }
}
