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
                model.Annotations.Add(new LineAnnotation
                {
                    Type = LineAnnotationType.Vertical,
                    X = i - 0.5,
                    Color = PictureGround.Colour("#8d98a8"),
                    LineStyle = LineStyle.Dot,
                    StrokeThickness = 1,
                });
            }
        }
    }

    /// <summary>A stretch of time in a table.</summary>
    public static GridCell Cell(Draft draft, Intervals intervals, Interval interval) =>
        new(PictureSentences.Long(intervals.Unit, interval.From), Links.Replay(draft, interval.Last));
}
