using NUnit.Framework;

namespace ResolutionTracker.Text.Tests;

public sealed class WeighingATokenTests
{
    [TestCase("report", 2)]
    [TestCase("2026", 2)]
    [TestCase("UN", 2)]
    [TestCase("القوة", 2)]
    [TestCase("部", 1)]
    [TestCase("of", 0)]
    [TestCase("shall", 0)]
    [TestCase("في", 0)]
    [TestCase("的", 0)]
    [TestCase(",", 0)]
    [TestCase("\uD800", 0)]
    public void By_how_much_it_says(string token, int weight) => Assert.That(WordSubstance.WeightOf(token), Is.EqualTo(weight));

    [TestCase("report", true)]
    [TestCase("of", true)]
    [TestCase("7", true)]
    [TestCase("的", true)]
    [TestCase(";", false)]
    [TestCase("“", false)]
    public void And_whether_it_counts_as_a_word(string token, bool isWord) => Assert.That(WordSubstance.IsWord(token), Is.EqualTo(isWord));
}
