using System.Collections.Immutable;
using ResolutionTracker.Core.Amendments;
using ResolutionTracker.Core.Delegations;
using ResolutionTracker.Core.History;
using ResolutionTracker.Core.Numbering;

namespace ResolutionTracker.Core.Drafting;

/// <summary>How each event of the Council room changes a draft.</summary>
internal static partial class DraftFold
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
        ({ } d, DraftEvent.ClauseReinstated e) => Reinstated(d, e, next),
        ({ } d, DraftEvent.ClauseMoved e) => Moved(d, e, next),
        ({ } d, DraftEvent.ClauseSplit e) => Split(d, e, next),
        ({ } d, DraftEvent.ClausesJoined e) => Joined(d, e, next),
        ({ } d, DraftEvent.ClauseAgreed e) => Agreed(d, e, next),
        ({ } d, DraftEvent.ClauseReopened e) => Reopened(d, e, next),
        ({ } d, DraftEvent.TextRestated) => Marked(d, next, "text-restated", null, null),
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
        ({ } d, DraftEvent.AmendmentTakenOver e) => TakenOver(d, e, next),
        ({ } d, DraftEvent.CoSponsorJoined e) => CoSponsored(d, e, next),
        ({ } d, DraftEvent.CoSponsorLeft e) => Left(d, e, next),
        ({ } d, DraftEvent.AmendmentRejected e) => Rejected(d, e, next),
        ({ } d, DraftEvent.AmendmentAccepted e) => Accepted(d, e, next),
        ({ } d, DraftEvent.ChangeAmended e) => Amended(d, e, next),
        ({ } d, DraftEvent.DecisionReverted e) => Reverted(d, e, next),
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
        Reshapings: [],
        ImmutableDictionary<AmendmentId, Amendment>.Empty,
        ImmutableDictionary<ClauseId, ClauseProposals>.Empty,
        OpenAmendments: 0,
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

        var index = IndexBehind(draft, e.After, next);
        // Until the first revision numbers the text there are no labels that would have to stay put.
        var clause = New(draft, index, e.Clause, e.Kind, e.Degree, e.IsNumbered, e.Text, e.IsFromBase, next);
        var inserted = draft with
        {
            Clauses = draft.Clauses.Insert(index, clause),
            InsertedSince = draft.InsertedSince.Add(e.Clause),
            ChangesSinceRevision = draft.ChangesSinceRevision + 1,
        };
        return draft.Revisions.IsEmpty ? inserted : Marked(inserted, next, "clause-inserted", e.Clause, null);
    }

    private static int IndexBehind(Draft draft, ClauseId? after, Recorded next)
    {
        if (after is not { } follows)
        {
            return 0;
        }

        var index = draft.Clauses is [.., { Id: var last }] && last == follows
            ? draft.Clauses.Count
            : draft.Clauses.FindIndex(clause => clause.Id == follows) + 1;
        return index > 0 ? index : throw InconsistentHistoryException.At(next, "the clause that it follows never was in the text");
    }

    private static Clause New(
        Draft draft, int index, ClauseId id, ClauseKind kind, int degree, bool isNumbered, string text, bool isFromBase, Recorded next)
    {
        var label = draft.Revisions.IsEmpty
            ? ClauseLabel.None
            : InsertedLabel.Of(draft.Clauses, index, kind, degree, isNumbered, draft.InsertedSince, draft.Revisions[^1].Position);
        return new Clause(id, kind, degree, isNumbered, label, text, ClauseVersion.First, ClauseStanding.Open, isFromBase, next.Position);
    }

    private static Draft Revised(Draft draft, DraftEvent.ClauseRevised e, Recorded next) => Marked(
        With(draft, Worded(Present(draft, e.Clause, next), e.Version, e.Text, next)), next, "clause-revised", e.Clause, null);

    // Words that change are agreed no longer.
    private static Clause Worded(Clause clause, ClauseVersion version, string text, Recorded next) => version != clause.Version.Next()
        ? throw InconsistentHistoryException.At(next, $"version {clause.Version.Next()} was expected")
        : clause with { Text = text, Version = version, IsFromBase = false, Changed = next.Position, Standing = ClauseStanding.Open };

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
            Clauses = Renumbered(draft.Clauses, e.Name),
            InsertedSince = [],
            ChangesSinceRevision = 0,
        };
        return Marked(issued, next, "revision-issued", null, e.Name);
    }

    // The old labels are still spoken of after a revision has given new ones.
    private static ImmutableList<Clause> Renumbered(ImmutableList<Clause> clauses, string revision)
    {
        var numbered = Labelling.Renumber(clauses);
        for (var i = 0; i < clauses.Count; i++)
        {
            var (before, after) = (clauses[i], numbered[i]);
            if (before.IsPresent && before.Label != ClauseLabel.None && before.Label.Value != after.Label.Value)
            {
                numbered = numbered.SetItem(i, after with
                {
                    Formerly = (after.Formerly ?? []).Add(new FormerLabel(before.Label.Value, revision)),
                });
            }
        }

        return numbered;
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
