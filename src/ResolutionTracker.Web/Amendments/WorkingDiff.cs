using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;
using ResolutionTracker.Web.Drafting;

namespace ResolutionTracker.Web.Amendments;

/// <summary>The words of an amendment while they are typed, as a diff; the script that edits them reads them from the attribute.</summary>
public sealed class WorkingDiff : ComponentBase
{
    /// <summary>Empty for a new clause.</summary>
    [Parameter]
    [EditorRequired]
    public required string BaseText { get; set; }

    [Parameter]
    [EditorRequired]
    public required string Text { get; set; }

    [Parameter]
    [EditorRequired]
    public required string Language { get; set; }

    /// <summary>What the component shows, for a keystroke, which has no time for a renderer of its own.</summary>
    internal static string Html(string baseText, string text, string language) => string.Concat(
        "<p class=\"change working\" lang=\"",
        language,
        "\" dir=\"",
        WordMarkup.DirectionOf(language),
        "\" data-text=\"",
        HtmlEncoder.Default.Encode(WordMarkup.Json(text)),
        "\">",
        WordMarkup.OfDiff(baseText, text, language, hasOpening: true),
        "</p>");

    protected override void BuildRenderTree(RenderTreeBuilder builder) =>
        builder.AddMarkupContent(0, Html(BaseText, Text, Language));
}
