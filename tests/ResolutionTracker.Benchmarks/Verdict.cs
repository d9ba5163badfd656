namespace ResolutionTracker.Benchmarks;

/// <summary>One figure of ours beside its baseline, and what was asked of it.</summary>
/// <param name="What">The row: "5000 words, time".</param>
/// <param name="Unit">Of both figures.</param>
/// <param name="Most">The highest ratio of ours to the baseline that will do; null where there is none.</param>
/// <param name="Least">The lowest ratio that will do, where more is better; null where there is none.</param>
/// <param name="MostOurs">The highest figure of ours that will do, whatever the baseline; null where there is none.</param>
/// <param name="Note">Why a row is only reported, or what else should be known of it.</param>
internal sealed record Verdict(
    string What,
    string Unit,
    double Ours,
    double Baseline,
    double? Most = null,
    double? Least = null,
    double? MostOurs = null,
    string? Note = null)
{
    public double Ratio => Ours / Baseline;

    public bool IsMissed => Ratio > Most || Ratio < Least || Ours > MostOurs;
}
