using System.Collections.Immutable;
using ResolutionTracker.Core.Drafting;

namespace ResolutionTracker.Analysis.History.Pictures;

/// <summary>How contested a clause was, stretch by stretch.</summary>
/// <param name="Clause">Null for the head of the text: its working title, and what was to come in before its first clause.</param>
/// <param name="Cells">One for each stretch.</param>
public sealed record ContestedClause(Clause? Clause, ImmutableArray<ContentionCell> Cells)
{
    public int Most => Cells.Max(cell => cell.Most);
}
