using System.Collections.Frozen;

namespace ResolutionTracker.Formats.Dossiers;

/// <summary>The acts that a dossier may tell, and the fields that each may have.</summary>
internal sealed record ActFields(string Act, string[] Required, string[] Optional)
{
    private static readonly string[] OfKinds = ["clause", "after", "with", "as", "degree", "change"];

    private static readonly FrozenDictionary<string, ActFields> Known = new ActFields[]
    {
        new("base", ["name"], ["symbol"]),
        new("draft", ["title"],
            ["organ", "agenda-item", "symbol", "language", "zone", "penholders", "sponsors", "participants", "illustrative"]),
        new("text", [], []),
        new("revision", [], ["name"]),
        new("edit", ["kind"], [.. OfKinds]),
        new("recorded", [], ["id"]),
        new("title", ["title"], []),
        new("symbol", ["symbol"], []),
        new("amendment", ["id", "kind"], [.. OfKinds, "amends", "group", "co-sponsors", "reason", "tabled"]),
        new("change", ["amendment", "kind"], OfKinds),
        new("table", ["amendment"], []),
        new("co-sponsor", ["amendment"], []),
        new("leave", ["amendment"], []),
        new("accept", ["amendment"], ["change", "choice"]),
        new("reject", ["amendment", "reason"], ["change"]),
        new("withdraw", ["amendment"], []),
        new("take-over", ["amendment"], []),
        new("revert", ["amendment"], []),
        new("agree", ["clause"], ["ad-referendum"]),
        new("reopen", ["clause", "reason"], []),
        new("restate", ["to"], []),
        new("sponsor", [], []),
        new("leave-sponsors", [], []),
        new("stage", ["stage"], []),
        new("admit-state", ["state"], ["may-propose"]),
        new("admit-secretariat", [], []),
        new("open-to-observers", [], ["up-to"]),
    }.ToFrozenDictionary(fields => fields.Act);

    public static string Names => string.Join(", ", Known.Keys.Order(StringComparer.Ordinal));

    /// <summary>Whether the file may have words below its front matter.</summary>
    public bool HasBody => Act is "base" or "draft" or "text" or "revision" or "amendment" or "change" or "accept" or "edit" or "recorded";

    public static ActFields? Of(string act) => Known.GetValueOrDefault(act);

    public IEnumerable<string> All => ["act", "at", "by", .. Required, .. Optional, DossierEntry.Identities, DossierEntry.EnteredLate, DossierEntry.Source, DossierEntry.Sure];
}
