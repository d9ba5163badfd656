namespace ResolutionTracker.Analysis.Amendments;

/// <summary>Words that a decision replaced: the whole name, term, date or number, not only the part of it that is new.</summary>
public sealed record ConsequentialChange(ConsequentialKind Kind, string Old, string New);
