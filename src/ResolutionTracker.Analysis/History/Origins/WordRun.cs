namespace ResolutionTracker.Analysis.History.Origins;

/// <summary>A stretch of a text and what is said of it.</summary>
/// <param name="Start">The range is half-open, <c>[Start, End)</c>, in UTF-16 code units, and never empty.</param>
public readonly record struct WordRun<T>(int Start, int End, T Of);
