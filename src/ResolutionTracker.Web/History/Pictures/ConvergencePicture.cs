using System.Collections.Immutable;
using System.Globalization;
using OxyPlot;
using OxyPlot.Axes;
using OxyPlot.Series;
using ResolutionTracker.Analysis.History.Pictures;
using ResolutionTracker.Core.Drafting;
using ResolutionTracker.Formats.Exported;
using ResolutionTracker.Web.Drafting;

namespace ResolutionTracker.Web.History.Pictures;

/// <summary>Whether they are coming together: clauses agreed and amendments open, over time, with the revisions.</summary>
internal static class ConvergencePicture
{
    private const string Name = "convergence";
    private const int Width = 920;
    private const int Height = 330;
    private const int PlotWidth = 690;
    private const int PlotHeight = 240;
    private const int LineOfWords = 17;
    private const int RoomForNames = 190;
    private const int LongestName = 14;

    private static readonly (string Title, string Colour, LineStyle Style, MarkerType Marker, Func<ConvergencePoint, int> Of)[] Lines =
    [
        ("clauses in the text", PictureGround.Quiet, LineStyle.Dot, MarkerType.None, point => point.InText),
        ("clauses agreed", "#0b6b3a", LineStyle.Solid, MarkerType.Circle, point => point.Agreed + point.AdReferendum),
        ("amendments open", "#a3242b", LineStyle.Dash, MarkerType.Square, point => point.Open),
    ];

    public static Picture Of(Draft draft, Convergence convergence)
    {
        var isEmpty = draft.Clauses.IsEmpty && draft.Amendments.IsEmpty;
        return new Picture(
            Name,
            "Convergence",
            isEmpty ? PictureSentences.NoConvergence : PictureSentences.Converging(convergence.Points[^1]),
            $"{PictureSentences.ConvergenceCounts} {PictureSentences.Divided(draft, convergence.Intervals)}",
            isEmpty ? null : Drawn(draft, convergence),
            isEmpty ? null : GridOf(draft, convergence),
            TableOf(draft, convergence));
    }

    private static Chart Drawn(Draft draft, Convergence convergence)
    {
        var (inks, intervals) = (new PictureInks(Name), convergence.Intervals);
        var model = PictureGround.Model();
        var most = convergence.Points.Max(point => Lines.Max(line => line.Of(point)));
        var counts = PictureGround.Counts(AxisPosition.Left, "");
        counts.Maximum = Math.Max(1, most * 1.12);
        model.PlotMargins = new OxyThickness(double.NaN, double.NaN, RoomForNames, double.NaN);
        model.Axes.Add(TimeAxis.Of(AxisPosition.Bottom, draft, intervals, (double)PlotWidth / intervals.All.Length, inks));
        model.Axes.Add(counts);
        TimeAxis.MarkPauses(model, intervals);
        MarkRevisions(model, draft, intervals, inks, counts.Maximum);
        var last = intervals.All.Length - 1;
        var ends = Apart([.. Lines.Select(line => (double)line.Of(convergence.Points[^1]))], counts.Maximum * LineOfWords / PlotHeight);
        for (var i = 0; i < Lines.Length; i++)
        {
            var (title, colour, style, marker, of) = Lines[i];
            var series = new LineSeries
            {
                Color = PictureGround.Colour(colour),
                LineStyle = style,
                StrokeThickness = 2,
                MarkerType = marker,
                MarkerSize = 4,
                MarkerFill = PictureGround.Colour(colour),
                MarkerStroke = OxyColors.White,
            };
            series.Points.AddRange(convergence.Points.Select((point, at) => new DataPoint(at, of(point))));
            model.Series.Add(series);
            var words = PictureGround.Words(inks.Of(new Caption($"{PictureColumns.Of(of(convergence.Points[^1]))} {title}")), last, ends[i], colour);
            words.Offset = new ScreenVector(10, 0);
            words.TextHorizontalAlignment = HorizontalAlignment.Left;
            words.TextVerticalAlignment = VerticalAlignment.Middle;
            words.FontWeight = FontWeights.Bold;
            model.Annotations.Add(words);
        }

        return new Chart(PictureCanvas.Draw(model, inks, Width, Height), Width, Height);
    }

    private static void MarkRevisions(PlotModel model, Draft draft, Intervals intervals, PictureInks inks, double top)
    {
        for (var i = 0; i < intervals.All.Length; i++)
        {
            var names = draft.Revisions.Where(revision => revision.Position >= intervals.All[i].First && revision.Position <= intervals.All[i].Last)
                .Select(revision => revision.Name).ToList();
            if (names.Count == 0)
            {
                continue;
            }

            model.Annotations.Add(TimeAxis.Line(i, LineStyle.Solid));
            var name = WordMarkup.Isolated(Shortened(names[^1]));
            var caption = new Caption(
                names.Count == 1 ? name : $"{name} +{PictureColumns.Of(names.Count - 1)}", Told: string.Join(", ", names.Select(WordMarkup.Isolated)));
            model.Annotations.Add(PictureGround.Words(inks.Of(caption), i, top, PictureGround.Quiet));
        }
    }

    // Cut between characters as people see them, and before it is isolated, so that what turns its direction is closed.
    private static string Shortened(string name) =>
        new StringInfo(name) is { LengthInTextElements: > LongestName } letters ? $"{letters.SubstringByTextElements(0, LongestName)}…" : name;

    // The names at the ends of the lines, moved just so far that none stands on another.
    private static double[] Apart(double[] ends, double least)
    {
        var order = Enumerable.Range(0, ends.Length).OrderBy(i => ends[i]).ToList();
        var apart = (double[])ends.Clone();
        for (var i = 1; i < order.Count; i++)
        {
            apart[order[i]] = Math.Max(apart[order[i]], apart[order[i - 1]] + least);
        }

        return apart;
    }

    private static Grid GridOf(Draft draft, Convergence convergence) => new(
        "How many clauses were agreed and how many amendments open when each stretch of time ended.",
        [
            new GridCell("At the end of"), new GridCell("Clauses in the text"), new GridCell("Agreed"), new GridCell("Agreed ad referendum"),
            new GridCell("Amendments tabled"), new GridCell("Open"),
        ],
        [
            .. convergence.Points.Select((point, i) => (ImmutableArray<GridCell>)
            [
                TimeAxis.Cell(draft, convergence.Intervals, convergence.Intervals.All[i]),
                .. new[] { point.InText, point.Agreed, point.AdReferendum, point.Tabled, point.Open }.Select(count => new GridCell(PictureColumns.Of(count))),
            ]),
        ]);

    private static Table TableOf(Draft draft, Convergence convergence) => new(
        Name,
        "How far the negotiation had come when each stretch of time ended.",
        [
            .. PictureColumns.Interval, new("in_text", "clauses of the text"), new("agreed", "of these"), new("agreed_ad_referendum", "of these"),
            new("tabled", "amendments so far"), new("open", "of these, those that waited for a decision"),
        ],
        [
            .. convergence.Points.Select((point, i) => (string?[])
            [
                .. PictureColumns.Of(convergence.Intervals, i, draft.Zone),
                .. new[] { point.InText, point.Agreed, point.AdReferendum, point.Tabled, point.Open }.Select(count => PictureColumns.Of(count)),
            ]),
        ]);
}
