using System.Runtime.CompilerServices;
using ResolutionTracker.Core.Amendments;
using ResolutionTracker.Web.Drafting;

namespace ResolutionTracker.Web.Amendments;

/// <summary>
/// The diff of each change as HTML, drawn when first shown and kept as long as the change itself is in memory: a page shows it on
/// the paper and in the panel, and shows it again to everybody who opens the page.
/// </summary>
internal static class ChangeDiffs
{
    private static readonly ConditionalWeakTable<Change, Drawn> Kept = [];

    public static string Of(Change change, string before, string after, string language, bool hasOpening)
    {
        if (Kept.TryGetValue(change, out var drawn) && drawn.Language == language && drawn.HasOpening == hasOpening)
        {
            return drawn.Html;
        }

        var html = WordMarkup.OfDiff(before, after, language, hasOpening);
        Kept.AddOrUpdate(change, new Drawn(language, hasOpening, html));
        return html;
    }

    private sealed record Drawn(string Language, bool HasOpening, string Html);
}
