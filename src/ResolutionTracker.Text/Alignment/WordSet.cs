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

    /// <param name="words">Parted by white space.</param>
    public WordSet(string words)
    {
        var all = words.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries).ToLookup(word => Ascii.IsValid(word));
        (_ascii, _other) = (Found(all[true]), Found(all[false]));
    }

    public bool Contains(ReadOnlySpan<char> word) => Ascii.IsValid(word) ? _ascii.Contains(word) : _other.Contains(word);

    private static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Found(IEnumerable<string> words) =>
        words.ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
}
