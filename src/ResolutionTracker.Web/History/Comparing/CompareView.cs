namespace ResolutionTracker.Web.History.Comparing;

/// <summary>How a comparison is looked at; part of its address.</summary>
/// <param name="IsSideBySide">Else both wordings stand in one.</param>
/// <param name="OnlyChanges">Whether clauses that stayed are folded away, but for one before and one after each change.</param>
/// <param name="HidesStyle">Whether what is only written otherwise counts as the same.</param>
public sealed record CompareView(bool IsSideBySide, bool OnlyChanges, bool HidesStyle)
{
    /// <summary>All of it, in one text.</summary>
    public static CompareView Plain { get; } = new(false, false, false);

    public static CompareView Of(string? view, string? only, string? style) => new(view == "side", only == "changes", style == "hidden");

    /// <summary>As it stands in an address, empty where nothing is out of the ordinary.</summary>
    public string Query => string.Concat(IsSideBySide ? "&view=side" : "", OnlyChanges ? "&only=changes" : "", HidesStyle ? "&style=hidden" : "");
}
