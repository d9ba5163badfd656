using ResolutionTracker.Core.Drafting;
using ResolutionTracker.Text;

namespace ResolutionTracker.Analysis.History.Origins;

/// <summary>By what removed words are found again: two of substance in a row, or all few of a clause. Different words may have the same key, so
/// what is found by one is compared.</summary>
internal static class GraveKeys
{
    /// <summary>What words weigh at least that are found by two of substance.</summary>
    public const int NearBy = 2 * WordSubstance.OfAWord;

    private const int LongestWhole = 8;

    /// <summary>Whether words are too few to be found by two of substance.</summary>
    public static bool IsFoundWhole(in Wording words) => words.Weight < NearBy && words.Count <= LongestWhole;

    /// <summary>Whether words say so little that they are found only where the same stands beside them.</summary>
    public static bool IsFoundBesideItsNeighbours(in Wording words) => IsFoundWhole(words) && words.Weight < WordSubstance.OfAWord;

    /// <param name="clause">The one in which they stood.</param>
    /// <param name="keys">Gets each of them with the token at which it is found.</param>
    public static void Put(ClauseId clause, in Wording words, List<(long Key, int Token)> keys)
    {
        var token = words.NextOfSubstance(0, words.Count);
        while (token >= 0 && words.NextOfSubstance(token + 1, words.Count) is var next and >= 0)
        {
            keys.Add((OfPair(words, token, next), token));
            token = next;
        }

        if (IsFoundWhole(words))
        {
            keys.Add((OfWhole(clause, words), 0));
        }
    }

    public static long OfPair(in Wording words, int first, int second) => ((long)words.HashOf(first) << 32) ^ (uint)words.HashOf(second);

    public static long OfWhole(ClauseId clause, in Wording words)
    {
        var hash = (long)clause.GetHashCode();
        for (var token = 0; token < words.Count; token++)
        {
            hash = unchecked((hash * 1_000_003) + words.HashOf(token));
        }

        return hash;
    }
}
