using System.Collections.Immutable;
using ResolutionTracker.Text;

namespace ResolutionTracker.Analysis.Comparison;

/// <summary>Makes the rows of a comparison from what belongs together, whether that is known or was found by content.</summary>
internal static class ComparedRows
{
    /// <param name="links">Each clause of either text in exactly one; those with a new side in the order of the new text.</param>
    /// <returns>In the order of the new text, each clause that went before the first that stayed behind it.</returns>
    public static ImmutableArray<ClauseComparison> Of(
        IReadOnlyList<ClauseLink> links, IReadOnlyList<string> oldClauses, IReadOnlyList<string> newClauses)
    {
        var gone = new Queue<ClauseLink>(links.Where(link => link.New.IsEmpty).OrderBy(link => link.Old[0]));
        var rows = ImmutableArray.CreateBuilder<ClauseComparison>(links.Count);
        var came = new List<ClauseLink>();
        foreach (var link in links.Where(link => !link.New.IsEmpty))
        {
            if (link.IsMoved || link.Old.IsEmpty)
            {
                came.Add(link);
                continue;
            }

            AddBetween(link.Old[0]);
            rows.Add(RowOf(link));
        }

        AddBetween(oldClauses.Count);
        return rows.DrainToImmutable();

        void AddBetween(int oldEnd)
        {
            while (gone.TryPeek(out var next) && next.Old[0] < oldEnd)
            {
                rows.Add(RowOf(gone.Dequeue()));
            }

            rows.AddRange(came.Select(RowOf));
            came.Clear();
        }

        ClauseComparison RowOf(ClauseLink link) => Row(link, oldClauses, newClauses);
    }

    private static ClauseComparison Row(ClauseLink link, IReadOnlyList<string> oldClauses, IReadOnlyList<string> newClauses)
    {
        var row = new ClauseComparison(ClauseStatus.Unchanged, link.Old, link.New, []);
        var (old, @new) = (row.OldText(oldClauses), row.NewText(newClauses));
        var changes = link.Old.IsEmpty || link.New.IsEmpty ? Whole(old.Length, @new.Length) : WordDiff.Compare(old, @new);
        return row with { Status = StatusOf(link, changes.IsEmpty), Changes = changes };
    }

    private static ClauseStatus StatusOf(ClauseLink link, bool isSame) => link switch
    {
        { New.IsEmpty: true } => ClauseStatus.Deleted,
        { Old.IsEmpty: true } => ClauseStatus.Inserted,
        { New.Length: > 1 } => ClauseStatus.Split,
        { Old.Length: > 1 } => ClauseStatus.Joined,
        { IsMoved: true } => isSame ? ClauseStatus.Moved : ClauseStatus.MovedChanged,
        _ => isSame ? ClauseStatus.Unchanged : ClauseStatus.Changed,
    };

    private static ImmutableArray<TextChange> Whole(int oldLength, int newLength) =>
        oldLength + newLength == 0 ? [] : [new TextChange(0, oldLength, 0, newLength)];
}
