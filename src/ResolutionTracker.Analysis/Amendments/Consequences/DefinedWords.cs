using System.Collections.Frozen;
using System.Collections.Immutable;

namespace ResolutionTracker.Analysis.Amendments.Consequences;

/// <summary>What the texts themselves say of their words: which they write with a capital inside a sentence, and which they introduce in
/// quotation marks or brackets as terms.</summary>
internal sealed class DefinedWords
{
    private const int MostWords = 6;
    private const int MostIdeographs = 16;
    private const int MostWordsInBrackets = 4;
    private const string Openers = "“”«„「『《〈\"(（";
    private const string Closers = "”“»“」』》〉\")）";

    private readonly LanguageWords _language;
    private readonly FrozenSet<string> _capitals;
    private readonly Dictionary<string, HashSet<string>> _termsByFirst = [];

    public DefinedWords(IReadOnlyList<WordRow> texts, LanguageWords language)
    {
        _language = language;
        _capitals = texts.SelectMany(text => text.Words)
            .Where(word => word is { HasCapital: true, IsInitial: false, Text.Length: > 3 } && !language.IsSmall(word.Text))
            .Select(word => word.Text)
            .ToFrozenSet();
        foreach (var text in texts)
        {
            FindTerms(text.Words);
        }
    }

    /// <summary>Whether a word that opens a sentence would have its capital inside one, too.</summary>
    public bool IsAlwaysCapital(string word) => _capitals.Contains(word);

    public bool IsTerm(ImmutableArray<Word> words, int start, int end) => start < end
        && _termsByFirst.TryGetValue(words[start].Text, out var terms) && terms.Contains(Joined(words, start, end));

    /// <returns>Where the longest term ends that begins at a place; that place where none does.</returns>
    public int TermAt(ImmutableArray<Word> words, int start)
    {
        if (_termsByFirst.ContainsKey(words[start].Text))
        {
            for (var end = Math.Min(words.Length, start + MostIdeographs); end > start; end--)
            {
                if (IsTerm(words, start, end))
                {
                    return end;
                }
            }
        }

        return start;
    }

    public static string Joined(ImmutableArray<Word> words, int start, int end) =>
        string.Concat(words[start..end].Select((word, i) => i > 0 && word.IsSpaced ? ' ' + word.Text : word.Text));

    private void FindTerms(ImmutableArray<Word> words)
    {
        for (var i = 0; i < words.Length; i++)
        {
            var opener = words[i].Class == WordClass.Mark ? Openers.IndexOf(words[i].Text[0], StringComparison.Ordinal) : -1;
            if (opener >= 0 && EndOf(words, i + 1, Closers[opener]) is var end && end > i + 1)
            {
                var isInBrackets = words[i].Text is "(" or "（";
                AddTerm(words, i + 1, end, isInBrackets);

                // The mark that closes may be one that opens elsewhere. In brackets there may be quotation marks.
                i = isInBrackets ? i : end;
            }
        }
    }

    // Where the closing mark isn't near there is no term, and the place itself is the end.
    private static int EndOf(ImmutableArray<Word> words, int start, char closer)
    {
        for (var i = start; i < words.Length && i <= start + MostIdeographs; i++)
        {
            if (words[i].Class == WordClass.Mark && words[i].Text[0] == closer)
            {
                return i;
            }
        }

        return start;
    }

    private void AddTerm(ImmutableArray<Word> words, int start, int end, bool isInBrackets)
    {
        var hasArticle = start < end && _language.IsSmall(words[start].Text);
        while (start < end && _language.IsSmall(words[start].Text))
        {
            start++;
        }

        var term = words[start..end];
        if (term.Any(word => word.Class != WordClass.Ideograph && !(word.IsWord || word.Text == "'s"))
            || term.Count(word => word.Class != WordClass.Ideograph) > (isInBrackets ? MostWordsInBrackets : MostWords)
            || !term.Any(word => word.Class is WordClass.Letters or WordClass.Ideograph)
            || (isInBrackets && !hasArticle && !IsTermWithoutArticle(term)))
        {
            return;
        }

        if (!_termsByFirst.TryGetValue(term[0].Text, out var terms))
        {
            _termsByFirst.Add(term[0].Text, terms = []);
        }

        terms.Add(Joined(term, 0, term.Length));
    }

    // What else stands in brackets is a remark: (including children), (a), (2025), (S/2025/123).
    private static bool IsTermWithoutArticle(ImmutableArray<Word> term) =>
        (term[0].HasCapital && !term[0].IsSymbol) || (term[0].IsCaseless && (term.Length > 1 || term[0].Text.Length > 2));
}
