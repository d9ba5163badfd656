using System.Globalization;
using System.Text;
using OxyPlot;

namespace ResolutionTracker.Web.History.Pictures;

/// <summary>
/// What one picture is drawn with. The chart library knows plain colours and plain strings only; hatched surfaces and words that lead
/// somewhere go through it under a colour or a string of ours that stands for them.
/// </summary>
/// <param name="name">The picture's, so that no two pictures of a page define the same pattern.</param>
internal sealed class PictureInks(string name)
{
    // No true colour of ours is translucent.
    private const byte Standing = 254;
    private const char Mark = '\u0001';

    private readonly List<Caption> _captions = [];
    private readonly List<(string Colour, Hatch Hatch)> _hatched = [];

    /// <summary>A string that stands for a caption.</summary>
    public string Of(Caption caption)
    {
        _captions.Add(caption);
        return string.Create(CultureInfo.InvariantCulture, $"{Mark}{_captions.Count - 1}");
    }

    /// <summary>A colour that stands for a hatched surface.</summary>
    /// <param name="colour">Such as #0a6ebd.</param>
    public OxyColor Of(string colour, Hatch hatch)
    {
        if (hatch == Hatch.Full)
        {
            return OxyColor.Parse(colour);
        }

        var index = _hatched.IndexOf((colour, hatch));
        if (index < 0)
        {
            index = _hatched.Count;
            _hatched.Add((colour, hatch));
        }

        return OxyColor.FromArgb(Standing, (byte)(index >> 16), (byte)(index >> 8), (byte)index);
    }

    public Caption CaptionOf(string text) => text is [Mark, .. var index] ? _captions[int.Parse(index, CultureInfo.InvariantCulture)] : new Caption(text);

    /// <summary>As an attribute says it: a colour, a pattern, or none.</summary>
    public string Written(OxyColor colour) => colour switch
    {
        { A: 0 } => "none",
        { A: Standing } when _hatched[Index(colour)].Hatch == Hatch.Empty => "#fff",
        { A: Standing } => $"url(#{PatternOf(Index(colour))})",
        _ => string.Create(CultureInfo.InvariantCulture, $"#{colour.R:x2}{colour.G:x2}{colour.B:x2}"),
    };

    /// <summary>The patterns that were asked for.</summary>
    public void Define(StringBuilder svg)
    {
        if (_hatched.Count == 0)
        {
            return;
        }

        svg.Append("<defs>");
        for (var i = 0; i < _hatched.Count; i++)
        {
            var (colour, hatch) = _hatched[i];
            if (ShapeOf(hatch) is { } shape)
            {
                svg.Append(CultureInfo.InvariantCulture, $"<pattern id=\"{PatternOf(i)}\" width=\"6\" height=\"6\" patternUnits=\"userSpaceOnUse\"><rect width=\"6\" height=\"6\" fill=\"#fff\"/><path d=\"{shape.Path}\" fill=\"none\" stroke=\"{colour}\" stroke-width=\"{shape.Width}\" stroke-linecap=\"{shape.Cap}\"/></pattern>");
            }
        }

        svg.Append("</defs>");
    }

    private static (string Path, string Width, string Cap)? ShapeOf(Hatch hatch) => hatch switch
    {
        Hatch.Stripes => ("M-1 1 1-1M0 6 6 0M5 7 7 5", "2.4", "square"),
        Hatch.Crossed => ("M0 0 6 6M6 0 0 6", "0.9", "square"),
        Hatch.Lines => ("M0 1.5H6M0 4.5H6", "0.9", "butt"),
        Hatch.Dots => ("M1.5 1.5h0.01M4.5 4.5h0.01", "1.8", "round"),
        _ => null,
    };

    private static int Index(OxyColor colour) => (colour.R << 16) | (colour.G << 8) | colour.B;

    private string PatternOf(int index) => string.Create(CultureInfo.InvariantCulture, $"hatch-{name}-{index}");
}
