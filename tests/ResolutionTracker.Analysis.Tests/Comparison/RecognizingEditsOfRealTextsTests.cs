using NUnit.Framework;
using ResolutionTracker.Analysis.Comparison;
using ResolutionTracker.Testing;
using ResolutionTracker.Text;

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

    [Test]
    public void Words_put_elsewhere_in_their_paragraph_are_told_as_moved()
    {
        const int Moved = 6;
        var random = new Random(6);
        var (tried, found) = (0, 0);
        foreach (var file in RealTexts.Files("resolutions-en").Where((_, i) => i % 9 == 0))
        {
            var paragraphs = ParagraphText.Split(RealTexts.Read(file)).Select(text => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
            foreach (var words in paragraphs.Where(words => words.Length is > 30 and < 120))
            {
                var from = random.Next(3, words.Length - Moved - 3);
                var rest = words.Where((_, i) => i < from || i >= from + Moved).ToList();
                rest.InsertRange((from + Moved + random.Next(rest.Count - (2 * Moved))) % rest.Count, words[from..(from + Moved)]);
                var (old, @new) = (string.Join(' ', words), string.Join(' ', rest));
                tried++;
                found += MovedWords.Of(old, @new, WordDiff.Compare(old, @new)).IsEmpty ? 0 : 1;
            }
        }

        if (tried > 0)
        {
            TestContext.Out.WriteLine($"{Moved} words put elsewhere in {tried} paragraphs: told as moved in {found}");
            Assert.That((double)found / tried, Is.GreaterThan(0.9));
        }
    }
}
