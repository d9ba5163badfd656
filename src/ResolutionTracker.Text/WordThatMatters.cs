namespace ResolutionTracker.Text;

/// <summary>A word or phrase of a text that matters. The range is half-open, in UTF-16 code units.</summary>
/// <param name="Rank">As in the data file of the language; null where it has no order.</param>
public readonly record struct WordThatMatters(int Start, int End, NamedKind Kind, int? Rank);
