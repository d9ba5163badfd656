using System.Globalization;
using System.Text;
using ResolutionTracker.Core.Drafting;

namespace ResolutionTracker.Formats.Exported;

/// <summary>How a moment of a draft is cited: the address that stays, and the hash by which anybody can tell that it is the same history.</summary>
/// <param name="Draft">The draft as it was at that moment, by the Council room.</param>
/// <param name="Hash">The Council room's hash at that position.</param>
/// <param name="Address">Where it can be looked up for good.</param>
/// <param name="Time">When its last event was done, as the draft's pages write times.</param>
/// <param name="Notice">What is said wherever the draft's text is, without a full stop; null for nothing.</param>
public sealed record Citation(Draft Draft, string Hash, string Address, string Time, string? Notice)
{
    private const string Publisher = "Resolution Tracker";

    /// <summary>One paragraph.</summary>
    public string Plain => string.Create(CultureInfo.InvariantCulture,
        $"“{Draft.WorkingTitle}”, {Kind}, at position {Draft.Position} of the Council room, {Time}. {Publisher}, {Address}. SHA-256 {Hash}.{(Notice is null ? "" : $" {Notice}.")}");

    /// <summary>An entry of a BibTeX file; it names no author, for a text under negotiation has none.</summary>
    public string BibTeX
    {
        get
        {
            var at = Draft.LastAt.UtcDateTime;
            var text = new StringBuilder();
            text.Append(CultureInfo.InvariantCulture, $"@misc{{draft-{Draft.Id.Value.ToString("N")[..12]}-{Draft.Position},\n");
            Field("title", $"{{{Escaped(Draft.WorkingTitle)}}}");
            Field("howpublished", Escaped(string.Create(CultureInfo.InvariantCulture, $"{Publisher}: {Kind}, position {Draft.Position} of the Council room")));
            Field("year", at.Year.ToString(CultureInfo.InvariantCulture));
            Field("month", at.ToString("MMM", CultureInfo.InvariantCulture).ToLowerInvariant(), isMacro: true);
            Field("day", at.Day.ToString(CultureInfo.InvariantCulture));
            Field("url", Address);
            Field("note", $"SHA-256 {Hash}{(Notice is null ? "" : $". {Escaped(Notice)}")}");
            return text.Append("}\n").ToString();

            void Field(string name, string value, bool isMacro = false) =>
                text.Append(CultureInfo.InvariantCulture, $"  {name} = {(isMacro ? value : $"{{{value}}}")},\n");
        }
    }

    private string Kind => $"draft resolution of the {Draft.Organ}{(Draft.Symbol is { } symbol ? $" ({symbol})" : "")}";

    private static string Escaped(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            _ = c switch
            {
                '\\' => escaped.Append("{\\textbackslash}"),
                '~' => escaped.Append("{\\textasciitilde}"),
                '^' => escaped.Append("{\\textasciicircum}"),
                // A brace without its fellow would end the field, escaped or not.
                '{' => escaped.Append("{\\textbraceleft}"),
                '}' => escaped.Append("{\\textbraceright}"),
                '%' or '&' or '#' or '_' or '$' => escaped.Append('\\').Append(c),
                _ when char.IsControl(c) => escaped.Append(' '),
                _ => escaped.Append(c),
            };
        }

        return escaped.ToString();
    }
}
