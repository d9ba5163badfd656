namespace ResolutionTracker.Text.Force;

/// <summary>A word or phrase that matters, in its text.</summary>
/// <param name="Entry">Null for amounts.</param>
/// <param name="Adverbs">How many make the verb stronger.</param>
/// <param name="Amount">The number, how many units of time, or the date.</param>
internal readonly record struct FoundWord(
    int Start, int End, NamedKind Kind, LexiconEntry? Entry, int Adverbs, decimal Amount, TimeUnit Unit)
{
    public bool IsAmount => Entry is null;

    /// <summary>Makes a change of force where it is added or removed.</summary>
    public bool HasForce => Kind <= NamedKind.Limit || (Kind == NamedKind.Qualifier && Entry?.Rank is not null);

    public bool SaysTheSame(FoundWord other) =>
        Entry == other.Entry && Adverbs == other.Adverbs && Amount == other.Amount && Unit == other.Unit;

    /// <summary>Above 0 where this is the stronger one, 0 where both are as strong; null where they have no order.</summary>
    public int? Against(FoundWord other) =>
        Entry?.Rank is { } rank && other.Entry?.Rank is { } otherRank
            ? (rank, Adverbs).CompareTo((otherRank, other.Adverbs))
            : null;
}
