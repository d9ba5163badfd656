using System.Collections.Immutable;

namespace ResolutionTracker.Core.Drafting;

/// <summary>A split or a join: where the words of a clause went as a whole.</summary>
/// <param name="Position">Of the event.</param>
/// <param name="Clause">The clause that kept its identity.</param>
/// <param name="Before">The version that it had before.</param>
/// <param name="Was">The words of that version.</param>
/// <param name="Others">Of a split the new clauses, of a join those that were taken in, with the versions that they had; these keep their last words.</param>
public sealed record Reshaping(
    long Position, bool IsJoin, ClauseId Clause, ClauseVersion Before, string Was, ImmutableList<SeenClause> Others);
