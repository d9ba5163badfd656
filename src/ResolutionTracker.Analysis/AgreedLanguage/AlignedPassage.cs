namespace ResolutionTracker.Analysis.AgreedLanguage;

/// <summary>The stretch of a text that says the selected words best; half-open, in words.</summary>
/// <param name="Before">How many of the selected words come before the first that it shares.</param>
/// <param name="After">How many come behind the last.</param>
/// <param name="Weight">What the words weigh that it shares.</param>
/// <param name="IsExact">Whether the words are the same, whatever stands between them.</param>
internal readonly record struct AlignedPassage(int Start, int End, int Before, int After, double Weight, bool IsExact);
