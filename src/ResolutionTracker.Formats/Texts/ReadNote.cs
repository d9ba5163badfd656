namespace ResolutionTracker.Formats.Texts;

/// <summary>Words of a file that are part of no clause.</summary>
/// <param name="Line">Where they begin in the file, counted from 1.</param>
public sealed record ReadNote(NoteKind Kind, string Text, int Line);
