using System.Collections.Immutable;
using System.Text;
using ResolutionTracker.Text.Searching;

namespace ResolutionTracker.Analysis.AgreedLanguage;

/// <summary>Words that somebody selected, to ask which other texts have them: read, or too little to ask about.</summary>
public abstract record SelectedWords
{
    /// <summary>The most words that are asked about at a time; of Chinese, twice as many characters.</summary>
    public const int Most = 120;

    /// <summary>The fewest; of Chinese, twice as many characters.</summary>
    public const int Fewest = 3;

    private SelectedWords()
    {
    }

    /// <summary>Fewer than <see cref="Fewest"/>.</summary>
    public sealed record TooFew : SelectedWords;

    /// <summary>Nothing but words such as <i>of</i> and <i>the</i>, which stand in every text.</summary>
    public sealed record OnlyFunctionWords : SelectedWords;

    /// <summary>Words that can be looked for.</summary>
    /// <param name="Text">From the first letter to the last, white space in it as one space; at most <see cref="Most"/> words.</param>
    /// <param name="Words">Those of <paramref name="Text"/>, as search compares words.</param>
    /// <param name="Language">Of the text that they were selected in; null where it isn't known.</param>
    /// <param name="IsCut">Whether more was selected.</param>
    public sealed record Sought(string Text, ImmutableArray<FoldedWord> Words, string? Language, bool IsCut) : SelectedWords
    {
        public bool Equals(Sought? other) => other is not null && Text == other.Text && Language == other.Language && IsCut == other.IsCut;

        public override int GetHashCode() => HashCode.Combine(Text, Language, IsCut);
    }

    public static SelectedWords Read(string text, string? language)
    {
        ArgumentNullException.ThrowIfNull(text);
        var plain = Spaced(text);
        var words = new List<FoldedWord>();
        var (size, isCut) = (0, false);
        foreach (var word in FoldedWords.Of(plain))
        {
            size += SizeOf(word);
            if (size > 2 * Most)
            {
                isCut = true;
                break;
            }

            words.Add(word);
        }

        if (!isCut && size < 2 * Fewest)
        {
            return new TooFew();
        }

        if (words.TrueForAll(word => FunctionWords.Has(word.Key, language)))
        {
            return new OnlyFunctionWords();
        }

        var start = words[0].Start;
        return new Sought(
            plain[start..words[^1].End], [.. words.Select(word => word with { Start = word.Start - start, End = word.End - start })], language, isCut);
    }

    // Two ideographs are about as much as a word of letters.
    private static int SizeOf(FoldedWord word) => Rune.GetRuneAt(word.Key, 0).Value is (>= 0x3400 and <= 0x9FFF) or (>= 0xF900 and <= 0xFAFF) or >= 0x20000 ? 1 : 2;

    private static string Spaced(string text)
    {
        var spaced = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (!char.IsWhiteSpace(c))
            {
                spaced.Append(c);
            }
            else if (spaced.Length > 0 && spaced[^1] != ' ')
            {
                spaced.Append(' ');
            }
        }

        return spaced.ToString();
    }
}
