using ResolutionTracker.Analysis.Searching;

namespace ResolutionTracker.Analysis.AgreedLanguage;

/// <summary>Where a text says what was selected, or nearly.</summary>
/// <param name="Start">Where in the text it begins; half-open, in UTF-16 code units.</param>
/// <param name="Nearness">From 0 to 1, by the weight of the words that both have in the same order; 1 only for the same words.</param>
/// <param name="IsExact">Whether the words are the same; capitals, accents and what stands between words may differ.</param>
/// <param name="Key">The words of the passage as search compares them, by which wordings are told apart.</param>
public sealed record FoundPassage(IndexedText Text, int Start, int End, double Nearness, bool IsExact, string Key)
{
    public string Words => Text.Text[Start..End];
}
