using OxyPlot;
using OxyPlot.Annotations;
using OxyPlot.Axes;
using ResolutionTracker.Analysis.History.Pictures;
using ResolutionTracker.Core.Drafting;
using ResolutionTracker.Web.Hosting;

namespace ResolutionTracker.Web.History.Pictures;

/// <summary>The stretches of time of a negotiation along a chart; each leads to the replay at its end.</summary>
internal static class TimeAxis
{
    /// <param name="column">How wide one stretch is drawn, about; where their names would touch, they are turned.</param>
    public static CategoryAxis Of(AxisPosition position, Draft draft, Intervals intervals, double column, PictureInks inks)
    {
        var widest = intervals.All.Max(interval => PictureCanvas.WidthOf(PictureSentences.Short(intervals.Unit, interval.From), PictureGround.Letters));
        var axis = PictureGround.Categories(position, intervals.All.Select(interval => inks.Of(new Caption(
            PictureSentences.Short(intervals.Unit, interval.From),
            Links.Replay(draft, interval.Last),
            $"{PictureSentences.Long(intervals.Unit, interval.From)}: replay as it stood at the end"))));
        axis.TextColor = PictureGround.Colour(PictureGround.Blue);
        axis.Angle = widest + 2 > column ? -60 : 0;
        return axis;
    }

    public static void MarkPauses(PlotModel model, Intervals intervals)
    {
        for (var i = 1; i < intervals.All.Length; i++)
        {
            if (intervals.IsAfterAPause(i))
            {
                model.Annotations.Add(Line(i - 0.5, LineStyle.Dot));
            }
        }
    }

    /// <summary>A line from the foot of a chart to its top.</summary>
    /// <param name="x">In stretches of time; the middle of one is a whole number.</param>
    public static LineAnnotation Line(double x, LineStyle style) => new()
    {
        Type = LineAnnotationType.Vertical,
        X = x,
        Color = PictureGround.Colour("#8d98a8"),
        LineStyle = style,
        StrokeThickness = 1,
    };

    /// <summary>A stretch of time in a table.</summary>
    public static GridCell Cell(Draft draft, Intervals intervals, Interval interval) =>
        new(PictureSentences.Long(intervals.Unit, interval.From), Links.Replay(draft, interval.Last));
}
