using System.Collections.Immutable;

namespace ResolutionTracker.Analysis.Amendments.Consequences;

/// <summary>Words that a decision replaced, and what it put in their place.</summary>
internal sealed record Replaced(
    ConsequentialKind Kind, ImmutableArray<Word> Old, ImmutableArray<Word> New, string OldText, string NewText)
{
    public string OldKey { get; } = DefinedWords.Joined(Old, 0, Old.Length);

    public string NewKey { get; } = DefinedWords.Joined(New, 0, New.Length);

    /// <summary>Whether only the style of it is another.</summary>
    public bool IsSame => string.Equals(OldKey.Replace('-', ' '), NewKey.Replace('-', ' '), StringComparison.OrdinalIgnoreCase);

    public ConsequentialChange Change => new(Kind, OldText, NewText);

    /// <summary>Whether the old words stand at a place, white space for white space.</summary>
    public bool IsAt(ImmutableArray<Word> words, int at) => IsAt(Old, words, at);

    public bool IsIn(ImmutableArray<Word> words)
    {
        for (var at = 0; at + Old.Length <= words.Length; at++)
        {
            if (IsAt(words, at))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether what stands at a place is there as a part of the new words.</summary>
    public bool IsDoneAt(ImmutableArray<Word> words, int at)
    {
        for (var i = 0; i + Old.Length <= New.Length; i++)
        {
            if (IsAt(New, i) && at >= i && IsAt(New, words, at - i))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsAt(ImmutableArray<Word> sought, ImmutableArray<Word> words, int at)
    {
        if (at + sought.Length > words.Length)
        {
            return false;
        }

        for (var i = 0; i < sought.Length; i++)
        {
            if (words[at + i].Text != sought[i].Text || (i > 0 && words[at + i].IsSpaced != sought[i].IsSpaced))
            {
                return false;
            }
        }

        return true;
    }
}
