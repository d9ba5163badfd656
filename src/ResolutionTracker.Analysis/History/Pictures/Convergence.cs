using System.Collections.Immutable;

namespace ResolutionTracker.Analysis.History.Pictures;

/// <summary>Answers "are they coming together?": clauses agreed and amendments open, as they stood at the end of each stretch of time.</summary>
/// <param name="Points">One for each interval.</param>
public sealed record Convergence(Intervals Intervals, ImmutableArray<ConvergencePoint> Points)
{
    public static Convergence Of(NegotiationTrack track, Intervals intervals)
    {
        ArgumentNullException.ThrowIfNull(track);
        ArgumentNullException.ThrowIfNull(intervals);
        return new Convergence(intervals, [.. intervals.All.Select(interval => At(track.Acts[(int)interval.Last - 1]))]);
    }

    private static ConvergencePoint At(TrackedAct act) => new(act.InText, act.Agreed, act.AdReferendum, act.Tabled, act.Open);
}
