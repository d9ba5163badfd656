using System.Diagnostics;
using ResolutionTracker.Analysis.History.Origins;
using ResolutionTracker.Analysis.History.Pictures;
using ResolutionTracker.Benchmarks.Origins;
using ResolutionTracker.Core.Drafting;
using ResolutionTracker.Web.History.Pictures;

namespace ResolutionTracker.Benchmarks.Pictures;

/// <summary>All charts of a long negotiation: from its first event on, and as they are drawn anew after one more event, beside the fold of the same
/// events alone. Whoever comes to a moment that somebody has looked at gets what was drawn then.</summary>
internal static class PicturesBenchmark
{
    private const int Versions = 5_000;
    private const int Rounds = 7;

    public static async IAsyncEnumerable<Verdict> MeasureAsync()
    {
        await Task.Yield();
        var events = new NegotiatedDraft(Versions).Recorded;
        var origins = DraftOrigins.Empty.After(events);
        var (colds, warms, folds) = (new List<double>(), new List<double>(), new List<double>());
        NegotiationPictures? drawn = null;
        for (var round = 0; round < Rounds; round++)
        {
            GC.Collect();
            var watch = Stopwatch.StartNew();
            var track = events.Aggregate(NegotiationTrack.Empty, (folded, next) => folded.After(next));
            drawn = NegotiationPictures.Of(track.Draft!, track, origins);
            colds.Add(watch.Elapsed.TotalMilliseconds);

            watch.Restart();
            drawn = NegotiationPictures.Of(track.Draft!, track, origins);
            warms.Add(watch.Elapsed.TotalMilliseconds);

            watch.Restart();
            _ = events.Aggregate((Draft?)null, Draft.Evolve);
            folds.Add(watch.Elapsed.TotalMilliseconds);
        }

        var size = drawn!.All.Sum(picture => picture.Chart?.Svg.Length ?? 0);
        if (drawn.All.Any(picture => picture.Name != "alliances" && picture.Chart is null))
        {
            throw new InvalidOperationException("A picture was empty.");
        }

        yield return new Verdict(
            $"60 clauses, {events.Count:N0} events, drawn anew after one more", "ms", Figures.Median(warms), Figures.Median(folds),
            Note: $"{size / 1000} kB of SVG; baseline: the fold of the events alone; reported only");
        yield return new Verdict("the same from the first event on", "ms", Figures.Median(colds), Figures.Median(folds), Note: "once after each start, whose words they are left out; reported only");
    }
}
