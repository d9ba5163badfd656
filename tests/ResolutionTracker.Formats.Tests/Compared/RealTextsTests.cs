using System.Text.Json;
using NUnit.Framework;
using ResolutionTracker.Analysis.Comparison;
using ResolutionTracker.Formats.Compared;
using ResolutionTracker.Testing;

namespace ResolutionTracker.Formats.Tests.Compared;

[Category("RealTexts")]
public sealed class RealTextsTests
{
    [OneTimeTearDown]
    public void Say_how_many_were_read() => RealTexts.Report();

    [Test]
    public void Renewals_of_a_mandate_are_written_in_every_format()
    {
        foreach (var row in RealTexts.Rows("near-duplicate-pairs.tsv"))
        {
            var old = ParagraphText.Split(RealTexts.Read($"resolutions-en/{row[1]}"));
            var @new = ParagraphText.Split(RealTexts.Read($"resolutions-en/{row[2]}"));
            var rows = TextComparison.Compare(old, @new);
            using var text = new StringWriter();
            using var json = new StringWriter();
            using var html = new StringWriter();

            ComparisonText.Write(text, old, @new, rows);
            ComparisonJson.Write(json, rows);
            ComparisonHtml.Write(html, old, @new, rows);

            Assert.That(text.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries), Has.Length.EqualTo(rows.Length + 1));
            using var read = JsonDocument.Parse(json.ToString());
            Assert.That(read.RootElement.GetProperty("clauses").GetArrayLength(), Is.EqualTo(rows.Length));
            Assert.That(html.ToString().Split("<section").Length - 1, Is.EqualTo(rows.Length));
        }
    }
}
