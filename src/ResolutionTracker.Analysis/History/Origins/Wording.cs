using ResolutionTracker.Text;

namespace ResolutionTracker.Analysis.History.Origins;

/// <summary>A stretch of a text as its tokens that aren't white space. Never changes.</summary>
internal sealed class Wording
{
    private readonly string _text;
    private readonly int[] _ends;
    private readonly int[] _starts;
    private readonly byte[] _weights;

    private Wording(string text, int start, int end, int[] starts, int[] ends, byte[] weights)
    {
        (_text, Start, End, _starts, _ends, _weights) = (text, start, end, starts, ends, weights);
        foreach (var weight in weights)
        {
            Weight += weight;
        }
    }

    /// <summary>The range in the text, in UTF-16 code units, half-open.</summary>
    public int Start { get; }

    public int End { get; }

    public int Count => _starts.Length;

    /// <summary>What its tokens weigh together, by <see cref="WordSubstance"/>.</summary>
    public int Weight { get; }

    public ReadOnlySpan<char> this[int token] => _text.AsSpan(_starts[token], _ends[token] - _starts[token]);

    public static Wording Of(string text) => Of(text, 0, text.Length);

    public static Wording Of(string text, int start, int end)
    {
        var starts = new List<int>();
        var ends = new List<int>();
        var weights = new List<byte>();
        var span = text.AsSpan(0, end);
        for (int at = start, next; at < end; at = next)
        {
            next = WordTokenizer.TokenEnd(span, at);
            if (!char.IsWhiteSpace(text[at]))
            {
                starts.Add(at);
                ends.Add(next);
                weights.Add((byte)WordSubstance.WeightOf(span[at..next]));
            }
        }

        return new Wording(text, start, end, [.. starts], [.. ends], [.. weights]);
    }

    /// <summary>In the text.</summary>
    public int StartOf(int token) => _starts[token];

    public int EndOf(int token) => _ends[token];

    public int WeightOf(int token) => _weights[token];

    public int WeightOf(int from, int length)
    {
        var weight = 0;
        for (var token = from; token < from + length; token++)
        {
            weight += _weights[token];
        }

        return weight;
    }

    public int HashOf(int token) => string.GetHashCode(this[token]);

    public bool IsWord(int token) => WordSubstance.IsWord(this[token]);

    public bool HasWord(int from, int end)
    {
        for (var token = from; token < end; token++)
        {
            if (IsWord(token))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>How many words a person counts in it.</summary>
    public int Words(int from, int end)
    {
        var words = 0;
        for (var token = from; token < end; token++)
        {
            words += IsWord(token) ? 1 : 0;
        }

        return words;
    }

    /// <returns>The next token of substance from here on, below <paramref name="end"/>; -1 where there is none.</returns>
    public int NextOfSubstance(int from, int end)
    {
        for (var token = from; token < end; token++)
        {
            if (_weights[token] > 0)
            {
                return token;
            }
        }

        return -1;
    }
}
