using System.Collections.Frozen;
using ResolutionTracker.Formats.Texts;

namespace ResolutionTracker.Formats.Dossiers;

/// <summary>The kinds of change that a dossier may tell, the fields that each has, and the paragraphs below its front matter.</summary>
/// <param name="Paragraphs">0 for none, 1 for one, 2 for two or more.</param>
internal sealed record KindFields(string Kind, string[] Required, string[] Optional, int Paragraphs)
{
    private static readonly KindFields[] Known =
    [
        new("reword", ["clause"], [], 1),
        new("delete", ["clause"], [], 0),
        new("insert", ["after"], ["as", "degree"], 1),
        new("move", ["clause", "after"], ["degree"], 0),
        new("split", ["clause"], [], 2),
        new("join", ["clause", "with"], [], 1),
        new("retitle", [], [], 1),
        new("alternative", ["clause"], [], 1),
        new("amend", [], ["amends", "change"], 1),
    ];

    private static readonly FrozenDictionary<string, KindFields> ByName = Known.ToFrozenDictionary(kind => kind.Kind);

    /// <returns>The kind, or why the file tells none: an unknown kind, a field that it hasn't or needs, words that it hasn't or needs.</returns>
    public static (KindFields? Kind, FileRefusal? Refusal) Of(DossierEntry entry)
    {
        var name = entry.Front.Text("kind")!;
        if (ByName.GetValueOrDefault(name) is not { } kind)
        {
            return (null, entry.Refused(
                "bad-value", "kind", $"“{name}” is no kind of change; the kinds are {string.Join(", ", Known.Select(each => each.Kind))}."));
        }

        string[] all = [.. kind.Required, .. kind.Optional];
        if (Known.SelectMany(each => each.Required.Concat(each.Optional)).FirstOrDefault(field => entry.Front.Find(field) is not null && !all.Contains(field)) is { } wrong)
        {
            return (null, entry.Refused(
                "unknown-field", wrong, $"“{wrong}” is no field of the kind “{name}”, which has {(all is [] ? "none of its own; remove it" : string.Join(", ", all))}."));
        }

        return kind.Required.FirstOrDefault(field => entry.Front.Text(field) is null) is { } missing
            ? (null, Needs(entry, missing))
            : kind.WordsRefused(entry) is { } refusal ? (null, refusal) : (kind, null);
    }

    public static FileRefusal Needs(DossierEntry entry, string field) =>
        entry.Refused("missing-field", "kind", $"the kind “{entry.Front.Text("kind")}” needs the field “{field}”.");

    private FileRefusal? WordsRefused(DossierEntry entry) => (Paragraphs, string.IsNullOrWhiteSpace(entry.Body)) switch
    {
        (0, false) => entry.Refused("unexpected-text", "kind", $"the kind “{Kind}” has no text below its front matter; remove it."),
        (1, true) => entry.Refused("missing-text", "kind", $"the kind “{Kind}” needs the words below the front matter."),
        (2, true) => entry.Refused("missing-text", "kind", $"the kind “{Kind}” needs two or more paragraphs below the front matter, one for each clause that is to come of it."),
        _ => null,
    };
}
