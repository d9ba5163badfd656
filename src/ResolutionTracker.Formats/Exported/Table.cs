using System.Collections.Immutable;

namespace ResolutionTracker.Formats.Exported;

/// <summary>One table of an exported draft, with what its columns mean.</summary>
/// <param name="Name">Of its file, without <c>.csv</c>.</param>
/// <param name="Rows">Each with one value for each column, null for none.</param>
public sealed record Table(string Name, string About, ImmutableList<Column> Columns, IReadOnlyList<IReadOnlyList<string?>> Rows);
