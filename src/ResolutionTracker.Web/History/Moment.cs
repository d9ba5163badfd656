using System.Globalization;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace ResolutionTracker.Web.History;

/// <summary>A time in the draft's zone, with the zone named: 5 Jan 2026, 14:02 New York.</summary>
public sealed class Moment : ComponentBase
{
    [Parameter]
    [EditorRequired]
    public DateTimeOffset At { get; set; }

    /// <summary>The IANA name of a zone; one that this machine doesn't know is shown as UTC.</summary>
    [Parameter]
    [EditorRequired]
    public required string Zone { get; set; }

    public static string Written(DateTimeOffset at, string zone)
    {
        var (there, name) = In(at, zone);
        return string.Create(CultureInfo.InvariantCulture, $"{there:d MMM yyyy, HH:mm} {name}");
    }

    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        builder.OpenElement(0, "time");
        builder.AddAttribute(1, "datetime", At.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture));
        builder.AddContent(2, Written(At, Zone));
        builder.CloseElement();
    }

    /// <returns>The time there, and the name of the zone as it is shown.</returns>
    internal static (DateTimeOffset There, string Name) In(DateTimeOffset at, string zone) =>
        TimeZoneInfo.TryFindSystemTimeZoneById(zone, out var found) && found.Id != "UTC"
            ? (TimeZoneInfo.ConvertTime(at, found), zone[(zone.LastIndexOf('/') + 1)..].Replace('_', ' '))
            : (at.ToUniversalTime(), "UTC");
}
