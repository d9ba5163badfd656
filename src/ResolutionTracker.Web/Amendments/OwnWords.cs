using ResolutionTracker.Core.Amendments;

namespace ResolutionTracker.Web.Amendments;

/// <summary>The two wordings of a change that is being written.</summary>
internal static class OwnWords
{
    /// <returns>Empty for a new clause.</returns>
    public static string Base(Change change) => change switch
    {
        Change.Reword reword => reword.BaseText,
        Change.Delete deletion => deletion.BaseText,
        _ => "",
    };

    /// <returns>Empty for a deletion.</returns>
    public static string Proposed(Change change) => change.ProposedText ?? "";
}
