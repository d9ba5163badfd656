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
        DraftEvent.AmendmentAccepted e when draft.Find(e.Amendment) is { } tabled
            && !tabled.Changes.Select(change => change.Id).SequenceEqual(e.Changes.Select(change => change.Change)) =>
            "these are not the changes that were tabled",
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

    private static string? Origin(Draft draft, ChangeReference? through) => through is null
        || (draft.Find(through.Amendment) is { Outcome: AmendmentOutcome.Accepted or AmendmentOutcome.AcceptedAsModified } accepted
            && accepted.Changes.Exists(change => change.Id == through.Change))
        ? null
        : "the amendment that it came through was not accepted";
}
