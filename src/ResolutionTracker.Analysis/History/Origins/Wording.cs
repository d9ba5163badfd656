using System.Buffers;
using ResolutionTracker.Text;

namespace ResolutionTracker.Analysis.History.Origins;

/// <summary>A stretch of a text as its tokens that aren't white space. Never changes.</summary>
internal sealed class Wording
{
    private readonly string _text;
    private readonly Token[] _tokens;

    private Wording(string text, int start, int end, Token[] tokens)
    {
        (_text, Start, End, _tokens) = (text, start, end, tokens);
        foreach (var token in tokens)
        {
            Weight += token.Weight;
        }
    }

    /// <summary>The range in the text, in UTF-16 code units, half-open.</summary>
    public int Start { get; }

    public int End { get; }

    public int Count => _tokens.Length;

    /// <summary>What its tokens weigh together, by <see cref="WordSubstance"/>.</summary>
    public int Weight { get; }

    public ReadOnlySpan<char> this[int token] => _text.AsSpan(_tokens[token].Start.._tokens[token].End);

    public static Wording Of(string text) => Of(text, 0, text.Length);

    public static Wording Of(string text, int start, int end)
    {
        var tokens = ArrayPool<Token>.Shared.Rent(end - start);
        var count = 0;
        var span = text.AsSpan(0, end);
        for (int at = start, next; at < end; at = next)
        {
            next = WordTokenizer.TokenEnd(span, at);
            if (!char.IsWhiteSpace(text[at]))
            {
                tokens[count++] = new Token(at, next, (byte)WordSubstance.WeightOf(span[at..next]));
            }
        }

        var wording = new Wording(text, start, end, tokens[..count]);
        ArrayPool<Token>.Shared.Return(tokens);
        return wording;
    }

    /// <summary>Some of its tokens with the white space between them, as a text of their own.</summary>
    public (string Text, Wording Words) Part(int from, int end)
    {
        var by = _tokens[from].Start;
        var text = _text[by.._tokens[end - 1].End];
        var tokens = new Token[end - from];
        for (var i = 0; i < tokens.Length; i++)
        {
            var token = _tokens[from + i];
            tokens[i] = token with { Start = token.Start - by, End = token.End - by };
        }

        return (text, new Wording(text, 0, text.Length, tokens));
    }

    /// <summary>In the text.</summary>
    public int StartOf(int token) => _tokens[token].Start;

    public int EndOf(int token) => _tokens[token].End;

    public int WeightOf(int token) => _tokens[token].Weight;

    public int WeightOf(int from, int length)
    {
        var weight = 0;
        for (var token = from; token < from + length; token++)
        {
            weight += _tokens[token].Weight;
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
            if (_tokens[token].Weight > 0)
            {
                return token;
            }
        }

        return -1;
    }

    private readonly record struct Token(int Start, int End, byte Weight);
}
