using System.Collections.Immutable;
using System.Runtime.InteropServices;
using ResolutionTracker.Core.Drafting;
using ResolutionTracker.Text;

namespace ResolutionTracker.Analysis.History.Origins;

/// <summary>
/// The words that left the text, found again by two successive words of substance. Never changes; each step shares what it can with the one
/// before.
/// </summary>
/// <remarks>
/// What counts as the same words back: in the clause where they stood, or moved by the decision that is being taken, two words of substance in
/// a row, small words between them included, or all that was removed there at once, if it is one word of substance, or between the same
/// neighbours any word (<em>shall</em> for <em>should</em>). Anywhere else three words of substance in a row: names of bodies and offices are
/// mostly of two, and who writes "Security Council" into another clause has not brought an old wording back.
/// </remarks>
internal sealed class Graveyard
{
    public const int NearBy = 2 * WordSubstance.OfAWord;
    private const int Elsewhere = 3 * WordSubstance.OfAWord;

    // Of what was removed at many places, or from a clause at many times, the latest are looked at.
    private const int LongestWhole = 8;
    private const int MostPlaces = 16;
    private const int MostWholes = 128;

    /// <summary>What the words remembered weigh together at most; the oldest are forgotten first.</summary>
    private const int Heaviest = 400_000;

    private readonly Graves _graves;
    private readonly ImmutableDictionary<long, ImmutableArray<(int Grave, int Token)>> _pairs;
    private readonly ImmutableDictionary<ClauseId, ImmutableArray<(long Whole, int Grave)>> _wholes;
    private readonly int _oldest;
    private readonly int _weight;

    private Graveyard(
        Graves graves,
        ImmutableDictionary<long, ImmutableArray<(int Grave, int Token)>> pairs,
        ImmutableDictionary<ClauseId, ImmutableArray<(long Whole, int Grave)>> wholes,
        int oldest,
        int weight) => (_graves, _pairs, _wholes, _oldest, _weight) = (graves, pairs, wholes, oldest, weight);

    public static Graveyard Empty { get; } = new(
        Graves.None,
        ImmutableDictionary<long, ImmutableArray<(int Grave, int Token)>>.Empty,
        ImmutableDictionary<ClauseId, ImmutableArray<(long Whole, int Grave)>>.Empty,
        0,
        0);

    public bool IsEmpty => _weight == 0;

    /// <summary>The number under which the next words will be buried.</summary>
    public int Next => _graves.Count;

    /// <summary>In the order in which they left.</summary>
    public IEnumerable<RemovedWords> Removed => _graves.All.Select(grave => grave.Removed);

    /// <param name="graves">Of one event.</param>
    public Graveyard With(IReadOnlyList<Grave> graves)
    {
        if (graves.Count == 0)
        {
            return this;
        }

        var pairs = _pairs.ToBuilder();
        var (all, weight) = (_graves, _weight);
        foreach (var grave in graves)
        {
            foreach (var (key, token) in Pairs(grave.Words))
            {
                pairs[key] = pairs.GetValueOrDefault(key, []).WithLast([(all.Count, token)], MostPlaces);
            }

            all = all.With(grave);
            weight += WeightOf(grave);
        }

        var more = new Graveyard(all, pairs.ToImmutable(), WithWholes(graves), _oldest, weight);
        while (more._weight > Heaviest)
        {
            more = more.Without(more._oldest);
        }

        return more;
    }

    private ImmutableDictionary<ClauseId, ImmutableArray<(long Whole, int Grave)>> WithWholes(IReadOnlyList<Grave> graves)
    {
        var wholes = _wholes;
        for (int i = 0, end; i < graves.Count; i = end)
        {
            var clause = graves[i].Removed.Clause;
            var fresh = new List<(long Whole, int Grave)>();
            for (end = i; end < graves.Count && graves[end].Removed.Clause == clause; end++)
            {
                if (IsFoundWhole(graves[end].Words))
                {
                    fresh.Add((Whole(graves[end].Words), _graves.Count + end));
                }
            }

            if (fresh.Count > 0)
            {
                wholes = wholes.SetItem(clause, wholes.GetValueOrDefault(clause, []).WithLast(CollectionsMarshal.AsSpan(fresh), MostWholes));
            }
        }

        return wholes;
    }

    /// <summary>Whether words are too few to be found by two of substance.</summary>
    public static bool IsFoundWhole(Wording words) => words.Weight < NearBy && words.Count <= LongestWhole;

