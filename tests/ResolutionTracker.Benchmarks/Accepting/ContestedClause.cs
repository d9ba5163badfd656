using ResolutionTracker.Core.Drafting;

namespace ResolutionTracker.Benchmarks.Accepting;

/// <summary>A draft of 60 clauses, and the clause of it that is decided on.</summary>
/// <param name="Version">Of the clause when the measurement begins.</param>
/// <param name="Position">Of its Council room when the measurement begins.</param>
internal sealed record ContestedClause(DraftId Draft, ClauseId Clause, int Version, long Position);
