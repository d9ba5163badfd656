using System.Collections.Immutable;
using ResolutionTracker.Text.Force;

namespace ResolutionTracker.Text;

/// <summary>
/// Finds the words that say how firmly a clause speaks, and what it counts and names: the ladder of operative verbs, shall, should and may,
/// Chapter VII, limits, negations, numbers, dates, deadlines, names of bodies. Languages: en, fr, es, ru, ar, zh,
/// with or without a region; in any other, numbers are known and no words.
/// </summary>
/// <remarks>Nothing is thrown for any text.</remarks>
public static class WordsThatMatter
{
    /// <returns>The words that matter in a text, in order; no two overlap.</returns>
    public static ImmutableArray<WordThatMatters> Find(string text, string language)
    {
        ArgumentNullException.ThrowIfNull(text);
        var found = new ReadWords(text, Lexicon.Of(language)).Found;
        var words = ImmutableArray.CreateBuilder<WordThatMatters>(found.Length);
        foreach (var word in found)
        {
            words.Add(new WordThatMatters(word.Start, word.End, word.Kind, word.Entry?.Rank));
        }

        return words.MoveToImmutable();
    }
}
