using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Reflection;
using ResolutionTracker.Text;

namespace ResolutionTracker.Analysis.Amendments.Consequences;

/// <summary>The words of a language that tell dates, numbers and names from what stands around them; of a language that is not known, none.</summary>
internal sealed class LanguageWords
{
    private static readonly FrozenDictionary<string, Lazy<LanguageWords>> Known =
        new[] { "en", "fr", "es", "ru", "ar", "zh" }.ToFrozenDictionary(
            language => language,
            language => new Lazy<LanguageWords>(() => Load(language)),
            StringComparer.OrdinalIgnoreCase);

    private static readonly LanguageWords None = new(FrozenDictionary<string, IReadOnlyList<string>>.Empty);

    private readonly FrozenSet<string> _numbers;
    private readonly FrozenSet<string> _linking;
    private readonly FrozenSet<string> _small;
    private readonly FrozenSet<string> _references;
    private readonly ILookup<string, ImmutableArray<string>> _months;

    private LanguageWords(IReadOnlyDictionary<string, IReadOnlyList<string>> sections)
    {
        (_numbers, _linking) = (Set("numbers"), Set("linking"));
        (_small, _references) = (Set("small"), Set("references"));
        _months = Lines("months")
            .Select(month => (ImmutableArray<string>)[.. WordTokenizer.Tokens(month).Where(word => !string.IsNullOrWhiteSpace(word))])
            .OrderByDescending(month => month.Length)
            .ToLookup(month => month[0], StringComparer.OrdinalIgnoreCase);

        FrozenSet<string> Set(string section) => Lines(section).ToFrozenSet(StringComparer.OrdinalIgnoreCase);

        IReadOnlyList<string> Lines(string section) => sections.GetValueOrDefault(section) ?? [];
    }

    /// <param name="language">With or without a region.</param>
    public static LanguageWords Of(string language) => Known.GetValueOrDefault(language.Split('-', '_')[0])?.Value ?? None;

    public bool IsLinking(string word) => _linking.Contains(word);

    public bool IsSmall(string word) => _small.Contains(word);

    public bool IsReference(string word) => _references.Contains(word);

    /// <summary>Whether a word is a number written out, such as <c>twenty-five</c>.</summary>
    public bool IsNumber(string word) =>
        _numbers.Contains(word) || (word.Contains('-', StringComparison.Ordinal) && Array.TrueForAll(word.Split('-'), _numbers.Contains));

    /// <returns>How many words the name of a month has that stands at a place; 0 where there is none.</returns>
    public int MonthAt(ImmutableArray<Word> words, int at) =>
        _months[words[at].Text].FirstOrDefault(month => IsAt(month, words, at), []).Length;

    private static bool IsAt(ImmutableArray<string> month, ImmutableArray<Word> words, int at) =>
        at + month.Length <= words.Length
        && !month.Where((word, i) => !word.Equals(words[at + i].Text, StringComparison.OrdinalIgnoreCase)).Any();

    private static LanguageWords Load(string language) =>
        new(SectionedList.Load(Assembly.GetExecutingAssembly(), $"Consequences/{language}.txt"));
}
