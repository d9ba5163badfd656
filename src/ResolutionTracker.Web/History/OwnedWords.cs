using System.Globalization;
using System.Net;
using System.Text;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;
using ResolutionTracker.Analysis.History.Origins;
using ResolutionTracker.Web.Drafting;

namespace ResolutionTracker.Web.History;

/// <summary>The words of a clause, each run of one origin a link to its card, in the colour and with the mark of the state whose it is.</summary>
public sealed class OwnedWords : ComponentBase
{
    [Parameter]
    [EditorRequired]
    public required ClauseOrigins Words { get; set; }

    [Parameter]
    [EditorRequired]
    public required string Language { get; set; }

    [Parameter]
    [EditorRequired]
    public required WordOwners Owners { get; set; }

    /// <summary>The address of the view, to which a card's is added.</summary>
    [Parameter]
    [EditorRequired]
    public required string Address { get; set; }

    /// <summary>Whose words stand out; null for all alike.</summary>
    [Parameter]
    public string? Only { get; set; }

    /// <summary>The first character of the run whose card is shown; null for none.</summary>
    [Parameter]
    public int? Selected { get; set; }

    /// <summary>Whether the text opens with a phrase that print sets in italics.</summary>
    [Parameter]
    public bool HasOpening { get; set; } = true;

    protected override void BuildRenderTree(RenderTreeBuilder builder) =>
        builder.AddMarkupContent(0, WordMarkup.OfRuns(Words.Text, Language, HasOpening, Words.Runs.Select((run, i) => (run.Start, run.End, "a", Attributes(i)))));

    private string Attributes(int index)
    {
        var run = Words.Runs[index];
        var owner = WordOwners.KeyOf(run.Of);
        var stands = Only is null ? "" : owner.Split(' ').Contains(Only) ? " is-on" : " is-off";
        var html = new StringBuilder(160).Append("class=\"run").Append(stands).Append("\" href=\"")
            .Append(WebUtility.HtmlEncode(Address)).Append("&amp;clause=").Append(Words.Clause).Append("&amp;start=")
            .Append(CultureInfo.InvariantCulture, $"{run.Start}").Append("#card\"");
        if (run.Start == Selected)
        {
            html.Append(" aria-current=\"true\"");
        }

        html.Append(" data-of=\"").Append(owner).Append('"');
        if (Owners.MarkOf(run.Of) is { } mark)
        {
            html.Append(CultureInfo.InvariantCulture, $" data-mark=\"{mark}\"");
        }

        if (run.Of.States is [var first, ..])
        {
            html.Append(" data-state=\"").Append(first.Code).Append('"');
        }

        if (run.Of.Returned is not null)
        {
            html.Append(" data-back=\"true\"");
        }

        // Said where another's words begin; a comma's owner is on its card.
        if (WordOwners.CodeOf(run.Of) is { Length: > 0 } code && !IsSameAsBefore(index, code) && Words.Text[run.Start..run.End].Any(char.IsLetterOrDigit))
        {
            html.Append(" data-code=\"").Append(code).Append('"');
        }

        return html.ToString();
    }

    private bool IsSameAsBefore(int index, string code) => index > 0 && WordOwners.CodeOf(Words.Runs[index - 1].Of) == code;
}
