using System.Text.RegularExpressions;
using ResolutionTracker.Core.Drafting;
using ResolutionTracker.Text;

namespace ResolutionTracker.Formats.Texts;

/// <summary>Tells from its first words what kind of paragraph it is, in one language.</summary>
/// <param name="leads">Words before the opening phrase that say nothing of the kind of paragraph.</param>
internal sealed partial class OpeningWords(string language, IReadOnlyList<string> leads)
{
    /// <returns>Null where the first words don't tell.</returns>
    public ClauseKind? KindOf(string text) => Kind(Part(Bare(text)));

    /// <summary>The same where a known phrase is taken to be misread by one letter.</summary>
    public ClauseKind? KindNearly(string text) => Kind(OpeningPhrases.ClassifyNearly(Bare(text), language));

    /// <summary>What the form of the first word tells where its phrase is not known: a participle opens a preambular paragraph.</summary>
    public ClauseKind? KindByForm(string text) => language switch
    {
        "en" when Participle().IsMatch(Bare(text)) => ClauseKind.Preambular,
        "en" when Verb().IsMatch(Bare(text)) => ClauseKind.Operative,
        _ => null,
    };

    private static ClauseKind? Kind(OpeningPart? part) => part switch
    {
        OpeningPart.Preambular => ClauseKind.Preambular,
        OpeningPart.Operative => ClauseKind.Operative,
        _ => null,
    };

    private OpeningPart? Part(string text)
    {
        foreach (var lead in leads)
        {
            if (text.StartsWith(lead, StringComparison.Ordinal) && text.Length > lead.Length + 2 && text[lead.Length] is ' ' or ',')
            {
                // "Hereby" is said of what is done, by whichever verb.
                var rest = text[lead.Length..].TrimStart(' ', ',');
                return rest.Length == 0
                    ? null
                    : OpeningPhrases.Classify(char.ToUpperInvariant(rest[0]) + rest[1..], language) ?? OpeningPart.Operative;
            }
        }

        return OpeningPhrases.Classify(text, language);
    }

    // Specks that the reading of a printed page leaves before the first letter.
    private static string Bare(string text) => Specks().Replace(text, "");

    [GeneratedRegex(@"^[^\p{L}\p{N}(\[]{1,4}(?=\p{Lu}|\p{Lo})")]
    private static partial Regex Specks();

    [GeneratedRegex(@"^\p{Lu}[\p{L}-]{3,}(?:ing|ed)(?:[ ,]|$)|^(?:Mindful|Aware|Conscious|Desirous|Anxious|Cognizant|Firm|Whereas|Having)\b")]
    private static partial Regex Participle();

    [GeneratedRegex(@"^\p{Lu}\p{Ll}{2,}[^s\P{Ll}]s (?:that|the|to|its|all|a|an|upon|on|with|and|once|also)\b")]
    private static partial Regex Verb();
}
