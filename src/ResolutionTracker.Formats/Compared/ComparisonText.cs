using ResolutionTracker.Analysis.Comparison;
using ResolutionTracker.Text;

namespace ResolutionTracker.Formats.Compared;

/// <summary>Writes a comparison for a terminal without colour: <c>[-what goes-]{+what comes+}</c>, hidden characters by
/// name in <c>⟨ ⟩</c>, unchanged clauses by their first words. No character reaches the terminal that could command it.</summary>
public static class ComparisonText
{
    private const int LongestStart = 60;

    /// <summary>Clauses are counted from 1 here, as people count them.</summary>
    public static void Write(
        TextWriter writer,
        IReadOnlyList<string> oldClauses,
        IReadOnlyList<string> newClauses,
        IReadOnlyCollection<ClauseComparison> rows)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(rows);
        foreach (var row in rows)
        {
            writer.Write($"{ComparisonCount.PlacesOf(row)} {ComparisonCount.NameOf(row.Status)}: ");
            var text = string.Concat(ComparedRun.Of(row, oldClauses, newClauses).Select(Marked));
            writer.WriteLine(row.Status == ClauseStatus.Unchanged ? FirstWords.Of(text, LongestStart) : text);
        }

        writer.WriteLine(ComparisonCount.Of(rows));
    }

    private static string Marked(ComparedRun run)
    {
        var text = string.Concat(run.Pieces.Select(piece => piece.Hidden is null ? piece.Text : $"{piece.Text}⟨{piece.Hidden}⟩"));
        return run.Kind switch
        {
            SegmentKind.Deleted => $"[-{text}-]",
            SegmentKind.Inserted => $"{{+{text}+}}",
            _ => text,
        };
    }
}
