using System.Collections.Immutable;
using ResolutionTracker.Analysis.Comparison;

namespace ResolutionTracker.Web.History.Comparing;

/// <summary>Rows of a comparison that are shown together: those to be read, or a run of unchanged ones that may be folded away.</summary>
/// <param name="Rows">With the number of each, counted from 0 over the whole comparison.</param>
internal sealed record ComparedBlock(bool IsFolded, ImmutableArray<(int Number, JudgedRow Row)> Rows)
{
    /// <summary>How many unchanged clauses stand beside a change so that the reader knows where they are.</summary>
    private const int Context = 1;

    /// <summary>A run shorter than this is not worth folding.</summary>
    private const int ShortestRun = 3;

    public static ImmutableArray<ComparedBlock> Of(IReadOnlyList<JudgedRow> rows, CompareView options)
    {
        var isShown = new bool[rows.Count];
        for (var i = 0; i < rows.Count; i++)
        {
            for (var j = IsChange(rows[i], options) ? Math.Max(0, i - Context) : rows.Count; j <= Math.Min(rows.Count - 1, i + Context); j++)
            {
                isShown[j] = true;
            }
        }

        var blocks = ImmutableArray.CreateBuilder<ComparedBlock>();
        for (int start = 0, end; start < rows.Count; start = end)
        {
            for (end = start + 1; end < rows.Count && isShown[end] == isShown[start]; end++)
            {
            }

            blocks.Add(new ComparedBlock(
                options.OnlyChanges && !isShown[start] && end - start >= ShortestRun,
                [.. Enumerable.Range(start, end - start).Select(i => (i, rows[i]))]));
        }

        return blocks.DrainToImmutable();
    }

    /// <summary>Whether a reader who goes from change to change stops here.</summary>
    public static bool IsChange(JudgedRow row, CompareView options) =>
        row.Status != ClauseStatus.Unchanged && !(options.HidesStyle && row is { IsStyle: true, Status: ClauseStatus.Changed });
}
