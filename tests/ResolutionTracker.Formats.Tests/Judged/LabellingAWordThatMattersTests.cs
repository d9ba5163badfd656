using NUnit.Framework;
using ResolutionTracker.Formats.Judged;
using ResolutionTracker.Text;

namespace ResolutionTracker.Formats.Tests.Judged;

public sealed class LabellingAWordThatMattersTests
{
    [TestCase(NamedKind.Modal, "shall", "may", NamedDirection.Weaker, "weakens: shall → may")]
    [TestCase(NamedKind.Verb, "Urges", "Demands", NamedDirection.Stronger, "strengthens: urges → demands")]
    [TestCase(NamedKind.Verb, "Stresses", "Emphasizes", NamedDirection.Different, "verb changed: stresses → emphasizes")]
    [TestCase(NamedKind.Number, "six", "twelve", NamedDirection.Different, "number changed: six → twelve")]
    [TestCase(NamedKind.Deadline, "31 October 2025", "31 December\n2025", NamedDirection.Different, "deadline changed: 31 October 2025 → 31 December 2025")]
    [TestCase(NamedKind.Body, "Security Council", "General Assembly", NamedDirection.Different, "body changed: Security Council → General Assembly")]
    [TestCase(NamedKind.ChapterVii, "all necessary measures", "", NamedDirection.Removed, "removes: all necessary measures")]
    [TestCase(NamedKind.ChapterVii, "", "Chapter VII", NamedDirection.Added, "adds: Chapter VII")]
    [TestCase(NamedKind.Negation, "", "not", NamedDirection.Added, "adds: not")]
    [TestCase(NamedKind.Verb, "يحث", "يطالب", NamedDirection.Stronger, "strengthens: \u2068يحث\u2069 → \u2068يطالب\u2069")]
    public void Fits_on_a_chip(NamedKind kind, string old, string @new, NamedDirection direction, string label) =>
        Assert.That(NamedLabels.Of(new NamedChange(kind, old, @new, direction)), Is.EqualTo(label));

    [Test]
    public void Has_a_name_for_each_kind([Values] NamedKind kind) =>
        Assert.That(NamedLabels.Of(new NamedChange(kind, "a", "b", NamedDirection.Different)), Does.EndWith(" changed: a → b"));
}
