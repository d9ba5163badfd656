using System.Collections.Frozen;

namespace ResolutionTracker.Formats.Dossiers;

/// <summary>The acts that a dossier may tell, and the fields that each may have.</summary>
internal sealed record ActFields(string Act, string[] Required, string[] Optional)
{
    private static readonly FrozenDictionary<string, ActFields> Known = new ActFields[]
    {
        new("base", ["name"], ["symbol"]),
        new("draft", ["title"],
            ["organ", "agenda-item", "symbol", "language", "zone", "penholders", "sponsors", "participants", "illustrative"]),
        new("text", [], []),
        new("revision", [], ["name"]),
        new("title", ["title"], []),
        new("symbol", ["symbol"], []),
        new("amendment", ["id", "kind"], ["clause", "after", "as", "degree", "co-sponsors", "reason", "tabled"]),
        new("table", ["amendment"], []),
        new("accept", ["amendment"], ["choice"]),
        new("reject", ["amendment", "reason"], []),
        new("withdraw", ["amendment"], []),
        new("sponsor", [], []),
        new("leave-sponsors", [], []),
        new("stage", ["stage"], []),
        new("admit-state", ["state"], ["may-propose"]),
        new("admit-secretariat", [], []),
        new("open-to-observers", [], ["up-to"]),
    }.ToFrozenDictionary(fields => fields.Act);

    public static string Names => string.Join(", ", Known.Keys.Order(StringComparer.Ordinal));

    /// <summary>Whether the file may have words below its front matter.</summary>
    public bool HasBody => Act is "base" or "draft" or "text" or "revision" or "amendment" or "accept";

    public static ActFields? Of(string act) => Known.GetValueOrDefault(act);

    public IEnumerable<string> All => ["act", "at", "by", .. Required, .. Optional];
}
