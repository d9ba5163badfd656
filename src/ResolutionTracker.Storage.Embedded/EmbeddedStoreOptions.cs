namespace ResolutionTracker.Storage.Embedded;

/// <summary>What a store tells whoever opens it.</summary>
public sealed record EmbeddedStoreOptions
{
    /// <summary>Told, in sentences without any words of a draft, what was found and mended: a torn line, a bad line, a desk rebuilt.</summary>
    public Action<string> Notice { get; init; } = static _ => { };

    /// <summary>A snapshot of a room is kept each time that so many events have come since the last.</summary>
    public int EventsPerSnapshot { get; init; } = 200;
}
