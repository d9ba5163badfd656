using System.Globalization;
using System.Net;
using System.Text;
using OxyPlot;

namespace ResolutionTracker.Web.History.Pictures;

/// <summary>
/// Writes what the chart library draws as SVG for a page: presentation attributes in place of inline styles, which the content security policy
/// forbids; words as words, so that they can be found, copied and read in any script; links and names on what is drawn.
/// </summary>
/// <remarks>
/// Why OxyPlot: it is managed code alone, half a megabyte, draws on the server, and hands every line and word to a context such as this one, so axes,
/// ticks, labels, stacking and layout are its own and the mark-up is ours. Its own SVG writer puts a style attribute on every shape. ScottPlot
/// brings native libraries (158 MB for all platforms), places each letter by itself and took six times as long. Charts drawn by a browser's script
/// (Plotly, ECharts, Vega) show nothing without script, and their scripts weigh many times what a page of ours may.
/// </remarks>
internal sealed class PictureCanvas : RenderContextBase
{
    // What a chart says instead of itself where it could not be drawn.
    private const string Failed = "OxyPlot exception";

    private const char LastLatin = '\u024F';

    // The library measures Arial's letters, and in points where a page has pixels; what shows the page may have the widest of the letters that we ask for.
    private const double Wider = 96.0 / 72 * 1.18;

    private static readonly PdfRenderContext Ruler = new(1, 1, OxyColors.White);

    private readonly StringBuilder _svg = new(16_000);
    private readonly PictureInks _inks;
    private int _clips;
    private Caption? _around;

    private PictureCanvas(PictureInks inks) => _inks = inks;

    public override int ClipCount => _clips;

    /// <returns>The inside of an SVG element of that size.</returns>
    /// <exception cref="InvalidOperationException">The library could not draw it.</exception>
    public static string Draw(PlotModel model, PictureInks inks, double width, double height)
    {
        var canvas = new PictureCanvas(inks);
        ((IPlotModel)model).Update(true);
        ((IPlotModel)model).Render(canvas, new OxyRect(0, 0, width, height));
        var svg = new StringBuilder(canvas._svg.Length + 4_000);
        inks.Define(svg);
        return svg.Append(canvas._svg).ToString();
    }

    /// <summary>How wide words are, about. Of letters that are not Latin the library knows nothing; they are taken to be as wide as high.</summary>
    public static double WidthOf(string text, double size, bool isBold = false)
    {
        lock (Ruler)
        {
            return (Ruler.MeasureText(text, "Arial", size, isBold ? FontWeights.Bold : FontWeights.Normal).Width * Wider) + (text.Count(letter => letter > LastLatin) * size);
        }
    }

    public override void SetToolTip(string text)
    {
        if (_around is not null)
        {
            _ = _svg.Append(_around.Href is null ? "</g>" : "</a>");
        }

        _around = string.IsNullOrEmpty(text) ? null : _inks.CaptionOf(text);
        if (_around is { } around)
        {
            Open(around);
        }
    }

    public override void DrawLine(
        IList<ScreenPoint> points, OxyColor stroke, double thickness, EdgeRenderingMode edgeRenderingMode, double[] dashArray, LineJoin lineJoin)
    {
        _svg.Append("<polyline points=\"");
        Points(points);
        _svg.Append("\" fill=\"none\"");
        Stroke(stroke, thickness, dashArray);
        _svg.Append("/>");
    }

    public override void DrawPolygon(
        IList<ScreenPoint> points, OxyColor fill, OxyColor stroke, double thickness, EdgeRenderingMode edgeRenderingMode, double[] dashArray, LineJoin lineJoin)
    {
        if (fill.A == 0 && (stroke.A == 0 || thickness <= 0))
        {
            return;
        }

        _svg.Append("<polygon points=\"");
        Points(points);
        _svg.Append("\" fill=\"").Append(_inks.Written(fill)).Append('"');
        Stroke(stroke, thickness, dashArray);
        _svg.Append("/>");
    }

    public override void DrawRectangle(OxyRect rectangle, OxyColor fill, OxyColor stroke, double thickness, EdgeRenderingMode edgeRenderingMode)
    {
        if (fill.A == 0 && (stroke.A == 0 || thickness <= 0))
        {
            return;
        }

        _svg.Append(CultureInfo.InvariantCulture, $"<rect x=\"{rectangle.Left:0.##}\" y=\"{rectangle.Top:0.##}\" width=\"{rectangle.Width:0.##}\" height=\"{rectangle.Height:0.##}\" fill=\"{_inks.Written(fill)}\"");
        Stroke(stroke, thickness, null);
        _svg.Append("/>");
    }

