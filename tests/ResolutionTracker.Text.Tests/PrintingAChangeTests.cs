using NUnit.Framework;

namespace ResolutionTracker.Text.Tests;

public sealed class PrintingAChangeTests
{
    [Test]
    public void Says_its_two_ranges() =>
        Assert.That(new TextChange(3, 9, 3, 7).ToString(), Is.EqualTo("[3, 9) → [3, 7)"));
}
