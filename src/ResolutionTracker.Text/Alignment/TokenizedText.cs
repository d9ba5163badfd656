using System.Buffers;

namespace ResolutionTracker.Text.Alignment;

/// <summary>A text as its tokens that aren't white space. White space lies between them and is compared on its own, so
/// that a space in common never ties two unrelated words together. Borrowed arrays; see <see cref="Dispose"/>.</summary>
internal sealed class TokenizedText : IDisposable
{
    private readonly TokenPlaces _places;
    private int[] _starts;
    private int[] _ends;

    public TokenizedText(string text)
    {
        Text = text;
        var guess = (text.Length / 4) + 16;
        _starts = ArrayPool<int>.Shared.Rent(guess);
        _ends = ArrayPool<int>.Shared.Rent(guess);
        for (int start = 0, end; start < text.Length; start = end)
        {
            end = WordTokenizer.TokenEnd(text, start);
            if (!char.IsWhiteSpace(text[start]))
            {
                Add(start, end);
            }
        }

        _places = new TokenPlaces(text, _starts, _ends, Count);
        Ids = ArrayPool<int>.Shared.Rent(Count);
    }

    public string Text { get; }

    public int Count { get; private set; }

    public int[] Ids { get; }

    /// <summary>In the borrowed arrays.</summary>
    public TokenPlaces Places => _places;

    /// <inheritdoc cref="TokenPlaces.StartOf"/>
    public int StartOf(int token) => _places.StartOf(token);

    /// <inheritdoc cref="TokenPlaces.EndOf"/>
    public int EndOf(int token) => _places.EndOf(token);

    public ReadOnlySpan<char> TokenAt(int token) => _places.TokenAt(token);

    /// <summary>The white space before a token; for one past the last, after it.</summary>
    public ReadOnlySpan<char> SpaceBefore(int token)
    {
        var end = EndOf(token - 1);
        return Text.AsSpan(end, StartOf(token) - end);
    }

    public void NumberIn(Vocabulary vocabulary)
    {
        for (var token = 0; token < Count; token++)
        {
            Ids[token] = vocabulary.Number(Text, _starts[token], _ends[token]);
        }
    }

    public void Dispose()
    {
        ArrayPool<int>.Shared.Return(_starts);
        ArrayPool<int>.Shared.Return(_ends);
        ArrayPool<int>.Shared.Return(Ids);
    }

    private void Add(int start, int end)
    {
        if (Count == Math.Min(_starts.Length, _ends.Length))
        {
            Grow(ref _starts);
            Grow(ref _ends);
        }

        _starts[Count] = start;
        _ends[Count++] = end;
    }

    private void Grow(ref int[] array)
    {
        var larger = ArrayPool<int>.Shared.Rent(Count * 2);
        Array.Copy(array, larger, Count);
        ArrayPool<int>.Shared.Return(array);
        array = larger;
    }
}
