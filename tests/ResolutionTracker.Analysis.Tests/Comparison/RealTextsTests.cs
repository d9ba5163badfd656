using NUnit.Framework;
using ResolutionTracker.Analysis.Comparison;
using ResolutionTracker.Testing;

namespace ResolutionTracker.Analysis.Tests.Comparison;

[Category("RealTexts")]
public sealed class RealTextsTests
{
    [OneTimeTearDown]
    public void Say_how_many_were_read() => RealTexts.Report();

    [Test]
    public void Renewals_of_a_mandate_compare()
    {
        foreach (var row in RealTexts.Rows("near-duplicate-pairs.tsv"))
        {
            ComparisonLaws.Hold(Clauses($"resolutions-en/{row[1]}"), Clauses($"resolutions-en/{row[2]}"));
        }
    }

    [Test]
    public void Versions_of_one_long_text_compare_soon()
    {
        var versions = RealTexts.Files("paris-2015").Select(Clauses).ToList();
        var watch = System.Diagnostics.Stopwatch.StartNew();
        foreach (var (one, other) in versions.SelectMany((one, i) => versions.Skip(i).Select(other => (one, other))))
        {
            ComparisonLaws.Hold(one, other);
        }

        TestContext.Out.WriteLine(watch.Elapsed);
        Assert.That(watch.Elapsed, Is.LessThan(TimeSpan.FromSeconds(60)));
    }

    [Test]
    public void A_clause_taken_out_of_a_resolution_is_the_one_deleted()
    {
        foreach (var file in RealTexts.Files("resolutions-en"))
        {
            var clauses = Clauses(file);
            if (clauses.Count < 2 || clauses.Distinct().Count() < clauses.Count)
            {
                continue;
            }

            var gone = clauses.Count / 2;
            var rows = TextComparison.Compare(clauses, [.. clauses.Where((_, place) => place != gone)]);
            Assert.That(
                rows.Where(row => row.Status != ClauseStatus.Unchanged).Select(row => (row.Status, row.Old.FirstOrDefault(-1))),
                Is.EqualTo(new[] { (ClauseStatus.Deleted, gone) }), file);
        }
    }

    private static IReadOnlyList<string> Clauses(string path) => ParagraphText.Split(RealTexts.Read(path));
}
