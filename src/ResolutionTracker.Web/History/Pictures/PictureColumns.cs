using System.Collections.Immutable;
using System.Globalization;
using ResolutionTracker.Analysis.History.Pictures;
using ResolutionTracker.Formats.Exported;

namespace ResolutionTracker.Web.History.Pictures;

/// <summary>Columns and cells that the files of several pictures have.</summary>
internal static class PictureColumns
{
    /// <summary>When a stretch of time was, and which acts it holds.</summary>
    public static ImmutableList<Column> Interval { get; } =
    [
        new("from", "when the stretch of time begins, by the clock of the draft's zone"), new("unit", "how long it is: day, week, hour …"),
        new("zone", "the draft's"), new("first_position", "of the Council room, of the first act in it"), new("last_position", "of the last one"),
    ];

    public static IEnumerable<string?> Of(Intervals intervals, int interval, string zone) =>
    [
        intervals.All[interval].From.ToString("yyyy-MM-dd'T'HH:mm", CultureInfo.InvariantCulture), UnitOf(intervals.Unit), zone,
        Of(intervals.All[interval].First), Of(intervals.All[interval].Last),
    ];

    public static string Of(long count) => count.ToString(CultureInfo.InvariantCulture);

    private static string UnitOf(IntervalUnit unit) => unit switch
    {
        IntervalUnit.SixHours => "six-hours",
        IntervalUnit.TenMinutes => "ten-minutes",
        _ => unit.ToString().ToLowerInvariant(),
    };
}
