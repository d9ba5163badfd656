using System.Collections.Frozen;
using System.Text;

namespace ResolutionTracker.Text.Alignment;

/// <summary>A list of words, found without regard to case.</summary>
/// <remarks>Those of ASCII letters stand apart: case costs much where it may be any alphabet's, and every word of a text is looked up. No word of
/// ASCII letters is, but for its case, one that has others.</remarks>
internal sealed class WordSet
{
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _ascii;
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _other;

    // By length, a bit for each letter that one of the ASCII words begins and ends with: most words of a text are told apart by these.
    private readonly uint[] _firsts;
    private readonly uint[] _lasts;

    /// <param name="words">Parted by white space.</param>
    public WordSet(string words)
    {
        var all = words.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries).ToLookup(word => Ascii.IsValid(word));
        (_ascii, _other) = (Found(all[true]), Found(all[false]));
        _firsts = new uint[all[true].Max(word => word.Length) + 1];
        _lasts = new uint[_firsts.Length];
        foreach (var word in all[true])
        {
            _firsts[word.Length] |= Letter(word[0]);
            _lasts[word.Length] |= Letter(word[^1]);
        }
    }

    public bool Contains(ReadOnlySpan<char> word) => Ascii.IsValid(word)
        ? word.Length > 0 && word.Length < _firsts.Length && (_firsts[word.Length] & Letter(word[0])) != 0 && (_lasts[word.Length] & Letter(word[^1])) != 0
            && _ascii.Contains(word)
        : _other.Contains(word);

    // The same for both cases.
    private static uint Letter(char letter) => 1u << (letter & 31);

    private static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Found(IEnumerable<string> words) =>
        words.ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
}
