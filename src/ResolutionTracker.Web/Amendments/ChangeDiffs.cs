using System.Runtime.CompilerServices;
using ResolutionTracker.Core.Amendments;
using ResolutionTracker.Formats.Judged;
using ResolutionTracker.Text;
using ResolutionTracker.Web.Drafting;

namespace ResolutionTracker.Web.Amendments;

/// <summary>
/// The diff of each change as HTML, drawn when first shown and kept as long as the change itself is in memory: a page shows it on
/// the paper and in the panel, and shows it again to everybody who opens the page.
/// </summary>
internal static class ChangeDiffs
{
    private static readonly ConditionalWeakTable<Change, Drawn> Kept = [];
    private static readonly ConditionalWeakTable<Change, (string Kind, string Label)[]> Named = [];

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

    /// <summary>What the change does to words that matter, in the order of its words; style alone is not named.</summary>
    public static (string Kind, string Label)[] LabelsOf(Change change, string language)
    {
        if (change is not { BaseText: { } was, ProposedText: { } text } || change is Change.Split or Change.Join or Change.Retitle)
        {
            return [];
        }

        if (Named.TryGetValue(change, out var labels))
        {
            return labels;
        }

        labels = [.. WordsThatMatter.Judge(was, text, WordDiff.Compare(was, text), language)
            .SelectMany(judged => judged.Named.Select(named => (judged.Kind == ChangeKind.Force ? "force" : "substance", NamedLabels.Of(named))))
            .Distinct()];
        Named.AddOrUpdate(change, labels);
        return labels;
    }

    private sealed record Drawn(string Language, bool HasOpening, string Html);
}
