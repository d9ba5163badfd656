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
    private const double LeastContrast = 5.0;

    /// <summary>The paper that words stand on, whose contrast is the lower of the two; white is above it.</summary>
    private static readonly (double R, double G, double B) Paper = (1.0, 0xFD / 255.0, 0xF8 / 255.0);

    // Seats in the Council first, so that their hues lie farthest apart.
    private static readonly string[] Seats =
    [
        "USA", "CHN", "RUS", "GBR", "FRA", "DZA", "PAK", "SOM", "DNK", "GRC", "PAN", "KOR", "GUY", "SLE", "SVN",
        "BHR", "COD", "COL", "LBR", "LVA", "CHE", "ECU", "JPN", "MLT", "MOZ",
    ];

    private static readonly double[] SeatHues =
    [
        252, 30, 328, 282, 62, 150, 300, 195, 5, 225, 110, 45, 170, 90, 265, 350, 130, 75, 210, 315, 18, 100, 0, 240, 160,
    ];

    private static readonly IReadOnlyDictionary<string, string> Colours = Assigned();

    /// <returns>Such as #0a6ebd; a quiet grey where the code is no member's.</returns>
    public static string Of(MemberState state) => Colours.GetValueOrDefault(state.Code, "#5a6472");

    public static string Css()
    {
        var css = new StringBuilder("[data-state]{--state:#5a6472}\n[data-only]{display:none}\n", 24_000);
        foreach (var (code, colour) in Colours.OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            css.Append(CultureInfo.InvariantCulture, $"[data-state={code}]{{--state:{colour}}}")
                .Append(CultureInfo.InvariantCulture, $"[data-acting={code}] [data-only={code}]{{display:revert}}\n");
        }

        return css.ToString();
    }

    private static Dictionary<string, string> Assigned()
    {
        var colours = new Dictionary<string, string>();
        for (var i = 0; i < Seats.Length; i++)
        {
            colours[Seats[i]] = Legible(SeatHues[i], i % 2 == 0 ? 0.15 : 0.12, i % 3 == 1 ? 0.42 : 0.52);
        }

        var others = MemberStates.All.Select(state => state.Code).Where(code => !colours.ContainsKey(code)).ToList();
        for (var i = 0; i < others.Count; i++)
        {
            colours[others[i]] = Legible(i * 137.508 % 360, 0.06 + (i % 3 * 0.03), 0.38 + (i % 4 * 0.04));
        }

        return colours;
    }

    /// <summary>The colour of this hue, no lighter than asked, dark enough to be read.</summary>
    private static string Legible(double hue, double chroma, double lightness)
    {
        while (true)
        {
            var colour = FromOklch(lightness, chroma, hue);
            if (Contrast(colour) >= LeastContrast)
            {
                return string.Create(
                    CultureInfo.InvariantCulture,
                    $"#{Channel(colour.R):x2}{Channel(colour.G):x2}{Channel(colour.B):x2}");
            }

            lightness -= 0.01;
        }
    }

    private static int Channel(double value) => (int)Math.Round(value * 255);

    /// <summary>From the cylinder of OKLab, in which equal steps look equal, to sRGB, cut to what a screen can show.</summary>
    private static (double R, double G, double B) FromOklch(double lightness, double chroma, double hue)
    {
        var a = chroma * Math.Cos(hue * Math.PI / 180);
        var b = chroma * Math.Sin(hue * Math.PI / 180);
        var l = Math.Pow(lightness + (0.3963377774 * a) + (0.2158037573 * b), 3);
        var m = Math.Pow(lightness - (0.1055613458 * a) - (0.0638541728 * b), 3);
        var s = Math.Pow(lightness - (0.0894841775 * a) - (1.2914855480 * b), 3);
        return (
            Encoded((4.0767416621 * l) - (3.3077115913 * m) + (0.2309699292 * s)),
            Encoded((-1.2684380046 * l) + (2.6097574011 * m) - (0.3413193965 * s)),
            Encoded((-0.0041960863 * l) - (0.7034186147 * m) + (1.7076147010 * s)));
    }

    private static double Encoded(double linear) => Math.Clamp(
        linear <= 0.0031308 ? 12.92 * linear : (1.055 * Math.Pow(linear, 1 / 2.4)) - 0.055, 0, 1);

    private static double Contrast((double R, double G, double B) colour) => (Luminance(Paper) + 0.05) / (Luminance(colour) + 0.05);

    private static double Luminance((double R, double G, double B) colour) =>
        (0.2126 * Linear(colour.R)) + (0.7152 * Linear(colour.G)) + (0.0722 * Linear(colour.B));

    private static double Linear(double encoded) =>
        encoded <= 0.04045 ? encoded / 12.92 : Math.Pow((encoded + 0.055) / 1.055, 2.4);
}
