namespace ResolutionTracker.Web.Drafting;

/// <summary>What the rooms' traffic says in the log; never a word of a draft.</summary>
internal static partial class DraftingLog
{
    [LoggerMessage(LogLevel.Warning, "A connection with {Limit} messages waiting was dropped to catch up")]
    public static partial void Dropped(ILogger logger, int limit);

    [LoggerMessage(LogLevel.Information, "Draft {Draft}: {Count} events up to {Position}, by {By}")]
    public static partial void Recorded(ILogger logger, string draft, int count, long position, string by);

    [LoggerMessage(LogLevel.Error, "Draft {Draft}: the screens could not be told of position {Position}; they catch up by themselves")]
    public static partial void NotAnnounced(ILogger logger, Exception exception, string draft, long position);

    [LoggerMessage(LogLevel.Warning, "Draft {Draft}: words left alone could not be put on record: {Code}")]
    public static partial void NotWorded(ILogger logger, string draft, string code);
}
