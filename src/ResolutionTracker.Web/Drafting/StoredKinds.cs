using ResolutionTracker.Core.Drafting;
using ResolutionTracker.Core.History;

namespace ResolutionTracker.Web.Drafting;

/// <summary>Kinds of clauses as they are named from outside.</summary>
internal static class StoredKinds
{
    /// <returns>Null where no kind has that name.</returns>
    public static ClauseKind? Find(string name) =>
        Enum.GetValues<ClauseKind>().Cast<ClauseKind?>().FirstOrDefault(kind => StoredNames.NameOf(kind!.Value) == name);

    /// <summary>Whether a number is usually printed before a clause of this kind.</summary>
    public static bool IsNumbered(ClauseKind kind, int degree) =>
        kind is ClauseKind.Operative or ClauseKind.Annex || (kind == ClauseKind.Preambular && degree > 0);

    public static Refusal Unknown(string name) => new UnknownKind(name);

    private sealed record UnknownKind(string Kind) : Refusal(
        "unknown-kind", $"“{Kind}” is no kind of clause; there are {string.Join(", ", Enum.GetValues<ClauseKind>().Select(StoredNames.NameOf))}.");
}
