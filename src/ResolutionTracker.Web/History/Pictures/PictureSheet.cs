using System.Globalization;
using System.Net;
using System.Text;
using ResolutionTracker.Core.Drafting;
using ResolutionTracker.Web.Drafting;

namespace ResolutionTracker.Web.History.Pictures;

/// <summary>A picture as an SVG file that stands alone: above the drawing what it is, beneath it where it comes from.</summary>
internal static class PictureSheet
{
    private const string Letters = "Inter, Noto Sans, Noto Sans Arabic, system-ui, -apple-system, Segoe UI, Roboto, Arial, sans-serif";
    private const int Margin = 20;
    private const int Narrowest = 640;

    /// <param name="draft">As it was at the moment that the picture shows.</param>
    /// <param name="origin">Of this server: https://…; links in the file lead there.</param>
    /// <param name="address">Of the picture's page, as it is cited.</param>
    public static string Of(Picture picture, Draft draft, string origin, string address)
    {
        var width = Math.Max(Narrowest, (picture.Chart?.Width ?? 0) + (2 * Margin));
        var body = new StringBuilder();
        var y = Margin + 16.0;
        Line(body, ref y, picture.Title, 17, width, PictureGround.Ink, isBold: true);
        Line(body, ref y, picture.Says, 13, width, PictureGround.Ink, isBold: true);
        Line(body, ref y, picture.Counts, 11, width, PictureGround.Quiet);
        if (picture.Chart is { } chart)
        {
            // Only links of ours have this: a quotation mark in words is escaped.
            body.Append(CultureInfo.InvariantCulture, $"<svg x=\"{Margin}\" y=\"{y:0.##}\" width=\"{chart.Width}\" height=\"{chart.Height}\">")
                .Append(chart.Svg.Replace("href=\"/", $"href=\"{WebUtility.HtmlEncode(origin)}/", StringComparison.Ordinal)).Append("</svg>");
            y += chart.Height + 24;
        }

        if (Notices.Of(draft) is { } notice)
        {
            Line(body, ref y, $"{notice}.", 12, width, "#6b4a00", isBold: true);
        }

        Line(body, ref y, $"{WordMarkup.Isolated(draft.WorkingTitle)}{(draft.Symbol is { } symbol ? $" · {WordMarkup.Isolated(symbol)}" : "")}", 11, width, PictureGround.Ink);
        Line(body, ref y, PictureSentences.Text(draft, isNow: false), 11, width, PictureGround.Quiet);
        Line(body, ref y, address, 11, width, PictureGround.Quiet);
        var height = (int)Math.Ceiling(y - 8);
        return string.Create(
            CultureInfo.InvariantCulture,
            $"""
            <?xml version="1.0" encoding="UTF-8"?>
            <svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{height}" viewBox="0 0 {width} {height}" lang="en" font-family="{Letters}" role="img" aria-labelledby="title about"><title id="title">{WebUtility.HtmlEncode(picture.Title)}</title><desc id="about">{WebUtility.HtmlEncode($"{picture.Says} {picture.Counts}")}</desc><rect width="{width}" height="{height}" fill="#fff"/>{body}</svg>

            """);
    }

    private static void Line(StringBuilder body, ref double y, string text, double size, int width, string colour, bool isBold = false)
    {
        foreach (var line in Broken(text, size, width - (2 * Margin), isBold))
        {
            body.Append(CultureInfo.InvariantCulture, $"<text x=\"{Margin}\" y=\"{y:0.##}\" font-size=\"{size}\" fill=\"{colour}\"{(isBold ? " font-weight=\"600\"" : "")}>")
                .Append(WebUtility.HtmlEncode(line)).Append("</text>");
            y += size * 1.45;
        }

        y += 4;
    }

    // SVG breaks no lines itself.
    private static IEnumerable<string> Broken(string text, double size, double width, bool isBold)
    {
        var line = "";
        foreach (var word in text.Split(' '))
        {
            var longer = line.Length == 0 ? word : $"{line} {word}";
            if (line.Length > 0 && PictureCanvas.WidthOf(longer, size, isBold) > width)
            {
                yield return line;
                line = word;
            }
            else
            {
                line = longer;
            }
        }

        yield return line;
    }
}
