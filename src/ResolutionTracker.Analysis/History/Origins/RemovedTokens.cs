using System.Buffers;

namespace ResolutionTracker.Analysis.History.Origins;

/// <summary>The tokens of substance that a change takes out of a text, by what they say. In room that is lent to it, to be given back: a fold
/// looks for moved words with every change of a clause.</summary>
internal readonly ref struct RemovedTokens
{
    // A word that stood oftener than this among those removed could have come from anywhere.
    private const int MostPlaces = 8;

    private readonly Place[] _places;
    private readonly int _count;

    public RemovedTokens(List<PartOfChange> removed)
    {
        _places = ArrayPool<Place>.Shared.Rent(removed.Sum(part => part.Words.Count));
        for (var part = 0; part < removed.Count; part++)
        {
            var words = removed[part].Words;
            for (var token = words.NextOfSubstance(0, words.Count); token >= 0; token = words.NextOfSubstance(token + 1, words.Count))
            {
                _places[_count++] = new Place(words.HashOf(token), part, token);
            }
        }

        _places.AsSpan(0, _count).Sort();
    }

    /// <summary>Where tokens of a hash stand: the first few from the text's beginning.</summary>
    public ReadOnlySpan<Place> At(int hash)
    {
        var all = _places.AsSpan(0, _count);
        var from = ~all.BinarySearch(new Place(hash, -1, -1));
        var end = from;
        while (end < all.Length && all[end].Hash == hash && end - from < MostPlaces)
        {
            end++;
        }

        return all[from..end];
    }

    public void Dispose() => ArrayPool<Place>.Shared.Return(_places);

    /// <param name="Part">The index of the part of the change.</param>
    internal readonly record struct Place(int Hash, int Part, int Token) : IComparable<Place>
    {
        public int CompareTo(Place other) => (Hash, Part, Token).CompareTo((other.Hash, other.Part, other.Token));
    }
}
