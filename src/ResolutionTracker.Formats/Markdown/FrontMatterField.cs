using System.Collections.Immutable;

namespace ResolutionTracker.Formats.Markdown;

/// <summary>One field of a front matter.</summary>
/// <param name="Values">One for a plain value, any number for a list.</param>
/// <param name="Line">Where it stands in the file, counted from 1.</param>
internal sealed record FrontMatterField(string Name, ImmutableList<string> Values, bool IsList, int Line);
