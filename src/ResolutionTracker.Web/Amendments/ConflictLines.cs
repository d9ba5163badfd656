using System.Text;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;
using ResolutionTracker.Core.Amendments;

namespace ResolutionTracker.Web.Amendments;

/// <summary>Which other proposals can't be accepted beside this one.</summary>
public sealed class ConflictLines : ComponentBase
{
    [Parameter]
    [EditorRequired]
    public required PendingConflicts Conflicts { get; set; }

    [Parameter]
    [EditorRequired]
    public required AmendmentId Amendment { get; set; }

    /// <summary>Null for all of its changes.</summary>
    [Parameter]
    public ChangeId? Change { get; set; }

    /// <summary>What the component shows, for a keystroke, which has no time for a renderer of its own.</summary>
    internal static string Html(PendingConflicts conflicts, AmendmentId amendment, ChangeId? change)
    {
        var html = new StringBuilder();
        foreach (var (other, falls, why) in conflicts.Of(amendment, change))
        {
            html.Append("<details class=\"conflict\" data-key=\"conflict:").Append(other.Id)
                .Append("\" data-with=\"").Append(other.Id)
                .Append("\"><summary>").Append(HtmlEncoder.Default.Encode(falls))
                .Append("</summary><p class=\"carry-reason\">").Append(HtmlEncoder.Default.Encode(why))
                .Append("</p></details>");
        }

        return html.ToString();
    }

    protected override void BuildRenderTree(RenderTreeBuilder builder) =>
        builder.AddMarkupContent(0, Html(Conflicts, Amendment, Change));
}
