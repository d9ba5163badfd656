using System.Text.RegularExpressions;
using ResolutionTracker.Core.Drafting;

namespace ResolutionTracker.Formats.Texts;

/// <summary>The label that negotiators write before a paragraph: <c>PP3</c>, <c>OP5 bis</c>. It says the kind, and is no word of the text.</summary>
internal static partial class NegotiatorsLabel
{
    public static bool Begins(string line) => Label().IsMatch(line);

    /// <returns>The label as a mark and the kind that it says; a null mark where there is none.</returns>
    public static (ParagraphMark? Mark, ClauseKind Kind, string After) Split(string text)
    {
        var match = Label().Match(text);
        return match.Success
            ? (new ParagraphMark(match.Value.TrimEnd(), match.Groups["label"].Value, match.Groups["number"].Value, false),
                match.Groups["kind"].ValueSpan.StartsWith("P", StringComparison.OrdinalIgnoreCase) ? ClauseKind.Preambular : ClauseKind.Operative,
                text[match.Length..])
            : (null, default, text);
    }

    [GeneratedRegex(@"^[\[(]?(?<label>(?<kind>PP|OP) ?(?<number>\d{1,3})(?: ?(?:bis|ter|quater|quinquies|alt))?)[\])]?[.:]?(?:\s+[-–—])?\s+(?=\S)")]
    private static partial Regex Label();
}
