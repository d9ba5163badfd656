using ResolutionTracker.Core.Amendments;
using ResolutionTracker.Core.Drafting;

namespace ResolutionTracker.Web.Drafting;

/// <summary>The places of a draft's page: the value of an element's <c>data-place</c>, and of the fragment that goes there.</summary>
internal static class Place
{
    public const string Head = "head";
    public const string Outline = "outline";
    public const string Time = "time";
    public const string Presence = "presence";

    private const string Start = "head";

    /// <param name="clause">Null for what is proposed at the head of the text.</param>
    public static string Clause(ClauseId? clause) => $"clause:{Name(clause)}";

    public static string Panel(ClauseId? clause) => $"panel:{Name(clause)}";

    public static string Own(ClauseId? clause) => $"own:{Name(clause)}";

    public static string OwnPanel(ClauseId? clause) => $"own-panel:{Name(clause)}";

    public static string Working(AmendmentId amendment, ChangeId change) => $"working:{amendment}:{change}";

    public static string Hold(AmendmentId amendment) => $"hold:{amendment}";

    private static string Name(ClauseId? clause) => clause?.ToString() ?? Start;
}
