namespace ResolutionTracker.Formats.Compared;

/// <summary>A stretch of a compared clause that is written the same way throughout.</summary>
/// <param name="Text">What to write; empty for a character without a shape.</param>
/// <param name="Hidden">The name of the hidden character that it is, null for ordinary text.</param>
internal readonly record struct ComparedPiece(string Text, string? Hidden);
