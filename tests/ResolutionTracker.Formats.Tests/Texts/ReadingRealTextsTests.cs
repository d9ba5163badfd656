using NUnit.Framework;
using ResolutionTracker.Core.Drafting;
using ResolutionTracker.Formats.Texts;
using ResolutionTracker.Testing;

namespace ResolutionTracker.Formats.Tests.Texts;

[Category("RealTexts")]
public sealed class ReadingRealTextsTests
{
    [Test]
    public void Each_word_of_each_file_is_placed_in_order()
    {
        if (RealTexts.Folder is null)
        {
            Assert.Pass("No real texts beside the checkout: set RESOLUTION_TEXTS to their folder.");
        }

        var failed = new List<string>();
        var count = 0;
        foreach (var file in RealTexts.Files("resolutions-en", "*.txt"))
        {
            count++;
            var name = Path.GetFileName(file);
            switch (ResolutionText.Read(name, File.ReadAllBytes(file)))
            {
                case TextReading.Refused refused:
                    failed.Add(refused.Why.Sentence);
                    break;
                case TextReading.Read { Text: var text } when !text.Words.IsBalanced:
                    failed.Add($"{name}: {text.Words}");
                    break;
                case TextReading.Read { Text: var text } when !text.Clauses.Exists(clause => clause.Kind == ClauseKind.Operative):
                    failed.Add($"{name}: no operative paragraph");
                    break;
            }
        }

        Assert.Multiple(() =>
        {
            Assert.That(failed, Is.Empty);
            Assert.That(count, Is.EqualTo(451));
        });
    }

    [Test]
    public void A_text_of_seventeen_thousand_words_with_unbalanced_brackets_is_read()
    {
        if (RealTexts.Folder is null)
        {
            Assert.Pass("No real texts beside the checkout: set RESOLUTION_TEXTS to their folder.");
        }

        var unbalanced = RealTexts.Files("paris-2015", "*.md")
            .Select(file => (Name: Path.GetFileName(file), Reading: ResolutionText.Read(Path.GetFileName(file), File.ReadAllBytes(file))))
            .Where(read => read.Reading is not TextReading.Read { Text.Words.IsBalanced: true })
            .Select(read => $"{read.Name}: {read.Reading}");

        Assert.That(unbalanced, Is.Empty);
    }
}
