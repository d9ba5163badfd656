using System.Buffers;
using ResolutionTracker.Text;

namespace ResolutionTracker.Analysis.History.Origins;

/// <summary>A stretch of a text as its tokens that aren't white space. Never changes.</summary>
internal readonly struct Wording
{
    private readonly string _text;
    private readonly Token[] _tokens;
    private readonly int _first;

    private Wording(string text, int start, int end, Token[] tokens, int first, int count, int weight) =>
        (_text, Start, End, _tokens, _first, Count, Weight) = (text, start, end, tokens, first, count, weight);

    /// <summary>The range in the text, in UTF-16 code units, half-open.</summary>
    public int Start { get; }

    public int End { get; }

    public int Count { get; }

    /// <summary>What its tokens weigh together, by <see cref="WordSubstance"/>.</summary>
    public int Weight { get; }

    public ReadOnlySpan<char> this[int token] => _text.AsSpan(StartOf(token)..EndOf(token));

    public static Wording Of(string text) => Of(text, 0, text.Length);

    public static Wording Of(string text, int start, int end)
    {
        var tokens = TokensOf(text, start, end);
        return new Wording(text, start, end, tokens, 0, tokens.Length, WeightOf(tokens));
    }

    /// <param name="tokens">All of the text's, as <see cref="TokensOf(string)"/> gives them.</param>
    /// <param name="weight">What they weigh together.</param>
    public static Wording Of(string text, Token[] tokens, int weight) => new(text, 0, text.Length, tokens, 0, tokens.Length, weight);

    public static Token[] TokensOf(string text) => TokensOf(text, 0, text.Length);

    private static Token[] TokensOf(string text, int start, int end)
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

        var exact = tokens[..count];
        ArrayPool<Token>.Shared.Return(tokens);
        return exact;
    }

    /// <summary>Some of its tokens and the white space between them.</summary>
    public Wording Part(int from, int end) => new(_text, StartOf(from), EndOf(end - 1), _tokens, _first + from, end - from, WeightOf(from, end - from));

    /// <summary>In the text.</summary>
    public int StartOf(int token) => _tokens[_first + token].Start;

    public int EndOf(int token) => _tokens[_first + token].End;

    public int WeightOf(int token) => _tokens[_first + token].Weight;

    public override string ToString() => _text[Start..End];

    public int WeightOf(int from, int length) => WeightOf(_tokens.AsSpan(_first + from, length));

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
            if (WeightOf(token) > 0)
            {
                return token;
            }
        }

        return -1;
    }

    private static int WeightOf(ReadOnlySpan<Token> tokens)
    {
        var weight = 0;
        foreach (var token in tokens)
        {
            weight += token.Weight;
        }

        return weight;
    }

    /// <param name="Start">In the text, in UTF-16 code units; the range is half-open.</param>
    internal readonly record struct Token(int Start, int End, byte Weight);
}
