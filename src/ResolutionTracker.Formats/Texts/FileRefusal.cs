using ResolutionTracker.Core.History;

namespace ResolutionTracker.Formats.Texts;

/// <summary>Why a file is not read: its name, the line where one can be named, and what to do next, in one sentence.</summary>
/// <param name="Line">Counted from 1; null where the file as a whole is meant.</param>
public sealed record FileRefusal(string Code, string File, int? Line, string Why)
    : Refusal(Code, Line is { } line ? $"{File}, line {line}: {Why}" : $"{File}: {Why}");
