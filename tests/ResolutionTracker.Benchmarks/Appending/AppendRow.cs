namespace ResolutionTracker.Benchmarks.Appending;

/// <summary>One measurement beside its baseline.</summary>
/// <param name="Ratio">Ours to the baseline's.</param>
/// <param name="Bound">What the ratio must not exceed, or where more is better, must reach.</param>
public sealed record AppendRow(string What, double Ours, double Baseline, string Unit, double Ratio, string Bound, bool IsMet);
