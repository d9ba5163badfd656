namespace ResolutionTracker.Text.Searching;

/// <summary>A word as search compares it.</summary>
/// <param name="Key">Without case, accents and vowel signs; an ideograph alone.</param>
/// <param name="Start">Where it begins in its text, in UTF-16 code units.</param>
/// <param name="End">Where it ends; half-open.</param>
public readonly record struct FoldedWord(string Key, int Start, int End);
