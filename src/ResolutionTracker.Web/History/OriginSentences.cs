using System.Globalization;
using ResolutionTracker.Analysis.History.Origins;
using ResolutionTracker.Core.Drafting;
using ResolutionTracker.Web.Drafting;

namespace ResolutionTracker.Web.History;

/// <summary>What the view <em>Whose words</em> says of words and of where they came from.</summary>
internal static class OriginSentences
{
    /// <summary>Whose words they are, before their states are named; for those that are no state's, all that is said of it.</summary>
    public static string Whose(Draft draft, WordOrigin origin) => origin.Kind switch
    {
        OriginKind.Base when draft.Base is { Symbol: { } symbol } => $"Words of the base, {WordMarkup.Isolated(symbol)}",
        OriginKind.Base => "Words of the base",
        OriginKind.Secretariat => "Words of the Secretariat",
        _ => "Words of",
    };

    /// <summary>How they came into the text, before the amendment is named, where there is one.</summary>
    public static string How(WordOrigin origin) => origin.Kind switch
    {
        OriginKind.Base => "They stood in the text from which this draft starts.",
        OriginKind.Proposed => "Proposed by",
        OriginKind.Added => "Added by the penholder to",
        OriginKind.Consequence => "Taken over as a consequence of",
        _ => "Drafted into the text, through no amendment.",
    };

    public static string Amendment(int? ordinal) =>
        ordinal is { } number ? string.Create(CultureInfo.InvariantCulture, $"amendment {number}") : "an amendment";

    public static string Share(double share) => share is > 0 and < 0.001 ? "under 0.1 %" : string.Create(CultureInfo.InvariantCulture, $"{share * 100:0.#} %");

    public static string Words(int words) => string.Create(CultureInfo.InvariantCulture, $"{words:N0} {(words == 1 ? "word" : "words")}");

    /// <summary>Which moment is shown.</summary>
    public static string Text(Draft draft, long position, DateTimeOffset at, bool isNow) => isNow
        ? $"The text as it stands, as of {Moment.Written(at, draft.Zone)}. Council room."
        : string.Create(CultureInfo.InvariantCulture, $"The text as of {Moment.Written(at, draft.Zone)} (position {position}). Council room.");

    /// <summary>What a stray printed sheet says that it is.</summary>
    public static string Sheet(Draft draft) =>
        $"Whose words · {WordMarkup.Isolated(draft.WorkingTitle)}{(draft.Symbol is { } symbol ? $" · {WordMarkup.Isolated(symbol)}" : "")}";

    /// <summary>The text in one sentence.</summary>
    public static string Of(OriginFigures figures)
    {
        var parts = new List<string> { Words(figures.Words) };
        if (figures.OfBase > 0)
        {
            parts.Add($"{Share((double)figures.OfBase / figures.Words)} from the base");
        }

        parts.AddRange(figures.States.Where(state => state.Words > 0).Take(3).Select(state => $"{Share(state.Share)} {state.State.Code}"));
        if (figures.Returned > 0)
        {
            parts.Add($"{DraftSentences.Counted(figures.Returned, "word that came back", "words that came back")}");
        }

        return string.Join(" · ", parts);
    }
}