    public override void DrawEllipse(OxyRect extents, OxyColor fill, OxyColor stroke, double thickness, EdgeRenderingMode edgeRenderingMode)
    {
        _svg.Append(CultureInfo.InvariantCulture, $"<ellipse cx=\"{extents.Center.X:0.##}\" cy=\"{extents.Center.Y:0.##}\" rx=\"{extents.Width / 2:0.##}\" ry=\"{extents.Height / 2:0.##}\" fill=\"{_inks.Written(fill)}\"");
        Stroke(stroke, thickness, null);
        _svg.Append("/>");
    }

    public override void DrawText(
        ScreenPoint p,
        string text,
        OxyColor fill,
        string fontFamily,
        double fontSize,
        double fontWeight,
        double rotation,
        HorizontalAlignment horizontalAlignment,
        VerticalAlignment verticalAlignment,
        OxySize? maxSize)
    {
        if (string.IsNullOrEmpty(text))
        {
            return;
        }

        if (text.StartsWith(Failed, StringComparison.Ordinal))
        {
            throw new InvalidOperationException(text);
        }

        var caption = _inks.CaptionOf(text);
        var isOwn = _around is null && (caption.Href ?? caption.Told) is not null;
        if (isOwn)
        {
            Open(caption);
        }

        var colour = caption.State is { } state ? Delegations.StateColours.Of(state) : _inks.Written(fill);
        _svg.Append(CultureInfo.InvariantCulture, $"<text x=\"{p.X:0.##}\" y=\"{p.Y + (Drop(verticalAlignment) * fontSize):0.##}\" font-size=\"{fontSize:0.##}\" fill=\"{colour}\" text-anchor=\"{AnchorOf(horizontalAlignment)}\"");
        if (fontWeight > 500 || caption.State is not null)
        {
            _svg.Append(" font-weight=\"600\"");
        }

        if (rotation != 0)
        {
            _svg.Append(CultureInfo.InvariantCulture, $" transform=\"rotate({rotation:0.##} {p.X:0.##} {p.Y:0.##})\"");
        }

        // A rim of the ground, so that words are read on a hatched surface and across a line; a cell is a ground of its own.
        if (_around is null)
        {
            _svg.Append(" stroke=\"#fff\" stroke-width=\"4\" stroke-linejoin=\"round\" paint-order=\"stroke\"");
        }

        _svg.Append('>').Append(WebUtility.HtmlEncode(caption.Text)).Append("</text>");
        if (isOwn)
        {
            _svg.Append(caption.Href is null ? "</g>" : "</a>");
        }
    }

    public override OxySize MeasureText(string text, string fontFamily, double fontSize, double fontWeight)
    {
        var caption = _inks.CaptionOf(text ?? "");
        return caption.Text.Length == 0
            ? OxySize.Empty
            : new OxySize(WidthOf(caption.Text, fontSize, fontWeight > 500 || caption.State is not null), fontSize * 1.25);
    }

    // Nothing is drawn beyond what the axes hold, so nothing is cut.
    public override void PushClip(OxyRect clippingRectangle) => _clips++;

    public override void PopClip() => _clips--;

    // Whoever goes through the page by keyboard or by ear has the same links in the table; hundreds of stops in a drawing help nobody.
    private void Open(Caption caption)
    {
        _ = caption.Href is { } href
            ? _svg.Append("<a href=\"").Append(WebUtility.HtmlEncode(href)).Append("\" tabindex=\"-1\">")
            : _svg.Append("<g>");
        if (caption.Told is { } told)
        {
            _svg.Append("<title>").Append(WebUtility.HtmlEncode(told)).Append("</title>");
        }
    }

    private void Points(IList<ScreenPoint> points)
    {
        for (var i = 0; i < points.Count; i++)
        {
            _svg.Append(CultureInfo.InvariantCulture, $"{(i == 0 ? "" : " ")}{points[i].X:0.##},{points[i].Y:0.##}");
        }
    }

    private void Stroke(OxyColor stroke, double thickness, double[]? dashes)
    {
        if (stroke.A == 0 || thickness <= 0)
        {
            return;
        }

        _svg.Append(CultureInfo.InvariantCulture, $" stroke=\"{_inks.Written(stroke)}\"");
        if (thickness != 1)
        {
            _svg.Append(CultureInfo.InvariantCulture, $" stroke-width=\"{thickness:0.##}\"");
        }

        if (dashes is { Length: > 0 })
        {
            _svg.Append(" stroke-dasharray=\"").AppendJoin(' ', dashes.Select(dash => (dash * Math.Max(thickness, 2)).ToString("0.##", CultureInfo.InvariantCulture))).Append('"');
        }
    }

    // From where the library puts words to the line on which letters stand, in sizes of the letters.
    private static double Drop(VerticalAlignment alignment) => alignment switch
    {
        VerticalAlignment.Top => 0.95,
        VerticalAlignment.Middle => 0.35,
        _ => -0.25,
    };

    private static string AnchorOf(HorizontalAlignment alignment) => alignment switch
    {
        HorizontalAlignment.Left => "start",
        HorizontalAlignment.Center => "middle",
        _ => "end",
    };
}
