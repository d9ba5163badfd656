namespace ResolutionTracker.Text.Force;

/// <summary>What stands between a word and the one before it, the greatest of it where there is more than one thing.</summary>
internal enum Gap : byte
{
    /// <summary>Nothing, white space, hyphens, apostrophes, quotes: the two may be one phrase.</summary>
    Joined,
    Slash,
    Comma,
    Bracket,

    /// <summary>The end of a sentence, of a line or of a part of one; the start of the text.</summary>
    Stop,
}
