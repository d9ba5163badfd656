using System.Runtime.InteropServices;
using ResolutionTracker.Core.Drafting;
using ResolutionTracker.Core.History;
using ResolutionTracker.Text.Searching;

namespace ResolutionTracker.Analysis.Searching;

/// <summary>
/// Which words stand in which texts of one room: a fold of that room's events and of nothing else, so that no question put to it can be
/// answered, or take longer or shorter, by what another room says. Not for several threads at once.
/// </summary>
public sealed class StreamIndex
{
    private readonly List<IndexedText> _texts = [];
    private readonly List<int[]> _numbers = [];
    private readonly Dictionary<string, Entry> _words = new(StringComparer.Ordinal);
    private readonly Dictionary<ClauseId, List<int>> _wordings = [];
    private string[]? _sorted;

    /// <summary>The last position folded.</summary>
    public long Position { get; private set; }

    /// <summary>Adds the next event of the room.</summary>
    public void Add(Recorded next)
    {
        ArgumentNullException.ThrowIfNull(next);
        if (next.Position != Position + 1)
        {
            throw new ArgumentException($"Position {Position + 1} was expected.", nameof(next));
        }

        Position = next.Position;
        foreach (var text in IndexedTexts.Of(next))
        {
            Add(text);
        }
    }

    /// <param name="upTo">The last position that whoever asks may read.</param>
    /// <returns>The texts that have all that is looked for, in the order of the room.</returns>
    public IReadOnlyList<IndexedText> Find(SearchQuery query, long upTo)
    {
        ArgumentNullException.ThrowIfNull(query);
        List<int>? found = null;
        foreach (var term in query.Terms)
        {
            var having = Having(term, upTo);
            found = found is null ? having : Common(found, having);
            if (found.Count == 0)
            {
                return [];
            }
        }

        return found!.ConvertAll(text => _texts[text]);
    }

    /// <returns>The words of a clause from its first to its last, a deletion as no words, as far as whoever asks may read.</returns>
    public IReadOnlyList<IndexedText> WordingsOf(ClauseId clause, long upTo) =>
        [.. _wordings.GetValueOrDefault(clause, []).Select(text => _texts[text]).TakeWhile(text => text.Position <= upTo)];

    /// <returns>How many texts the room has, as far as whoever asks may read.</returns>
    internal int CountUpTo(long upTo)
    {
        var count = _texts.Count;
        while (count > 0 && _texts[count - 1].Position > upTo)
        {
            count--;
        }

        return count;
    }

    /// <returns>The number by which this index knows a word; -1 for one that no text has.</returns>
    internal int NumberOf(string key) => _words.TryGetValue(key, out var entry) ? entry.Number : -1;

    /// <returns>The numbers of the texts that have a word, in the order of the room, as far as whoever asks may read.</returns>
    internal ReadOnlySpan<int> Having(string key, long upTo) => _words.TryGetValue(key, out var entry) ? Readable(entry, upTo) : [];

    /// <returns>A text, and the numbers of its words in their order.</returns>
    internal (IndexedText Text, int[] Words) this[int number] => (_texts[number], _numbers[number]);

    private void Add(IndexedText text)
    {
        var number = _texts.Count;
        _texts.Add(text);
        if (text is { Kind: IndexedKind.Wording, Clause: { } clause })
        {
            ref var wordings = ref CollectionsMarshal.GetValueRefOrAddDefault(_wordings, clause, out _);
            (wordings ??= []).Add(number);
        }

        var words = new List<int>();
        foreach (var folded in FoldedWords.Of(text.Text))
        {
            ref var entry = ref CollectionsMarshal.GetValueRefOrAddDefault(_words, folded.Key, out var isKnown);
            (entry ??= new Entry(_words.Count - 1)).Add(new Place(number, words.Count));
            words.Add(entry.Number);
            _sorted = isKnown ? _sorted : null;
        }

        _numbers.Add([.. words]);
    }

