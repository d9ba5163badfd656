using NUnit.Framework;
using ResolutionTracker.Text.Merging;

namespace ResolutionTracker.Text.Tests;

/// <summary>What holds for every merge, whatever the texts.</summary>
internal static class MergeLaws
{
    public static void Hold(Triple texts)
    {
        var (@base, current, amended) = texts;
        IsIdentityOnEitherSide(@base, amended);
        IsIdentityOnEitherSide(@base, current);
        var merged = WordMerge.Merge(@base, current, amended);
        IsTheSameTheOtherWayRound(merged, WordMerge.Merge(@base, amended, current));
        Assert.That(WordMerge.Merge(@base, current, amended).Parts, Is.EqualTo(merged.Parts), "once more");
        HasAllWords(merged, texts);
        LosesAndInventsNothing(merged, texts);
    }

    private static void IsIdentityOnEitherSide(string @base, string other)
    {
        var onBase = WordMerge.Merge(@base, @base, other);
        Assert.That((onBase.Text, onBase.IsContained), Is.EqualTo((other, string.Equals(@base, other, StringComparison.Ordinal))), "on an unchanged text");
        var ofBase = WordMerge.Merge(@base, other, @base);
        Assert.That((ofBase.Text, ofBase.IsContained), Is.EqualTo((other, true)), "an amendment that changes nothing");
        var same = WordMerge.Merge(@base, other, other);
        Assert.That((same.Text, same.IsContained), Is.EqualTo((other, true)), "the same change");
    }

    private static void IsTheSameTheOtherWayRound(MergedWords merged, MergedWords mirrored)
    {
        Assert.That(mirrored.HasConflict, Is.EqualTo(merged.HasConflict), "the other way round");
        Assert.That(mirrored.Text, Is.EqualTo(merged.Text), "the other way round");
        Assert.That(mirrored.With(MergePick.Amended), Is.EqualTo(merged.With(MergePick.Current)), "the other way round");
        Assert.That(mirrored.With(MergePick.AmendedFirst), Is.EqualTo(merged.With(MergePick.CurrentFirst)), "the other way round");
    }

    private static void HasAllWords(MergedWords merged, Triple texts)
    {
        AreAllWords(texts.Base, merged.Parts.Select(part => texts.Base[part.BaseStart..part.BaseEnd]));
        AreAllWords(texts.Current, merged.Parts.Select(part => texts.Current[part.CurrentStart..part.CurrentEnd]));
        AreAllWords(texts.Amended, merged.Parts.Select(part => texts.Amended[part.AmendedStart..part.AmendedEnd]));
    }

    private static void AreAllWords(string text, IEnumerable<string> parts) =>
        Assert.That(string.Concat(string.Concat(parts).Where(IsWritten)), Is.EqualTo(string.Concat(text.Where(IsWritten))));

    private static void LosesAndInventsNothing(MergedWords merged, Triple texts)
    {
        foreach (var pick in Enum.GetValues<MergePick>())
        {
            var left = Count(merged.With(pick));
            foreach (var part in merged.Parts)
            {
                var mine = part.Kind is MergePartKind.Kept or MergePartKind.Amended or MergePartKind.Both
                    || (part.IsConflict && (pick == MergePick.Amended || pick == MergePick.AmendedFirst
                        || (pick == MergePick.CurrentFirst && part.Kind == MergePartKind.TwoInsertions)));
                var theirs = part.Kind is MergePartKind.Current
                    || (part.IsConflict && (pick == MergePick.Current || pick == MergePick.CurrentFirst
                        || (pick == MergePick.AmendedFirst && part.Kind == MergePartKind.TwoInsertions)));
                Take(left, mine ? texts.Amended[part.AmendedStart..part.AmendedEnd] : "");
                Take(left, theirs ? texts.Current[part.CurrentStart..part.CurrentEnd] : "");
            }

            Assert.That(left.Where(word => word.Value != 0), Is.Empty, $"words lost or invented, {pick}");
        }
    }

    // By characters: what is no word of any language can grow together with its new neighbour.
    private static Dictionary<char, int> Count(string text) =>
        text.Where(IsWritten).GroupBy(character => character).ToDictionary(same => same.Key, same => same.Count());

    private static void Take(Dictionary<char, int> left, string words)
    {
        foreach (var character in words.Where(IsWritten))
        {
            left[character] = left.GetValueOrDefault(character) - 1;
        }
    }

    private static bool IsWritten(char character) => !char.IsWhiteSpace(character);
}
