using ResolutionTracker.Core.Amendments;
using ResolutionTracker.Core.Drafting;

namespace ResolutionTracker.Web.History.Replay;

/// <summary>What an event of the Council room is about.</summary>
internal static class ActedOn
{
    /// <returns>The amendment that it is about; null where it is about none.</returns>
    public static AmendmentId? Amendment(DraftEvent happened) => happened switch
    {
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
