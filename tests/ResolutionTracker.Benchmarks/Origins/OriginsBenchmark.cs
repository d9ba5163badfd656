using System.Diagnostics;
using ResolutionTracker.Analysis.History.Origins;
using ResolutionTracker.Core.Drafting;
using ResolutionTracker.Text;

namespace ResolutionTracker.Benchmarks.Origins;

/// <summary>Whose all words of a draft are, from its events in memory, beside the word diffs of the same versions alone.</summary>
internal static class OriginsBenchmark
{
    private const int Versions = 2_000;
    private const int Rounds = 31;
    private const double MostCold = 100;
    private const double MostAfterOneMore = 2;

    private static readonly TimeSpan WarmedUp = TimeSpan.FromSeconds(8);

    public static async IAsyncEnumerable<Verdict> MeasureAsync()
    {
        await Task.Yield();
        var draft = new NegotiatedDraft(Versions);
        for (var watch = Stopwatch.StartNew(); watch.Elapsed < WarmedUp;)
        {
            _ = Round(draft);
        }

        var rounds = Enumerable.Range(0, Rounds).Select(_ => Round(draft)).ToList();
        yield return new Verdict(
            $"60 clauses, {Versions:N0} versions, cold", "ms",
            Figures.Median(rounds.Select(round => round.Cold)), Figures.Median(rounds.Select(round => round.Diffs)),
            MostOurs: MostCold, Note: $"{draft.Recorded.Count} events, {rounds[0].Runs} runs; baseline: the diffs of the {Versions:N0} versions alone");
        yield return new Verdict(
            "after one more version", "ms",
            Figures.Median(rounds.Select(round => round.OneMore)), Figures.Median(rounds.Select(round => round.Diff)),
            MostOurs: MostAfterOneMore, Note: "baseline: its diff alone");
    }

    private static (double Cold, double Diffs, double OneMore, double Diff, int Runs) Round(NegotiatedDraft draft)
    {
        GC.Collect();
        var before = DraftOrigins.Empty;
        var last = draft.Recorded[^1];
        var (old, @new) = draft.Pairs[^1];
        var (cold, words) = Timed(() =>
        {
            before = before.After(draft.Recorded.Take(draft.Recorded.Count - 1));
            return Read(before);
        });
        var runs = 0;
        var (oneMore, wordsThen) = Timed(() =>
        {
            var after = before.After(last);
            runs = after.Clauses.Sum(clause => clause.Runs.Length);
            return Read(after);
        });

        // So that neither pays for what the other left behind.
        GC.Collect();
        var (diffs, _) = Timed(() => draft.Pairs.Sum(pair => WordDiff.Compare(pair.Old, pair.New).Length));
        var (diff, _) = Timed(() => WordDiff.Compare(old, @new).Length);
        return last.Event is DraftEvent.ClauseRevised && words > 0 && wordsThen == words - old.Length + @new.Length
            ? (cold, diffs, oneMore, diff, runs)
            : throw new InvalidOperationException($"{words} characters had an origin, and then {wordsThen}.");
    }

    // What whoever shows the text does: every run of every clause.
    private static int Read(DraftOrigins origins) => origins.Clauses.Where(clause => clause.IsPresent).Sum(clause => clause.Runs.Sum(run => run.End - run.Start));

    private static (double Milliseconds, int Found) Timed(Func<int> find)
    {
        var watch = Stopwatch.StartNew();
        var found = find();
        return (watch.Elapsed.TotalMilliseconds, found);
    }
}
