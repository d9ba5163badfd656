namespace ResolutionTracker.Analysis.History.Origins;

/// <summary>Removed words as they are looked for.</summary>
/// <param name="Before">What stood right before them; empty at the clause's start, and where they are not looked for by their neighbours.</param>
/// <param name="After">What stood right behind them; empty likewise.</param>
internal sealed record Grave(RemovedWords Removed, Wording Words, string Before, string After);
