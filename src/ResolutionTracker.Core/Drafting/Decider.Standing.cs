using ResolutionTracker.Core.Drafting;

namespace ResolutionTracker.Core.History;

public static partial class Decider
{
    private static Decision AgreeClause(Draft draft, DraftCommand.AgreeClause c)
    {
        var (clause, refusal) = Current(draft, c.Clause, c.Seen);
        var wanted = c.IsAdReferendum ? ClauseStanding.AgreedAdReferendum : ClauseStanding.Agreed;
        return clause switch
        {
            null => Refuse(refusal!),
            _ when clause.Standing == wanted => Nothing,
            { Standing: ClauseStanding.Agreed } => Refuse(new Refusal.ClauseIsAgreed(clause.Label.Value)),
            _ => Accept(new DraftEvent.ClauseAgreed(c.Clause, clause.Version, c.IsAdReferendum)),
        };
    }

    private static Decision ReopenClause(Draft draft, DraftCommand.ReopenClause c)
    {
        var (reason, refusal) = Reason(c.Reason);
        return draft.Find(c.Clause) switch
        {
            null => Refuse(new Refusal.NoSuchClause(c.Clause)),
            { IsPresent: false } gone => Refuse(new Refusal.ClauseGone(gone.Label.Value)),
            { Standing: ClauseStanding.Open } open => Refuse(new Refusal.NotAgreed(open.Label.Value)),
            _ when refusal is not null => Refuse(refusal),
            _ => Accept(new DraftEvent.ClauseReopened(c.Clause, reason)),
        };
    }
}
