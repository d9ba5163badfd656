using System.Collections.Immutable;
using ResolutionTracker.Text.Alignment;

namespace ResolutionTracker.Text;

/// <summary>
/// What changed between two wordings, marked up as a person would: whole words, whole numbers, no crumbs. Case and white
/// space always count.
/// </summary>
/// <remarks>Nothing is thrown for any text, an unpaired surrogate included, and the work is bounded for any pair.</remarks>
public static class WordDiff
{
    /// <returns>The changes in order; no two touch. Compared the other way round they are the same, mirrored.</returns>
    public static ImmutableArray<TextChange> Compare(string oldText, string newText)
    {
        ArgumentNullException.ThrowIfNull(oldText);
        ArgumentNullException.ThrowIfNull(newText);
        return string.CompareOrdinal(oldText, newText) switch
        {
            0 => [],

            // The search breaks ties by what it meets first. It always starts from the same one of two texts, whichever is
            // called old, so that both readers get the same mark-up.
            > 0 => Mark(newText, oldText, isMirrored: true),
            _ => Mark(oldText, newText, isMirrored: false),
        };
    }

    private static ImmutableArray<TextChange> Mark(string oldText, string newText, bool isMirrored)
    {
        using var old = new TokenizedText(oldText);
        using var @new = new TokenizedText(newText);
        using var vocabulary = new Vocabulary(old.Count + @new.Count);
        old.NumberIn(vocabulary);
        @new.NumberIn(vocabulary);

        using var aligner = new TokenAligner(old, @new, vocabulary);
        var changes = aligner.Changes();
        var slider = new ChangeSlider(old, @new, vocabulary);
        var merger = new ChangeMerger(old, @new, vocabulary);
        slider.Join(changes);
        merger.Merge(changes);
        slider.Settle(changes);
        merger.Merge(changes);
        merger.CloseBrackets(changes);
        merger.Merge(changes);
        return new ChangeWriter(old, @new, isMirrored).Write(changes);
    }
}
