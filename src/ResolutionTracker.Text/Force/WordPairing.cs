using System.Collections.Immutable;

namespace ResolutionTracker.Text.Force;

/// <summary>Lays the words that matter of the old text beside those of the new one, each sort for itself: what both have is left out,
/// and of the rest the first goes with the first.</summary>
internal sealed class WordPairing(string oldText, string newText)
{
    /// <summary>A table of more cells than this would be a text against another text.</summary>
    private const int MostCells = 4096;

    /// <summary>A date and a length of time may take each other's place.</summary>
    private static readonly NamedKind[][] Sorts =
    [
        [NamedKind.Verb], [NamedKind.Modal], [NamedKind.ChapterVii], [NamedKind.Negation], [NamedKind.Limit],
        [NamedKind.Qualifier], [NamedKind.Deadline, NamedKind.Date], [NamedKind.Number], [NamedKind.Body],
    ];

    private readonly List<NamedChange> _named = [];

    public bool HasForce { get; private set; }

    public ImmutableArray<NamedChange> Named => [.. _named];

    public void Pair(ReadOnlySpan<FoundWord> old, ReadOnlySpan<FoundWord> @new)
    {
        if (old.IsEmpty && @new.IsEmpty)
        {
            return;
        }

        foreach (var sort in Sorts)
        {
            var gone = OfSort(old, sort);
            var come = OfSort(@new, sort);
            LeaveOutCommon(gone, come);
            for (var i = 0; i < Math.Max(gone.Count, come.Count); i++)
            {
                Name(i < gone.Count ? gone[i] : null, i < come.Count ? come[i] : null);
            }
        }
    }

    private static List<FoundWord> OfSort(ReadOnlySpan<FoundWord> words, NamedKind[] kinds)
    {
        var list = new List<FoundWord>();
        foreach (var word in words)
        {
            if (Array.IndexOf(kinds, word.Kind) >= 0)
            {
                list.Add(word);
            }
        }

        return list;
    }

    private void Name(FoundWord? gone, FoundWord? come)
    {
        if (gone is { } one && come is { } other)
        {
            if (one.SaysTheSame(other))
            {
                return;
            }

            var order = other.Against(one);
            HasForce |= one.HasForce && other.HasForce ? order is not 0 : one.HasForce || other.HasForce;
            _named.Add(new NamedChange(
                (NamedKind)Math.Min((int)one.Kind, (int)other.Kind), Words(oldText, one), Words(newText, other), Direction(order)));
        }
        else
        {
            HasForce |= (gone ?? come)?.HasForce is true;
            _named.Add(gone is { } removed
                ? new NamedChange(removed.Kind, Words(oldText, removed), string.Empty, NamedDirection.Removed)
                : new NamedChange(come!.Value.Kind, string.Empty, Words(newText, come.Value), NamedDirection.Added));
        }
    }

    private static NamedDirection Direction(int? order) =>
        order > 0 ? NamedDirection.Stronger : order < 0 ? NamedDirection.Weaker : NamedDirection.Different;

    private static string Words(string text, FoundWord word) => text[word.Start..word.End];

    private static void LeaveOutCommon(List<FoundWord> old, List<FoundWord> @new)
    {
        // Most often what both have is all that one of them has, and nothing has to be laid beside anything.
        LeaveOutStart(old, @new);
        if (old.Count == 0 || @new.Count == 0)
        {
            return;
        }

        if (old.Count * (long)@new.Count > MostCells)
        {
            LeaveOutEnd(old, @new);
            return;
        }

        var longest = new int[old.Count + 1, @new.Count + 1];
        for (var i = old.Count - 1; i >= 0; i--)
        {
            for (var j = @new.Count - 1; j >= 0; j--)
            {
                longest[i, j] = old[i].SaysTheSame(@new[j])
                    ? longest[i + 1, j + 1] + 1
                    : Math.Max(longest[i + 1, j], longest[i, j + 1]);
            }
        }

        var (oldRest, newRest) = (new List<FoundWord>(), new List<FoundWord>());
        int at = 0, with = 0;
        while (at < old.Count && with < @new.Count)
        {
            if (old[at].SaysTheSame(@new[with]))
            {
                (at, with) = (at + 1, with + 1);
            }
            else if (longest[at + 1, with] >= longest[at, with + 1])
            {
                oldRest.Add(old[at++]);
            }
            else
            {
                newRest.Add(@new[with++]);
            }
        }

        oldRest.AddRange(old[at..]);
        newRest.AddRange(@new[with..]);
        old.Clear();
        old.AddRange(oldRest);
        @new.Clear();
        @new.AddRange(newRest);
    }

    private static void LeaveOutStart(List<FoundWord> old, List<FoundWord> @new)
    {
        var same = 0;
        while (same < Math.Min(old.Count, @new.Count) && old[same].SaysTheSame(@new[same]))
        {
            same++;
        }

        old.RemoveRange(0, same);
        @new.RemoveRange(0, same);
    }

    private static void LeaveOutEnd(List<FoundWord> old, List<FoundWord> @new)
    {
        while (old is [.., var last] && @new is [.., var newLast] && last.SaysTheSame(newLast))
        {
            old.RemoveAt(old.Count - 1);
            @new.RemoveAt(@new.Count - 1);
        }
    }
}
