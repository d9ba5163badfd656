namespace ResolutionTracker.Analysis.History.Pictures;

/// <summary>How contested a clause was in one stretch of time.</summary>
/// <param name="Most">The most amendments that waited for a decision beside it at once.</param>
/// <param name="Words">The most words that these would have put in or taken out at once.</param>
/// <param name="AtEnd">The amendments that still waited when the stretch ended.</param>
public readonly record struct ContentionCell(int Most, int Words, int AtEnd);
