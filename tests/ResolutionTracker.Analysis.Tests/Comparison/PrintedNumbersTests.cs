using NUnit.Framework;
using ResolutionTracker.Analysis.Comparison;
using ResolutionTracker.Text;

namespace ResolutionTracker.Analysis.Tests.Comparison;

public sealed class PrintedNumbersTests
{
    [TestCase("4. Decides to extend the mandate;", "5. Decides to extend the mandate;")]
    [TestCase("Decides to extend the mandate;", "5. Decides to extend the mandate;")]
    [TestCase("(a) Monitor the ceasefire;", "(b) Monitor the ceasefire;")]
    [TestCase("(iv) Monitor the ceasefire;", "(b) Monitor the ceasefire;")]
    [TestCase("9) Contrôler le cessez-le-feu ;", "10) Contrôler le cessez-le-feu ;")]
    [TestCase("٤. يقرر تمديد الولاية؛", "٥. يقرر تمديد الولاية؛")]
    public void Another_number_before_a_paragraph_says_the_same(string old, string @new)
    {
        var row = JudgedComparison.Of([old], [@new], null).Rows.Single();

        Assert.Multiple(() =>
        {
            Assert.That(row.Status, Is.EqualTo(ClauseStatus.Changed));
            Assert.That(row.Changes, Is.Not.Empty);
            Assert.That(row.IsStyle);
            Assert.That(row.Named, Is.Empty);
        });
    }

    [TestCase("30 days after the adoption;", "60 days after the adoption;", "30 days → 60 days")]
    [TestCase("2026. is the year;", "2027. is the year;", "2026 → 2027")]
    [TestCase("4. Decides to extend it for 6 months;", "5. Decides to extend it for 12 months;", "6 months → 12 months")]
    public void A_number_that_is_said_is_told_all_the_same(string old, string @new, string named)
    {
        var row = JudgedComparison.Of([old], [@new], "en").Rows.Single();

        Assert.That(row.IsStyle, Is.False);
        Assert.That(row.Named.Select(each => $"{each.Named.Old} → {each.Named.New}"), Is.EqualTo(new[] { named }));
    }

    [Test]
    public void The_number_of_the_second_half_of_a_split_paragraph_is_not_a_number_that_came()
    {
        var row = JudgedComparison.Of(
            ["3. Requests the Secretary-General to report every ninety days, and further requests him to assess the security situation;"],
            ["3. Requests the Secretary-General to report every ninety days;", "4. Further requests him to assess the security situation;"],
            "en").Rows.Single();

        Assert.That(row.Status, Is.EqualTo(ClauseStatus.Split));
        Assert.That(row.Named, Is.Empty);
    }

    [Test]
    public void What_changes_beside_the_number_keeps_its_kind_and_its_place()
    {
        var row = JudgedComparison.Of(["4. Calls upon Member States;"], ["5. Calls upon all Member States;"], "en").Rows.Single();

        Assert.That(
            row.Changes.Select(change => (change.Change, change.Kind)),
            Is.EqualTo(new[] { (new TextChange(0, 1, 0, 1), ChangeKind.Style), (new TextChange(14, 14, 14, 18), ChangeKind.Substance) }));
    }
}
