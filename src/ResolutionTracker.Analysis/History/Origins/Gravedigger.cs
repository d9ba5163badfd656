using System.Collections.Immutable;
using ResolutionTracker.Core.Drafting;
using ResolutionTracker.Text;

namespace ResolutionTracker.Analysis.History.Origins;

/// <summary>Buries the words that leave the text, and finds them again when they come back.</summary>
/// <remarks>
/// What counts as the same words back: in the clause where they stood, or moved by the decision that is being taken, two words of substance in
/// a row, small words between them included, or all that was removed there at once, if it is one word of substance, or between the same
/// neighbours any word (<em>shall</em> for <em>should</em>). Anywhere else three words of substance in a row: names of bodies and offices are
/// mostly of two, and who writes "Security Council" into another clause has not brought an old wording back.
/// </remarks>
internal sealed class Gravedigger(Graveyard before)
{
    private const int Elsewhere = 3 * WordSubstance.OfAWord;

    // Of what was removed at many places, or many times, the latest are looked at.
    private const int MostPlaces = 16;

    /// <summary>What the words remembered weigh together at most; the oldest are forgotten first.</summary>
    private const int Heaviest = 400_000;

    private readonly GraveRow _graves = new(before.Graves);
    private readonly ImmutableDictionary<long, ImmutableArray<(int Grave, int Token)>>.Builder _places = before.Places.ToBuilder();
    private readonly List<(long Key, int Token)> _keys = [];
    private int _oldest = before.Oldest;
    private int _weight = before.Weight;

    public bool IsEmpty => _weight == 0;

    /// <summary>The number under which the next words will be buried.</summary>
    public int Next => _graves.Count;

    public Graveyard Graveyard => before with { Graves = _graves.ToImmutable(), Places = _places.ToImmutable(), Oldest = _oldest, Weight = _weight };

    /// <param name="words">The same as they stood in the text.</param>
    public void Bury(Grave grave, in Wording words)
    {
        foreach (var (key, token) in KeysOf(grave, words))
        {
            _places[key] = _places.GetValueOrDefault(key, []).WithLast([(Next, token)], MostPlaces);
        }

        _graves.Add(grave);
        _weight += Math.Max(1, grave.Weight);
        while (_weight > Heaviest)
        {
            Forget(_oldest);
        }
    }

    public Grave? Find(int grave) => _graves[grave];

    /// <summary>Forgets words that did not leave the text after all, or left it too long ago.</summary>
    public void Forget(int number)
    {
        _oldest = number == _oldest ? number + 1 : _oldest;
        if (_graves[number] is not { } grave)
        {
            return;
        }

        foreach (var (key, _) in KeysOf(grave, grave.Words))
        {
            if (_places.TryGetValue(key, out var there))
            {
                var left = there.RemoveAll(place => place.Grave == number);
                if (left.IsEmpty)
                {
                    _places.Remove(key);
                }
                else
                {
                    _places[key] = left;
                }
            }
        }

        _graves[number] = null;
        _weight -= Math.Max(1, grave.Weight);
    }

    /// <summary>Keeps that words, or some of them, came back.</summary>
    public void Return(int number, WordsReturn back)
    {
        if (_graves[number] is { } grave)
        {
            _graves[number] = grave with { Back = back };
        }
    }

    /// <summary>The removed words that words which came in begin with, from one token of substance on: rather the same clause's than another's, and
    /// rather more of them than fewer.</summary>
    /// <param name="taken">By token: those of which it is known whose they are; empty for none.</param>
    /// <param name="since">The first position of the decision that is being taken.</param>
    public (int Grave, Stretch Stretch)? Find(ClauseId clause, in Wording words, ReadOnlySpan<bool> taken, int token, long since)
    {
        var next = words.NextOfSubstance(token + 1, words.Count);
        if (next < 0 || !_places.TryGetValue(GraveKeys.OfPair(words, token, next), out var places))
        {
            return null;
        }

        (int Grave, Stretch Stretch)? best = null;
        var rank = (IsSame: false, Weight: 0);
        foreach (var (number, there) in places)
        {
            // Words that end in half of an elision are cut otherwise by themselves, so one that is forgotten may have left a place behind.
            if (_graves[number] is not { } grave || Stretch.Around(words, token, taken, grave.Words, there, []) is var stretch && stretch.Here + stretch.Length <= next)
            {
                continue;
            }

            var isSame = grave.Of.Clause == clause;
            var weight = words.WeightOf(stretch.Here, stretch.Length);
            if (weight >= (isSame || grave.Of.Position >= since ? GraveKeys.NearBy : Elsewhere) && (isSame, weight).CompareTo(rank) >= 0)
            {
                (best, rank) = ((number, stretch), (isSame, weight));
            }
        }

        return best;
    }

    /// <summary>The words removed from a clause at once that came in again as a whole, and as nothing but them.</summary>
    /// <param name="words">A range of <paramref name="text"/>.</param>
    public int? FindWhole(ClauseId clause, string text, in Wording words)
    {
        if (!GraveKeys.IsFoundWhole(words) || !_places.TryGetValue(GraveKeys.OfWhole(clause, words), out var places))
        {
            return null;
        }

        for (var i = places.Length - 1; i >= 0; i--)
        {
            if (_graves[places[i].Grave] is { } grave && grave.Of.Clause == clause && grave.Words.Count == words.Count
                && Stretch.Around(words, 0, [], grave.Words, 0, []).Length == words.Count
                && (!GraveKeys.IsFoundBesideItsNeighbours(words) || grave.Beside?.StandBeside(text, words.Start, words.End) == true))
            {
                return places[i].Grave;
            }
        }

        return null;
    }

    private List<(long Key, int Token)> KeysOf(Grave grave, in Wording words)
    {
        _keys.Clear();
        GraveKeys.Put(grave.Of.Clause, words, _keys);
        return _keys;
    }
}
