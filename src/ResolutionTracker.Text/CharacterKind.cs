namespace ResolutionTracker.Text;

/// <summary>What a character does to the word beside it.</summary>
internal enum CharacterKind : byte
{
    /// <summary>Stands alone: punctuation, symbols, bidirectional controls, unpaired surrogates.</summary>
    Other,
    WhiteSpace,
    Letter,
    Digit,

    /// <summary>A Chinese character: a token by itself.</summary>
    Ideograph,

    /// <summary>Belongs to what stands before it: combining marks, Arabic vowel signs, joiners, soft hyphens.</summary>
    Extender,
}
