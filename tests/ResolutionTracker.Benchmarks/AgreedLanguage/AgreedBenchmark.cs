using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using ResolutionTracker.Benchmarks.Searching;
using ResolutionTracker.Text.Searching;
using ResolutionTracker.Web.AgreedLanguage;
using ResolutionTracker.Web.Delegations;
using ResolutionTracker.Web.Searching;

namespace ResolutionTracker.Benchmarks.AgreedLanguage;

/// <summary>
/// Selections out of all real resolutions, each imported as a draft, by a delegation that may read all of them: exact and with words exchanged, from
/// the words to the answer as JSON. Beside it the shortest way to an answer that is as good: each clause compared with the selection, word by word.
/// </summary>
internal static class AgreedBenchmark
{
    private const double MostMilliseconds = 50;
    private const int Rounds = 12;
    private const int BaselineRounds = 2;

    private static readonly string[] Phrases =
    [
        "remain seized of the matter", "to remain actively seized of the matter", "the Secretary-General to report to the Security Council", "all necessary measures",
        "acting under Chapter VII of the Charter of the United Nations", "a threat to international peace and security", "the territorial integrity and political independence of Lebanon",
        "extend the mandate for a further period of six months", "Having considered the report of the Secretary-General", "the inadmissibility of the acquisition of territory by war",
    ];

    public static async IAsyncEnumerable<Verdict> MeasureAsync()
    {
        await using var imported = await ImportedResolutions.ReadAsync("agreed");
        List<string> clauses = [.. imported.Drafts.SelectMany(draft => draft.Present.Select(clause => clause.Text))];
        var selections = Selections(clauses);
        var folded = clauses.ConvertAll(Folded);
        var texts = new AgreedTexts(imported.Snapshots, imported.Sights, new SearchIndexes(imported.Store.Log));
        var viewer = imported.Viewer;
        var (ours, baseline) = (new List<double>(), new List<double>());
        var bySelection = selections.ToDictionary(selection => selection, _ => new List<double>());
        var spent = TimeSpan.Zero;
        for (var round = 0; round <= Rounds; round++)
        {
            foreach (var selection in selections)
            {
                var processor = Environment.CpuUsage.TotalTime;
                var start = Stopwatch.GetTimestamp();
                await AskAsync(texts, viewer, selection);
                var took = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
                // The first round reads the rooms into their indexes and has the code compiled.
                if (round > 0)
                {
                    spent += Environment.CpuUsage.TotalTime - processor;
                    ours.Add(took);
                    bySelection[selection].Add(took);
                }

                if (round is > 0 and <= BaselineRounds)
                {
                    start = Stopwatch.GetTimestamp();
                    Scan(folded, Folded(selection));
                    baseline.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
                }
            }
        }

        yield return new Verdict("processor time a selection, mean", "ms", spent.TotalMilliseconds / ours.Count, baseline.Average(), Note: "beside the mean of the baseline's time");
        var (slowest, times) = bySelection.MaxBy(each => Figures.Median(each.Value));
        yield return Row("p50", 50, null, null);
        yield return Row("p99", 99, MostMilliseconds, string.Create(CultureInfo.InvariantCulture, $"the slowest has {Folded(slowest).Length} words and begins \"{slowest[..Math.Min(40, slowest.Length)]}\", median {Figures.Median(times):0.0} ms"));

        Verdict Row(string name, double percent, double? most, string? note) => new(
            $"{selections.Count} selections over {imported.Drafts.Count} drafts, {name}", "ms", Figures.Percentile(ours, percent), Figures.Percentile(baseline, percent), MostOurs: most, Note: note);
    }

    /// <summary>Phrases that stand in many resolutions; sentences of all lengths out of them; and the same with every sixth word exchanged.</summary>
    private static List<string> Selections(List<string> clauses)
    {
        var sentences = clauses.Select(clause => clause.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).Where(words => words.Length is >= 6 and <= 120)
            .OrderBy(words => words.Length).ToList();
        var some = Enumerable.Range(1, 20).Select(i => sentences[(sentences.Count - 1) * i / 20]).ToList();
        return
        [
            .. Phrases,
            .. some.Select(words => string.Join(' ', words)),
            .. some.Select(words => string.Join(' ', words.Select((word, i) => i % 6 == 3 ? "otherwise" : word))),
        ];
    }

    private static async Task AskAsync(AgreedTexts texts, Viewer viewer, string selection)
    {
        var found = (AgreedAnswer.Found)await texts.FindAsync(viewer, new AgreedQuestion(selection, null, null, null, "en"), CancellationToken.None);
        _ = JsonSerializer.SerializeToUtf8Bytes(AgreedLanguageBody.Of(found));
    }

    private static string[] Folded(string text) => [.. FoldedWords.Of(text).Select(word => word.Key)];

    // The longest run of shared words in their order, wherever it begins, of every clause.
    private static List<(int Clause, int Shared)> Scan(List<string[]> clauses, string[] selection)
    {
        var found = new List<(int, int)>();
        for (var clause = 0; clause < clauses.Count; clause++)
        {
            var text = clauses[clause];
            var row = new int[text.Length + 1];
            foreach (var word in selection)
            {
                var diagonal = 0;
                for (var j = 1; j <= text.Length; j++)
                {
                    (diagonal, row[j]) = (row[j], word == text[j - 1] ? diagonal + 1 : Math.Max(row[j], row[j - 1]));
                }
            }

            if (row[^1] >= selection.Length * 0.7)
            {
                found.Add((clause, row[^1]));
            }
        }

        return found;
    }
}
