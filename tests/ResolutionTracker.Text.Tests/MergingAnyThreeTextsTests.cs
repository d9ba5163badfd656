using NUnit.Framework;
using ResolutionTracker.Text.Merging;
using PropertyTest = FsCheck.NUnit.PropertyAttribute;

namespace ResolutionTracker.Text.Tests;

public sealed class MergingAnyThreeTextsTests
{
    [PropertyTest(MaxTest = 3000, Arbitrary = new[] { typeof(AnyText) })]
    public void Loses_and_invents_nothing_whichever_side_comes_first(Triple texts) => MergeLaws.Hold(texts);

    [Category("Long")]
    [PropertyTest(MaxTest = 100_000, Arbitrary = new[] { typeof(AnyText) })]
    public void Loses_and_invents_nothing_a_hundred_thousand_times(Triple texts) => MergeLaws.Hold(texts);

    [PropertyTest(MaxTest = 3000, Arbitrary = new[] { typeof(EditedApart) })]
    public void Changes_in_different_words_go_together(EditedApart clause) => GoTogether(clause);

    [Category("Long")]
    [PropertyTest(MaxTest = 100_000, Arbitrary = new[] { typeof(EditedApart) })]
    public void Changes_in_different_words_go_together_a_hundred_thousand_times(EditedApart clause) => GoTogether(clause);

    private static void GoTogether(EditedApart clause)
    {
        var merged = WordMerge.Merge(clause.Texts.Base, clause.Texts.Current, clause.Texts.Amended);
        Assert.That(merged.Text, Is.EqualTo(clause.Both));
        MergeLaws.Hold(clause.Texts);
    }
}
