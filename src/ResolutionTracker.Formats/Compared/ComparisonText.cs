using ResolutionTracker.Analysis.Comparison;
using ResolutionTracker.Formats.Judged;
using ResolutionTracker.Text;

namespace ResolutionTracker.Formats.Compared;

/// <summary>Writes a comparison for a terminal without colour: <c>[-what goes-]{+what comes+}</c>, <c>[-what moved-→]{→+what moved+}</c>, hidden characters by
/// name in <c>⟨ ⟩</c>, unchanged clauses by their first words, under a row the words that matter in it. No character reaches the terminal that could command it.</summary>
public static class ComparisonText
{
    private const int LongestStart = 60;

    /// <summary>Clauses are counted from 1 here, as people count them.</summary>
    public static void Write(TextWriter writer, JudgedComparison compared)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(compared);
        foreach (var row in compared.Rows)
        {
            writer.Write($"{ComparisonCount.PlacesOf(row.Row)} {ComparisonCount.SpokenNameOf(row)}: ");
            var text = string.Concat(ComparedRun.Of(row).Select(Marked));
            writer.WriteLine(row.Status is ClauseStatus.Unchanged or ClauseStatus.Moved ? FirstWords.Of(text, LongestStart) : text);
            foreach (var (_, named) in row.Named)
            {
                writer.WriteLine($"    {NamedLabels.Of(named)}");
            }
        }

        writer.WriteLine(ComparisonCount.Of(compared.Rows));
    }

    private static string Marked(ComparedRun run)
    {
        var text = string.Concat(run.Pieces.Select(piece => piece.Hidden is null ? piece.Text : $"{piece.Text}⟨{piece.Hidden}⟩"));
        return run.Kind switch
        {
            SegmentKind.Deleted when run.IsMoved => $"[-{text}-→]",
            SegmentKind.Inserted when run.IsMoved => $"{{→+{text}+}}",
            SegmentKind.Deleted => $"[-{text}-]",
            SegmentKind.Inserted => $"{{+{text}+}}",
            _ => text,
        };
    }
}
