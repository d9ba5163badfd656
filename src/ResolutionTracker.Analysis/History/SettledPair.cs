namespace ResolutionTracker.Analysis.History;

/// <summary>What a person has said of two clauses of texts that followed one another, by their places from 0.</summary>
public sealed record SettledPair(int Old, int New, bool IsSame);
