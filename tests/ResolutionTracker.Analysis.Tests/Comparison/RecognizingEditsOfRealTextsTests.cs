using NUnit.Framework;
using ResolutionTracker.Analysis.Comparison;
using ResolutionTracker.Testing;

namespace ResolutionTracker.Analysis.Tests.Comparison;

/// <summary>Moves, cuts and joins clauses of real resolutions, and looks whether the comparison says so.</summary>
[Category("RealTexts")]
public sealed class RecognizingEditsOfRealTextsTests
{
    [OneTimeTearDown]
    public void Say_how_many_were_read() => RealTexts.Report();

    [TestCase(0, TestName = "Moves_splits_and_joins_of_clauses_left_alone_are_told_as_such")]
    [TestCase(2, TestName = "Moves_splits_and_joins_among_other_edits_are_told_as_such")]
    public void Moves_splits_and_joins(int wordsChanged)
    {
        var tried = new Dictionary<ClauseStatus, (int Right, int All)>();
        foreach (var file in RealTexts.Files("resolutions-en"))
        {
            var clauses = ParagraphText.Split(RealTexts.Read(file));
            foreach (var made in MadeEdit.All(clauses, new Random(clauses.Length), wordsChanged))
            {
                var rows = TextComparison.Compare(clauses, made.Clauses);
                var isRight = rows.Any(made.Is) && rows.Count(row => row.Status != ClauseStatus.Unchanged) == 1;
                var (right, all) = tried.GetValueOrDefault(made.Status);
                tried[made.Status] = (right + (isRight ? 1 : 0), all + 1);
            }
        }

        foreach (var (status, (right, all)) in tried)
        {
            TestContext.Out.WriteLine($"{status}: {right} of {all}");
            Assert.That((double)right / all, Is.GreaterThan(0.98), status.ToString());
        }
    }
}