    public Grave? Find(int grave) => _graves[grave];

    /// <summary>Forgets words that did not leave the text after all, or left it too long ago.</summary>
    public Graveyard Without(int number)
    {
        var oldest = number == _oldest ? number + 1 : _oldest;
        if (_graves[number] is not { } grave)
        {
            return new Graveyard(_graves, _pairs, _wholes, oldest, _weight);
        }

        var pairs = _pairs;
        foreach (var (key, _) in Pairs(grave.Words))
        {
            if (pairs.TryGetValue(key, out var there))
            {
                var left = there.RemoveAll(place => place.Grave == number);
                pairs = left.IsEmpty ? pairs.Remove(key) : pairs.SetItem(key, left);
            }
        }

        var wholes = _wholes;
        if (wholes.TryGetValue(grave.Removed.Clause, out var same))
        {
            wholes = wholes.SetItem(grave.Removed.Clause, same.RemoveAll(whole => whole.Grave == number));
        }

        return new Graveyard(_graves.With(number, null), pairs, wholes, oldest, _weight - WeightOf(grave));
    }

    /// <summary>Keeps that words, or some of them, came back.</summary>
    public Graveyard Back(int number, WordsReturn back) => _graves[number] is { } grave
        ? new Graveyard(_graves.With(number, grave with { Removed = grave.Removed with { Back = back } }), _pairs, _wholes, _oldest, _weight)
        : this;

    /// <summary>The removed words that words which came in begin with, from one token of substance on: rather the same clause's than another's, and
    /// rather more of them than fewer.</summary>
    /// <param name="taken">By token: those of which it is known whose they are.</param>
    /// <param name="since">The first position of the decision that is being taken.</param>
    public (int Grave, Stretch Stretch)? Find(ClauseId clause, Wording words, bool[] taken, int token, long since)
    {
        var next = words.NextOfSubstance(token + 1, words.Count);
        if (next < 0 || !_pairs.TryGetValue(Pair(words, token, next), out var places))
        {
            return null;
        }

        (int Grave, Stretch Stretch)? best = null;
        var rank = (IsSame: false, Weight: 0);
        foreach (var (number, there) in places)
        {
            var grave = _graves[number]!;
            var stretch = Stretch.Around(words, token, taken, grave.Words, there, []);
            if (stretch.Here + stretch.Length <= next)
            {
                continue;
            }

            var isSame = grave.Removed.Clause == clause;
            var weight = words.WeightOf(stretch.Here, stretch.Length);
            if (weight >= (isSame || grave.Removed.Position >= since ? NearBy : Elsewhere) && (isSame, weight).CompareTo(rank) >= 0)
            {
                (best, rank) = ((number, stretch), (isSame, weight));
            }
        }

        return best;
    }

    /// <summary>The words removed from a clause at once that came in again as a whole, and as nothing but them.</summary>
    /// <param name="words">A range of <paramref name="text"/>.</param>
    public int? FindWhole(ClauseId clause, string text, Wording words)
    {
        if (!IsFoundWhole(words) || !_wholes.TryGetValue(clause, out var wholes))
        {
            return null;
        }

        var key = Whole(words);
        for (var i = wholes.Length - 1; i >= 0; i--)
        {
            if (wholes[i].Whole == key && _graves[wholes[i].Grave] is { } grave && grave.Words.Count == words.Count
                && Stretch.Around(words, 0, [], grave.Words, 0, []).Length == words.Count
                && (words.Weight >= WordSubstance.OfAWord
                    || grave.Before == Neighbours.Before(text, words.Start) || grave.After == Neighbours.After(text, words.End)))
            {
                return wholes[i].Grave;
            }
        }

        return null;
    }

    private static IEnumerable<(long Key, int Token)> Pairs(Wording words)
    {
        var token = words.NextOfSubstance(0, words.Count);
        while (token >= 0 && words.NextOfSubstance(token + 1, words.Count) is var next and >= 0)
        {
            yield return (Pair(words, token, next), token);
            token = next;
        }
    }

    private static long Pair(Wording words, int first, int second) => ((long)words.HashOf(first) << 32) ^ (uint)words.HashOf(second);

    private static long Whole(Wording words)
    {
        var hash = 0L;
        for (var token = 0; token < words.Count; token++)
        {
            hash = unchecked((hash * 1_000_003) + words.HashOf(token));
        }

        return hash;
    }

    private static int WeightOf(Grave grave) => Math.Max(1, grave.Words.Weight);
}
