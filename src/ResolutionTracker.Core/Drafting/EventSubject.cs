using ResolutionTracker.Core.Amendments;

namespace ResolutionTracker.Core.Drafting;

/// <summary>What an event is about.</summary>
public static class EventSubject
{
    /// <returns>The change of an amendment through which it came; null for what was drafted, and for what is no event of the text.</returns>
    public static ChangeReference? ThroughOf(DraftEvent happened) => happened switch
    {
        DraftEvent.ClauseInserted e => e.Through,
        DraftEvent.ClauseRevised e => e.Through,
        DraftEvent.ClauseDeleted e => e.Through,
        DraftEvent.ClauseReinstated e => e.Through,
        DraftEvent.ClauseMoved e => e.Through,
        DraftEvent.ClauseSplit e => e.Through,
        DraftEvent.ClausesJoined e => e.Through,
        _ => null,
    };

    /// <returns>The clause that it touches first; null where it touches none.</returns>
    public static ClauseId? ClauseOf(DraftEvent happened) => happened switch
    {
        DraftEvent.ClauseInserted e => e.Clause,
        DraftEvent.ClauseRevised e => e.Clause,
        DraftEvent.ClauseDeleted e => e.Clause,
        DraftEvent.ClauseReinstated e => e.Clause,
        DraftEvent.ClauseMoved e => e.Clause,
        DraftEvent.ClauseSplit e => e.Clause,
        DraftEvent.ClausesJoined e => e.Clause,
        DraftEvent.ClauseAgreed e => e.Clause,
        DraftEvent.ClauseReopened e => e.Clause,
        _ => null,
    };

    /// <returns>The amendment that it is about; null where it is about none.</returns>
    public static AmendmentId? AmendmentOf(DraftEvent happened) => happened switch
    {
        DraftEvent.AmendmentPrepared e => e.Amendment,
        DraftEvent.AmendmentWorded e => e.Amendment,
        DraftEvent.PreparationEnded e => e.Amendment,
        DraftEvent.AmendmentTabled e => e.Amendment,
        DraftEvent.AmendmentWithdrawn e => e.Amendment,
        DraftEvent.AmendmentTakenOver e => e.Amendment,
        DraftEvent.CoSponsorJoined e => e.Amendment,
        DraftEvent.CoSponsorLeft e => e.Amendment,
        DraftEvent.AmendmentAccepted e => e.Amendment,
        DraftEvent.AmendmentRejected e => e.Amendment,
        DraftEvent.ChangeAmended e => e.Amendment,
        DraftEvent.DecisionReverted e => e.Amendment,
        _ => null,
    };
}
