namespace ResolutionTracker.Text.Alignment;

/// <summary>Where the tokens of a text stand that aren't white space.</summary>
/// <param name="starts">In UTF-16 code units, like <paramref name="ends"/>; may be longer than there are tokens.</param>
internal readonly struct TokenPlaces(string text, int[] starts, int[] ends, int count)
{
    public string Text => text;

    public int Count => count;

    /// <summary>Where a token begins; for one past the last, where the text ends.</summary>
    public int StartOf(int token) => token < count ? starts[token] : text.Length;

    /// <summary>Where a token ends; for -1, where the text begins.</summary>
    public int EndOf(int token) => token < 0 ? 0 : ends[token];

    public ReadOnlySpan<char> TokenAt(int token) => text.AsSpan(StartOf(token), EndOf(token) - StartOf(token));

    /// <summary>Whether as many tokens of both texts are the same, from one place in each onwards.</summary>
    public bool IsSame(int start, TokenPlaces other, int otherStart, int tokens)
    {
        for (var i = 0; i < tokens; i++)
        {
            if (!TokenAt(start + i).SequenceEqual(other.TokenAt(otherStart + i)))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The same in arrays of their own, for longer than the borrowed ones.</summary>
    public TokenPlaces Kept() => new(text, starts[..count], ends[..count], count);
}
