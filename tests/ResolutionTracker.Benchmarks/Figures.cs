namespace ResolutionTracker.Benchmarks;

/// <summary>What is said of many measurements in one figure.</summary>
internal static class Figures
{
    public static double Median(IEnumerable<double> figures) => Percentile(figures, 50);

    /// <returns>The smallest figure that so many per cent of all do not exceed.</returns>
    public static double Percentile(IEnumerable<double> figures, double percent)
    {
        var sorted = figures.Order().ToList();
        return sorted[Math.Clamp((int)Math.Ceiling(sorted.Count * percent / 100) - 1, 0, sorted.Count - 1)];
    }
}
