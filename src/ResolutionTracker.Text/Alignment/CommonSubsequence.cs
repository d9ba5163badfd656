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

    /// <summary>For a number without a partner.</summary>
    public const int None = -1;

    private CommonSubsequence()
    {
    }

    /// <param name="partners">Gets, by place in the one row, the place in the other that belongs with it, ascending; or
    /// <see cref="None"/>.</param>
    public static void Find(ReadOnlySpan<int> old, ReadOnlySpan<int> @new, Span<int> partners)
    {
        partners[..old.Length].Fill(None);
        Find(old, @new, 0, partners, mayCut: true);
    }

    /// <param name="offset">What is added to places in <paramref name="new"/>.</param>
    private static void Find(ReadOnlySpan<int> old, ReadOnlySpan<int> @new, int offset, Span<int> partners, bool mayCut)
    {
        if (old.Length + @new.Length <= ExactUpTo)
        {
            Exactly(old, @new, offset, partners);
            return;
        }

        if (mayCut)
        {
            var (oldAt, newAt) = (0, 0);
            foreach (var (oldAnchor, newAnchor) in Landmarks.Of(old, @new))
            {
                Find(old[oldAt..oldAnchor], @new[newAt..newAnchor], offset + newAt, partners[oldAt..], mayCut: false);
                partners[oldAnchor] = offset + newAnchor;
                (oldAt, newAt) = (oldAnchor + 1, newAnchor + 1);
            }

            Find(old[oldAt..], @new[newAt..], offset + newAt, partners[oldAt..], mayCut: false);
            return;
        }

        var pieces = ((old.Length + @new.Length) / ExactUpTo) + 1;
        for (var piece = 0; piece < pieces; piece++)
        {
            var (oldStart, oldEnd) = Piece(old.Length, piece, pieces);
            var (newStart, newEnd) = Piece(@new.Length, piece, pieces);
            Exactly(old[oldStart..oldEnd], @new[newStart..newEnd], offset + newStart, partners[oldStart..]);
        }
    }

    private static (int Start, int End) Piece(int length, int piece, int pieces) =>
        ((int)((long)length * piece / pieces), (int)((long)length * (piece + 1) / pieces));

    private static void Exactly(ReadOnlySpan<int> old, ReadOnlySpan<int> @new, int offset, Span<int> partners)
    {
        // DiffPlex leaves out what both begin and end with too, but copies it first; mostly there is nothing else.
        var start = old.CommonPrefixLength(@new);
        var end = CommonSuffixLength(old[start..], @new[start..]);
        Pair(partners[..start], offset);
        Pair(partners[(old.Length - end)..old.Length], offset + @new.Length - end);
        old = old[start..^end];
        @new = @new[start..^end];
        if (!old.IsEmpty && !@new.IsEmpty)
        {
            Search(old, @new, offset + start, partners[start..]);
        }
    }

    private static void Pair(Span<int> partners, int first)
    {
        for (var i = 0; i < partners.Length; i++)
        {
            partners[i] = first + i;
        }
    }

    private static int CommonSuffixLength(ReadOnlySpan<int> old, ReadOnlySpan<int> @new)
    {
        var length = 0;
        while (length < old.Length && length < @new.Length && old[^(length + 1)] == @new[^(length + 1)])
        {
            length++;
        }

        return length;
    }

    private static void Search(ReadOnlySpan<int> old, ReadOnlySpan<int> @new, int offset, Span<int> partners)
    {
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

            partners[i] = offset + j;
        }
    }

    private static ModificationData DataOf(ReadOnlySpan<int> numbers) =>
        new(string.Empty) { HashedPieces = numbers.ToArray(), Modifications = new bool[numbers.Length] };
}
