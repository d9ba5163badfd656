using System.Collections.Immutable;
using ResolutionTracker.Text;

namespace ResolutionTracker.Analysis.Comparison;

/// <summary>Compares two texts clause by clause: which clauses stayed, changed, came or went, in the same order.</summary>
public static class TextComparison
{
    /// <returns>Rows in reading order; where clauses were replaced by quite different ones, the old come first. Each
    /// clause of either text is in exactly one row.</returns>
    public static ImmutableArray<ClauseComparison> Compare(IReadOnlyList<string> oldClauses, IReadOnlyList<string> newClauses)
    {
        ArgumentNullException.ThrowIfNull(oldClauses);
        ArgumentNullException.ThrowIfNull(newClauses);
        var rows = ImmutableArray.CreateBuilder<ClauseComparison>(Math.Max(oldClauses.Count, newClauses.Count));
        var (oldAt, newAt) = (0, 0);
        foreach (var (old, @new) in ClauseAlignment.Of(oldClauses, newClauses))
        {
            AddUnpaired(old, @new);
            rows.Add(Pair(oldAt, newAt));
            (oldAt, newAt) = (old + 1, @new + 1);
        }

        AddUnpaired(oldClauses.Count, newClauses.Count);
        return rows.DrainToImmutable();

        void AddUnpaired(int oldEnd, int newEnd)
        {
            for (; oldAt < oldEnd; oldAt++)
            {
                rows.Add(new ClauseComparison(ClauseStatus.Deleted, [oldAt], [], Whole(oldClauses[oldAt].Length, 0)));
            }

            for (; newAt < newEnd; newAt++)
            {
                rows.Add(new ClauseComparison(ClauseStatus.Inserted, [], [newAt], Whole(0, newClauses[newAt].Length)));
            }
        }

        ClauseComparison Pair(int old, int @new)
        {
            var changes = WordDiff.Compare(oldClauses[old], newClauses[@new]);
            return new ClauseComparison(
                changes.IsEmpty ? ClauseStatus.Unchanged : ClauseStatus.Changed, [old], [@new], changes);
        }
    }

    private static ImmutableArray<TextChange> Whole(int oldLength, int newLength) =>
        oldLength + newLength == 0 ? [] : [new TextChange(0, oldLength, 0, newLength)];
}
