using ResolutionTracker.Core.Amendments;
using ResolutionTracker.Core.Drafting;
using ResolutionTracker.Core.Numbering;
using ResolutionTracker.Text.Merging;

namespace ResolutionTracker.Analysis.Amendments;

/// <summary>What a change would do to one clause of the text that now stands. What a kind of change does is said in <see cref="AllOf"/>, and
/// what can't be had together in <see cref="Against"/>; nothing else of the search for conflicts knows the kinds.</summary>
internal abstract record Touch
{
    private Touch(Clause clause) => Clause = clause;

    /// <summary>The clause; for the working title, and for the words of an amendment that is amended, one that stands for them.</summary>
    public Clause Clause { get; }

    /// <param name="present">The clauses of the draft that stand in its text.</param>
    /// <returns>Nothing of a change that needs a decision by itself, or that the text says already: it is in nobody's way.</returns>
    public static IEnumerable<Touch> AllOf(Amendment amendment, Change change, Draft draft, IReadOnlyDictionary<ClauseId, Clause> present)
    {
        return change switch
        {
            // Clauses that come in behind the same one can all stand.
            Change.Insert => [],
            Change.Retitle => OfWords(amendment, change, Standing(Draft.Head, draft.WorkingTitle), draft),
            Change.Amend amend when amendment.Amends is { } id && draft.Find(id)?.Changes.Find(each => each.Id == amend.Of) is { ProposedText: { } words } =>
                OfWords(amendment, change, Standing(new ClauseId(amend.Of.Value), words), draft),
            Change.Move move => Stands(move.Clause) is { } clause && CarryOver.Carry(change, draft).Outcome == CarryOutcome.Clean
                ? [new Moving(clause, move.After, move.Degree)]
                : [],
            Change.Join join => join.With.Select(other => other.Clause).Prepend(join.Clause).Select(Stands).OfType<Clause>()
                .Select(clause => new Shaping(clause, change)),
            Change.Split split => Stands(split.Clause) is { } clause && CarryOver.Carry(change, draft).Outcome == CarryOutcome.Clean
                ? [new Shaping(clause, change)]
                : [],
            Change.Delete deletion => Stands(deletion.Clause) is { } clause
                ? OfWords(amendment, change, clause, draft).SelectMany(touch => draft.Under(clause).Select(below => new Deletion(below)).Prepend(touch))
                : [],
            { Target: { } target } => Stands(target) is { } clause ? OfWords(amendment, change, clause, draft) : [],
            _ => [],
        };

        Clause? Stands(ClauseId id) => present.GetValueOrDefault(id);
    }

    /// <summary>What carrying over the other one would ask once this one is in the text; null where it would ask nothing.</summary>
    /// <param name="other">Of the same clause.</param>
    public CarryReason? Against(Touch other) => (this, other) switch
    {
        (Rewording { Words: var current }, Rewording { Words: var amended }) => current.ConflictWith(amended) is { } part
            ? BlockMerge.Conflict(part, 0, Clause.Text, current.Amended, amended.Amended)
            : null,
        (Deletion, Deletion) => null,
        (Deletion, _) => new CarryReason(CarryCode.ClauseDeleted, 0, Clause.Text, "", other.Wanted),
        (_, Deletion) => this is Moving ? new CarryReason(CarryCode.ClauseDeleted, 0, Clause.Text, "", Clause.Text)
            : new CarryReason(CarryCode.ClauseReworded, 0, Clause.Text, Wanted, ""),
        (Moving one, Moving two) => (one.After, one.Degree) == (two.After, two.Degree)
            ? null
            : new CarryReason(CarryCode.MovedTwice, 0, Clause.Text, Clause.Text, Clause.Text),
        (Moving, _) or (_, Moving) => null,
        (Replacement, _) or (_, Replacement) or (Shaping, Shaping) => Wanted == other.Wanted
            ? null
            : new CarryReason(CarryCode.ClauseReplaced, 0, Clause.Text, Wanted, other.Wanted),
        _ => null,
    };

    /// <summary>The words that would stand, those of several clauses as paragraphs; empty for none.</summary>
    protected abstract string Wanted { get; }

    private static IEnumerable<Touch> OfWords(Amendment amendment, Change change, Clause clause, Draft draft) =>
        (CarriedEdit.Of(amendment, change, clause, draft), change) switch
        {
            ({ IsClean: false }, _) => [],
            ({ Words: { } words }, Change.Alternative) => [new Replacement(clause, words.Amended)],
            ({ Words: { } words }, _) => [new Rewording(clause, words)],
            _ => [new Deletion(clause)],
        };

    private static Clause Standing(ClauseId id, string text) => new(
        id, ClauseKind.Heading, 0, false, ClauseLabel.None, text, ClauseVersion.First, ClauseStanding.Open, false, 0);

    private sealed record Rewording(Clause Clause, WordEdit Words) : Touch(Clause)
    {
        protected override string Wanted => Words.Amended;
    }

    private sealed record Deletion(Clause Clause) : Touch(Clause)
    {
        protected override string Wanted => "";
    }

    private sealed record Replacement(Clause Clause, string Text) : Touch(Clause)
    {
        protected override string Wanted => Text;
    }

    private sealed record Moving(Clause Clause, ClauseId? After, int Degree) : Touch(Clause)
    {
        protected override string Wanted => Clause.Text;
    }

    private sealed record Shaping(Clause Clause, Change Change) : Touch(Clause)
    {
        protected override string Wanted => Change.ProposedText ?? "";
    }
}
