using System.Collections.Immutable;
using ResolutionTracker.Core.Amendments;
using ResolutionTracker.Core.Drafting;

namespace ResolutionTracker.Core.History;

public static partial class Decider
{
    private static Decision Restate(Draft draft, DraftCommand.RestateText c)
    {
        if (c.Past.Id != draft.Id || c.Past.Position < 1 || c.Past.Position > draft.Position)
        {
            return Refuse(new Refusal.BadPosition(c.Past.Position, draft.Position));
        }

        if (draft.Present.FirstOrDefault(clause => clause.Standing == ClauseStanding.Agreed && !StandsSo(c.Past, clause)) is { } agreed)
        {
            return Refuse(new Refusal.ClauseIsAgreed(agreed.Label.Value));
        }

        var edits = ImmutableList.CreateBuilder<DraftEvent>();
        if (c.Past.WorkingTitle != draft.WorkingTitle)
        {
            edits.Add(new DraftEvent.WorkingTitleChanged(c.Past.WorkingTitle));
        }

        new TextRestating(draft, c.Past).Write(edits);
        if (edits.OfType<DraftEvent.ClauseMoved>().FirstOrDefault(moved => draft.Find(moved.Clause)?.Standing == ClauseStanding.Agreed) is { } kept)
        {
            return Refuse(new Refusal.ClauseIsAgreed(draft.Find(kept.Clause)!.Label.Value));
        }

        var reopened = RevertedBy(draft, c.Past);
        return edits.Count == 0 && reopened.IsEmpty
            ? Nothing
            : Accept([new DraftEvent.TextRestated(c.Past.Position), .. reopened, .. edits]);
    }

    /// <summary>The decisions on amendments that having the text of a moment takes back, in the order of tabling.</summary>
    public static ImmutableList<DraftEvent.DecisionReverted> RevertedBy(Draft draft, Draft past)
    {
        ArgumentNullException.ThrowIfNull(draft);
        ArgumentNullException.ThrowIfNull(past);
        return
        [
            .. draft.Amendments.Values
                .Where(amendment => amendment is { Amends: null, Outcome: not (AmendmentOutcome.Withdrawn or AmendmentOutcome.Lapsed) })
                .OrderBy(amendment => amendment.Ordinal)
                .Select(amendment => new DraftEvent.DecisionReverted(
                    amendment.Id, DecidedIn(amendment).RemoveAll(change => past.Find(amendment.Id) is { } then && DecidedIn(then).Contains(change))))
                .Where(reverted => !reverted.Changes.IsEmpty),
        ];
    }

    private static bool StandsSo(Draft past, Clause clause) =>
        past.Find(clause.Id) is { IsPresent: true } then && then.Text == clause.Text && then.Degree == clause.Degree;
}
