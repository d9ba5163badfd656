namespace ResolutionTracker.Text.Alignment;

/// <summary>What kind of thing a token is, where the mark-up depends on it.</summary>
[Flags]
internal enum WordTraits : byte
{
    None = 0,
    Number = 1,
    Month = 2,
    Opener = 4,
    Closer = 8,

    /// <summary>Ends a sentence or a part of one: . ; : , and their like.</summary>
    Stop = 16,

    /// <summary>Made of letters, digits or ideographs.</summary>
    Word = 32,
}
