namespace ResolutionTracker.Web.Hosting;

/// <summary>The style sheets of the pages.</summary>
internal static class StyleSheets
{
    /// <summary>Those that every page has, in their order, with the media that each is for; null for all. A page's own comes after them.</summary>
    public static readonly (string Name, string? Media)[] OfEveryPage =
    [
        (States, null), ("ground", null), ("draft", null), ("views", null), ("panel", null), ("penholder", null), ("pages", null), ("search", null), ("commentary", null), ("agreed-language", null),
        ("languages", null), ("narrow", "(max-width: 860px)"), ("print", "print"),
    ];

    /// <summary>The one that is made of the states' colours.</summary>
    public const string States = "states";
}
