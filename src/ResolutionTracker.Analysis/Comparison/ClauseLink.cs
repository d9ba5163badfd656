using System.Collections.Immutable;

namespace ResolutionTracker.Analysis.Comparison;

/// <summary>Which clauses of an old and a new text are the same, as places from 0 in ascending order. One on either side: it stayed or was moved;
/// several on one side: it was split or joined; none: it came in or went away.</summary>
/// <param name="IsMoved">It stands elsewhere among the clauses that both texts have.</param>
/// <param name="Likeness">How alike both sides are, from 0 to 1; 1 where it is known that they belong together, 0 where there is but one side.</param>
internal sealed record ClauseLink(ImmutableArray<int> Old, ImmutableArray<int> New, bool IsMoved, double Likeness = 0);
