namespace ResolutionTracker.Analysis.History.Pictures;

/// <summary>A stretch of time in which something was done.</summary>
/// <param name="From">When it begins, by the clock of the draft's zone.</param>
/// <param name="First">The position of the first act in it.</param>
/// <param name="Last">The position of the last one.</param>
public readonly record struct Interval(DateTime From, long First, long Last);
