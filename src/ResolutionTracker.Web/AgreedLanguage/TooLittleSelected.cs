using ResolutionTracker.Analysis.AgreedLanguage;
using ResolutionTracker.Core.History;

namespace ResolutionTracker.Web.AgreedLanguage;

/// <summary>Words that nearly every text has, or none.</summary>
internal sealed record TooLittleSelected(string Why) : Refusal("too-little-selected", Why)
{
    /// <returns>Null where there is enough to look for.</returns>
    public static TooLittleSelected? Of(SelectedWords words) => words switch
    {
        SelectedWords.TooFew => new(AgreedSentences.TooFew),
        SelectedWords.OnlyFunctionWords => new(AgreedSentences.OnlyFunctionWords),
        _ => null,
    };
}
