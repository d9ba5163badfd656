namespace ResolutionTracker.Analysis.History.Origins;

/// <summary>Removed words as they are looked for.</summary>
/// <param name="Before">The token before them where they stood; empty at the clause's start.</param>
/// <param name="After">The token behind them; empty at its end.</param>
internal sealed record Grave(RemovedWords Removed, Wording Words, string Before, string After);
