using ResolutionTracker.Text.Alignment;

namespace ResolutionTracker.Text.Merging;

/// <summary>What was done to one text to make another of it, found once, so that many edits of a text can be compared pair by pair. Never
/// changes.</summary>
public sealed class WordEdit
{
    private readonly TokenPlaces _base;
    private readonly TokenPlaces _amended;
    private readonly TokenChange[] _changes;

    private WordEdit(TokenizedText @base, TokenizedText amended, List<TokenChange> changes)
    {
        (_base, _amended) = (@base.Places.Kept(), amended.Places.Kept());
        _changes = [.. changes];
    }

    public string Base => _base.Text;

    public string Amended => _amended.Text;

    public static WordEdit Of(string @base, string amended)
    {
        ArgumentNullException.ThrowIfNull(@base);
        ArgumentNullException.ThrowIfNull(amended);
        using var baseWords = new TokenizedText(@base);
        using var amendedWords = new TokenizedText(amended);
        using var vocabulary = new Vocabulary(baseWords.Count + amendedWords.Count);
        baseWords.NumberIn(vocabulary);
        amendedWords.NumberIn(vocabulary);
        return new WordEdit(baseWords, amendedWords, new FineChanges(baseWords, amendedWords, vocabulary).Find());
    }

    /// <returns>Where the two first want something different of the same words, this one as the current text; null where both can be had.
    /// It is the first conflict that <see cref="WordMerge"/> finds in the three texts.</returns>
    /// <exception cref="ArgumentException">The other one is of another text.</exception>
    public MergePart? ConflictWith(WordEdit other)
    {
        ArgumentNullException.ThrowIfNull(other);
        if (!string.Equals(Base, other.Base, StringComparison.Ordinal))
        {
            throw new ArgumentException("Only edits of one text can be compared.", nameof(other));
        }

        var sweep = new MergeSweep(new MergeSide(_amended, _changes), new MergeSide(other._amended, other._changes));
        return sweep.FirstConflict()?.In(_base, _amended, other._amended);
    }
}
