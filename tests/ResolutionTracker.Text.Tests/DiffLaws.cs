using System.Collections.Immutable;
using NUnit.Framework;

namespace ResolutionTracker.Text.Tests;

/// <summary>What holds for every comparison, whatever the texts.</summary>
internal static class DiffLaws
{
    public static void Hold(string oldText, string newText)
    {
        var changes = WordDiff.Compare(oldText, newText);
        if (string.Equals(oldText, newText, StringComparison.Ordinal))
        {
            Assert.That(changes, Is.Empty, "a text compared with itself");
        }

        AreInOrder(changes, oldText, newText);
        Rebuild(changes, oldText, newText);
        Assert.That(WordDiff.Compare(newText, oldText), Is.EqualTo(changes.Select(change => change.Mirrored)), "the other way round");
        Assert.That(WordDiff.Compare(oldText, newText), Is.EqualTo(changes), "once more");
    }

    private static void AreInOrder(IReadOnlyList<TextChange> changes, string oldText, string newText)
    {
        var (oldAt, newAt) = (-1, -1);
        foreach (var change in changes)
        {
            Assert.That(change.OldStart, Is.GreaterThan(oldAt), "touches the one before");
            Assert.That(change.NewStart, Is.GreaterThan(newAt), "touches the one before");
            Assert.That(change.OldEnd, Is.InRange(change.OldStart, oldText.Length));
            Assert.That(change.NewEnd, Is.InRange(change.NewStart, newText.Length));
            Assert.That(change.OldEnd - change.OldStart + change.NewEnd - change.NewStart, Is.Positive, "says nothing");
            foreach (var (text, at) in new[]
                { (oldText, change.OldStart), (oldText, change.OldEnd), (newText, change.NewStart), (newText, change.NewEnd) })
            {
                Assert.That(at > 0 && at < text.Length && char.IsSurrogatePair(text[at - 1], text[at]), Is.False, "cuts a pair");
            }

            (oldAt, newAt) = (change.OldEnd, change.NewEnd);
        }
    }

    /// <summary>Between two changes of words on one line stands at least a word: no crumbs of space or punctuation.</summary>
    public static void LeaveNoCrumbs(string oldText, string newText)
    {
        var changes = WordDiff.Compare(oldText, newText).Where(change => HasWords(oldText, newText, change)).ToList();
        foreach (var (one, next) in changes.Zip(changes.Skip(1)))
        {
            var between = oldText[one.OldEnd..next.OldStart];
            var isOneLine = !oldText[one.OldStart..next.OldEnd].Contains('\n') && !newText[one.NewStart..next.NewEnd].Contains('\n');
            Assert.That(between.Any(char.IsLetterOrDigit) || !isOneLine, $"'{between}' at {one.OldEnd}");
        }
    }

    private static bool HasWords(string oldText, string newText, TextChange change) =>
        !string.IsNullOrWhiteSpace(oldText[change.OldStart..change.OldEnd])
        || !string.IsNullOrWhiteSpace(newText[change.NewStart..change.NewEnd]);

    private static void Rebuild(ImmutableArray<TextChange> changes, string oldText, string newText)
    {
        var segments = DiffSegments.Of(oldText, newText, changes);
        Assert.That(
            string.Concat(segments.Where(segment => segment.Kind != SegmentKind.Inserted).Select(segment => segment.Text)),
            Is.EqualTo(oldText), "the old text rebuilt");
        Assert.That(
            string.Concat(segments.Where(segment => segment.Kind != SegmentKind.Deleted).Select(segment => segment.Text)),
            Is.EqualTo(newText), "the new text rebuilt");
    }
}
