namespace ResolutionTracker.Formats.Texts;

/// <summary>What came of reading a resolution text.</summary>
public abstract record TextReading
{
    private TextReading()
    {
    }

    public sealed record Read(ReadText Text) : TextReading;

    public sealed record Refused(FileRefusal Why) : TextReading;
}
