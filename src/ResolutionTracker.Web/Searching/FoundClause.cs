using ResolutionTracker.Core.Drafting;

namespace ResolutionTracker.Web.Searching;

/// <summary>A clause that has, or had, what was looked for.</summary>
/// <param name="Text">The last of its words that have it.</param>
/// <param name="IsThere">Whether its words that now stand have it.</param>
/// <param name="Moves">When it came and went, in order.</param>
public sealed record FoundClause(Clause Clause, string Text, bool IsThere, IReadOnlyList<FoundMove> Moves);
