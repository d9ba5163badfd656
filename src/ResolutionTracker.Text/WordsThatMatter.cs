using System.Collections.Immutable;
using ResolutionTracker.Text.Force;

namespace ResolutionTracker.Text;

/// <summary>
/// Tells a change of force from one of substance and one of style, and names the words that make it: the ladder of operative verbs,
/// shall, should and may, Chapter VII, limits, negations, numbers, dates, deadlines, names of bodies. Languages: en, fr, es, ru, ar, zh,
/// with or without a region; in any other, numbers are known and no words.
/// </summary>
/// <remarks>Nothing is thrown for any text.</remarks>
public static class WordsThatMatter
{
    /// <param name="changes">Those that <see cref="WordDiff"/> finds between the two texts.</param>
    /// <returns>Each of the changes in its order. Judged the other way round they are the same, mirrored.</returns>
    public static ImmutableArray<JudgedChange> Judge(
        string oldText, string newText, IReadOnlyList<TextChange> changes, string language)
    {
        ArgumentNullException.ThrowIfNull(oldText);
        ArgumentNullException.ThrowIfNull(newText);
        ArgumentNullException.ThrowIfNull(changes);
        var lexicon = Lexicon.Of(language);

        // What is paired with what depends on which is met first; as in the comparison, the same text always comes first.
        return string.CompareOrdinal(oldText, newText) > 0
            ? [.. Judge(newText, oldText, changes.Select(change => change.Mirrored).ToList(), lexicon).Select(judged => judged.Mirror())]
            : Judge(oldText, newText, changes, lexicon);
    }

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

    private static ImmutableArray<JudgedChange> Judge(
        string oldText, string newText, IReadOnlyList<TextChange> changes, Lexicon lexicon)
    {
        if (changes.Count == 0)
        {
            return [];
        }

        var old = new ReadWords(oldText, lexicon);
        var @new = new ReadWords(newText, lexicon);
        var judged = ImmutableArray.CreateBuilder<JudgedChange>(changes.Count);
        foreach (var window in ChangeWindows.Around(changes, old, @new))
        {
            var (kind, named) = window.Judge(old, @new);
            for (var i = 0; i < window.Count; i++)
            {
                judged.Add(new JudgedChange(changes[window.First + i], kind, i == 0 ? named : []));
            }
        }

        return judged.MoveToImmutable();
    }
}
