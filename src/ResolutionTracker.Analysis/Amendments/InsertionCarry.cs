using System.Collections.Immutable;
using ResolutionTracker.Core.Amendments;
using ResolutionTracker.Core.Drafting;

namespace ResolutionTracker.Analysis.Amendments;

/// <summary>What a new clause is on the text that now stands: where something else was put at its very place, a person says which comes first.</summary>
internal static class InsertionCarry
{
    public static CarriedOver Carry(Change.Insert change, Draft draft, Amendment? amendment)
    {
        var between = ComeBetween(change, draft, amendment);
        ImmutableArray<string> words = [change.Text];
        return between switch
        {
            // Taken back and restated, or brought back by hand, the clause is in the text under the identity that the amendment gave it.
            _ when Itself(change, draft) is { } itself => new CarriedOver(CarryOutcome.AlreadyContained, [itself.Text], [], []),
            _ when between.Any(clause => (clause.Text, clause.Kind, clause.Degree) == (change.Text, change.ClauseKind, change.Degree)) =>
                new CarriedOver(CarryOutcome.AlreadyContained, words, [], []),
            _ when HasNoPlace(change, draft) => new CarriedOver(
                CarryOutcome.NeedsDecision, null, [new CarryReason(CarryCode.NoPlace, 0, "", "", change.Text)], [new CarryChoice("theirs", [])]),
            [] => new CarriedOver(CarryOutcome.Clean, words, [], []),
            _ => new CarriedOver(
                CarryOutcome.NeedsDecision,
                null,
                [new CarryReason(CarryCode.TwoInsertions, 0, "", string.Join(' ', between.Select(clause => clause.Text)), change.Text)],
                [new CarryChoice("theirs-first", words), new CarryChoice("mine-first", words), new CarryChoice("theirs", [])]),
        };
    }

    public static bool IsBehind(Change.Insert change, Draft draft, Amendment? amendment) =>
        Itself(change, draft) is not null || ComeBetween(change, draft, amendment).Any() || HasNoPlace(change, draft);

    /// <returns>The clause that the change would bring in, where it is in the text; null where it is not.</returns>
    public static Clause? Itself(Change.Insert change, Draft draft) => draft.Find(change.Clause) is { IsPresent: true } itself ? itself : null;

    /// <summary>Whether it needs something to hang under, or has to come back from where it stood when it left the text.</summary>
    public static bool HangsOnShape(Change.Insert change, Draft draft) => change.Degree > 0 || draft.Find(change.Clause) is not null;

    private static bool HasNoPlace(Change.Insert change, Draft draft) => HangsOnShape(change, draft) && CarryTrial.HasNoPlace(
        change,
        draft,
        new ClauseEdit.Insert(change.Clause, change.After, change.ClauseKind, change.Degree, change.IsNumbered, change.Text));

    /// <summary>The clauses that stand now between the two between which the new one was to stand, without those of its own amendment; none
    /// where these two are no neighbours any more for another reason.</summary>
    public static ImmutableArray<Clause> ComeBetween(Change.Insert change, Draft draft, Amendment? amendment)
    {
        var end = change.Before is { } before ? draft.Clauses.FindIndex(clause => clause.Id == before) : -1;
        if (end < 0 || !draft.Clauses[end].IsPresent || Itself(change, draft) is not null)
        {
            return [];
        }

        var between = new Stack<Clause>();
        for (var i = end - 1; i >= 0; i--)
        {
            var clause = draft.Clauses[i];
            if (clause.Id == change.After)
            {
                return AtItsPlace(change, between);
            }

            if (clause.IsPresent && amendment?.Changes.Exists(other => other.Target == clause.Id) != true)
            {
                between.Push(clause);
            }
        }

        return change.After is null ? [.. between] : [];
    }

    // What hangs under what it follows stands before its place, whether it was there before or not; and what it can't hang under behind it.
    private static ImmutableArray<Clause> AtItsPlace(Change.Insert change, Stack<Clause> between) =>
    [
        .. between
            .SkipWhile(clause => clause.Kind != ClauseKind.Heading && clause.Degree > (clause.Kind == change.ClauseKind ? change.Degree : 0))
            .TakeWhile(clause => clause.Kind != change.ClauseKind || clause.Degree >= change.Degree),
    ];
}
