using ResolutionTracker.Core.Drafting;
using ResolutionTracker.Text;

namespace ResolutionTracker.Formats.Texts;

/// <summary>Tells from its first words what kind of paragraph it is.</summary>
internal static class OpeningWords
{
    private const string Language = "en";

    // Words before the opening phrase that say nothing of the kind of paragraph.
    private static readonly string[] Leads = ["Hereby ", "Accordingly, ", "Accordingly ", "Therefore ", "Consequently, ", "Consequently "];

    /// <returns>Null where the first words don't tell.</returns>
    public static ClauseKind? KindOf(string text) => Part(text) switch
    {
        OpeningPart.Preambular => ClauseKind.Preambular,
        OpeningPart.Operative => ClauseKind.Operative,
        _ => null,
    };

    private static OpeningPart? Part(string text)
    {
        var lead = Leads.FirstOrDefault(word => text.StartsWith(word, StringComparison.Ordinal))?.Length ?? 0;
        if (lead == 0 || lead >= text.Length)
        {
            return OpeningPhrases.Classify(text, Language);
        }

        // "Hereby" is said of what is done, by whichever verb.
        return OpeningPhrases.Classify(char.ToUpperInvariant(text[lead]) + text[(lead + 1)..], Language) ?? OpeningPart.Operative;
    }
}
