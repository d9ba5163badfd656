using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace ResolutionTracker.Web.Drafting;

/// <summary>What somebody says of the text, such as the reason of an amendment; nobody need write it in the draft's language.</summary>
public sealed class RemarkWords : ComponentBase
{
    [Parameter]
    [EditorRequired]
    public required string Text { get; set; }

    protected override void BuildRenderTree(RenderTreeBuilder builder) => builder.AddMarkupContent(0, WordMarkup.OfRemark(Text));
}
