using System.Collections.Immutable;

namespace ResolutionTracker.Analysis.History.Pictures;

/// <summary>What one act of the Council room left behind, in figures.</summary>
/// <param name="At">When it was done.</param>
/// <param name="Changed">The clauses of which it made more or less contested ones, as they are after it.</param>
/// <param name="InText">The clauses of the text.</param>
/// <param name="Agreed">Those of them that are agreed, those ad referendum left out.</param>
/// <param name="AdReferendum">Those of them that are agreed ad referendum.</param>
/// <param name="Tabled">The amendments tabled so far.</param>
/// <param name="Open">Those of them that wait for a decision.</param>
public sealed record TrackedAct(
    DateTimeOffset At, ImmutableArray<ClauseContention> Changed, int InText, int Agreed, int AdReferendum, int Tabled, int Open);
