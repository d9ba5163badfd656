using System.Buffers;

namespace ResolutionTracker.Text.Alignment;

/// <summary>Numbers the different tokens of two texts, so that comparing two tokens is comparing two numbers, without
/// making a string of any. Its arrays are borrowed and go back on <see cref="Dispose"/>.</summary>
internal sealed class Vocabulary : IDisposable
{
    private readonly int _mask;
    private readonly int[] _slots;
    private readonly int[] _hashes;
    private readonly int[] _starts;
    private readonly int[] _lengths;
    private readonly string[] _texts;
    private readonly byte[] _strengths;
    private readonly WordTraits[] _traits;

    /// <param name="capacity">At least as many as there are tokens.</param>
    public Vocabulary(int capacity)
    {
        var slots = 16;
        while (slots < capacity * 2)
        {
            slots *= 2;
        }

        _mask = slots - 1;
        _slots = ArrayPool<int>.Shared.Rent(slots);
        Array.Clear(_slots, 0, slots);
        _hashes = ArrayPool<int>.Shared.Rent(capacity);
        _starts = ArrayPool<int>.Shared.Rent(capacity);
        _lengths = ArrayPool<int>.Shared.Rent(capacity);
        _texts = ArrayPool<string>.Shared.Rent(capacity);
        _strengths = ArrayPool<byte>.Shared.Rent(capacity);
        _traits = ArrayPool<WordTraits>.Shared.Rent(capacity);
    }

    public int Count { get; private set; }

    /// <summary>How much a token says; see <see cref="WordStrength"/>.</summary>
    public int StrengthOf(int id) => _strengths[id];

    public bool Has(int id, WordTraits traits) => (_traits[id] & traits) != 0;

    public ReadOnlySpan<char> TokenOf(int id) => _texts[id].AsSpan(_starts[id], _lengths[id]);

    public int Number(string text, int start, int end)
    {
        var token = text.AsSpan(start, end - start);
        var hash = string.GetHashCode(token);
        for (var slot = hash & _mask; ; slot = (slot + 1) & _mask)
        {
            var id = _slots[slot] - 1;
            if (id < 0)
            {
                id = Count++;
                _slots[slot] = id + 1;
                _hashes[id] = hash;
                _starts[id] = start;
                _lengths[id] = token.Length;
                _texts[id] = text;
                (_strengths[id], _traits[id]) = WordStrength.Of(token);
                return id;
            }

            if (_hashes[id] == hash && token.SequenceEqual(TokenOf(id)))
            {
                return id;
            }
        }
    }

    public void Dispose()
    {
        ArrayPool<int>.Shared.Return(_slots);
        ArrayPool<int>.Shared.Return(_hashes);
        ArrayPool<int>.Shared.Return(_starts);
        ArrayPool<int>.Shared.Return(_lengths);
        Array.Clear(_texts, 0, Count);
        ArrayPool<string>.Shared.Return(_texts);
        ArrayPool<byte>.Shared.Return(_strengths);
        ArrayPool<WordTraits>.Shared.Return(_traits);
    }
}
