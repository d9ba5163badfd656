using ResolutionTracker.Formats.Texts;

namespace ResolutionTracker.Formats.Checked;

/// <summary>What the reader made of one file, and whether it may stand.</summary>
/// <param name="File">As it was named by whoever asked.</param>
/// <param name="Text">Null where the file could not be read at all.</param>
/// <param name="Failure">Why the reading must not stand, in a sentence; null where it may.</param>
public sealed record CheckedText(string File, ReadText? Text, string? Failure)
{
    /// <param name="reading">A preview: a text that may not stand is shown as it was read, too.</param>
    public static CheckedText Of(string file, TextReading reading) => reading switch
    {
        TextReading.Read { Text: var text } => new CheckedText(file, text, ResolutionText.FailureOf(file, text)?.Sentence),
        TextReading.Refused { Why: var why } => new CheckedText(file, null, why.Sentence),
        _ => throw new InvalidOperationException("A reading is one of two."),
    };
}
