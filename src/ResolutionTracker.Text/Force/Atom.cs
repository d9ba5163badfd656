namespace ResolutionTracker.Text.Force;

/// <summary>A word without hyphens or apostrophes, a Chinese character, or a number in digits.</summary>
/// <param name="Word">As the lexicon numbers it; -1 where it knows no such word.</param>
/// <param name="Bare">The word without the Arabic letters attached before it; -1 where there are none.</param>
/// <param name="HasJoin">One of these letters is "and".</param>
/// <param name="Number">-1 where it isn't one in digits.</param>
internal readonly record struct Atom(int Start, int End, Gap Before, int Word, int Bare, bool HasJoin, decimal Number)
{
    public bool IsNumber => Number >= 0;

    /// <summary>One and the same written word, whatever is attached to it.</summary>
    public bool Is(int word) => word >= 0 && (Word == word || Bare == word);
}
