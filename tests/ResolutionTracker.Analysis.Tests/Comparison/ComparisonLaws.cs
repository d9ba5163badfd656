using NUnit.Framework;
using ResolutionTracker.Analysis.Comparison;

namespace ResolutionTracker.Analysis.Tests.Comparison;

/// <summary>What holds for every comparison, whatever the texts.</summary>
internal static class ComparisonLaws
{
    public static void Hold(IReadOnlyList<string> old, IReadOnlyList<string> @new)
    {
        var rows = TextComparison.Compare(old, @new);
        Assert.That(rows.SelectMany(row => row.Old), Is.EqualTo(Enumerable.Range(0, old.Count)), "each old clause once, in order");
        Assert.That(rows.SelectMany(row => row.New), Is.EqualTo(Enumerable.Range(0, @new.Count)), "each new clause once, in order");
        foreach (var row in rows)
        {
            Assert.That((row.Old.Length, row.New.Length), Is.EqualTo(row.Status switch
            {
                ClauseStatus.Inserted => (0, 1),
                ClauseStatus.Deleted => (1, 0),
                _ => (1, 1),
            }));
            if (row.Old.Length == 1 && row.New.Length == 1)
            {
                Assert.That(row.Status == ClauseStatus.Unchanged, Is.EqualTo(old[row.Old[0]] == @new[row.New[0]]));
            }
        }

        var pairs = Pairs(rows).ToList();
        Assert.That(Pairs(TextComparison.Compare(@new, old)).Select(pair => (pair.New, pair.Old)), Is.EqualTo(pairs), "the other way round");
        Assert.That(TextComparison.Compare(old, old).All(row => row.Status == ClauseStatus.Unchanged), "a text compared with itself");
    }

    private static IEnumerable<(int Old, int New)> Pairs(IEnumerable<ClauseComparison> rows) =>
        rows.Where(row => !row.Old.IsEmpty && !row.New.IsEmpty).Select(row => (row.Old[0], row.New[0]));
}
