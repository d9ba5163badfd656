using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using ResolutionTracker.Text;

namespace ResolutionTracker.Analysis.Amendments.Consequences;

/// <summary>A text as its words and marks, without the white space between them. A possessive 's is a mark of its own.</summary>
internal sealed class WordRow
{
    private const int LongestItemMark = 4;

    public WordRow(string text)
    {
        Text = text;
        var words = ImmutableArray.CreateBuilder<Word>(text.Length / 4);
        var opensSentence = true;
        for (int start = 0, end; start < text.Length; start = end)
        {
            end = WordTokenizer.TokenEnd(text, start);
            if (!char.IsWhiteSpace(text[start]))
            {
                var word = Read(text, start, end, words.Count > 0 && words[^1].End < start, opensSentence);
                words.Add(word);
                opensSentence = word.IsWord ? IsItemMark(word, text) : opensSentence || EndsSentence(word, text);
                SplitPossessive(words);
            }
        }

        Words = words.DrainToImmutable();
    }

    public string Text { get; }

    public ImmutableArray<Word> Words { get; }

    /// <summary>The words from one place to before another as they are written.</summary>
    public string Slice(int from, int to) => from < to ? Text[Words[from].Start..Words[to - 1].End] : "";

    /// <summary>The first word that ends behind an offset of the text; their count where none does.</summary>
    public int WordBehind(int offset)
    {
        var (low, high) = (0, Words.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = Words[middle].End > offset ? (low, middle) : (middle + 1, high);
        }

        return low;
    }

    private static Word Read(string text, int start, int end, bool isSpaced, bool opensSentence)
    {
        var written = Spelling.Even(text.AsSpan(start, end - start));
        return new Word(start, end, written, ClassOf(written), isSpaced, opensSentence);
    }

    private static WordClass ClassOf(string word)
    {
        Rune.DecodeFromUtf16(word, out var first, out _);
        if (Rune.IsDigit(first))
        {
            return word.Any(char.IsLetter) ? WordClass.Letters : WordClass.Digits;
        }

        return !Rune.IsLetter(first) && Rune.GetUnicodeCategory(first) != UnicodeCategory.LetterNumber ? WordClass.Mark
            : first.Value is (>= 0x2E80 and < 0x3030) or (>= 0x3400 and < 0xA000) or (>= 0xF900 and < 0xFB00) or >= 0x20000 ? WordClass.Ideograph
            : WordClass.Letters;
    }

    private static bool EndsSentence(Word mark, string text) =>
        ".!?。！？؟".Contains(mark.Text[0], StringComparison.Ordinal) && (mark.Text[0] > 127 || mark.End == text.Length || char.IsWhiteSpace(text[mark.End]));

    // (a), (iv), 3): what follows opens a sub-paragraph.
    private static bool IsItemMark(Word word, string text) =>
        word.End < text.Length && text[word.End] is ')' or '）'
        && (word.Class == WordClass.Digits ? word.Text.Length <= 2 : word.Text.Length <= LongestItemMark && !word.Text.Any(char.IsUpper));

    private static void SplitPossessive(ImmutableArray<Word>.Builder words)
    {
        var word = words[^1];
        if (word.Class == WordClass.Letters && word.Text.Length > 2 && word.Text.EndsWith("'s", StringComparison.Ordinal))
        {
            words[^1] = word with { End = word.End - 2, Text = word.Text[..^2] };
            words.Add(new Word(word.End - 2, word.End, "'s", WordClass.Mark, false, false));
        }
    }
}
