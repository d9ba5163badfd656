using System.Collections.Immutable;
using ResolutionTracker.Core.Amendments;
using ResolutionTracker.Core.Delegations;
using ResolutionTracker.Core.History;

namespace ResolutionTracker.Core.Drafting;

internal static partial class DraftFold
{
    private static Draft Tabled(Draft draft, DraftEvent.AmendmentTabled e, Recorded next)
    {
        if (draft.Find(e.Amendment) is not null)
        {
            throw InconsistentHistoryException.At(next, "the amendment was tabled before");
        }

        var amendment = Amendment.New(
            e.Amendment, draft.Amendments.Count + 1, e.Authors, e.Changes, e.Reason, e.Group, e.Amends, next.At, next.Position);
        if (e.Amends is { } amended && draft.Find(amended) is null)
        {
            throw InconsistentHistoryException.At(next, "the amendment that it amends was never tabled");
        }

        var tabled = Counted(draft with { Amendments = draft.Amendments.Add(e.Amendment, amendment) }, amendment, isNew: true, 1);
        return Marked(
            amendment.Amends is { } id && tabled.Find(id) is { } parent
                ? tabled with { Amendments = tabled.Amendments.SetItem(id, parent with { AmendedBy = parent.AmendedBy.Add(amendment.Id) }) }
                : tabled,
            next,
            "amendment-tabled",
            Draft.AnchorOf(e.Changes[0]),
            null);
    }

    private static Draft Accepted(Draft draft, DraftEvent.AmendmentAccepted e, Recorded next)
    {
        var amendment = Pending(draft, e.Amendment, next);
        var accepted = amendment with { Accepted = amendment.Accepted.AddRange(e.Changes) };
        return Decided(
            draft,
            e.Changes.Exists(each => amendment.Changes.Exists(change => change is Change.Retitle && change.Id == each.Change))
                ? accepted with { ReplacedTitle = draft.WorkingTitle }
                : accepted,
            null,
            "amendment-accepted",
            next);
    }

    private static Draft Rejected(Draft draft, DraftEvent.AmendmentRejected e, Recorded next)
    {
        var amendment = Pending(draft, e.Amendment, next);
        var rejected = e.Changes ?? [.. amendment.OpenChanges.Select(change => change.Id)];
        return Decided(draft, amendment with { Rejected = amendment.Rejected.AddRange(rejected) }, e.Reason, "amendment-rejected", next);
    }

    // Once the last change is decided, so is the amendment.
    private static Draft Decided(Draft draft, Amendment amendment, string? reason, string kind, Recorded next)
    {
        var outcome = amendment switch
        {
            _ when amendment.OpenChanges.Any() => amendment.Outcome,
            { Accepted.IsEmpty: true } => new AmendmentOutcome.Rejected(reason!, next.At),
            { Rejected.IsEmpty: true } when !amendment.Accepted.Exists(change => change.IsModified) => new AmendmentOutcome.Accepted(next.At),
            _ => new AmendmentOutcome.AcceptedAsModified(next.At, amendment.Accepted),
        };
        return Settled(draft, amendment, outcome, kind, next);
    }

    private static Draft Settled(Draft draft, AmendmentId id, AmendmentOutcome outcome, string kind, Recorded next) =>
        Settled(draft, Pending(draft, id, next), outcome, kind, next);

    private static Draft Settled(Draft draft, Amendment amendment, AmendmentOutcome outcome, string kind, Recorded next)
    {
        var settled = amendment with { Outcome = outcome };
        return Marked(Followed(Put(draft, settled, next), settled, next), next, kind, Draft.AnchorOf(amendment.Changes[0]), null);
    }

    // A sub-amendment lapses with what it amends, and comes back with it; so does one to that.
    private static Draft Followed(Draft draft, Amendment amended, Recorded next)
    {
        foreach (var id in amended.AmendedBy)
        {
            var sub = draft.Amendments[id];
            AmendmentOutcome? outcome = (sub.Outcome, sub.HasWhatToAmend(amended)) switch
            {
                (AmendmentOutcome.Pending, false) => new AmendmentOutcome.Lapsed(LapseReason.AmendedOneSettled, next.At),
                (AmendmentOutcome.Lapsed, true) => new AmendmentOutcome.Pending(),
                _ => null,
            };
            if (outcome is not null)
            {
                var followed = sub with { Outcome = outcome };
                draft = Followed(Put(draft, followed, next), followed, next);
            }
        }

        return draft;
    }

    private static Draft TakenOver(Draft draft, DraftEvent.AmendmentTakenOver e, Recorded next)
    {
        if (draft.Find(e.Amendment) is not { Outcome: AmendmentOutcome.Withdrawn } amendment)
        {
            throw InconsistentHistoryException.At(next, "no such amendment was withdrawn");
        }

        var coSponsors = amendment.Authors.Skip(1).Where(author => author.State != e.State);
        var first = amendment.FirstSubmitter ?? amendment.MainSponsor;
        return Opened(draft, amendment, next, "amendment-taken-over", opened => opened with
        {
            Authors = [new Authorship(e.State, AuthorshipRole.MainSponsor), .. coSponsors],
            Group = null,
            CoSponsorships = amendment.MainSponsor == e.State ? amendment.CoSponsorships : Without(amendment.MainSponsor, amendment, next),
            FirstSubmitter = first == e.State ? null : first,
        });
    }

