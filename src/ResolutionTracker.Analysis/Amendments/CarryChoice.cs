using System.Collections.Immutable;

namespace ResolutionTracker.Analysis.Amendments;

/// <summary>A way to settle what needs a decision.</summary>
/// <param name="Name"><c>theirs</c>, <c>mine</c>, <c>theirs-first</c> or <c>mine-first</c>: the current text's words, the amendment's, or both in that order.</param>
/// <param name="Result">The clauses that would then stand.</param>
public sealed record CarryChoice(string Name, ImmutableArray<string> Result);
