using System.Collections.Immutable;
using ResolutionTracker.Core.Amendments;

namespace ResolutionTracker.Analysis.History.Origins;

/// <summary>The wording that was accepted of one change, and whose each word is: what was proposed its authors', what was added the penholder's.</summary>
/// <param name="Text">The words of several clauses parted by <see cref="Change.ClauseBreak"/>.</param>
/// <param name="Proposed">What the change said on the text that then stood.</param>
/// <param name="Authors">Those who stood behind it.</param>
/// <param name="By">Who accepted it.</param>
internal sealed record AcceptedWords(
    string Text, ImmutableArray<WordRun<WordOwner>> Runs, string? Proposed, WordOwner Authors, WordOwner By)
{
    /// <returns>Whose the words of one of its clauses are; null where none of them reads so.</returns>
    public ImmutableArray<WordRun<WordOwner>>? Part(string text)
    {
        if (text == Text)
        {
            return Runs;
        }

        for (int start = 0, end; start <= Text.Length; start = end + 1)
        {
            end = Text.IndexOf(Change.ClauseBreak, start) is var at and >= 0 ? at : Text.Length;
            if (end - start == text.Length && Text.AsSpan(start, text.Length).SequenceEqual(text))
            {
                return Runs.Part(start, end);
            }
        }

        return null;
    }

    /// <summary>Who had words taken out of the text through it: its authors, unless they had kept them.</summary>
    public WordOwner RemoverOf(string words) =>
        Proposed is not null && !Text.Contains(words, StringComparison.Ordinal) && Proposed.Contains(words, StringComparison.Ordinal) ? By : Authors;
}