    private static Draft CoSponsored(Draft draft, DraftEvent.CoSponsorJoined e, Recorded next)
    {
        var amendment = Pending(draft, e.Amendment, next);
        return amendment.IsBy(e.State)
            ? throw InconsistentHistoryException.At(next, "the state stands behind it already")
            : Marked(
                Put(
                    draft,
                    amendment with
                    {
                        Authors = amendment.Authors.Add(new Authorship(e.State, AuthorshipRole.CoSponsor)),
                        CoSponsorships = amendment.CoSponsorships.Add(new CoSponsorship(e.State, next.At, null)),
                    },
                    next),
                next,
                "co-sponsor-joined",
                Draft.AnchorOf(amendment.Changes[0]),
                null);
    }

    private static Draft Left(Draft draft, DraftEvent.CoSponsorLeft e, Recorded next)
    {
        var amendment = Pending(draft, e.Amendment, next);
        if (amendment.MainSponsor == e.State || amendment.Authors.Find(author => author.State == e.State) is not { } name)
        {
            throw InconsistentHistoryException.At(next, "the state is no co-sponsor of it");
        }

        return Marked(
            Put(draft, amendment with { Authors = amendment.Authors.Remove(name), CoSponsorships = Without(e.State, amendment, next) }, next),
            next,
            "co-sponsor-left",
            Draft.AnchorOf(amendment.Changes[0]),
            null);
    }

    private static ImmutableList<CoSponsorship> Without(MemberState state, Amendment amendment, Recorded next) =>
        amendment.CoSponsorships.FindLast(each => each.State == state && each.Left is null) is { } standing
            ? amendment.CoSponsorships.Replace(standing, standing with { Left = next.At })
            : amendment.CoSponsorships;

    private static Draft Amended(Draft draft, DraftEvent.ChangeAmended e, Recorded next)
    {
        var amendment = Pending(draft, e.Amendment, next);
        return amendment.Changes.Find(change => change.Id == e.Change) is { } change
            ? Put(draft, amendment with { Changes = amendment.Changes.Replace(change, change.WithText(e.Text)) }, next)
            : throw InconsistentHistoryException.At(next, "the amendment has no such change");
    }

    private static Draft Reverted(Draft draft, DraftEvent.DecisionReverted e, Recorded next)
    {
        var amendment = draft.Find(e.Amendment);
        var isDecided = amendment is { Outcome: not (AmendmentOutcome.Withdrawn or AmendmentOutcome.Lapsed) } && e.Changes.TrueForAll(change =>
            amendment.Rejected.Contains(change) || amendment.Accepted.Exists(accepted => accepted.Change == change));
        return isDecided
            ? Opened(draft, amendment!, next, "decision-reverted", opened => opened with
            {
                Accepted = opened.Accepted.RemoveAll(accepted => e.Changes.Contains(accepted.Change)),
                Rejected = opened.Rejected.RemoveAll(e.Changes.Contains),
            })
            : throw InconsistentHistoryException.At(next, "there is no such decision");
    }

    private static Draft Opened(Draft draft, Amendment amendment, Recorded next, string kind, Func<Amendment, Amendment> with)
    {
        var opened = with(amendment) with { Outcome = new AmendmentOutcome.Pending() };
        return Marked(Followed(Put(draft, opened, next), opened, next), next, kind, Draft.AnchorOf(amendment.Changes[0]), null);
    }

    private static Amendment Pending(Draft draft, AmendmentId id, Recorded next) => draft.Find(id) is { Outcome.IsPending: true } amendment
        ? amendment
        : throw InconsistentHistoryException.At(next, "no such amendment is pending");

    private static Draft Put(Draft draft, Amendment amendment, Recorded next)
    {
        var was = draft.Amendments[amendment.Id].Outcome.IsPending;
        var put = draft with { Amendments = draft.Amendments.SetItem(amendment.Id, amendment with { Position = next.Position }) };
        return was == amendment.Outcome.IsPending ? put : Counted(put, amendment, isNew: false, was ? -1 : 1);
    }

    private static Draft Counted(Draft draft, Amendment amendment, bool isNew, int open)
    {
        var proposals = draft.Proposals;
        foreach (var place in amendment.Changes.SelectMany(Draft.PlacesOf).Distinct())
        {
            var there = proposals.GetValueOrDefault(place) ?? ClauseProposals.None;
            proposals = proposals.SetItem(
                place, new ClauseProposals(isNew ? there.Amendments.Add(amendment.Id) : there.Amendments, there.Open + open));
        }

        return draft with { Proposals = proposals, OpenAmendments = draft.OpenAmendments + open };
    }
}
