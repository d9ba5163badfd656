using System.Globalization;
using OxyPlot;
using OxyPlot.Annotations;
using OxyPlot.Axes;

namespace ResolutionTracker.Web.History.Pictures;

/// <summary>What all pictures have in common: letters, quiet axes, cells with a figure in them.</summary>
internal static class PictureGround
{
    public const string Ink = "#1c2430";
    public const string Quiet = "#5b6676";
    public const string Rule = "#d8dde5";
    public const string Blue = "#0a4f8a";
    public const double Letters = 12;

    // From paper to the darkest, in steps that keep their order in grey.
    private const string Faint = "#e3eef8";
    private const string Middle = "#5f9fd3";
    private const string Deep = "#08305c";

    public static OxyColor Colour(string colour) => OxyColor.Parse(colour);

    public static PlotModel Model() => new()
    {
        Culture = CultureInfo.InvariantCulture,
        DefaultFont = "Arial",
        DefaultFontSize = Letters,
        TextColor = Colour(Ink),
        PlotAreaBorderThickness = new OxyThickness(0),
        Padding = new OxyThickness(4, 4, 12, 4),
        IsLegendVisible = false,
    };

    public static CategoryAxis Categories(AxisPosition position, IEnumerable<string> labels)
    {
        var axis = new CategoryAxis
        {
            Position = position,
            IsTickCentered = true,
            TickStyle = TickStyle.None,
            AxislineStyle = LineStyle.None,
            GapWidth = 0.45,
        };
        axis.Labels.AddRange(labels);
        axis.Minimum = -0.5;
        axis.Maximum = axis.Labels.Count - 0.5;
        if (position is AxisPosition.Left)
        {
            // The first on top.
            axis.StartPosition = 1;
            axis.EndPosition = 0;
        }

        return axis;
    }

    public static LinearAxis Counts(AxisPosition position, string title) => new()
    {
        Position = position,
        Minimum = 0,
        MinimumMajorStep = 1,
        MinimumMinorStep = 1,
        MaximumPadding = 0.06,
        StringFormat = "0",
        Title = title,
        TitleColor = Colour(Quiet),
        TextColor = Colour(Quiet),
        TickStyle = TickStyle.None,
        MajorGridlineStyle = LineStyle.Solid,
        MajorGridlineColor = Colour(Rule),
    };

    /// <summary>Words in a chart, beneath the point and in the middle unless they are told otherwise; they may go beyond the axes.</summary>
    /// <param name="caption">A caption's string.</param>
    public static TextAnnotation Words(string caption, double x, double y, string colour) => new()
    {
        Text = caption,
        TextPosition = new DataPoint(x, y),
        TextHorizontalAlignment = HorizontalAlignment.Center,
        TextVerticalAlignment = VerticalAlignment.Top,
        TextColor = Colour(colour),
        Stroke = OxyColors.Undefined,
        StrokeThickness = 0,
        ClipByXAxis = false,
        ClipByYAxis = false,
    };

    /// <summary>One cell of a grid, darker for more, with its figure in it.</summary>
    /// <param name="told">A caption's string; it is said of the whole cell.</param>
    public static RectangleAnnotation Cell(int column, int row, int value, int most, string told)
    {
        var scale = OxyPalette.Interpolate(Math.Max(most, 2), Colour(Faint), Colour(Middle), Colour(Deep)).Colors;
        var fill = scale[Math.Clamp(value - 1, 0, scale.Count - 1)];
        return new RectangleAnnotation
        {
            MinimumX = column - 0.5,
            MaximumX = column + 0.5,
            MinimumY = row - 0.5,
            MaximumY = row + 0.5,
            Fill = fill,
            Stroke = OxyColors.White,
            StrokeThickness = 1.5,
            Text = value.ToString(CultureInfo.InvariantCulture),
            TextColor = IsDark(fill) ? OxyColors.White : OxyColors.Black,
            ToolTip = told,
        };
    }

    // Where white is read better than black; both are read well there.
    private static bool IsDark(OxyColor fill) => (0.2126 * fill.R) + (0.7152 * fill.G) + (0.0722 * fill.B) < 118;
}
