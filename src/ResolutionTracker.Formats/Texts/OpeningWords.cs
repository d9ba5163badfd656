using System.Collections.Frozen;
using ResolutionTracker.Core.Drafting;

namespace ResolutionTracker.Formats.Texts;

/// <summary>Tells from its first words what kind of paragraph it is; the words are a data file per language.</summary>
internal static class OpeningWords
{
    private static readonly FrozenDictionary<string, FrozenSet<string>> English = Load("en");

    /// <returns>Null where the first words don't tell.</returns>
    public static ClauseKind? KindOf(string text)
    {
        foreach (var word in WordsOf(text).Take(4))
        {
            if (English["adverb"].Contains(word))
            {
                continue;
            }

            if (English["operative"].Contains(word))
            {
                return ClauseKind.Operative;
            }

            return English["preambular"].Contains(word) || (word.Length > 5 && word.EndsWith("ing", StringComparison.OrdinalIgnoreCase))
                ? ClauseKind.Preambular
                : null;
        }

        return null;
    }

    private static IEnumerable<string> WordsOf(string text)
    {
        var start = 0;
        while (start < text.Length)
        {
            while (start < text.Length && !char.IsLetter(text[start]))
            {
                start++;
            }

            var end = start;
            while (end < text.Length && char.IsLetter(text[end]))
            {
                end++;
            }

            if (end > start)
            {
                yield return text[start..end];
            }

            start = end;
        }
    }

    private static FrozenDictionary<string, FrozenSet<string>> Load(string language)
    {
        using var stream = typeof(OpeningWords).Assembly.GetManifestResourceStream($"opening-words.{language}.txt")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().Split('\n')
            .Where(line => line.Contains(':', StringComparison.Ordinal) && line[0] != '#')
            .Select(line => line.Split(':', 2))
            .ToFrozenDictionary(
                parts => parts[0],
                parts => parts[1].Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
                    .ToFrozenSet(StringComparer.OrdinalIgnoreCase));
    }
}
