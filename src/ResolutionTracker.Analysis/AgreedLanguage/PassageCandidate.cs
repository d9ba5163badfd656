using ResolutionTracker.Analysis.Searching;

namespace ResolutionTracker.Analysis.AgreedLanguage;

/// <summary>A text that has enough of the selected words, in whatever order.</summary>
/// <param name="Bound">No passage of it is nearer.</param>
/// <param name="Words">The numbers of its words, as its index has them.</param>
/// <param name="Sought">The numbers of the selected words there.</param>
public sealed record PassageCandidate(IndexedText Text, double Bound, ReadOnlyMemory<int> Words, ReadOnlyMemory<int> Sought);
