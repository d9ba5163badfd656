using System.CommandLine;
using System.Globalization;
using System.Text.Json;

namespace ResolutionTracker.Benchmarks;

/// <summary>One measurement as a subcommand: both figures, the ratio, the bound. Exit code 1 when a bound is missed.</summary>
internal sealed class BenchCommand : Command
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    private readonly Option<string> _format = new("--format")
    {
        Description = "How to print the figures.",
        DefaultValueFactory = _ => "text",
    };

    public BenchCommand(string name, string description, Func<IAsyncEnumerable<Verdict>> measure)
        : base(name, description)
    {
        _format.AcceptOnlyFromAmong("text", "json");
        Options.Add(_format);
        SetAction((parsed, _) => RunAsync(parsed.GetRequiredValue(_format) == "json", measure()));
    }

    private static async Task<int> RunAsync(bool asJson, IAsyncEnumerable<Verdict> verdicts)
    {
        var all = new List<Verdict>();
        await foreach (var verdict in verdicts)
        {
            all.Add(verdict);
            if (!asJson)
            {
                Console.WriteLine(Line(verdict));
            }
        }

        if (asJson)
        {
            Console.WriteLine(JsonSerializer.Serialize(new { Rows = all }, Json));
        }

        return all.Exists(verdict => verdict.IsMissed) ? 1 : 0;
    }

    private static string Line(Verdict verdict) => string.Create(
        CultureInfo.InvariantCulture,
        $"{verdict.What,-52} {verdict.Ours,10:N2} {verdict.Unit}, baseline {verdict.Baseline,10:N2} {verdict.Unit}, ratio {verdict.Ratio:0.00}{BoundOf(verdict)}{NoteOf(verdict)}");

    private static string BoundOf(Verdict verdict)
    {
        var fate = verdict.IsMissed ? "MISSED" : "kept";
        return verdict switch
        {
            { Most: { } most } => string.Create(CultureInfo.InvariantCulture, $" (at most {most:0.0#}: {fate})"),
            { Least: { } least } => string.Create(CultureInfo.InvariantCulture, $" (at least {least:0.0#}: {fate})"),
            { MostOurs: { } most } => string.Create(CultureInfo.InvariantCulture, $" (at most {most:0.##} {verdict.Unit}: {fate})"),
            _ => "",
        };
    }

    private static string NoteOf(Verdict verdict) => verdict.Note is { } note ? $"; {note}" : "";
}
