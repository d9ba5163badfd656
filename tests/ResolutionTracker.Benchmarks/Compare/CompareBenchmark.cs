using System.Diagnostics;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using ResolutionTracker.Analysis.Comparison;
using ResolutionTracker.Analysis.History;
using ResolutionTracker.Core.Drafting;
using ResolutionTracker.Core.Numbering;
using ResolutionTracker.Testing;
using ResolutionTracker.Web.History.Comparing;

namespace ResolutionTracker.Benchmarks.Compare;

/// <summary>Two versions of one long text from their files to the page that compares them, beside git's word diff of the same files as a process.</summary>
internal static class CompareBenchmark
{
    private const int Rounds = 15;
    private const double MostRatio = 4;
    private const double MostMilliseconds = 400;

    // The runtime counts calls before it compiles a method anew, and does so twice: after a few seconds it was still at it, and what was
    // measured was the first pair in code that nobody runs for long.
    private const int WarmedUp = 200;

    private static readonly string[] Versions = ["23-oct-2015", "4-dec-2015", "9-dec-2015", "12-dec-2015"];

    public static async IAsyncEnumerable<Verdict> MeasureAsync()
    {
        var files = Versions.Select(version => RealTexts.Files("paris-2015", $"*{version}.md").SingleOrDefault()
            ?? throw new DirectoryNotFoundException("The real texts are not beside the checkout; name their folder in RESOLUTION_TEXTS.")).ToList();
        await using var services = new ServiceCollection().AddLogging().BuildServiceProvider();
        foreach (var (old, @new) in files.Zip(files.Skip(1)))
        {
            var first = await TimedAsync(() => PageAsync(services, old, @new));
            for (var i = 0; i < WarmedUp; i++)
            {
                _ = await PageAsync(services, old, @new);
            }

            var rounds = new List<(double Ours, double Git)>();
            for (var round = 0; round < Rounds; round++)
            {
                rounds.Add((await TimedAsync(() => PageAsync(services, old, @new)), await TimedAsync(() => GitAsync(old, @new))));
            }

            var what = $"{Version(old)} to {Version(@new)}";
            yield return new Verdict(
                what, "ms", Figures.Median(rounds.Select(round => round.Ours)), Figures.Median(rounds.Select(round => round.Git)),
                Most: MostRatio, MostOurs: MostMilliseconds, Note: $"the first time {first:0} ms");
        }
    }

    private static string Version(string file) => Path.GetFileNameWithoutExtension(file).Replace("agreement-", "", StringComparison.Ordinal);

    private static async Task<int> PageAsync(ServiceProvider services, string old, string @new)
    {
        // It keeps what it rendered for as long as it lives, so the app has one for each page too.
        await using var renderer = new HtmlRenderer(services, services.GetRequiredService<ILoggerFactory>());
        var texts = ComparedTexts.Of(await SideAsync(old), await SideAsync(@new));
        return await renderer.Dispatcher.InvokeAsync(async () =>
        {
            var page = await renderer.RenderComponentAsync<ComparePage>(ParameterView.FromDictionary(new Dictionary<string, object?>
            {
                ["Texts"] = texts,
                ["Options"] = new CompareView(false, false, false),
                ["Drafts"] = Array.Empty<Draft>(),
            }));
            return page.ToHtmlString().Length;
        });
    }

    private static async Task<ComparedSide> SideAsync(string file) => new(
        file,
        file,
        PastText.Of(0, ParagraphText.Split(await File.ReadAllTextAsync(file)).Select((text, i) => new Clause(
            new ClauseId(new Guid(i, 0, 0, new byte[8])), ClauseKind.Operative, 0, false, ClauseLabel.None, text, ClauseVersion.First, ClauseStanding.Open, false, 0))),
        "en",
        Draft: null,
        IsIllustrative: false,
        Link: null);

    private static async Task<int> GitAsync(string old, string @new)
    {
        using var git = Process.Start(new ProcessStartInfo("git", ["diff", "--no-index", "--word-diff", "--no-color", old, @new]) { RedirectStandardOutput = true })!;
        var output = await git.StandardOutput.ReadToEndAsync();
        await git.WaitForExitAsync();
        return git.ExitCode == 1 ? output.Length : throw new InvalidOperationException($"git ended with {git.ExitCode}.");
    }

    private static async Task<double> TimedAsync(Func<Task<int>> action)
    {
        var watch = Stopwatch.StartNew();
        return await action() > 0 ? watch.Elapsed.TotalMilliseconds : throw new InvalidOperationException("Nothing was compared.");
    }
}
