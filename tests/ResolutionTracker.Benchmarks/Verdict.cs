namespace ResolutionTracker.Benchmarks;

/// <summary>One figure of ours beside its baseline, and what was asked of it.</summary>
/// <param name="What">The row: "5000 words, time".</param>
/// <param name="Unit">Of both figures.</param>
/// <param name="Bound">The highest ratio of ours to the baseline that will do; null where the row is only reported.</param>
internal sealed record Verdict(string What, string Unit, double Ours, double Baseline, double? Bound)
{
    public double Ratio => Ours / Baseline;

    public bool IsMissed => Ratio > Bound;
}
