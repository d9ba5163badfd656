using System.Collections.Frozen;
using System.Reflection;

namespace ResolutionTracker.Text.Force;

/// <summary>The words that matter in one language, read from the text file beside this class.</summary>
internal sealed class Lexicon
{
    private static readonly Lexicon Unknown = new(new Dictionary<string, IReadOnlyList<string>>(), hasSpaces: true);

    private static readonly FrozenDictionary<string, Lazy<Lexicon>> All =
        new[] { "en", "fr", "es", "ru", "ar", "zh" }.ToFrozenDictionary(
            language => language,
            language => new Lazy<Lexicon>(() => new Lexicon(
                SectionedList.Load(Assembly.GetExecutingAssembly(), $"Force/{language}.txt"), hasSpaces: language != "zh")),
            StringComparer.OrdinalIgnoreCase);

    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _words;
    private readonly (string Letters, string ReadAs, bool IsJoin)[] _prefixes;
    private readonly string[] _attachedArticles;
    private readonly HashSet<int> _articles;
    private readonly HashSet<int> _dateWords;
    private readonly HashSet<int> _counters;
    private readonly HashSet<int> _numberJoins;

    private Lexicon(IReadOnlyDictionary<string, IReadOnlyList<string>> sections, bool hasSpaces)
    {
        var reader = new LexiconReader(sections);
        HasSpaces = hasSpaces;
        Spelling = reader.Spelling;
        Phrases = reader.Phrases;
        Amounts = reader.Amounts;
        _words = reader.Words.GetAlternateLookup<ReadOnlySpan<char>>();
        _prefixes = reader.Prefixes();
        _attachedArticles = [.. reader.Lines("articles").Where(line => line.EndsWith('-')).Select(line => Spelling.Read(line.AsSpan(0, line.Length - 1)))];
        _articles = reader.WordsOf("articles");
        _dateWords = reader.WordsOf("date words");
        _counters = reader.WordsOf("counters");
        _numberJoins = reader.WordsOf("number joins");
    }

    /// <summary>False for Chinese, whose numerals are written without spaces and with a sign for each place.</summary>
    public bool HasSpaces { get; }

    /// <summary>True for Arabic, which writes "and", "for" and the article as one with the next word and a number of one or two behind its noun.</summary>
    public bool HasAttachedWords => _prefixes.Length > 0;

    public Spelling Spelling { get; }

    /// <summary>Everything but numbers, months and units of time, which may be words of these as well: May, may.</summary>
    public PhraseTrie Phrases { get; }

    public PhraseTrie Amounts { get; }

    public static Lexicon Of(string language)
    {
        ArgumentNullException.ThrowIfNull(language);
        return All.GetValueOrDefault(language.Split('-', '_')[0])?.Value ?? Unknown;
    }

    public bool IsArticle(Atom atom) => _articles.Contains(atom.Word);

    public bool IsDateWord(Atom atom) => _dateWords.Contains(atom.Word);

    public bool IsCounter(Atom atom) => _counters.Contains(atom.Word);

    public bool IsNumberJoin(Atom atom) => _numberJoins.Contains(atom.Word);

    /// <summary>A word, in one spelling, without the article that is written as one with it: الدول, دول; وللدول, ولدول.</summary>
    public ReadOnlySpan<char> WithoutArticle(string word)
    {
        foreach (var article in _attachedArticles)
        {
            if (word.Length > article.Length + 2 && word.StartsWith(article, StringComparison.Ordinal))
            {
                return word.AsSpan(article.Length);
            }

            foreach (var (letters, readAs, _) in _prefixes)
            {
                if (word.Length <= letters.Length + article.Length + 2 || !word.StartsWith(letters, StringComparison.Ordinal))
                {
                    continue;
                }

                if (readAs.Length > 0)
                {
                    return word.AsSpan(1);
                }

                if (word.AsSpan(letters.Length).StartsWith(article))
                {
                    return word.Remove(letters.Length, article.Length);
                }
            }
        }

        return word;
    }

    /// <returns>How the lexicon numbers the word: as it is written, and without what is attached before it; -1 where it doesn't.</returns>
    public (int Word, int Bare, bool HasJoin) Look(ReadOnlySpan<char> text)
    {
        if (!Spelling.IsReadable(text))
        {
            return (-1, -1, false);
        }

        Span<char> buffer = stackalloc char[2 * text.Length];
        var read = Spelling.Read(text, buffer);
        var word = _words.TryGetValue(read, out var known) ? known : -1;
        var (bare, hasJoin) = _prefixes.Length == 0 ? (-1, false) : WithoutPrefix(read, twice: true);
        return (word, bare, hasJoin);
    }

    private (int Word, bool HasJoin) WithoutPrefix(ReadOnlySpan<char> word, bool twice)
    {
        Span<char> rest = stackalloc char[word.Length + 2];
        foreach (var (letters, readAs, isJoin) in _prefixes)
        {
            if (word.Length < letters.Length + 2 || !word.StartsWith(letters))
            {
                continue;
            }

            readAs.CopyTo(rest);
            word[letters.Length..].CopyTo(rest[readAs.Length..]);
            var bare = rest[..(readAs.Length + word.Length - letters.Length)];
            if (_words.TryGetValue(bare, out var known))
            {
                return (known, isJoin);
            }

            if (twice && WithoutPrefix(bare, twice: false) is { Word: >= 0 } further)
            {
                return (further.Word, isJoin || further.HasJoin);
            }
        }

        return (-1, false);
    }
}
