using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;
using ResolutionTracker.Analysis.AgreedLanguage;
using ResolutionTracker.Text.Searching;
using ResolutionTracker.Web.Drafting;

namespace ResolutionTracker.Web.AgreedLanguage;

/// <summary>A passage as it differs from the words selected, with some of what stands before and behind it.</summary>
public sealed class PassageWords : ComponentBase
{
    /// <summary>How many words stand on either side.</summary>
    private const int Around = 14;

    [Parameter]
    [EditorRequired]
    public required FoundPassage Passage { get; set; }

    /// <summary>The words selected.</summary>
    [Parameter]
    [EditorRequired]
    public required string Selected { get; set; }

    [Parameter]
    [EditorRequired]
    public required string Language { get; set; }

    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        var text = Passage.Text.Text;
        var words = FoldedWords.Of(text).ToList();
        var before = words.FindAll(word => word.End <= Passage.Start);
        var after = words.FindAll(word => word.Start >= Passage.End);
        var start = before.Count > Around ? before[^Around].Start : 0;
        var end = after.Count > Around ? after[Around - 1].End : text.Length;
        builder.AddMarkupContent(
            0,
            (start > 0 ? "… " : "") + Context(text[start..Passage.Start]) + WordMarkup.OfDiff(Selected, Passage.Words, Language, hasOpening: false)
            + Context(text[Passage.End..end]) + (end < text.Length ? " …" : ""));
    }

    private string Context(string text) => text.Length == 0 ? "" : $"<span class=\"around\">{WordMarkup.Of(text, Language, hasOpening: false)}</span>";
}
