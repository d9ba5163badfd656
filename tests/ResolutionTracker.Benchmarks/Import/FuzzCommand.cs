using System.Collections.Concurrent;
using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using ResolutionTracker.Formats.Dossiers;
using ResolutionTracker.Formats.Texts;

namespace ResolutionTracker.Benchmarks.Import;

/// <summary><c>bench fuzz</c>: gives the readers texts that are broken in many ways. No exception, no answer later than a second, no word
/// lost; exit 1 where one of them is found, with the number that makes the same text again.</summary>
internal sealed class FuzzCommand : Command
{
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(1);

    private readonly Option<int> _inputs = new("--inputs") { Description = "How many texts; a single one is printed.", DefaultValueFactory = _ => 1_000_000 };
    private readonly Option<int> _first = new("--first") { Description = "The number of the first.", DefaultValueFactory = _ => 0 };

    public FuzzCommand()
        : base("fuzz", "Texts that are broken in many ways, through each reader.")
    {
        Options.Add(_inputs);
        Options.Add(_first);
        SetAction(parsed => Run(parsed.GetValue(_first), parsed.GetValue(_inputs)));
    }

    private static int Run(int first, int inputs)
    {
        var seeds = FuzzSeeds.All();
        if (inputs == 1)
        {
            Console.WriteLine(System.Text.Encoding.UTF8.GetString(FuzzSeeds.Broken(seeds, first).Bytes));
        }

        var found = new ConcurrentQueue<string>();
        var (read, refused, slowest) = (0L, 0L, 0L);
        var watch = Stopwatch.StartNew();
        _ = Parallel.For(first, first + inputs, number =>
        {
            var (name, bytes) = FuzzSeeds.Broken(seeds, number);
            var start = Stopwatch.GetTimestamp();
            try
            {
                switch (Reading(name, bytes))
                {
                    case TextReading.Read { Text: var text } when !text.Words.IsBalanced:
                        found.Enqueue($"{number}: words are lost in {name}: {text.Words}");
                        break;
                    case TextReading.Read:
                        _ = Interlocked.Increment(ref read);
                        break;
                    default:
                        _ = Interlocked.Increment(ref refused);
                        break;
                }
            }
            catch (Exception e)
            {
                found.Enqueue($"{number}: {e.GetType().Name} in {name}: {e.Message}");
            }

            // Another program may have had the processor: what is slow is slow again.
            var took = Stopwatch.GetElapsedTime(start);
            for (var again = 0; again < 3 && took > Longest; again++)
            {
                took = Again(name, bytes);
            }

            if (took > Longest)
            {
                found.Enqueue($"{number}: {name} took {took.TotalSeconds:0.0} s");
            }

            InterlockedMax(ref slowest, took.Ticks);
        });

        foreach (var line in found.Take(20))
        {
            Console.WriteLine(line);
        }

        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{inputs:N0} texts from {seeds.Count} seeds in {watch.Elapsed.TotalSeconds:0} s: {read:N0} read, {refused:N0} refused with a sentence, {found.Count} faults, the slowest {TimeSpan.FromTicks(slowest).TotalMilliseconds:0} ms"));
        return found.IsEmpty ? 0 : 1;
    }

    private static TextReading Reading(string name, byte[] bytes)
    {
        if (!name.StartsWith("dossier", StringComparison.Ordinal))
        {
            return ResolutionText.Preview(name, bytes);
        }

        return Dossier.Read("fuzz", [new DossierFile(name, bytes)]) is DossierReading.Refused { Why: [var why, ..] }
            ? new TextReading.Refused(why)
            : ResolutionText.Preview(name, bytes);
    }

    private static TimeSpan Again(string name, byte[] bytes)
    {
        var start = Stopwatch.GetTimestamp();
        _ = Reading(name, bytes);
        return Stopwatch.GetElapsedTime(start);
    }

    private static void InterlockedMax(ref long most, long value)
    {
        for (var seen = Interlocked.Read(ref most); value > seen;)
        {
            var before = Interlocked.CompareExchange(ref most, value, seen);
            if (before == seen)
            {
                return;
            }

            seen = before;
        }
    }
}
