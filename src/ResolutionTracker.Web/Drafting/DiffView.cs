using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;
using ResolutionTracker.Analysis.Searching;

namespace ResolutionTracker.Web.Drafting;

/// <summary>Two wordings of one clause as a person would mark them up: what goes struck through, what comes underlined.</summary>
public sealed class DiffView : ComponentBase
{
    [Parameter]
    [EditorRequired]
    public required string Old { get; set; }

    [Parameter]
    [EditorRequired]
    public required string New { get; set; }

    /// <summary>Of the draft; empty for what somebody says of it, in whatever language.</summary>
    [Parameter]
    [EditorRequired]
    public required string Language { get; set; }

    /// <summary>Whether the text opens with a phrase that print sets in italics.</summary>
    [Parameter]
    public bool HasOpening { get; set; } = true;

    /// <summary>What somebody looked for, which is marked; null for nothing.</summary>
    [Parameter]
    public SearchQuery? Query { get; set; }

    protected override void BuildRenderTree(RenderTreeBuilder builder) =>
        builder.AddMarkupContent(0, WordMarkup.OfDiff(Old, New, Language, HasOpening, Query));
}
