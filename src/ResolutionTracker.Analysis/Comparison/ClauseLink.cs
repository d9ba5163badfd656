using System.Collections.Immutable;

namespace ResolutionTracker.Analysis.Comparison;

/// <summary>Which clauses of an old and a new text are the same, as places from 0 in ascending order. One on either side: it stayed or was moved;
/// several on one side: it was split or joined; none: it came in or went away.</summary>
/// <param name="IsMoved">It stands elsewhere among the clauses that both texts have.</param>
internal sealed record ClauseLink(ImmutableArray<int> Old, ImmutableArray<int> New, bool IsMoved);
