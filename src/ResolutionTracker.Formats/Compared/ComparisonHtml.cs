using ResolutionTracker.Analysis.Comparison;
using ResolutionTracker.Formats.Judged;
using ResolutionTracker.Text;

namespace ResolutionTracker.Formats.Compared;

/// <summary>Writes a comparison as one page that needs nothing else: no script, no other file. Insertions are underlined and
/// deletions struck through, colour or not; hidden characters stand there by name.</summary>
public static class ComparisonHtml
{
    private const string Head =
        """
        <!DOCTYPE html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
        <title>Comparison</title>
        <style>
        body { max-width: 46rem; margin: 2rem auto; padding: 0 1rem; font: 1.05rem/1.6 Georgia, "Times New Roman", serif; color: #1c1c1c; background: #fff; }
        h1, .where, .count { font-family: system-ui, sans-serif; }
        h1 { font-size: 1.3rem; }
        .where { margin: 1.2rem 0 0; font-size: .8rem; color: #555; }
        .clause { margin: .1rem 0 0; white-space: pre-wrap; overflow-wrap: break-word; }
        .unchanged .clause { color: #555; }
        ins { text-decoration: underline; text-decoration-thickness: 2px; color: #0b5d1e; background: #e9f6ec; }
        del { text-decoration: line-through; color: #9b1c1c; background: #fbecec; }
        ins.style, del.style { color: #555; background: none; text-decoration-style: dotted; }
        ins.moved, del.moved { color: #1d4f91; background: #e7eff9; text-decoration-style: double; }
        .named { margin: .1rem 0 0; font: .8rem/1.4 system-ui, sans-serif; color: #555; }
        .hidden { font: .75em system-ui, sans-serif; border: 1px solid currentColor; border-radius: 3px; padding: 0 .25em; white-space: normal; }
        .clause:lang(ar) { font-family: "Noto Naskh Arabic", "Traditional Arabic", "Times New Roman", serif; line-height: 1.85; }
        .clause:lang(zh) { font-family: "Noto Serif CJK SC", "Songti SC", SimSun, serif; line-break: strict; }
        @media print { body { margin: 0; max-width: none; } ins, del { background: none; } }
        </style>
        </head>
        <body>
        <h1>Comparison</h1>
        """;

    /// <summary>Clauses are counted from 1 here, as people count them.</summary>
    public static void Write(TextWriter writer, JudgedComparison compared)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(compared);
        var attributes = WrittenLanguage.AttributesOf(compared.Language);
        writer.WriteLine(Head);
        writer.WriteLine($"<p class=\"count\">{Encoded(ComparisonCount.Of(compared.Rows))}</p>");
        foreach (var row in compared.Rows)
        {
            writer.WriteLine($"<section class=\"{ComparisonCount.NameOf(row.Status)}\">");
            writer.WriteLine($"<p class=\"where\">{Encoded(ComparisonCount.PlacesOf(row.Row))} {ComparisonCount.SpokenNameOf(row)}</p>");
            writer.Write($"<p class=\"clause\" {attributes}>");
            foreach (var run in ComparedRun.Of(row))
            {
                WriteRun(writer, run);
            }

            writer.WriteLine("</p>");
            WriteNamed(writer, row);
            writer.WriteLine("</section>");
        }

        writer.WriteLine("</body>");
        writer.WriteLine("</html>");
    }

    /// <summary>Only what has a meaning in HTML is written as an entity. A name such as "no-break space U+00A0" stays one
    /// that can be searched for in the file; the characters themselves never get here.</summary>
    private static string Encoded(string text) =>
        text.Replace("&", "&amp;", StringComparison.Ordinal)
            .Replace("<", "&lt;", StringComparison.Ordinal)
            .Replace(">", "&gt;", StringComparison.Ordinal)
            .Replace("\"", "&quot;", StringComparison.Ordinal)
            .Replace("'", "&#39;", StringComparison.Ordinal);

    private static void WriteNamed(TextWriter writer, JudgedRow row)
    {
        var named = string.Join("; ", row.Named.Select(named => NamedLabels.Of(named.Named)));
        if (named.Length > 0)
        {
            writer.WriteLine($"<p class=\"named\">{Encoded(named)}</p>");
        }
    }

    private static void WriteRun(TextWriter writer, ComparedRun run)
    {
        var element = run.Kind switch
        {
            SegmentKind.Deleted => "del",
            SegmentKind.Inserted => "ins",
            _ => null,
        };
        writer.Write(element is null ? string.Empty
            : run.IsMoved ? $"<{element} class=\"moved\" title=\"{(run.Kind == SegmentKind.Deleted ? "moved from here" : "moved to here")}\">"
            : run.IsStyle ? $"<{element} class=\"style\">"
            : $"<{element}>");
        foreach (var piece in run.Pieces)
        {
            writer.Write(Encoded(piece.Text));
            if (piece.Hidden is not null)
            {
                writer.Write($"<bdi class=\"hidden\">{Encoded(piece.Hidden)}</bdi>");
            }
        }

        writer.Write(element is null ? string.Empty : $"</{element}>");
    }
}
