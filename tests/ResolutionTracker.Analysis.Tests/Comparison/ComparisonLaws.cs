using NUnit.Framework;
using ResolutionTracker.Analysis.Comparison;

namespace ResolutionTracker.Analysis.Tests.Comparison;

/// <summary>What holds for every comparison, whatever the texts.</summary>
internal static class ComparisonLaws
{
    public static void Hold(IReadOnlyList<string> old, IReadOnlyList<string> @new)
    {
        var rows = TextComparison.Compare(old, @new);
        Assert.That(rows.SelectMany(row => row.Old).Order(), Is.EqualTo(Enumerable.Range(0, old.Count)), "each old clause once");
        Assert.That(rows.Where(row => !row.New.IsEmpty).Select(row => row.New[0]), Is.Ordered, "in the order of the new text");
        Assert.That(rows.SelectMany(row => row.New), Is.EqualTo(Enumerable.Range(0, @new.Count)), "each new clause once, in order");
        var stayed = rows.Where(row => row.Status is not (ClauseStatus.Moved or ClauseStatus.MovedChanged)).ToList();
        Assert.That(
            stayed.Where(row => row.Old.Length == 1 && row.Status is ClauseStatus.Unchanged or ClauseStatus.Changed or ClauseStatus.Deleted).Select(row => row.Old[0]),
            Is.Ordered,
            "in the order of the old text");
        foreach (var row in rows)
        {
            Assert.That((Few(row.Old.Length), Few(row.New.Length)), Is.EqualTo(row.Status switch
            {
                ClauseStatus.Inserted => (0, 1),
                ClauseStatus.Deleted => (1, 0),
                ClauseStatus.Split => (1, 2),
                ClauseStatus.Joined => (2, 1),
                _ => (1, 1),
            }));
            Assert.That(
                row.Status is ClauseStatus.Unchanged or ClauseStatus.Moved,
                Is.EqualTo(row.OldText(old) == row.NewText(@new) && row.Old.Length == 1 && row.New.Length == 1));
            Rebuilt(row, old, @new);
        }

        Assert.That(
            Told(TextComparison.Compare(@new, old), row => (row.New, row.Old)),
            Is.EqualTo(Told(rows, row => (row.Old, row.New))),
            "the other way round");
        Assert.That(TextComparison.Compare(old, old).All(row => row.Status == ClauseStatus.Unchanged), "a text compared with itself");
    }

    private static int Few(int count) => Math.Min(count, 2);

    private static void Rebuilt(ClauseComparison row, IReadOnlyList<string> old, IReadOnlyList<string> @new)
    {
        var (before, after, at) = (row.OldText(old), "", 0);
        foreach (var change in row.Changes)
        {
            after += before[at..change.OldStart] + row.NewText(@new)[change.NewStart..change.NewEnd];
            at = change.OldEnd;
        }

        Assert.That(after + before[at..], Is.EqualTo(row.NewText(@new)), "the changes make the new words of the old ones");
    }

    // Whether a clause was split or joined, moved or stayed, is the same to both readers.
    private static List<string> Told(IEnumerable<ClauseComparison> rows, Func<ClauseComparison, (IEnumerable<int> Old, IEnumerable<int> New)> sides) =>
    [
        .. rows.Select(row => (Sides: sides(row), Moved: row.Status is ClauseStatus.Moved or ClauseStatus.MovedChanged))
            .Select(row => $"{string.Join('+', row.Sides.Old)}>{string.Join('+', row.Sides.New)} {row.Moved}")
            .Order(StringComparer.Ordinal),
    ];
}
