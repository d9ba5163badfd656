using ResolutionTracker.Core.Amendments;
using ResolutionTracker.Core.Drafting;
using ResolutionTracker.Text.Merging;

namespace ResolutionTracker.Analysis.Amendments;

/// <summary>What a change would do to one clause of the text that now stands. What a kind of change does is said in <see cref="AllOf"/>, and
/// what can't be had together in <see cref="Against"/>; nothing else of the search for conflicts knows the kinds.</summary>
internal abstract record Touch
{
    private Touch(Clause clause) => Clause = clause;

    public Clause Clause { get; }

    /// <param name="present">The clauses of the draft that stand in its text.</param>
    /// <returns>Nothing of a change that needs a decision by itself, or that the text says already: it is in nobody's way.</returns>
    public static IEnumerable<Touch> AllOf(Change change, Draft draft, IReadOnlyDictionary<ClauseId, Clause> present) => change switch
    {
        Change.Reword or Change.Delete => present.TryGetValue(change.Target, out var clause) ? OfWords(change, clause, draft) : [],

        // Clauses that come in behind the same one can all stand.
        Change.Insert => [],
        _ => throw new ArgumentOutOfRangeException(nameof(change)),
    };

    /// <summary>What carrying over the other one would ask once this one is in the text; null where it would ask nothing.</summary>
    /// <param name="other">Of the same clause.</param>
    public CarryReason? Against(Touch other) => (this, other) switch
    {
        (Rewording { Words: var current }, Rewording { Words: var amended }) => current.ConflictWith(amended) is { } part
            ? BlockMerge.Conflict(part, 0, Clause.Text, current.Amended, amended.Amended)
            : null,
        (Deletion, Rewording { Words: var amended }) => new CarryReason(CarryCode.ClauseDeleted, 0, Clause.Text, "", amended.Amended),
        (Rewording { Words: var current }, Deletion) => new CarryReason(CarryCode.ClauseReworded, 0, Clause.Text, current.Amended, ""),
        _ => null,
    };

    private static IEnumerable<Touch> OfWords(Change change, Clause clause, Draft draft) => CarriedEdit.Of(change, clause, draft) switch
    {
        { IsClean: false } => [],
        { Words: { } words } => [new Rewording(clause, words)],
        _ => [new Deletion(clause)],
    };

    private sealed record Rewording(Clause Clause, WordEdit Words) : Touch(Clause);

    private sealed record Deletion(Clause Clause) : Touch(Clause);
}
