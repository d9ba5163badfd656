using System.Globalization;
using System.Text;
using ResolutionTracker.Analysis.Comparison;

namespace ResolutionTracker.Web.History.Comparing;

/// <summary>The whole comparison as a narrow strip: a mark for each change, at its place and as long as its words. What came stands at the
/// right, what went at the left, so that no colour is needed to tell them.</summary>
internal static class CompareMap
{
    private const int Height = 1000;

    // A short clause still needs a mark that can be seen and hit.
    private const int LeastWeight = 120;

    public static string Of(IReadOnlyList<JudgedRow> rows, CompareView options)
    {
        var all = Math.Max(1.0, rows.Sum(WeightOf));
        var svg = new StringBuilder($"<svg class=\"compare-map\" viewBox=\"0 0 12 {Height}\" preserveAspectRatio=\"none\" aria-hidden=\"true\">");
        var at = 0.0;
        for (var i = 0; i < rows.Count; i++)
        {
            var height = WeightOf(rows[i]) / all * Height;
            if (ComparedBlock.IsChange(rows[i], options))
            {
                var (x, width) = rows[i].Status switch
                {
                    ClauseStatus.Inserted => (6, 6),
                    ClauseStatus.Deleted => (0, 6),
                    _ => (0, 12),
                };
                svg.Append(CultureInfo.InvariantCulture, $"<rect data-row=\"{i}\" data-status=\"{rows[i].Status}\" x=\"{x}\" y=\"{at:0.##}\" width=\"{width}\" height=\"{Math.Max(2, height):0.##}\"></rect>");
            }

            at += height;
        }

        return svg.Append("</svg>").ToString();
    }

    private static double WeightOf(JudgedRow row) => LeastWeight + Math.Max(row.Old.Length, row.New.Length);
}
