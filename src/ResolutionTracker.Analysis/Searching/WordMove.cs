namespace ResolutionTracker.Analysis.Searching;

/// <summary>What was looked for came into a clause, or left it.</summary>
/// <param name="IsEntry">Whether it came; else it left.</param>
/// <param name="Before">The clause's words right before; empty where it was not in the text.</param>
/// <param name="To">The words with which it came or left; empty where the clause left the text.</param>
public sealed record WordMove(bool IsEntry, string Before, IndexedText To);
