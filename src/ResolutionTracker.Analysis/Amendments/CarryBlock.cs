using System.Collections.Immutable;

namespace ResolutionTracker.Analysis.Amendments;

/// <summary>Clauses of the three texts that are about the same words: one of each, more where one was split or several were joined, none where it
/// came in or went away. Places from 0, ascending.</summary>
internal sealed record CarryBlock(
    ImmutableArray<int> Base, ImmutableArray<int> Current, ImmutableArray<int> Amended, bool IsMovedInCurrent, bool IsMovedInAmended);
