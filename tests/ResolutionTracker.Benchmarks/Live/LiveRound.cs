namespace ResolutionTracker.Benchmarks.Live;

/// <param name="P50">Milliseconds from a keystroke's sending to its arrival at a viewer, over all keystrokes and viewers.</param>
/// <param name="Delivered">The part of what was offered that arrived at all.</param>
/// <param name="Processor">Microseconds of processor time that the server used for one keystroke and its sends.</param>
internal sealed record LiveRound(double P50, double P99, double Delivered, double Processor);
