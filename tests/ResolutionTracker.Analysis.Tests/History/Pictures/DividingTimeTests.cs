using NUnit.Framework;
using ResolutionTracker.Analysis.History.Pictures;

namespace ResolutionTracker.Analysis.Tests.History.Pictures;

public sealed class DividingTimeTests
{
    private static readonly DateTime Monday = new(2026, 3, 2, 9, 0, 0);

    [Test]
    public void Stretches_hold_every_position_once_in_order()
    {
        var chance = new Random(7);
        for (var round = 0; round < 200; round++)
        {
            var at = Monday;
            var there = Enumerable.Range(0, chance.Next(1, 60)).Select(_ => at = at.AddMinutes(chance.Next(-30, 4_000))).ToList();
            var intervals = Intervals.Of(there);
            Assert.That(intervals.All.SelectMany(each => Enumerable.Range((int)each.First, (int)(each.Last - each.First) + 1)), Is.EqualTo(Enumerable.Range(1, there.Count)));
            Assert.That(intervals.All.Select(each => each.From), Is.Ordered.And.Unique);
        }
    }

    [TestCase(8, 24 * 60, IntervalUnit.Day)]
    [TestCase(80, 24 * 60, IntervalUnit.Week)]
    [TestCase(250, 24 * 60, IntervalUnit.Month)]
    [TestCase(400, 24 * 60, IntervalUnit.Quarter)]
    [TestCase(12, 31 * 24 * 60, IntervalUnit.Month)]
    [TestCase(40, 2 * 60, IntervalUnit.SixHours)]
    [TestCase(8, 60, IntervalUnit.Hour)]
    [TestCase(8, 10, IntervalUnit.TenMinutes)]
    [TestCase(8, 1, IntervalUnit.Minute)]
    public void The_longest_stretch_is_taken_that_still_shows_a_course(int acts, int minutesApart, IntervalUnit unit) =>
        Assert.That(Intervals.Of([.. Enumerable.Range(0, acts).Select(i => Monday.AddMinutes(i * minutesApart))]).Unit, Is.EqualTo(unit));

    [Test]
    public void A_stretch_without_an_act_is_none_and_the_next_one_comes_after_a_pause()
    {
        var intervals = OnDays(0, 1, 2, 3, 4, 7, 8);
        Assert.Multiple(() =>
        {
            Assert.That(intervals.All.Select(each => each.From.Day), Is.EqualTo([2, 3, 4, 5, 6, 9, 10]));
            Assert.That(Enumerable.Range(0, 7).Where(intervals.IsAfterAPause), Is.EqualTo([5]));
        });
    }

    [Test]
    public void What_was_entered_late_belongs_to_where_the_record_stood()
    {
        var intervals = OnDays(0, 1, 2, 3, 4, 5, 1, 6);
        Assert.That(intervals.All.Select(each => (each.First, each.Last)), Is.EqualTo([(1, 1), (2, 2), (3, 3), (4, 4), (5, 5), (6, 7), (8, 8)]));
    }

    [Test]
    public void All_at_once_is_one_stretch() => Assert.That(Intervals.Of([Monday, Monday, Monday]).All, Is.EqualTo([new Interval(Monday, 1, 3)]));

    private static Intervals OnDays(params IEnumerable<int> days) => Intervals.Of([.. days.Select(day => Monday.AddDays(day))]);
}
