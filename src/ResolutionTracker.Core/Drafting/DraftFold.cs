using System.Collections.Immutable;
using ResolutionTracker.Core.Amendments;
using ResolutionTracker.Core.Delegations;
using ResolutionTracker.Core.History;
using ResolutionTracker.Core.Numbering;

namespace ResolutionTracker.Core.Drafting;

/// <summary>How each event of the Council room changes a draft.</summary>
internal static class DraftFold
{
    public static Draft After(Draft? draft, Recorded next)
    {
        if (next.Room is not Room.Council)
        {
            throw InconsistentHistoryException.At(next, "it is not of the Council room");
        }

        if (next.Position != (draft?.Position ?? 0) + 1)
        {
            throw InconsistentHistoryException.At(next, $"position {(draft?.Position ?? 0) + 1} was expected");
        }

        if (draft is not null && next.Draft != draft.Id)
        {
            throw InconsistentHistoryException.At(next, $"it is not of draft {draft.Id}");
        }

        if (draft is not null && DraftConsistency.Contradiction(draft, next) is { } why)
        {
            throw InconsistentHistoryException.At(next, why);
        }

        return Applied(draft, next) with { Position = next.Position, LastAt = next.At };
    }

    private static Draft Applied(Draft? draft, Recorded next) => (draft, next.Event) switch
    {
        (null, DraftEvent.DraftOpened e) => Opened(e, next),
        (null, _) => throw InconsistentHistoryException.At(next, "the draft has not been opened"),
        (_, DraftEvent.DraftOpened) => throw InconsistentHistoryException.At(next, "the draft is open already"),
        ({ } d, DraftEvent.BaseTextNamed e) => d with { Base = new BaseText(e.Name, e.Symbol) },
        ({ } d, DraftEvent.WorkingTitleChanged e) => d with { WorkingTitle = e.WorkingTitle },
        ({ } d, DraftEvent.SymbolAssigned e) => d with { Symbol = e.Symbol },
        ({ } d, DraftEvent.ClauseInserted e) => Inserted(d, e, next),
        ({ } d, DraftEvent.ClauseRevised e) => Revised(d, e, next),
        ({ } d, DraftEvent.ClauseDeleted e) => Deleted(d, e, next),
        ({ } d, DraftEvent.RevisionIssued e) => Issued(d, e, next),
        ({ } d, DraftEvent.StageEntered e) => Marked(d with { Stage = e.Stage }, next, "stage-entered", null, StageNames.Of(e.Stage)),
        ({ } d, DraftEvent.SponsorJoined e) => d with { Sponsors = d.Sponsors.Add(e.State) },
        ({ } d, DraftEvent.SponsorLeft e) => d with { Sponsors = d.Sponsors.Remove(e.State) },
        ({ } d, DraftEvent.StateAdmitted e) => d with
        {
            Participants = d.Participants.RemoveAll(participant => participant.State == e.State)
                .Add(new Participant(e.State, false, e.MayPropose)),
        },
        ({ } d, DraftEvent.SecretariatAdmitted) => d with { IsSecretariatAdmitted = true },
        ({ } d, DraftEvent.OpenedToObservers e) => d with { OpenedUpTo = e.UpTo },
        ({ } d, DraftEvent.AmendmentTabled e) => Tabled(d, e, next),
        ({ } d, DraftEvent.AmendmentWithdrawn e) =>
            Settled(d, e.Amendment, new AmendmentOutcome.Withdrawn(next.At), "amendment-withdrawn", next),
        ({ } d, DraftEvent.AmendmentRejected e) =>
            Settled(d, e.Amendment, new AmendmentOutcome.Rejected(e.Reason, next.At), "amendment-rejected", next),
        ({ } d, DraftEvent.AmendmentAccepted e) => Settled(
            d,
            e.Amendment,
            e.Changes.Exists(change => change.IsModified)
                ? new AmendmentOutcome.AcceptedAsModified(next.At, e.Changes)
                : new AmendmentOutcome.Accepted(next.At),
            "amendment-accepted",
            next),
        _ => throw InconsistentHistoryException.At(next, "it has no place in the Council room"),
    };

    private static Draft Opened(DraftEvent.DraftOpened e, Recorded next) => new(
        next.Draft,
        e.WorkingTitle,
        e.Organ,
        e.AgendaItem,
        e.Symbol,
        e.Language,
        e.Zone,
        e.Penholders,
        e.Sponsors,
        e.Participants,
        IsSecretariatAdmitted: false,
        e.IsIllustrative,
        Base: null,
        DraftStage.Zero,
        Revisions: [],
        Clauses: [],
        InsertedSince: [],
        ImmutableDictionary<AmendmentId, Amendment>.Empty,
        OpenedUpTo: null,
        ChangesSinceRevision: 0,
        Marks: [],
        next.Position,
        next.At);

