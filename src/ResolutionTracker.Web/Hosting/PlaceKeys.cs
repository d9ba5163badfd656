using ResolutionTracker.Core.Amendments;
using ResolutionTracker.Core.Drafting;

namespace ResolutionTracker.Web.Hosting;

/// <summary>The names of the places of the draft page: a fragment that is pushed replaces what stands in its place.</summary>
public static class PlaceKeys
{
    public const string Head = "head";

    public const string Outline = "outline";

    public const string Time = "time";

    /// <summary>Which view of the text the page shows, and the way to another.</summary>
    public const string View = "view";

    public const string Presence = "presence";

    public const string Condition = "condition";

    /// <summary>In a replay: what changed just now.</summary>
    public const string JustNow = "just-now";

    /// <summary>In a replay: what is agreed at the moment.</summary>
    public const string Agreed = "agreed";

    /// <summary>In a replay: what is open at the moment.</summary>
    public const string StillOpen = "still-open";

    /// <summary>In a replay: who has proposed what up to the moment.</summary>
    public const string Proposed = "proposed";

    /// <summary>In a replay: what the viewer's own delegation had in preparation at the moment.</summary>
    public const string InOurRoom = "in-our-room";

    /// <summary>How a clause is named in places and addresses; null is the head of the text.</summary>
    public static string Of(ClauseId? clause) => clause?.ToString() ?? "head";

    public static string Clause(ClauseId? clause) => $"clause:{Of(clause)}";

    public static string Panel(ClauseId? clause) => $"panel:{Of(clause)}";

    public static string Own(ClauseId? clause) => $"own:{Of(clause)}";

    public static string OwnPanel(ClauseId? clause) => $"own-panel:{Of(clause)}";

    public static string Working(AmendmentId amendment, ChangeId change) => $"working:{amendment}:{change}";

    /// <summary>What is in the way of a change that is being written.</summary>
    public static string InTheWay(AmendmentId amendment, ChangeId change) => $"in-the-way:{amendment}:{change}";

    public static string Hold(AmendmentId amendment) => $"hold:{amendment}";

    /// <summary>The identity of a clause's element on the paper, for addresses within the page.</summary>
    internal static string Paper(ClauseId? clause) => $"clause-{Of(clause)}";

    internal static string PanelElement(ClauseId? clause) => $"panel-{Of(clause)}";
}
