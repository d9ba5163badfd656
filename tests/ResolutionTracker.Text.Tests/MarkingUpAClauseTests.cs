using NUnit.Framework;

namespace ResolutionTracker.Text.Tests;

public sealed class MarkingUpAClauseTests
{
    [TestCase("to report;", "to submit a report;", "to [+submit a +]report;")]
    [TestCase("Decides to extend", "Decides, in consultation with the parties, to extend", "Decides[+, in consultation with the parties,+] to extend")]
    [TestCase("Urges the parties", "Strongly urges the parties", "[-Urges-][+Strongly urges+] the parties")]
    [TestCase("until 17 November 2025;", "until 30 November 2025;", "until [-17-][+30+] November 2025;")]
    [TestCase("until 30 June 2026;", "until 31 December 2027;", "until [-30 June 2026-][+31 December 2027+];")]
    [TestCase("of 17 November 2025,", "of 30 November 2026,", "of [-17 November 2025-][+30 November 2026+],")]
    [TestCase("resolution 2803 (2025), and", "resolution 2812 (2026), and", "resolution [-2803 (2025)-][+2812 (2026)+], and")]
    [TestCase("1,000.50 dollars", "1,000.60 dollars", "[-1,000.50-][+1,000.60+] dollars")]
    [TestCase("S/RES/2803(2025)", "S/RES/2804(2025)", "[-S/RES/2803-][+S/RES/2804+](2025)")]
    [TestCase("the Force", "the force", "the [-Force-][+force+]")]
    [TestCase("a b", "a  b", "a [+ +]b")]
    [TestCase("the cease-fire holds", "the ceasefire holds", "the [-cease-fire-][+ceasefire+] holds")]
    [TestCase("de l'Organisation unie", "de l'Assemblée unie", "de l'[-Organisation-][+Assemblée+] unie")]
    [TestCase("Urges the parties", "Urges all States to support the efforts of the parties", "Urges [+all States to support the efforts of +]the parties")]
    [TestCase("demilitarization of the strip", "[demilitarization] of the strip", "[+[+]demilitarization[+]+] of the strip")]
    [TestCase("A. C.", "A. B. C.", "A. [+B. +]C.")]
    [TestCase("安全理事会决定延长任务期限", "安全理事会决定再次延长任务期限", "安全理事会决定[+再次+]延长任务期限")]
    [TestCase("2025年11月17日", "2026年12月31日", "[-2025年11月17-][+2026年12月31+]日")]
    public void Reads_as_a_person_would_mark_it(string oldText, string newText, string expected) =>
        Assert.That(MarkUp.Of(oldText, newText), Is.EqualTo(expected));
}