    /// <summary>The texts that have a term, each once and in their order.</summary>
    private List<int> Having(SearchTerm term, long upTo)
    {
        var having = new List<int>();
        if (term.Keys.Length == 1 && term.IsPrefix)
        {
            foreach (var key in Keys(term.Keys[0]))
            {
                having.AddRange(Readable(_words[key], upTo));
            }

            having.Sort();
            return Distinct(having);
        }

        if (!_words.TryGetValue(term.Keys[0], out var first))
        {
            return having;
        }

        if (term.Keys.Length == 1)
        {
            having.AddRange(Readable(first, upTo));
            return having;
        }

        foreach (var place in first.Places)
        {
            // They are in the order of the room, so nothing beyond what may be read is looked at.
            if (_texts[place.Text].Position > upTo)
            {
                break;
            }

            if ((having.Count == 0 || having[^1] != place.Text) && Follow(term, place))
            {
                having.Add(place.Text);
            }
        }

        return having;
    }

    private ReadOnlySpan<int> Readable(Entry entry, long upTo)
    {
        var texts = CollectionsMarshal.AsSpan(entry.Texts);
        var count = texts.Length;
        while (count > 0 && _texts[texts[count - 1]].Position > upTo)
        {
            count--;
        }

        return texts[..count];
    }

    private static List<int> Distinct(List<int> sorted)
    {
        var kept = 0;
        for (var i = 0; i < sorted.Count; i++)
        {
            if (kept == 0 || sorted[kept - 1] != sorted[i])
            {
                sorted[kept++] = sorted[i];
            }
        }

        sorted.RemoveRange(kept, sorted.Count - kept);
        return sorted;
    }

    private static List<int> Common(List<int> one, List<int> other)
    {
        var common = new List<int>();
        for (int i = 0, j = 0; i < one.Count && j < other.Count;)
        {
            switch (one[i].CompareTo(other[j]))
            {
                case 0:
                    common.Add(one[i]);
                    i++;
                    j++;
                    break;
                case < 0:
                    i++;
                    break;
                default:
                    j++;
                    break;
            }
        }

        return common;
    }

    private bool Follow(SearchTerm term, Place first)
    {
        for (var i = 1; i < term.Keys.Length; i++)
        {
            var next = first with { Word = first.Word + i };
            var isThere = term.IsPrefix && i == term.Keys.Length - 1
                ? Keys(term.Keys[i]).Any(key => _words[key].Places.BinarySearch(next) >= 0)
                : _words.GetValueOrDefault(term.Keys[i])?.Places.BinarySearch(next) >= 0;
            if (!isThere)
            {
                return false;
            }
        }

        return true;
    }

    private IEnumerable<string> Keys(string beginning)
    {
        if (_sorted is null)
        {
            _sorted = [.. _words.Keys];
            Array.Sort(_sorted, StringComparer.Ordinal);
        }

        var index = Array.BinarySearch(_sorted, beginning, StringComparer.Ordinal);
        for (index = index < 0 ? ~index : index; index < _sorted.Length && _sorted[index].StartsWith(beginning, StringComparison.Ordinal); index++)
        {
            yield return _sorted[index];
        }
    }

    /// <summary>Where a word stands: in which texts, and in each of its places; both in order.</summary>
    private sealed class Entry(int number)
    {
        public int Number => number;

        public List<int> Texts { get; } = new(1);

        public List<Place> Places { get; } = new(1);

        public void Add(Place place)
        {
            Places.Add(place);
            if (Texts is not [.., var last] || last != place.Text)
            {
                Texts.Add(place.Text);
            }
        }
    }

    /// <summary>A word of a text, counted from 0.</summary>
    private readonly record struct Place(int Text, int Word) : IComparable<Place>
    {
        public int CompareTo(Place other) => (Text, Word).CompareTo((other.Text, other.Word));
    }
}
