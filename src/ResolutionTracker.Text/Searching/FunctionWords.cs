using System.Collections.Frozen;
using System.Reflection;

namespace ResolutionTracker.Text.Searching;

/// <summary>The words of each of the six languages that say nothing by themselves, such as <i>of</i> and <i>the</i>, as search compares words.</summary>
public static class FunctionWords
{
    private static readonly FrozenDictionary<string, FrozenSet<string>> ByLanguage = SectionedList
        .Load(Assembly.GetExecutingAssembly(), "Searching/function-words.txt")
        .ToFrozenDictionary(section => section.Key, section => section.Value.SelectMany(FoldedWords.Of).Select(word => word.Key).ToFrozenSet(StringComparer.Ordinal));

    /// <param name="key">A word as search compares it (<see cref="FoldedWord.Key"/>).</param>
    /// <param name="language">Its ISO 639-1 code; null where it isn't known, and then a word of any of the six counts.</param>
    public static bool Has(string key, string? language)
    {
        ArgumentNullException.ThrowIfNull(key);
        if (language is not null && ByLanguage.TryGetValue(language, out var words))
        {
            return words.Contains(key);
        }

        foreach (var each in ByLanguage.Values)
        {
            if (each.Contains(key))
            {
                return true;
            }
        }

        return false;
    }
}
