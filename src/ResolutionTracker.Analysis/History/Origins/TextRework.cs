using System.Collections.Immutable;
using ResolutionTracker.Text;

namespace ResolutionTracker.Analysis.History.Origins;

/// <summary>What one wording took from another: the words that stay, those that moved inside the text, those that left and those that came.</summary>
internal sealed class TextRework
{
    private readonly ImmutableArray<TextChange> _changes;

    public TextRework(string old, string @new)
        : this(old, @new, WordDiff.Compare(old, @new))
    {
    }

    /// <param name="changes">What changed between the two.</param>
    public TextRework(string old, string @new, ImmutableArray<TextChange> changes)
    {
        (Old, New, _changes) = (old, @new, changes);
        (Removed, Inserted) = (new List<PartOfChange>(changes.Length), new List<PartOfChange>(changes.Length));
        foreach (var change in _changes)
        {
            if (change.OldStart < change.OldEnd)
            {
                Removed.Add(PartOfChange.Removed(change, old));
            }

            if (change.NewStart < change.NewEnd)
            {
                Inserted.Add(PartOfChange.Inserted(change, @new));
            }
        }

        FollowMoved();
    }

    public string Old { get; }

    public string New { get; }

    public List<PartOfChange> Removed { get; }

    public List<PartOfChange> Inserted { get; }

    /// <summary>What is said of the new text, where of the old one <paramref name="old"/> is said.</summary>
    /// <param name="of">What is said of a token that came in; -1 asks for white space alone.</param>
    public ImmutableArray<WordRun<T>> Said<T>(ImmutableArray<WordRun<T>> old, Func<PartOfChange, int, T> of)
    {
        var runs = new RunWriter<T>(old.Length + (3 * Inserted.Count));
        var (oldAt, newAt, inserted) = (0, 0, 0);
        foreach (var change in _changes)
        {
            runs.PutPart(old, oldAt, change.OldStart, newAt - oldAt);
            if (change.NewStart < change.NewEnd)
            {
                Put(ref runs, Inserted[inserted++]);
            }

            (oldAt, newAt) = (change.OldEnd, change.NewEnd);
        }

        runs.PutPart(old, oldAt, Old.Length, newAt - oldAt);
        return runs.Written();

        void Put(ref RunWriter<T> runs, PartOfChange part)
        {
            var words = part.Words;
            if (words.Count == 0)
            {
                runs.Put(words.Start, words.End, of(part, -1));
            }

            // White space goes with the token before it.
            for (var token = 0; token < words.Count; token++)
            {
                runs.Put(
                    token == 0 ? words.Start : words.StartOf(token),
                    token == words.Count - 1 ? words.End : words.StartOf(token + 1),
                    part.FromOf(token) is var from and >= 0 ? old.At(from) : of(part, token));
            }
        }
    }

    // One word of substance is enough here: who writes a sentence of the same clause anew and has a word of it again hasn't brought it in.
    private void FollowMoved()
    {
        if (!Removed.Exists(part => part.Words.Weight > 0) || !Inserted.Exists(part => part.Words.Weight > 0))
        {
            return;
        }

        using var places = new RemovedTokens(Removed);
        foreach (var part in Inserted)
        {
            for (var token = part.Words.NextOfSubstance(0, part.Words.Count); token >= 0; token = part.Words.NextOfSubstance(token, part.Words.Count))
            {
                token = !part.IsTaken(token) && Longest(part, token, places.At(part.Words.HashOf(token))) is { } moved
                    ? Take(part, moved.From, moved.Stretch)
                    : token + 1;
            }
        }
    }

    private (PartOfChange From, Stretch Stretch)? Longest(PartOfChange part, int token, ReadOnlySpan<RemovedTokens.Place> places)
    {
        (PartOfChange From, Stretch Stretch)? longest = null;
        foreach (var place in places)
        {
            var from = Removed[place.Part];
            var stretch = Stretch.Around(part.Words, token, part.Taken, from.Words, place.Token, from.Taken);
            var isLonger = stretch.Length > (longest?.Stretch.Length ?? 0)
                || (stretch.Length > 0 && stretch.Length == longest?.Stretch.Length && from.Change == part.Change && longest?.From.Change != part.Change);
            if (isLonger && part.Words.WeightOf(stretch.Here, stretch.Length) >= WordSubstance.OfAWord)
            {
                longest = (from, stretch);
            }
        }

        return longest;
    }

    private static int Take(PartOfChange part, PartOfChange from, Stretch stretch)
    {
        for (var i = 0; i < stretch.Length; i++)
        {
            part.CameFrom(stretch.Here + i, from.Words.StartOf(stretch.There + i));
            from.Take(stretch.There + i);
        }

        return stretch.Here + stretch.Length;
    }
}
