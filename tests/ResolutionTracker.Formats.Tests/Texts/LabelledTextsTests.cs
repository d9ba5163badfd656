using System.Globalization;
using System.Text.Json;
using NUnit.Framework;
using ResolutionTracker.Formats.Texts;
using ResolutionTracker.Testing;

namespace ResolutionTracker.Formats.Tests.Texts;

/// <summary>The reader beside people who cut the same texts by hand, clause by clause.</summary>
[Category("RealTexts")]
public sealed class LabelledTextsTests
{
    private const double MostUnsure = 0.05;

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    [TestCase("building", 36)]
    [TestCase("held-back", 36)]
    [TestCase("fresh", 90)]
    public async Task Of_the_clauses_97_in_100_agree_and_of_the_files_85_have_no_difference(string set, int files)
    {
        if (RealTexts.Folder is null)
        {
            Assert.Pass("No real texts beside the checkout: set RESOLUTION_TEXTS to their folder.");
        }

        var (agreeing, total, whole, unsure, differing, said) = (0, 0, 0, 0, 0, 0);
        var labels = await LabelsAsync(set);
        foreach (var label in labels)
        {
            var path = Path.Combine("resolutions-en", label.File);
            _ = RealTexts.Read(path);
            var text = ((TextReading.Read)ResolutionText.Read(label.File, await File.ReadAllBytesAsync(Path.Combine(RealTexts.Folder!, path)))).Text;
            var doubtful = text.Unsure.Select(doubt => doubt.Clause).ToHashSet();
            var matched = Matched(label.Clauses, text.Clauses);
            agreeing += 2 * matched.Count;
            total += label.Clauses.Count + text.Clauses.Count;
            whole += matched.Count == label.Clauses.Count && matched.Count == text.Clauses.Count ? 1 : 0;
            unsure += doubtful.Count;
            differing += text.Clauses.Count - matched.Count;
            said += Enumerable.Range(0, text.Clauses.Count).Count(i => !matched.Contains(i) && doubtful.Contains(i));
        }

        var (clauses, unchanged) = ((double)agreeing / total, (double)whole / labels.Count);
        await TestContext.Progress.WriteLineAsync(string.Create(
            CultureInfo.InvariantCulture,
            $"{set}: clauses {clauses:P1}, files without a difference {whole} of {labels.Count}; {unsure} clauses unsure; {differing} differ, {said} of them unsure"));
        Assert.Multiple(() =>
        {
            Assert.That(labels, Has.Count.EqualTo(files));
            Assert.That(clauses, Is.GreaterThanOrEqualTo(0.97));
            Assert.That(unchanged, Is.GreaterThanOrEqualTo(0.85));
            Assert.That(unsure, Is.LessThanOrEqualTo(MostUnsure * total / 2));
            Assert.That(said * 2, Is.GreaterThanOrEqualTo(differing));
        });
    }

    private static async Task<IReadOnlyList<LabelledText>> LabelsAsync(string set)
    {
        await using var stream = File.OpenRead(Path.Combine(TestContext.CurrentContext.TestDirectory, "Texts", "Labels", $"{set}.json"));
        return (await JsonSerializer.DeserializeAsync<List<LabelledText>>(stream, Json))!;
    }

    /// <returns>The places of the found clauses that are part of the longest common run of labels and clauses, in order.</returns>
    private static HashSet<int> Matched(IReadOnlyList<LabelledClause> labels, IReadOnlyList<ReadClause> found)
    {
        var best = new int[labels.Count + 1, found.Count + 1];
        for (var i = labels.Count - 1; i >= 0; i--)
        {
            for (var j = found.Count - 1; j >= 0; j--)
            {
                best[i, j] = labels[i].Agrees(found[j]) ? best[i + 1, j + 1] + 1 : Math.Max(best[i + 1, j], best[i, j + 1]);
            }
        }

        var matched = new HashSet<int>();
        for (int i = 0, j = 0; i < labels.Count && j < found.Count;)
        {
            if (labels[i].Agrees(found[j]))
            {
                _ = matched.Add(j++);
                i++;
            }
            else
            {
                _ = best[i + 1, j] >= best[i, j + 1] ? i++ : j++;
            }
        }

        return matched;
    }

    private sealed record LabelledText(string File, IReadOnlyList<LabelledClause> Clauses);
}
