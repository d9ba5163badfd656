namespace ResolutionTracker.Benchmarks.Player;

/// <summary>What one drag of the scrubber from an end to the other and back has shown.</summary>
/// <param name="Wanted">How many positions it passed.</param>
/// <param name="Shown">How many moments were shown meanwhile.</param>
/// <param name="Asked">How many answers were asked of the server.</param>
/// <param name="Late">Milliseconds from the drop until the moment was shown where it was dropped.</param>
/// <param name="Long">Milliseconds of each run of the page's own script that was long enough for the browser to tell of it.</param>
/// <param name="Tasks">Milliseconds of each task over 50 ms, whoever's: script, style, layout.</param>
internal sealed record PlayerSweep(int Wanted, int Shown, int Asked, double Late, double[] Long, double[] Tasks)
{
    /// <summary>The script's time for each moment shown, nothing where the browser had nothing to tell.</summary>
    public IEnumerable<double> OwnScript => Long.Concat(Enumerable.Repeat(0.0, Math.Max(0, Shown - Long.Length)));
}
