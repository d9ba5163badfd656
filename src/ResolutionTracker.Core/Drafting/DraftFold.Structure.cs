using ResolutionTracker.Core.History;
using ResolutionTracker.Core.Numbering;

namespace ResolutionTracker.Core.Drafting;

internal static partial class DraftFold
{
    private static Draft Reinstated(Draft draft, DraftEvent.ClauseReinstated e, Recorded next) =>
        draft.Find(e.Clause) is { IsPresent: false } gone
            ? Marked(With(draft, Worded(Labelled(draft, gone), e.Version, e.Text, next)), next, "clause-reinstated", e.Clause, null)
            : throw InconsistentHistoryException.At(next, "the clause has not left the text");

    // The label of a clause that went before the last revision has been given to another since.
    private static Clause Labelled(Draft draft, Clause gone)
    {
        if (draft.LastRevision is not { Position: var numberedAt } || gone.Changed > numberedAt)
        {
            return gone;
        }

        var index = draft.Clauses.FindIndex(clause => clause.Id == gone.Id);
        return gone with
        {
            Label = InsertedLabel.Of(
                draft.Clauses.RemoveAt(index), index, gone.Kind, gone.Degree, gone.IsNumbered, draft.InsertedSince, numberedAt),
        };
    }

    private static Draft Moved(Draft draft, DraftEvent.ClauseMoved e, Recorded next)
    {
        var clause = Present(draft, e.Clause, next);
        var without = draft with { Clauses = draft.Clauses.Remove(clause) };
        var index = IndexBehind(without, e.After, next);
        var moved = clause with { Degree = e.Degree, Moves = e.IsAlong ? clause.Moves : clause.Moves + 1 };
        var after = without with
        {
            Clauses = without.Clauses.Insert(index, moved),
            ChangesSinceRevision = e.IsAlong ? draft.ChangesSinceRevision : draft.ChangesSinceRevision + 1,
        };
        return e.IsAlong ? after : Marked(after, next, "clause-moved", e.Clause, null);
    }

    private static Draft Split(Draft draft, DraftEvent.ClauseSplit e, Recorded next)
    {
        var clause = Present(draft, e.Clause, next);
        var after = With(draft, Worded(clause, e.Version, e.Text, next));
        var index = after.Clauses.FindIndex(other => other.Id == e.Clause);
        foreach (var part in e.Into)
        {
            if (after.Find(part.Clause) is not null)
            {
                throw InconsistentHistoryException.At(next, "the clause is in the text already");
            }

            index++;
            after = after with
            {
                Clauses = after.Clauses.Insert(
                    index, New(after, index, part.Clause, clause.Kind, clause.Degree, clause.IsNumbered, part.Text, isFromBase: false, next)),
                InsertedSince = after.InsertedSince.Add(part.Clause),
            };
        }

        var reshaped = new Reshaping(next.Position, false, e.Clause, clause.Version, clause.Text, [.. e.Into.Select(part => new SeenClause(part.Clause, ClauseVersion.First))]);
        return Marked(after with { Reshapings = after.Reshapings.Add(reshaped) }, next, "clause-split", e.Clause, null);
    }

    private static Draft Joined(Draft draft, DraftEvent.ClausesJoined e, Recorded next)
    {
        var clause = Present(draft, e.Clause, next);
        var after = With(draft, Worded(clause, e.Version, e.Text, next));
        foreach (var other in e.Others)
        {
            // What hangs under the last hangs under the one clause now, with nothing that is gone between them.
            var gone = Present(after, other, next);
            var without = after.Clauses.Remove(gone);
            after = after with
            {
                Clauses = without.Insert(
                    without.FindIndex(each => each.Id == e.Clause), gone with { Standing = ClauseStanding.Deleted, Changed = next.Position }),
            };
        }

        var reshaped = new Reshaping(next.Position, true, e.Clause, clause.Version, clause.Text, [.. e.Others.Select(other => new SeenClause(other, after.Find(other)!.Version))]);
        return Marked(after with { Reshapings = after.Reshapings.Add(reshaped) }, next, "clauses-joined", e.Clause, null);
    }

    private static Draft Agreed(Draft draft, DraftEvent.ClauseAgreed e, Recorded next) =>
        Present(draft, e.Clause, next) is var clause && clause.Version == e.Version
            ? Marked(
                Standing(draft, clause, e.IsAdReferendum ? ClauseStanding.AgreedAdReferendum : ClauseStanding.Agreed, next),
                next,
                "clause-agreed",
                e.Clause,
                e.IsAdReferendum ? "ad referendum" : null)
            : throw InconsistentHistoryException.At(next, $"version {clause.Version} was expected");

    private static Draft Reopened(Draft draft, DraftEvent.ClauseReopened e, Recorded next) =>
        Present(draft, e.Clause, next) is var clause && clause.Standing != ClauseStanding.Open
            ? Marked(Standing(draft, clause, ClauseStanding.Open, next), next, "clause-reopened", e.Clause, null)
            : throw InconsistentHistoryException.At(next, "the clause is open");

    private static Draft Standing(Draft draft, Clause clause, ClauseStanding standing, Recorded next) => draft with
    {
        Clauses = draft.Clauses.Replace(clause, clause with { Standing = standing, StandingSince = next.Position }),
    };
}
