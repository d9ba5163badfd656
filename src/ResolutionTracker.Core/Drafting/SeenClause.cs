namespace ResolutionTracker.Core.Drafting;

/// <summary>A clause at the version that somebody had before them.</summary>
public sealed record SeenClause(ClauseId Clause, ClauseVersion Version);
