namespace ResolutionTracker.Formats.Texts;

/// <summary>A paragraph on its way to being a clause or a note, whatever format it came from.</summary>
/// <param name="Line">Where it begins in the file, counted from 1.</param>
/// <param name="LastLine">Where it ends in the file.</param>
/// <param name="Note">What it is where its line alone told so; null where it is for the structure to say.</param>
/// <param name="Heading">The level of a heading where the format marks headings; 0 where it does not say.</param>
/// <param name="Mark">The number of a list item where the format marks list items; null where a number is part of the text.</param>
/// <param name="Depth">How deep the list is in which it stands; 0 for none.</param>
internal sealed record Paragraph(string Text, int Line, int LastLine, NoteKind? Note = null, int Heading = 0, string? Mark = null, int Depth = 0);
