using NUnit.Framework;
using ResolutionTracker.Text.Merging;
using PropertyTest = FsCheck.NUnit.PropertyAttribute;

namespace ResolutionTracker.Text.Tests;

/// <summary>Two edits of a text, compared, say what merging them would say.</summary>
public sealed class ComparingAnyTwoEditsTests
{
    [PropertyTest(MaxTest = 2000, Arbitrary = new[] { typeof(AnyText) })]
    public void Finds_the_first_conflict_of_their_merge(Triple texts) => FindsTheFirstConflict(texts);

    [Category("Long")]
    [PropertyTest(MaxTest = 100_000, Arbitrary = new[] { typeof(AnyText) })]
    public void Finds_the_first_conflict_of_their_merge_a_hundred_thousand_times(Triple texts) => FindsTheFirstConflict(texts);

    [PropertyTest(MaxTest = 2000, Arbitrary = new[] { typeof(EditedApart) })]
    public void Finds_none_in_changes_of_different_words(EditedApart clause) => FindsTheFirstConflict(clause.Texts);

    [Category("Long")]
    [PropertyTest(MaxTest = 100_000, Arbitrary = new[] { typeof(EditedApart) })]
    public void Finds_none_in_changes_of_different_words_a_hundred_thousand_times(EditedApart clause) => FindsTheFirstConflict(clause.Texts);

    [Test]
    public void Edits_of_different_texts_are_not_compared() => Assert.That(
        () => WordEdit.Of("Welcomes the report;", "Welcomes a report;").ConflictWith(WordEdit.Of("Recalls the report;", "Recalls a report;")),
        Throws.ArgumentException);

    private static void FindsTheFirstConflict(Triple texts)
    {
        var (@base, current, amended) = texts;
        var (theirs, mine) = (WordEdit.Of(@base, current), WordEdit.Of(@base, amended));
        Assert.Multiple(() =>
        {
            Assert.That(theirs.ConflictWith(mine), Is.EqualTo(FirstConflict(WordMerge.Merge(@base, current, amended))));
            Assert.That(mine.ConflictWith(theirs), Is.EqualTo(FirstConflict(WordMerge.Merge(@base, amended, current))), "the other way round");
        });
    }

    private static MergePart? FirstConflict(MergedWords merged) =>
        merged.HasConflict ? merged.Parts.First(part => part.IsConflict) : null;
}
