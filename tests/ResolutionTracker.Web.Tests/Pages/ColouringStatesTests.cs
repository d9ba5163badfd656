using System.Globalization;
using NUnit.Framework;
using ResolutionTracker.Core.Delegations;
using ResolutionTracker.Web.Delegations;

namespace ResolutionTracker.Web.Tests.Pages;

public sealed class ColouringStatesTests
{
    private static readonly double[] Paper = Linear("#fffdf8");

    [Test]
    public void Each_of_the_193_states_can_be_read_on_paper() => Assert.That(
        MemberStates.All.Where(state => Contrast(StateColours.Of(state)) < 4.5), Is.Empty);

    [Test]
    public void Each_has_a_rule_and_the_stylesheet_is_always_the_same()
    {
        var css = StateColours.Css();

        Assert.That(MemberStates.All.Where(state => !css.Contains($"[data-state={state}]", StringComparison.Ordinal)), Is.Empty);
        Assert.That(StateColours.Css(), Is.EqualTo(css));
    }

    [TestCase(2024)]
    [TestCase(2025)]
    [TestCase(2026)]
    public void Members_of_one_Council_are_told_apart(int year)
    {
        var members = CouncilMembership.Of(year);
        var near = from one in members
                   from other in members
                   where string.CompareOrdinal(one.Code, other.Code) < 0
                   where Distance(StateColours.Of(one), StateColours.Of(other)) < 0.03
                   select $"{one} {StateColours.Of(one)}, {other} {StateColours.Of(other)}";

        Assert.That(near, Is.Empty);
    }

    private static double Contrast(string colour) => (Luminance(Paper) + 0.05) / (Luminance(Linear(colour)) + 0.05);

    private static double Luminance(double[] rgb) => (0.2126 * rgb[0]) + (0.7152 * rgb[1]) + (0.0722 * rgb[2]);

    private static double[] Linear(string colour) =>
    [
        .. Enumerable.Range(0, 3)
            .Select(i => int.Parse(colour.AsSpan(1 + (2 * i), 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255.0)
            .Select(value => value <= 0.04045 ? value / 12.92 : Math.Pow((value + 0.055) / 1.055, 2.4)),
    ];

    /// <summary>In OKLab, where equal distances look equal.</summary>
    private static double Distance(string one, string other)
    {
        var (a, b) = (Lab(Linear(one)), Lab(Linear(other)));
        return Math.Sqrt(a.Zip(b, (x, y) => (x - y) * (x - y)).Sum());
    }

    private static double[] Lab(double[] rgb)
    {
        var l = Math.Cbrt((0.4122214708 * rgb[0]) + (0.5363325363 * rgb[1]) + (0.0514459929 * rgb[2]));
        var m = Math.Cbrt((0.2119034982 * rgb[0]) + (0.6806995451 * rgb[1]) + (0.1073969566 * rgb[2]));
        var s = Math.Cbrt((0.0883024619 * rgb[0]) + (0.2817188376 * rgb[1]) + (0.6299787005 * rgb[2]));
        return
        [
            (0.2104542553 * l) + (0.7936177850 * m) - (0.0040720468 * s),
            (1.9779984951 * l) - (2.4285922050 * m) + (0.4505937099 * s),
            (0.0259040371 * l) + (0.7827717662 * m) - (0.8086757660 * s),
        ];
    }
}
