using System.Collections.Immutable;
using ResolutionTracker.Core.Drafting;
using ResolutionTracker.Formats.Texts;
using ResolutionTracker.Text;

namespace ResolutionTracker.Web.Drafting;

/// <summary>Guesses a text's language by the opening phrases of its paragraphs: each language has its own, and a resolution is full of them.</summary>
internal static class LanguageGuess
{
    private const int Enough = 60;

    /// <returns>Null where no paragraph opens with a phrase that is known.</returns>
    public static string? Of(ImmutableList<ReadClause> clauses)
    {
        var best = Languages.All
            .Select(language => (Language: language, Known: clauses.Take(Enough).Count(clause => OpeningPhrases.Classify(clause.Text, language) is not null)))
            .MaxBy(each => each.Known);
        return best.Known > 0 ? best.Language : null;
    }
}
