namespace ResolutionTracker.Core.History;

/// <summary>Of an event that was entered after the fact: from where it is known that it happened so.</summary>
/// <param name="Source">What a person can look up: a file's name, a symbol, a meeting record.</param>
public sealed record LateEntry(string Source, Certainty Sure);
