using System.Globalization;
using System.Text;
using ResolutionTracker.Core.Delegations;

namespace ResolutionTracker.Web.Delegations;

/// <summary>
/// The colour of each member state, always the same one and legible on paper, as a stylesheet; and the rule that shows what only
/// one delegation may press. Colour never speaks alone: the code stands beside it.
/// </summary>
public static class StateColours
{
    private const double LeastContrast = 4.6;

    /// <summary>The darkest that a name stands on: the desk around the pages; paper and white are above it.</summary>
    private static readonly (double R, double G, double B) Desk = (0xEE / 255.0, 0xF0 / 255.0, 0xF3 / 255.0);

    // Seats in the Council first: each takes the colour farthest from those taken.
    private static readonly string[] Seats =
    [
        "USA", "CHN", "RUS", "GBR", "FRA", "DZA", "PAK", "SOM", "DNK", "GRC", "PAN", "KOR", "GUY", "SLE", "SVN",
        "BHR", "COD", "COL", "LBR", "LVA", "CHE", "ECU", "JPN", "MLT", "MOZ",
    ];

    private static readonly double[] Lightnesses = [0.34, 0.44, 0.54];

    private static readonly double[] Chromas = [0.05, 0.10, 0.15, 0.20];

    private static readonly Shade Blue = new(0.47, -0.04, -0.13);

    private static readonly IReadOnlyDictionary<string, string> Colours = Assigned();

    /// <returns>Such as #0a6ebd; a quiet grey where the code is no member's.</returns>
    public static string Of(MemberState state) => Colours.GetValueOrDefault(state.Code, "#5a6472");

    public static string Css()
    {
        var css = new StringBuilder("[data-state]{--state:#5a6472}\n[data-only]{display:none}\n", 24_000);
        foreach (var (code, colour) in Colours.OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            css.Append(CultureInfo.InvariantCulture, $"[data-state={code}]{{--state:{colour}}}")
                .Append(CultureInfo.InvariantCulture, $"[data-acting={code}] [data-only={code}]{{display:revert}}[data-acting={code}] [data-except~={code}]{{display:none}}\n");
        }

        return css.ToString();
    }

    private static Dictionary<string, string> Assigned()
    {
        var left = Candidates().ToList();
        var seats = new List<Shade> { left.MinBy(shade => shade.Distance(Blue))! };
        foreach (var _ in Seats.Skip(1))
        {
            seats.Add(left.MaxBy(shade => seats.Min(shade.Distance))!);
        }

        var colours = Seats.Zip(seats).ToDictionary(pair => pair.First, pair => pair.Second.Written);
        left.RemoveAll(seats.Contains);
        var others = MemberStates.All.Select(state => state.Code).Where(code => !colours.ContainsKey(code)).ToList();
        for (var i = 0; i < others.Count; i++)
        {
            // A stride that has no factor in common with most counts, so that neighbours in the alphabet differ.
            colours[others[i]] = left[i * 37 % left.Count].Written;
        }

        return colours;
    }

    /// <summary>All shades that a screen can show and an eye can read on the desk, from dark to less dark.</summary>
    private static IEnumerable<Shade> Candidates() =>
        from lightness in Lightnesses
        from chroma in Chromas
        from step in Enumerable.Range(0, 30)
        let shade = new Shade(lightness, chroma * Math.Cos(step * Math.PI / 15), chroma * Math.Sin(step * Math.PI / 15))
        where shade.IsShown && Contrast(shade.Rgb) >= LeastContrast
        select shade;

    private static double Contrast((double R, double G, double B) colour) => (Luminance(Desk) + 0.05) / (Luminance(colour) + 0.05);

    private static double Luminance((double R, double G, double B) colour) =>
        (0.2126 * Linear(colour.R)) + (0.7152 * Linear(colour.G)) + (0.0722 * Linear(colour.B));

    private static double Linear(double encoded) =>
        encoded <= 0.04045 ? encoded / 12.92 : Math.Pow((encoded + 0.055) / 1.055, 2.4);

    /// <summary>A colour in OKLab, in which equal steps look equal.</summary>
    private sealed record Shade(double Lightness, double A, double B)
    {
        public (double R, double G, double B) Rgb { get; } = FromOklab(Lightness, A, B);

        public bool IsShown => Rgb is { R: >= 0 and <= 1, G: >= 0 and <= 1, B: >= 0 and <= 1 };

        public string Written => string.Create(CultureInfo.InvariantCulture, $"#{Channel(Rgb.R):x2}{Channel(Rgb.G):x2}{Channel(Rgb.B):x2}");

        public double Distance(Shade other) => Math.Sqrt(
            Math.Pow(Lightness - other.Lightness, 2) + Math.Pow(A - other.A, 2) + Math.Pow(B - other.B, 2));

        private static int Channel(double value) => (int)Math.Round(value * 255);

        private static (double R, double G, double B) FromOklab(double lightness, double a, double b)
        {
            var l = Math.Pow(lightness + (0.3963377774 * a) + (0.2158037573 * b), 3);
            var m = Math.Pow(lightness - (0.1055613458 * a) - (0.0638541728 * b), 3);
            var s = Math.Pow(lightness - (0.0894841775 * a) - (1.2914855480 * b), 3);
            return (
                Encoded((4.0767416621 * l) - (3.3077115913 * m) + (0.2309699292 * s)),
                Encoded((-1.2684380046 * l) + (2.6097574011 * m) - (0.3413193965 * s)),
                Encoded((-0.0041960863 * l) - (0.7034186147 * m) + (1.7076147010 * s)));
        }

        private static double Encoded(double linear) =>
            linear <= 0.0031308 ? 12.92 * linear : (1.055 * Math.Pow(linear, 1 / 2.4)) - 0.055;
    }
}
