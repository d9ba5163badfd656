using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using ResolutionTracker.Analysis.Comparison;
using ResolutionTracker.Formats.Judged;
using ResolutionTracker.Text;
using ResolutionTracker.Web.Drafting;

namespace ResolutionTracker.Web.History.Comparing;

/// <summary>
/// One row of a comparison as HTML: its labels, what became of it, the words that matter, and the words themselves, in one or side by side.
/// Written as one piece: a comparison of two long texts has hundreds of rows, and a component for each costs more than all that they say.
/// </summary>
internal static class ComparedRowMarkup
{
    private const string Nothing = "<span class=\"quiet nothing\" lang=\"en\" dir=\"ltr\">not in this text</span>";

    /// <param name="number">Its place among the rows, from 0; part of an address within the page.</param>
    public static void Write(StringBuilder html, ComparedTexts texts, JudgedRow row, int number, CompareView options)
    {
        var (old, now) = CompareSentences.LabelsOf(texts, row);
        var isChange = ComparedBlock.IsChange(row, options);
        html.Append(CultureInfo.InvariantCulture, $"<section class=\"compared\" id=\"c{number}\" data-status=\"{row.Status}\"")
            .Append(isChange ? " data-change=\"true\"" : "")
            .Append(row.IsStyle ? " data-style=\"true\"" : "");
        if (isChange)
        {
            html.Append(" tabindex=\"-1\" aria-label=\"").Append(Encoded($"{(now.Length > 0 ? now : old)}, {CompareSentences.Of(row)}")).Append('"');
        }

        html.Append(CultureInfo.InvariantCulture, $"><a class=\"label\" href=\"#c{number}\" lang=\"en\" dir=\"ltr\"><bdi>").Append(Encoded(old)).Append("</bdi>");
        if (now != old)
        {
            html.Append(old.Length > 0 && now.Length > 0 ? "<span aria-hidden=\"true\"> → </span><span class=\"sr\"> is now </span>" : "")
                .Append("<bdi>").Append(Encoded(now)).Append("</bdi>");
        }

        html.Append("</a><div class=\"compared-body\">");
        if (isChange)
        {
            WriteHead(html, row);
        }

        WriteWords(html, texts, row, options);
        html.Append("</div></section>");
    }

    private static void WriteHead(StringBuilder html, JudgedRow row)
    {
        html.Append("<p class=\"compared-head\" lang=\"en\" dir=\"ltr\"><span class=\"chip fate-chip\">").Append(Encoded(CompareSentences.Of(row) ?? "")).Append("</span>");
        foreach (var (kind, named) in row.Named)
        {
            html.Append(" <span class=\"chip named-").Append(kind == ChangeKind.Force ? "force" : "substance").Append("\"><bdi>")
                .Append(Encoded(NamedLabels.Of(named))).Append("</bdi></span>");
        }

        html.Append("</p>");
    }

    private static void WriteWords(StringBuilder html, ComparedTexts texts, JudgedRow row, CompareView options)
    {
        var (from, to) = (texts.From, texts.To);
        var hasOpening = row.Row.New is [var j, ..] ? DraftText.HasOpening(to.Text.Clauses[j]) : DraftText.HasOpening(from.Text.Clauses[row.Row.Old[0]]);
        if (!options.IsSideBySide)
        {
            Open("text", to);
            ComparedMarkup.WriteInline(html, row, from.Language, to.Language, hasOpening);
            html.Append("</p>");
            return;
        }

        var moved = row.Moved();
        html.Append("<div class=\"sides\">");
        Open("text old", from);
        if (row.Row.Old.IsEmpty)
        {
            html.Append(Nothing);
        }
        else
        {
            ComparedMarkup.WriteOld(html, row, from.Language, hasOpening, moved.FromOld());
        }

        html.Append("</p>");
        Open("text new", to);
        if (row.Row.New.IsEmpty)
        {
            html.Append(Nothing);
        }
        else
        {
            ComparedMarkup.WriteNew(html, row, to.Language, hasOpening, moved.ToNew());
        }

        html.Append("</p></div>");

        void Open(string name, ComparedSide side) =>
            html.Append("<p class=\"").Append(name).Append("\" dir=\"").Append(WordMarkup.DirectionOf(side.Language)).Append("\">");
    }

    private static string Encoded(string text) => HtmlEncoder.Default.Encode(text);
}
