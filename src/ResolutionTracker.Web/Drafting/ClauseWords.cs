using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;
using ResolutionTracker.Analysis.Searching;

namespace ResolutionTracker.Web.Drafting;

/// <summary>The words of a clause as they are printed, with what the eye can't see named.</summary>
public sealed class ClauseWords : ComponentBase
{
    [Parameter]
    [EditorRequired]
    public required string Text { get; set; }

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
        builder.AddMarkupContent(0, WordMarkup.Of(Text, Language, HasOpening, Query?.HitsIn(Text)));
}