    private static Draft Inserted(Draft draft, DraftEvent.ClauseInserted e, Recorded next)
    {
        // Laying a first text asks this for every clause; then all that is in it came in since.
        if (draft.Revisions.IsEmpty ? draft.InsertedSince.Contains(e.Clause) : draft.Find(e.Clause) is not null)
        {
            throw InconsistentHistoryException.At(next, "the clause is in the text already");
        }

        var index = 0;
        if (e.After is { } after)
        {
            index = draft.Clauses is [.., { Id: var last }] && last == after
                ? draft.Clauses.Count
                : draft.Clauses.FindIndex(clause => clause.Id == after) + 1;
            if (index == 0)
            {
                throw InconsistentHistoryException.At(next, "the clause that it follows never was in the text");
            }
        }

        // Until the first revision numbers the text there are no labels that would have to stay put.
        var label = draft.Revisions.IsEmpty
            ? ClauseLabel.None
            : InsertedLabel.Of(draft.Clauses, index, e.Kind, e.Degree, e.IsNumbered, draft.InsertedSince, draft.Revisions[^1].Position);
        var clause = new Clause(
            e.Clause, e.Kind, e.Degree, e.IsNumbered, label, e.Text, ClauseVersion.First, ClauseStanding.Open, e.IsFromBase, next.Position);
        var inserted = draft with
        {
            Clauses = draft.Clauses.Insert(index, clause),
            InsertedSince = draft.InsertedSince.Add(e.Clause),
            ChangesSinceRevision = draft.ChangesSinceRevision + 1,
        };
        return draft.Revisions.IsEmpty ? inserted : Marked(inserted, next, "clause-inserted", e.Clause, null);
    }

    private static Draft Revised(Draft draft, DraftEvent.ClauseRevised e, Recorded next)
    {
        var clause = Present(draft, e.Clause, next);
        if (e.Version != clause.Version.Next())
        {
            throw InconsistentHistoryException.At(next, $"version {clause.Version.Next()} was expected");
        }

        return Marked(
            With(draft, clause with { Text = e.Text, Version = e.Version, IsFromBase = false, Changed = next.Position }),
            next,
            "clause-revised",
            e.Clause,
            null);
    }

    private static Draft Deleted(Draft draft, DraftEvent.ClauseDeleted e, Recorded next)
    {
        var clause = Present(draft, e.Clause, next);
        return Marked(
            With(draft, clause with { Standing = ClauseStanding.Deleted, Changed = next.Position }),
            next,
            "clause-deleted",
            e.Clause,
            null);
    }

    private static Draft Issued(Draft draft, DraftEvent.RevisionIssued e, Recorded next)
    {
        if (e.Number != draft.Revisions.Count)
        {
            throw InconsistentHistoryException.At(next, $"revision {draft.Revisions.Count} was expected");
        }

        var issued = draft with
        {
            Revisions = draft.Revisions.Add(new Revision(e.Number, e.Name, next.Position, next.At)),
            Clauses = Labelling.Renumber(draft.Clauses),
            InsertedSince = [],
            ChangesSinceRevision = 0,
        };
        return Marked(issued, next, "revision-issued", null, e.Name);
    }

    private static Draft Tabled(Draft draft, DraftEvent.AmendmentTabled e, Recorded next)
    {
        if (draft.Find(e.Amendment) is not null)
        {
            throw InconsistentHistoryException.At(next, "the amendment was tabled before");
        }

        var amendment = new Amendment(
            e.Amendment,
            draft.Amendments.Count + 1,
            e.Authors,
            e.Changes,
            AmendmentForm.Tabled,
            new AmendmentOutcome.Pending(),
            e.Reason,
            next.At,
            next.Position);
        return Marked(
            draft with { Amendments = draft.Amendments.Add(e.Amendment, amendment) },
            next,
            "amendment-tabled",
            Draft.AnchorOf(e.Changes[0]),
            null);
    }

    private static Draft Settled(Draft draft, AmendmentId id, AmendmentOutcome outcome, string kind, Recorded next)
    {
        if (draft.Find(id) is not { Outcome: AmendmentOutcome.Pending } amendment)
        {
            throw InconsistentHistoryException.At(next, "no such amendment is pending");
        }

        return Marked(
            draft with
            {
                Amendments = draft.Amendments.SetItem(id, amendment with { Outcome = outcome, Position = next.Position }),
            },
            next,
            kind,
            Draft.AnchorOf(amendment.Changes[0]),
            null);
    }

    private static Clause Present(Draft draft, ClauseId id, Recorded next) => draft.Find(id) is { IsPresent: true } clause
        ? clause
        : throw InconsistentHistoryException.At(next, "the clause is not in the text");

    private static Draft With(Draft draft, Clause clause)
    {
        var index = draft.Clauses.FindIndex(other => other.Id == clause.Id);
        return draft with
        {
            Clauses = draft.Clauses.SetItem(index, clause),
            ChangesSinceRevision = draft.ChangesSinceRevision + 1,
        };
    }

    private static Draft Marked(Draft draft, Recorded next, string kind, ClauseId? clause, string? text)
    {
        var marks = draft.Marks.Add(new TimeMark(next.Position, next.At, next.By, kind, clause, text));
        if (marks.Count > TimeMark.Kept)
        {
            // Revisions structure the whole line, so the oldest act that is none goes first.
            var oldest = marks.FindIndex(mark => mark.Kind != "revision-issued");
            marks = marks.RemoveAt(Math.Max(0, oldest));
        }

        return draft with { Marks = marks };
    }
}
