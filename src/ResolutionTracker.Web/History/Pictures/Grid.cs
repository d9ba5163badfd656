using System.Collections.Immutable;

namespace ResolutionTracker.Web.History.Pictures;

/// <summary>The figures of a picture as a page shows them.</summary>
/// <param name="Head">One for each column; the first is of the rows' names.</param>
/// <param name="Rows">The first cell of each is its name.</param>
public sealed record Grid(string Caption, ImmutableArray<GridCell> Head, ImmutableArray<ImmutableArray<GridCell>> Rows);
