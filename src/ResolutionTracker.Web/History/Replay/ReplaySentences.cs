using System.Globalization;
using ResolutionTracker.Core.Drafting;

namespace ResolutionTracker.Web.History.Replay;

/// <summary>What a replay says of where it is.</summary>
internal static class ReplaySentences
{
    /// <summary>12 of 340 · 5 Jan 2026, 14:02 New York. The script of the page says it the same way while the scrubber is dragged.</summary>
    public static string Where(Draft now, Draft newest) =>
        string.Create(CultureInfo.InvariantCulture, $"{now.Position} of {newest.Position} · {Moment.Written(now.LastAt, now.Zone)}");
}
