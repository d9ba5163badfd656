using NUnit.Framework;
using ResolutionTracker.Testing;

namespace ResolutionTracker.Text.Tests;

[Category("RealTexts")]
public sealed class ReadingRealOpeningsTests
{
    [Test]
    public void Knows_the_part_of_every_frequent_phrase()
    {
        foreach (var row in RealTexts.Rows("opening-phrases.tsv").Where(row => row.Length == 3 && row[0] != "kind"))
        {
            // "Further" and "Also" alone open nothing, and "Acting" opens either.
            if (row[1] is not ("Further" or "Also"))
            {
                Assert.That(OpeningPhrases.Classify(row[1] + ",", "en")?.ToString(), Is.EqualTo(row[0]).IgnoreCase, row[1]);
            }
        }
    }
}
