using System.Collections.Immutable;

namespace ResolutionTracker.Analysis.History.Pictures;

/// <summary>
/// A negotiation divided into stretches of time, so that it can be drawn: years, weeks, days, hours, whatever is the longest that still shows
/// how it went. Pauses are left out: a stretch in which nothing was done is none.
/// </summary>
/// <param name="All">In order; together they hold every position once.</param>
public sealed record Intervals(IntervalUnit Unit, ImmutableArray<Interval> All)
{
    /// <summary>Fewer stretches show no course.</summary>
    private const int Fewest = 6;

    /// <param name="there">When each act was done, by the clock of the draft's zone, in the order of the positions.</param>
    /// <remarks>History is ordered by position. An act that was entered later than one before which it was done belongs to the stretch in
    /// which the record stood.</remarks>
    public static Intervals Of(IReadOnlyList<DateTime> there)
    {
        ArgumentNullException.ThrowIfNull(there);
        var unit = Enum.GetValues<IntervalUnit>().FirstOrDefault(each => Count(there, each) >= Fewest, IntervalUnit.Minute);
        return new Intervals(unit, Divided(there, unit));
    }

    /// <returns>When the stretch begins in which a time is.</returns>
    public static DateTime StartOf(DateTime at, IntervalUnit unit) => unit switch
    {
        IntervalUnit.Year => new DateTime(at.Year, 1, 1),
        IntervalUnit.Quarter => new DateTime(at.Year, ((at.Month - 1) / 3 * 3) + 1, 1),
        IntervalUnit.Month => new DateTime(at.Year, at.Month, 1),
        IntervalUnit.Week => at.Date.Ticks < TimeSpan.TicksPerDay * 7 ? DateTime.MinValue : at.Date.AddDays(-(((int)at.DayOfWeek + 6) % 7)),
        IntervalUnit.Day => at.Date,
        IntervalUnit.SixHours => at.Date.AddHours(at.Hour / 6 * 6),
        IntervalUnit.Hour => at.Date.AddHours(at.Hour),
        IntervalUnit.TenMinutes => at.Date.AddMinutes((at.Hour * 60) + (at.Minute / 10 * 10)),
        _ => at.Date.AddMinutes((at.Hour * 60) + at.Minute),
    };

    /// <summary>Whether time passed without an act between a stretch and the one before it.</summary>
    public bool IsAfterAPause(int interval) => interval > 0 && After(All[interval - 1].From) < All[interval].From;

    private DateTime After(DateTime start) => Unit switch
    {
        IntervalUnit.Year => start.AddYears(1),
        IntervalUnit.Quarter => start.AddMonths(3),
        IntervalUnit.Month => start.AddMonths(1),
        IntervalUnit.Week => start.AddDays(7),
        IntervalUnit.Day => start.AddDays(1),
        IntervalUnit.SixHours => start.AddHours(6),
        IntervalUnit.Hour => start.AddHours(1),
        IntervalUnit.TenMinutes => start.AddMinutes(10),
        _ => start.AddMinutes(1),
    };

    private static int Count(IReadOnlyList<DateTime> there, IntervalUnit unit)
    {
        var (count, now) = (0, DateTime.MinValue);
        foreach (var at in there)
        {
            if (StartOf(at, unit) is var start && (count == 0 || start > now))
            {
                (count, now) = (count + 1, start);
            }
        }

        return count;
    }

    private static ImmutableArray<Interval> Divided(IReadOnlyList<DateTime> there, IntervalUnit unit)
    {
        var all = ImmutableArray.CreateBuilder<Interval>();
        for (var i = 0; i < there.Count; i++)
        {
            var start = StartOf(there[i], unit);
            if (all.Count == 0 || start > all[^1].From)
            {
                all.Add(new Interval(start, i + 1, i + 1));
            }
            else
            {
                all[^1] = all[^1] with { Last = i + 1 };
            }
        }

        return all.ToImmutable();
    }
}
