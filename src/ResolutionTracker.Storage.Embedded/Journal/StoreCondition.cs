namespace ResolutionTracker.Storage.Embedded.Journal;

/// <summary>Whether the store takes anything, and why it doesn't.</summary>
public abstract record StoreCondition
{
    private StoreCondition()
    {
    }

    public sealed record Open : StoreCondition;

    /// <summary>A line of the record is bad; what can be read is served, and nothing is overwritten.</summary>
    /// <param name="Why">One sentence for whoever runs the server.</param>
    public sealed record ReadingOnly(string Why) : StoreCondition;

    /// <summary>A write or flush failed; nothing more is acknowledged until the process is started again.</summary>
    /// <param name="Why">One sentence for whoever runs the server.</param>
    public sealed record Failed(string Why) : StoreCondition;
}
