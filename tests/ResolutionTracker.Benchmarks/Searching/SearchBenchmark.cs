using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using ResolutionTracker.Analysis.Searching;
using ResolutionTracker.Web.Delegations;
using ResolutionTracker.Web.Searching;

namespace ResolutionTracker.Benchmarks.Searching;

/// <summary>Questions over all real resolutions, each imported as a draft, by a delegation that may read all of them: from the words asked to the
/// answer as JSON. Beside it a reading of every text in memory, without case and accents, that only says in which drafts they are.</summary>
internal static class SearchBenchmark
{
    private const double MostMilliseconds = 30;
    private const int Rounds = 20;

    private static readonly string[] Questions =
    [
        "decommissioning", "mandate", "\"threat to international peace\"", "disarm*", "Secretary-General report", "sanctions committee", "ceasefire", "the",
        "decides", "\"Chapter VII\"", "human rights", "weapons of mass destruction", "women peace", "observer mission", "child* soldiers", "\"all necessary measures\"",
        "Haiti", "Namibia", "\"remain seized\"", "extend six months", "refugees", "election*", "piracy", "chemical", "Golan", "cote d'ivoire", "zzyzx",
        "\"until 31 December\"", "withdrawal forces", "a*",
    ];

    public static async IAsyncEnumerable<Verdict> MeasureAsync()
    {
        await using var imported = await ImportedResolutions.ReadAsync("search");
        List<(int Draft, string Text)> texts = [.. imported.Drafts.SelectMany(
            (draft, i) => draft.Present.Select(clause => clause.Text).Append(draft.WorkingTitle).Select(text => (i, text)))];
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var indexes = new SearchIndexes(imported.Store.Log);
        var searches = new Searches(imported.Snapshots, imported.Sights, indexes);
        var viewer = imported.Viewer;
        var start = Stopwatch.GetTimestamp();
        await AskAsync(searches, viewer, "zzyzx");
        yield return new Verdict($"{imported.Drafts.Count} drafts read into their indexes", "ms", Stopwatch.GetElapsedTime(start).TotalMilliseconds, 1, Note: "reported alone; done after a start, aside from requests");
        yield return new Verdict("memory held by the indexes", "MB", (GC.GetTotalMemory(forceFullCollection: true) - before) / 1e6, 1, Note: "reported alone");

        var (spent, spentOnScans) = (TimeSpan.Zero, TimeSpan.Zero);
        var (ours, scans) = (new List<double>(), new List<double>());
        var byQuestion = Questions.ToDictionary(question => question, _ => new List<double>());
        for (var round = 0; round <= Rounds; round++)
        {
            foreach (var question in Questions)
            {
                var processor = Environment.CpuUsage.TotalTime;
                start = Stopwatch.GetTimestamp();
                await AskAsync(searches, viewer, question);
                var took = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
                var between = Environment.CpuUsage.TotalTime;
                start = Stopwatch.GetTimestamp();
                Scan(texts, question);
                var scanned = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
                // The first round has the code compiled.
                if (round > 0)
                {
                    ours.Add(took);
                    byQuestion[question].Add(took);
                    (spent, spentOnScans) = (spent + between - processor, spentOnScans + Environment.CpuUsage.TotalTime - between);
                    scans.Add(scanned);
                }
            }
        }

        yield return new Verdict(
            "processor time a question, mean", "ms", spent.TotalMilliseconds / ours.Count, spentOnScans.TotalMilliseconds / ours.Count, Note: "whatever else the machine does");
        var (slowest, times) = byQuestion.MaxBy(each => Figures.Median(each.Value));
        yield return Row("p50", 50, null, null);
        yield return Row("p99", 99, MostMilliseconds, string.Create(CultureInfo.InvariantCulture, $"the slowest question is {slowest}, median {Figures.Median(times):0.0} ms"));

        Verdict Row(string name, double percent, double? most, string? note) => new(
            $"{Questions.Length} questions over {imported.Drafts.Count} drafts, {name}", "ms", Figures.Percentile(ours, percent), Figures.Percentile(scans, percent), MostOurs: most, Note: note);
    }

    private static async Task AskAsync(Searches searches, Viewer viewer, string question)
    {
        var result = await searches.FindAsync(viewer, SearchQuery.Read(question)!, null, 1, CancellationToken.None);
        _ = JsonSerializer.SerializeToUtf8Bytes(SearchBody.Of(question, result));
    }

    private static HashSet<int> Scan(List<(int Draft, string Text)> texts, string question)
    {
        var words = question.Trim('"').Split(question.StartsWith('"') ? '"' : ' ').Select(word => word.TrimEnd('*')).ToList();
        var compare = CultureInfo.InvariantCulture.CompareInfo;
        return [.. texts.Where(text => words.TrueForAll(word => compare.IndexOf(text.Text, word, CompareOptions.IgnoreCase | CompareOptions.IgnoreNonSpace) >= 0)).Select(text => text.Draft)];
    }
}
