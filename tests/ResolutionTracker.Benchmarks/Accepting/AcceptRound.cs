namespace ResolutionTracker.Benchmarks.Accepting;

/// <param name="Took">Milliseconds from the penholder's click until the last screen was told.</param>
/// <param name="Processor">Milliseconds of processor time that the server used meanwhile.</param>
/// <param name="Drawn">Characters of HTML that each screen was told to draw.</param>
internal sealed record AcceptRound(double Took, double Processor, int Drawn);
