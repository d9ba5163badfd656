namespace ResolutionTracker.Formats.Texts;

/// <summary>A row of marks, in the order in which the editorial manual nests them.</summary>
internal enum MarkStyle
{
    Number,
    BracketedNumber,
    BracketedLetter,
    BracketedRoman,
    Letter,
    Roman,
    Capital,
}
