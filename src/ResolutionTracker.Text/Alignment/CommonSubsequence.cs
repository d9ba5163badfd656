using DiffPlex;
using DiffPlex.Model;

namespace ResolutionTracker.Text.Alignment;

/// <summary>The longest common subsequence of two rows of numbers, by DiffPlex. Its protected entry takes numbers as
/// they are; the public one would make a string of every token.</summary>
internal sealed class CommonSubsequence : Differ
{
    /// <summary>Up to this many numbers on both sides together the search is exact. Its time grows with the product of
    /// length and difference, so longer rows are first cut at numbers that occur once on either side, then by length.</summary>
    private const int ExactUpTo = 8_000;

    private CommonSubsequence()
    {
    }

    /// <summary>Calls <paramref name="match"/> with each pair of places that belong together, ascending on both sides.</summary>
    public static void Find(ReadOnlySpan<int> old, ReadOnlySpan<int> @new, Action<int, int> match) =>
        Find(old, 0, @new, 0, match, mayCut: true);

    private static void Find(
        ReadOnlySpan<int> old, int oldOffset, ReadOnlySpan<int> @new, int newOffset, Action<int, int> match, bool mayCut)
    {
        if (old.IsEmpty || @new.IsEmpty)
        {
            return;
        }

        if (old.Length + @new.Length <= ExactUpTo)
        {
            Exactly(old, oldOffset, @new, newOffset, match);
            return;
        }

        if (mayCut)
        {
            var (oldAt, newAt) = (0, 0);
            foreach (var (oldAnchor, newAnchor) in Landmarks.Of(old, @new))
            {
                Find(old[oldAt..oldAnchor], oldOffset + oldAt, @new[newAt..newAnchor], newOffset + newAt, match, mayCut: false);
                match(oldOffset + oldAnchor, newOffset + newAnchor);
                (oldAt, newAt) = (oldAnchor + 1, newAnchor + 1);
            }

            Find(old[oldAt..], oldOffset + oldAt, @new[newAt..], newOffset + newAt, match, mayCut: false);
            return;
        }

        var pieces = ((old.Length + @new.Length) / ExactUpTo) + 1;
        for (var piece = 0; piece < pieces; piece++)
        {
            var (oldStart, oldEnd) = Piece(old.Length, piece, pieces);
            var (newStart, newEnd) = Piece(@new.Length, piece, pieces);
            Exactly(old[oldStart..oldEnd], oldOffset + oldStart, @new[newStart..newEnd], newOffset + newStart, match);
        }
    }

    private static (int Start, int End) Piece(int length, int piece, int pieces) =>
        ((int)((long)length * piece / pieces), (int)((long)length * (piece + 1) / pieces));

    private static void Exactly(
        ReadOnlySpan<int> old, int oldOffset, ReadOnlySpan<int> @new, int newOffset, Action<int, int> match)
    {
        if (old.IsEmpty || @new.IsEmpty)
        {
            return;
        }

        var a = DataOf(old);
        var b = DataOf(@new);
        BuildModificationData(a, b);
        for (int i = 0, j = 0; ; i++, j++)
        {
            while (i < old.Length && a.Modifications[i])
            {
                i++;
            }

            while (j < @new.Length && b.Modifications[j])
            {
                j++;
            }

            if (i == old.Length || j == @new.Length)
            {
                return;
            }

            match(oldOffset + i, newOffset + j);
        }
    }

    private static ModificationData DataOf(ReadOnlySpan<int> numbers) =>
        new(string.Empty) { HashedPieces = numbers.ToArray(), Modifications = new bool[numbers.Length] };
}
