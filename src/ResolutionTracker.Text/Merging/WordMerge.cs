using System.Collections.Immutable;
using System.Runtime.InteropServices;
using ResolutionTracker.Text.Alignment;

namespace ResolutionTracker.Text.Merging;

/// <summary>
/// The three-way merge of words: what an amendment, written against a base, says on the text that now stands. Changes in different words go
/// together, the same change counts once, and for different changes of the same words a person has to choose. Which of the two sides is called
/// current makes no difference where nobody has to choose.
/// </summary>
/// <remarks>Nothing is thrown for any text, and the work is bounded for any three.</remarks>
public static class WordMerge
{
    public static MergedWords Merge(string @base, string current, string amended)
    {
        ArgumentNullException.ThrowIfNull(@base);
        ArgumentNullException.ThrowIfNull(current);
        ArgumentNullException.ThrowIfNull(amended);
        using var baseWords = new TokenizedText(@base);
        using var currentWords = new TokenizedText(current);
        using var amendedWords = new TokenizedText(amended);
        using var vocabulary = new Vocabulary(baseWords.Count + currentWords.Count + amendedWords.Count);
        baseWords.NumberIn(vocabulary);
        currentWords.NumberIn(vocabulary);
        amendedWords.NumberIn(vocabulary);

        var theirs = new FineChanges(baseWords, currentWords, vocabulary).Find();
        var mine = new FineChanges(baseWords, amendedWords, vocabulary).Find();
        var sweep = new MergeSweep(
            new MergeSide(currentWords.Places, CollectionsMarshal.AsSpan(theirs)), new MergeSide(amendedWords.Places, CollectionsMarshal.AsSpan(mine)));
        var regions = sweep.All(baseWords.Count);
        ImmutableArray<MergePart> parts =
            [.. regions.Select(region => region.In(baseWords.Places, currentWords.Places, amendedWords.Places))];
        var picks = parts.Any(part => part.Kind == MergePartKind.TwoInsertions) ? 4 : parts.Any(part => part.IsConflict) ? 2 : 1;
        var texts = ImmutableArray.CreateBuilder<string>(picks);
        for (var pick = 0; pick < picks; pick++)
        {
            texts.Add(new SeamWriter(baseWords, currentWords, amendedWords).Write(regions, (MergePick)pick));
        }

        return new MergedWords(current, parts, texts.MoveToImmutable());
    }
}
