using NUnit.Framework;
using ResolutionTracker.Core.Numbering;

namespace ResolutionTracker.Core.Tests.Numbering;

public sealed class NumeralsTests
{
    [TestCase(1, "a")]
    [TestCase(26, "z")]
    [TestCase(27, "aa")]
    [TestCase(28, "bb")]
    [TestCase(53, "aaa")]
    public void Letters_double_after_z(int ordinal, string letters) => Assert.That(Numerals.Letters(ordinal), Is.EqualTo(letters));

    [TestCase(1, "i")]
    [TestCase(4, "iv")]
    [TestCase(9, "ix")]
    [TestCase(14, "xiv")]
    [TestCase(40, "xl")]
    [TestCase(1994, "mcmxciv")]
    public void Romans_are_small(int ordinal, string roman) => Assert.That(Numerals.Roman(ordinal), Is.EqualTo(roman));

    [TestCase(0, "3")]
    [TestCase(1, "(c)")]
    [TestCase(2, "(iii)")]
    [TestCase(3, "c")]
    [TestCase(4, "iii")]
    public void Each_degree_has_its_mark(int degree, string mark) => Assert.That(Numerals.Mark(3, degree), Is.EqualTo(mark));

    [Test]
    public void Latin_ordinals_are_all_different() => Assert.That(Enumerable.Range(1, 60).Select(LatinSuffix.Of), Is.Unique);

    [TestCase(1, "bis")]
    [TestCase(2, "ter")]
    [TestCase(3, "quater")]
    [TestCase(4, "quinquies")]
    [TestCase(19, "vicies")]
    [TestCase(20, "bis 20")]
    public void Latin_ordinals_begin_with_bis(int ordinal, string suffix) => Assert.That(LatinSuffix.Of(ordinal), Is.EqualTo(suffix));
}
