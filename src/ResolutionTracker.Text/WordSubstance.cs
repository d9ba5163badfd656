using ResolutionTracker.Text.Alignment;

namespace ResolutionTracker.Text;

/// <summary>How much a token of <see cref="WordTokenizer"/> says by itself, so that a stretch of them can be told from a chance likeness.</summary>
public static class WordSubstance
{
    /// <summary>What a word of substance or a number weighs. An ideograph, of which a word has two as a rule, weighs half of it; a small word
    /// (of, de, и, في, 的) and a punctuation mark weigh nothing.</summary>
    public const int OfAWord = 2;

    /// <param name="token">Not empty.</param>
    public static int WeightOf(ReadOnlySpan<char> token) => WordStrength.Of(token).Strength switch
    {
        < WordStrength.Substance => 0,
        WordStrength.Substance => 1,
        _ => OfAWord,
    };

    /// <summary>Whether it is made of letters, digits or ideographs, so that a person who counts words counts it.</summary>
    /// <param name="token">Not empty.</param>
    public static bool IsWord(ReadOnlySpan<char> token) =>
        CharacterKinds.At(token, 0, out _) is CharacterKind.Letter or CharacterKind.Digit or CharacterKind.Ideograph;
}
