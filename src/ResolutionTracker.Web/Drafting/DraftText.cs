using ResolutionTracker.Core.Amendments;
using ResolutionTracker.Core.Drafting;

namespace ResolutionTracker.Web.Drafting;

/// <summary>What stands beside which clause on the draft page.</summary>
public static class DraftText
{
    /// <summary>The clauses that have a container on the page, in the order of the text. Deleted ones keep theirs, so that proposals
    /// to them stay in sight; the stylesheet hides one in which nothing is left to show.</summary>
    public static IReadOnlyList<string> OrderOf(Draft draft) => [.. draft.Clauses.Select(clause => clause.Id.ToString())];

    /// <summary>The tabled amendments beside a clause, in the order of their tabling; null is the head of the text.</summary>
    internal static List<Amendment> AmendmentsAt(Draft draft, ClauseId? clause) =>
        [.. draft.Touching(clause)];

    /// <summary>What a delegation prepares beside a clause, oldest first; null is the head of the text.</summary>
    internal static List<Amendment> PreparedAt(DelegationRoom own, ClauseId? clause) =>
        [.. own.InPreparation.Where(amendment => IsAt(amendment, clause))];

    /// <summary>The changes of an amendment that are shown beside a clause.</summary>
    internal static IEnumerable<Change> ChangesAt(Amendment amendment, ClauseId? clause) =>
        amendment.Changes.Where(change => IsAt(change, clause));

    internal static bool HasOpening(Clause clause) => HasOpening(clause.Kind, clause.Degree);

    internal static bool HasOpening(ClauseKind kind, int degree) =>
        degree == 0 && kind is ClauseKind.Preambular or ClauseKind.Operative;

    internal static string NameOf(ClauseKind kind) => kind switch
    {
        ClauseKind.Preambular => "preambular",
        ClauseKind.Operative => "operative",
        ClauseKind.Heading => "heading",
        _ => "annex",
    };

    /// <summary>The clause of the text that a new clause is proposed after, when it is not the first.</summary>
    internal static Clause? Following(Draft draft, Change change) =>
        change is Change.Insert { After: { } after } ? draft.Find(after) : null;

    private static bool IsAt(Amendment amendment, ClauseId? clause) => amendment.Changes.Exists(change => IsAt(change, clause));

    private static bool IsAt(Change change, ClauseId? clause) =>
        Draft.PlacesOf(change).Contains(clause ?? Draft.Head);
}
