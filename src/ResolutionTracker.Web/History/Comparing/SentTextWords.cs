using ResolutionTracker.Storage.Embedded.Texts;
using ResolutionTracker.Web.Drafting;

namespace ResolutionTracker.Web.History.Comparing;

/// <summary>How a list tells one text that was sent in from another.</summary>
internal static class SentTextWords
{
    private const int LongestName = 120;
    private const int LongestBeginning = 200;

    /// <summary>What its sender called it, or its first words.</summary>
    public static string NameOf(KeptText text) =>
        $"“{WordMarkup.Isolated(Cut(text.Name.Length > 0 ? text.Name : BeginningOf(text), LongestName))}”";

    /// <summary>Its first words on one line.</summary>
    public static string BeginningOf(KeptText text) =>
        Cut(string.Join(' ', text.Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)), LongestBeginning);

    // At a space where there is one, and never inside a character.
    private static string Cut(string words, int longest)
    {
        if (words.Length <= longest)
        {
            return words;
        }

        var end = words.LastIndexOf(' ', longest) is var space and > 0 ? space : longest;
        return $"{words[..(char.IsHighSurrogate(words[end - 1]) ? end - 1 : end)]} …";
    }
}
