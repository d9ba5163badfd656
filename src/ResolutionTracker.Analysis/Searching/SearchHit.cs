namespace ResolutionTracker.Analysis.Searching;

/// <summary>Where something that was looked for stands: half-open, in UTF-16 code units of its text.</summary>
public readonly record struct SearchHit(int Start, int End);
