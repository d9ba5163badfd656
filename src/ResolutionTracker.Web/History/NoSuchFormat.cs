using ResolutionTracker.Core.History;
using ResolutionTracker.Web.Drafting;

namespace ResolutionTracker.Web.History;

/// <summary>A draft was asked for in a form that it can't be taken away in.</summary>
internal sealed record NoSuchFormat(string Sentence) : Refusal("no-such-format", Sentence)
{
    public static NoSuchFormat Of(string asked) => new(
        $"“{WordMarkup.Visible(asked.Length > 60 ? asked[..60] : asked)}” is no format of an export; there are jsonl, csv, html, dossier and bibtex.");
}
