using ResolutionTracker.Core.Drafting;

namespace ResolutionTracker.Core.Amendments;

/// <summary>A clause that is to be joined to the one before it.</summary>
/// <param name="Was">The words of version <paramref name="Base"/>.</param>
public sealed record JoinedClause(ClauseId Clause, ClauseVersion Base, string Was);
