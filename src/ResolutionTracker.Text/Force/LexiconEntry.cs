namespace ResolutionTracker.Text.Force;

/// <summary>A line of a data file; two lines are never the same entry.</summary>
internal sealed class LexiconEntry(EntryRole role, NamedKind kind, int? rank, TimeUnit unit)
{
    public EntryRole Role => role;

    public NamedKind Kind => kind;

    public int? Rank => rank;

    public TimeUnit Unit => unit;
}
