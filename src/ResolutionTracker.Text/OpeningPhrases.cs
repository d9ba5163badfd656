using System.Collections.Frozen;
using ResolutionTracker.Text.Openings;

namespace ResolutionTracker.Text;

/// <summary>The opening phrase of a paragraph, which print sets in italics ("Recalling also", "Decides"). Languages:
/// en, fr, es, ru, ar, zh, with or without a region.</summary>
public static class OpeningPhrases
{
    private static readonly FrozenDictionary<string, Lazy<PhraseBook>> Books =
        new[] { "en", "fr", "es", "ru", "ar", "zh" }.ToFrozenDictionary(
            language => language,
            language => new Lazy<PhraseBook>(() => PhraseBook.Load(language)),
            StringComparer.OrdinalIgnoreCase);

    /// <returns>The length of the opening phrase in UTF-16 code units, a bracket before it included; 0 where none is known.</returns>
    public static int Length(string text, string language) => BookOf(text, language)?.Match(text).Length ?? 0;

    /// <returns>The part that the opening phrase belongs to, null where none is known. A phrase of both parts, common in
    /// Chinese, is preambular where the paragraph ends in a comma.</returns>
    public static OpeningPart? Classify(string text, string language) => BookOf(text, language)?.Match(text).Part;

    /// <returns>The part of the phrase of one word, six letters or longer, from which the first word differs by one letter put in, left out
    /// or changed, as words are misread on a printed page; null where there is none.</returns>
    public static OpeningPart? ClassifyNearly(string text, string language) => BookOf(text, language)?.MatchNearly(text);

    private static PhraseBook? BookOf(string text, string language)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(language);
        return Books.GetValueOrDefault(language.Split('-', '_')[0])?.Value;
    }
}
