namespace ResolutionTracker.Formats.Texts;

/// <summary>Words of a file that are part of no clause.</summary>
/// <param name="Line">Where they begin in the file, counted from 1.</param>
/// <param name="LastLine">Where they end in the file.</param>
public sealed record ReadNote(NoteKind Kind, string Text, int Line, int LastLine);
