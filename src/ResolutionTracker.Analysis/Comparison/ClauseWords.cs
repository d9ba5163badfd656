using System.Runtime.InteropServices;
using ResolutionTracker.Text;

namespace ResolutionTracker.Analysis.Comparison;

/// <summary>Numbers clauses and the words in them, so that they can be compared many times at little cost.</summary>
internal sealed class ClauseWords
{
    /// <summary>A longer word says more, up to this many letters.</summary>
    private const int HeaviestWord = 8;

    /// <summary>Words of less weight stand in so many clauses that they tell none apart.</summary>
    private const int TellingWord = 5;

    /// <summary>Numbers and years are what changes from one renewal to the next; they say little about which clause it is.</summary>
    private const int Number = 2;

    // What is left of a clause is no clause, and equal to none.
    private const int Remainder = -1;

    private readonly Dictionary<string, Clause> _clauses = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _words = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<int> _weights = [];
    private readonly List<bool> _isNumber = [];
    private readonly List<int> _row = [];

    public Clause Of(string text)
    {
        if (!_clauses.TryGetValue(text, out var clause))
        {
            clause = new Clause(_clauses.Count, WordsOf(text), _weights, _isNumber);
            _clauses.Add(text, clause);
        }

        return clause;
    }

    private int[] WordsOf(string text)
    {
        _row.Clear();
        var words = _words.GetAlternateLookup<ReadOnlySpan<char>>();
        for (int start = 0, end; start < text.Length; start = end)
        {
            end = WordTokenizer.TokenEnd(text, start);
            var word = text.AsSpan(start, end - start);
            if (!char.IsLetterOrDigit(word[0]) && !char.IsSurrogate(word[0]))
            {
                continue;
            }

            ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(words, word, out var isKnown);
            if (!isKnown)
            {
                number = _weights.Count;
                _isNumber.Add(char.IsDigit(word[0]));
                _weights.Add(Math.Min(word.Length, char.IsDigit(word[0]) ? Number : HeaviestWord));
            }

            _row.Add(number);
        }

        return [.. _row];
    }

    /// <summary>A clause as the numbers of its words. Equal texts have equal ids.</summary>
    internal sealed class Clause
    {
        private readonly List<int> _weights;
        private readonly List<bool> _isNumber;
        private readonly int[] _row;
        private readonly int[] _words;
        private readonly int[] _telling;
        private readonly int _weight;
        private readonly int _rest;
        private readonly UInt128 _mark;

        /// <param name="row">In the order of the text.</param>
        public Clause(int id, int[] row, List<int> weights, List<bool> isNumber)
        {
            (Id, _row, _weights, _isNumber) = (id, row, weights, isNumber);
            _words = (int[])row.Clone();
            Array.Sort(_words);
            // Each word is looked at once: a text against another makes hundreds of these.
            var (telling, count) = (new int[row.Length], 0);
            foreach (var word in row)
            {
                var weight = weights[word];
                _weight += weight;
                if (weight < TellingWord)
                {
                    _rest += weight;
                }
                else
                {
                    telling[count++] = word;
                    _mark |= MarkOf(word);
                }
            }

            _telling = count == telling.Length ? telling : telling[..count];
        }

        public int Id { get; }

        public int Count => _row.Length;

        /// <returns>From 0 to 1, the weight of the common words; 0 at once where the lengths alone keep it below the least.</returns>
        public double LikenessTo(Clause other, double least)
        {
            if (Id == other.Id && Id != Remainder)
            {
                return 1;
            }

            var both = _weight + other._weight;
            if (both == 0 || 2.0 * Math.Min(_weight, other._weight) < least * both || 2.0 * MostCommonWith(other) < least * both)
            {
                return 0;
            }

            // Less than 1, which only equal clauses have.
            return Math.Min(2.0 * CommonWith(other) / both, 0.999);
        }

        /// <returns>From 0 to 1, how much of this clause's words the other has; 0 at once where it can't be the least.</returns>
        public double ShareIn(Clause other, double least) =>
            _weight == 0 || MostCommonWith(other) < least * _weight ? 0 : (double)CommonWith(other) / _weight;

        /// <summary>Whether its first words are those of another, a number before either left aside.</summary>
        public bool StartsWith(Clause other) => WithoutNumber.StartsWith(other.WithoutNumber);

        /// <summary>Whether its last words are those of another, a number before that one left aside.</summary>
        public bool EndsWith(Clause other) => _row.AsSpan().EndsWith(other.WithoutNumber);

        /// <returns>Its words less those of another, each as often as the other has it.</returns>
        public Clause Without(Clause other)
        {
            var left = new List<int>(_words.Length);
            var others = other._words;
            for (int i = 0, j = 0; i < _words.Length;)
            {
                var order = j == others.Length ? -1 : _words[i].CompareTo(others[j]);
                if (order < 0)
                {
                    left.Add(_words[i]);
                }

                i += order <= 0 ? 1 : 0;
                j += order >= 0 ? 1 : 0;
            }

            return new Clause(Remainder, [.. left], _weights, _isNumber);
        }

        private ReadOnlySpan<int> WithoutNumber => _row.AsSpan(_row is [var first, ..] && _isNumber[first] ? 1 : 0);

        private static UInt128 MarkOf(int word) => UInt128.One << (word % 127);

        // No less than the weight of the common words, and told without walking through both: most clauses have little in common.
        private int MostCommonWith(Clause other)
        {
            var most = Math.Min(_rest, other._rest);
            foreach (var word in _telling)
            {
                most += (other._mark & MarkOf(word)) != 0 ? _weights[word] : 0;
            }

            return most;
        }

        private int CommonWith(Clause other)
        {
            var common = 0;
            var others = other._words;
            for (int i = 0, j = 0; i < _words.Length && j < others.Length;)
            {
                var order = _words[i].CompareTo(others[j]);
                common += order == 0 ? _weights[_words[i]] : 0;
                i += order <= 0 ? 1 : 0;
                j += order >= 0 ? 1 : 0;
            }

            return common;
        }
    }
}
