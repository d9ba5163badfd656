namespace ResolutionTracker.Core.Drafting;

/// <summary>The six official languages of the United Nations, by their ISO 639-1 codes.</summary>
public static class Languages
{
    public static IReadOnlyList<string> All { get; } = ["ar", "en", "es", "fr", "ru", "zh"];

    /// <summary>Whether a text in this language runs from right to left.</summary>
    public static bool IsRightToLeft(string language) => language == "ar";
}
