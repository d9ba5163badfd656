namespace ResolutionTracker.Core.Drafting;

/// <summary>One of the clauses that a clause is split into.</summary>
/// <param name="Clause">The identity that it will have.</param>
public sealed record SplitPart(ClauseId Clause, string Text);
