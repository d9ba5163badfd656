using ResolutionTracker.Core.History;

namespace ResolutionTracker.Core.Drafting;

/// <summary>What may be the working title of a draft, its symbol, or another name that it goes by.</summary>
internal static class DraftNames
{
    /// <summary>The most characters (UTF-16 code units).</summary>
    public const int Limit = 300;

    /// <param name="what">What is named, as a sentence says it.</param>
    /// <returns>Null where the text, without white space around it, may be the name.</returns>
    public static Refusal? Check(string what, string text) => Given(text) is { } given ? Check(given) : new Refusal.NotABlank(what);

    /// <param name="text">Null where a name need not be given and is not.</param>
    public static Refusal? Check(string? text) => text switch
    {
        null => null,
        { Length: > Limit } => new Refusal.TextTooLong(text.Length, Limit),
        _ => ClauseText.Check(text),
    };

    /// <returns>The text without white space around it; null where nothing is left.</returns>
    public static string? Given(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
