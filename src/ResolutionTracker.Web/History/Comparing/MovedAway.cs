using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using ResolutionTracker.Analysis.Comparison;

namespace ResolutionTracker.Web.History.Comparing;

/// <summary>Where clauses stood that moved: a comparison shows them where they stand now, and says at their old place where that is.</summary>
internal static class MovedAway
{
    /// <returns>By the number of the row before which they stood, or the count of rows for the end, the numbers of the rows that moved.</returns>
    public static ILookup<int, int> Of(IReadOnlyList<JudgedRow> rows)
    {
        var stayed = Enumerable.Range(0, rows.Count).Where(i => !IsMoved(rows[i]) && !rows[i].Row.Old.IsEmpty).ToList();
        return Enumerable.Range(0, rows.Count).Where(i => IsMoved(rows[i]))
            .OrderBy(i => rows[i].Row.Old[0])
            .ToLookup(i => stayed.FindIndex(other => rows[other].Row.Old[0] > rows[i].Row.Old[0]) is var next and >= 0 ? stayed[next] : rows.Count);
    }

    /// <param name="row">The number of a row that moved.</param>
    public static void Write(StringBuilder html, ComparedTexts texts, int row)
    {
        var (old, now) = CompareSentences.LabelsOf(texts, texts.Compared.Rows[row]);
        html.Append("<p class=\"moved-away quiet\" lang=\"en\" dir=\"ltr\"><bdi>").Append(HtmlEncoder.Default.Encode(old))
            .Append(CultureInfo.InvariantCulture, $"</bdi> stood here; <a href=\"#c{row}\">it is now <bdi>").Append(HtmlEncoder.Default.Encode(now)).Append("</bdi></a>.</p>");
    }

    private static bool IsMoved(JudgedRow row) => row.Status is ClauseStatus.Moved or ClauseStatus.MovedChanged;
}
