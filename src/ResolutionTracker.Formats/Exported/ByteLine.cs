namespace ResolutionTracker.Formats.Exported;

/// <summary>One line of a file, byte for byte.</summary>
/// <param name="Bytes">With its line feed, where it has one.</param>
internal readonly record struct ByteLine(ReadOnlyMemory<byte> Bytes, bool IsWhole)
{
    /// <summary>Without the line feed.</summary>
    public ReadOnlyMemory<byte> Text => IsWhole ? Bytes[..^1] : Bytes;
}
