using ResolutionTracker.Core.Drafting;

namespace ResolutionTracker.Formats.Texts;

/// <summary>One paragraph of a text as its reader understood it.</summary>
/// <param name="Degree">0 for a paragraph, 1 to 4 for its sub-paragraphs; of a heading, its depth among headings.</param>
/// <param name="Number">As printed, brackets kept, without a final full stop: 1, (a); null where none is printed.</param>
/// <param name="Text">Without its number.</param>
/// <param name="Line">Where it begins in the file, counted from 1.</param>
/// <param name="LastLine">Where it ends in the file.</param>
public sealed record ReadClause(ClauseKind Kind, int Degree, string? Number, string Text, int Line, int LastLine)
{
    /// <summary>The number with whatever stands beside it in the file, such as <c>1.</c> or the slip <c>4,</c>; empty where none is printed.</summary>
    internal string Mark { get; init; } = "";
}
