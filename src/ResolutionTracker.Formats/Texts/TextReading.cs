namespace ResolutionTracker.Formats.Texts;

/// <summary>What came of reading a resolution text.</summary>
public abstract record TextReading
{
    private TextReading()
    {
    }

    /// <summary>The text was read, whole.</summary>
    public sealed record Read(ReadText Text) : TextReading;

    /// <summary>Nothing was read.</summary>
    public sealed record Refused(FileRefusal Why) : TextReading;
}
