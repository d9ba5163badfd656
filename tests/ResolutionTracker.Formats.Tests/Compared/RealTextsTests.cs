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
            var compared = JudgedComparison.Of(old, @new, WrittenLanguage.Of(@new));
            using var text = new StringWriter();
            using var json = new StringWriter();
            using var html = new StringWriter();

            ComparisonText.Write(text, compared);
            ComparisonJson.Write(json, compared);
            ComparisonHtml.Write(html, compared);

            Assert.That(text.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries).Where(line => line[0] != ' '), Has.Exactly(compared.Rows.Length + 1).Items);
            using var read = JsonDocument.Parse(json.ToString());
            Assert.That(read.RootElement.GetProperty("clauses").GetArrayLength(), Is.EqualTo(compared.Rows.Length));
            Assert.That(html.ToString().Split("<section").Length - 1, Is.EqualTo(compared.Rows.Length));
        }
    }
}
