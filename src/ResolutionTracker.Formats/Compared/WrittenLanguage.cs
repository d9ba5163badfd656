using ResolutionTracker.Formats.Texts;

namespace ResolutionTracker.Formats.Compared;

/// <summary>Which of the six languages clauses are written in, where nobody says.</summary>
public static class WrittenLanguage
{
    /// <summary>By the letters that they have most of, and in Latin letters by frequent words. One clause may begin with a Latin name; a whole
    /// text says in which language it is.</summary>
    /// <returns>An ISO 639-1 code; null where nothing tells.</returns>
    public static string? Of(IEnumerable<string> clauses) => TextLanguage.Detect(string.Join('\n', clauses))?.Code;

    /// <summary>As a page says it of an element.</summary>
    internal static string AttributesOf(string? language) =>
        $"{(language is null ? "" : $"lang=\"{language}\" ")}dir=\"{(language == "ar" ? "rtl" : "ltr")}\"";
}
