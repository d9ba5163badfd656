using System.Collections.Immutable;

namespace ResolutionTracker.Analysis.Searching;

/// <summary>Words that have to follow one another; most are one word.</summary>
/// <param name="Keys">As search compares words; at least one.</param>
/// <param name="IsPrefix">Whether the last is only the beginning of a word.</param>
public sealed record SearchTerm(ImmutableArray<string> Keys, bool IsPrefix);
