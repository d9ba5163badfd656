using ResolutionTracker.Core.Amendments;
using ResolutionTracker.Core.History;

namespace ResolutionTracker.Core.Drafting;

/// <summary>What no decision writes, though the fold could take it: a replay stops there.</summary>
internal static class DraftConsistency
{
    /// <returns>A clause of a sentence, or null where the event may follow.</returns>
    public static string? Contradiction(Draft draft, Recorded next) => next.Event switch
    {
        DraftEvent.StateAdmitted or DraftEvent.SecretariatAdmitted or DraftEvent.OpenedToObservers => Admission(draft, next),
        _ when !draft.IsNegotiable => $"the draft is {StageNames.Of(draft.Stage)}",
        DraftEvent.BaseTextNamed when draft.Position > 1 => "a base text is named at the opening",
        DraftEvent.StageEntered e when e.Stage == draft.Stage || e.Stage == DraftStage.Zero => "no way leads to that stage",
        DraftEvent.SponsorJoined e when draft.Sponsors.Contains(e.State) => "the state is a sponsor already",
        DraftEvent.SponsorJoined e when draft.Find(e.State) is null => "the state is not in the room",
        DraftEvent.SponsorLeft e when !draft.Sponsors.Contains(e.State) => "the state is no sponsor",
        DraftEvent.AmendmentTabled e when e.Changes.IsEmpty || e.Authors.IsEmpty => "an amendment has changes and authors",
        DraftEvent.AmendmentAccepted e when draft.Find(e.Amendment) is { Outcome.IsPending: true } tabled
            && (e.Changes.IsEmpty || !AreOpen(tabled, e.Changes.Select(change => change.Change))) => "these changes are not open",
        DraftEvent.AmendmentRejected { Changes: { } rejected } e when draft.Find(e.Amendment) is { Outcome.IsPending: true } tabled
            && (rejected.IsEmpty || !AreOpen(tabled, rejected)) => "these changes are not open",
        DraftEvent.DecisionReverted { Changes.IsEmpty: true } => "no change of it is open again",
        DraftEvent.ClauseReinstated e => Origin(draft, e.Through),
        DraftEvent.ClauseMoved e => Origin(draft, e.Through),
        DraftEvent.ClauseSplit { Into.IsEmpty: true } or DraftEvent.ClausesJoined { Others.IsEmpty: true } => "one clause alone is neither split nor joined",
        DraftEvent.ClauseSplit e => Origin(draft, e.Through),
        DraftEvent.ClausesJoined e => Origin(draft, e.Through),
        DraftEvent.TextRestated e when e.At < 1 || e.At > draft.Position => "there is no such moment",
        DraftEvent.ClauseInserted e => Origin(draft, e.Through),
        DraftEvent.ClauseRevised e => Origin(draft, e.Through),
        DraftEvent.ClauseDeleted e when draft.Find(e.Clause) is { } clause && clause.Version != e.Version =>
            $"version {clause.Version} was expected",
        DraftEvent.ClauseDeleted e => Origin(draft, e.Through),
        _ => null,
    };

    private static string? Admission(Draft draft, Recorded next) => next.Event switch
    {
        DraftEvent.StateAdmitted e when draft.Find(e.State) is { } known && (known.IsMember || known.MayPropose == e.MayPropose) =>
            "the state is in the room already",
        DraftEvent.SecretariatAdmitted when draft.IsSecretariatAdmitted => "the Secretariat is in the room already",
        DraftEvent.OpenedToObservers e when e.UpTo < 1 || e.UpTo > draft.Position || e.UpTo <= draft.OpenedUpTo =>
            "it can't be opened up to there",
        _ => null,
    };

    // In the order of the amendment, each once.
    private static bool AreOpen(Amendment amendment, IEnumerable<ChangeId> changes)
    {
        var named = changes.ToList();
        return named.SequenceEqual(amendment.OpenChanges.Select(change => change.Id).Where(named.Contains));
    }

    private static string? Origin(Draft draft, ChangeReference? through) => through is null
        || draft.Find(through.Amendment)?.Accepted.Exists(accepted => accepted.Change == through.Change) == true
        ? null
        : "the amendment that it came through was not accepted";
}
