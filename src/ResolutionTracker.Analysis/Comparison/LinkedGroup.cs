namespace ResolutionTracker.Analysis.Comparison;

/// <summary>Clauses of two texts that were found to belong together, by their places, ascending.</summary>
internal sealed record LinkedGroup(List<int> Old, List<int> New);
