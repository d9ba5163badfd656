using System.Collections.Immutable;
using ResolutionTracker.Text;

namespace ResolutionTracker.Analysis.Comparison;

/// <summary>Two texts, what became of each clause between them, and what each change does.</summary>
/// <param name="Old">The clauses of the old text.</param>
/// <param name="New">The clauses of the new text.</param>
/// <param name="Language">Of both texts, by its ISO 639-1 code; null where nothing tells.</param>
/// <param name="Rows">Each clause of either text in one.</param>
public sealed record JudgedComparison(
    IReadOnlyList<string> Old, IReadOnlyList<string> New, string? Language, ImmutableArray<JudgedRow> Rows)
{
    /// <summary>In which words are read that can't be told to be of any other language.</summary>
    private const string Usual = "en";

    public bool IsSame => Rows.All(row => row.Status == ClauseStatus.Unchanged);

    /// <summary>Compares by content; see <see cref="TextComparison"/>.</summary>
    public static JudgedComparison Of(IReadOnlyList<string> old, IReadOnlyList<string> @new, string? language) =>
        Of(old, @new, language, TextComparison.Compare(old, @new));

    public static JudgedComparison Of(
        IReadOnlyList<string> old, IReadOnlyList<string> @new, string? language, IEnumerable<ClauseComparison> rows) =>
        new(old, @new, language, [.. rows.Select(row => Judged(row, row.OldText(old), row.NewText(@new), language ?? Usual))]);

    private static JudgedRow Judged(ClauseComparison row, string old, string @new, string language) => new(row, old, @new, row switch
    {
        { Status: ClauseStatus.Inserted or ClauseStatus.Deleted } =>
            [.. row.Changes.Select(change => new JudgedChange(change, ChangeKind.Substance, []))],
        { Changes.IsEmpty: true } => [],
        _ => WordsThatMatter.Judge(PrintedNumbers.Blanked(old), PrintedNumbers.Blanked(@new), row.Changes, language),
    });
}
