using System.Collections.Immutable;
using ResolutionTracker.Core.Amendments;
using ResolutionTracker.Core.Drafting;

namespace ResolutionTracker.Core.History;

public static partial class Decider
{
    private static Decision AcceptAmendment(Draft draft, DelegationRoom? own, DraftCommand.AcceptAmendment c)
    {
        if (draft.Find(c.Amendment) is not { } amendment)
        {
            return Refuse(NotTabled(own, c.Amendment));
        }

        if (!amendment.Outcome.IsPending)
        {
            return Refuse(new Refusal.AlreadySettled(amendment.Status));
        }

        if (c.Text is not null && amendment.Changes is not [Change.Reword or Change.Insert])
        {
            return Refuse(new Refusal.OneTextForOneChange());
        }

        var text = new EditedText(draft.Clauses);
        var changes = ImmutableList.CreateBuilder<AcceptedChange>();
        var edits = ImmutableList.CreateBuilder<DraftEvent>();
        foreach (var change in amendment.Changes)
        {
            if (Overtaken(draft, amendment, change, c) is { } overtaken)
            {
                return Refuse(overtaken);
            }

            var through = new ChangeReference(amendment.Id, change.Id);
            if (text.Apply(EditOf(draft, text, change, c.Text), through, isFromBase: false, edits) is { } refused)
            {
                return Refuse(refused);
            }

            changes.Add(new AcceptedChange(
                change.Id, change.Target, change.BaseVersion, BaseTextOf(change), change.ProposedText, c.Text ?? change.ProposedText));
        }

        return Accept([new DraftEvent.AmendmentAccepted(amendment.Id, changes.ToImmutable()), .. edits]);
    }

    private static Refusal? Overtaken(Draft draft, Amendment amendment, Change change, DraftCommand.AcceptAmendment c)
    {
        if (change is Change.Insert || draft.Find(change.Target) is not { } clause)
        {
            return null;
        }

        if (!clause.IsPresent)
        {
            return new Refusal.ClauseGone(clause.Label.Value);
        }

        // One version says nothing of a list of changes, each of which has its own base; who names none saw the base.
        var seen = c.Text is null ? c.Seen ?? clause.Version : c.Seen ?? change.BaseVersion!.Value;
        if (amendment.Changes is [_] && seen != clause.Version)
        {
            return new Refusal.StaleVersion(clause.Label.Value, seen, clause.Version);
        }

        return c.Text is null && change.IsBehind(clause)
            ? new Refusal.AmendmentBehind(clause.Label.Value, change.BaseVersion!.Value, clause.Version)
            : null;
    }

    private static ClauseEdit EditOf(Draft draft, EditedText edited, Change change, string? text) => change switch
    {
        Change.Reword r => new ClauseEdit.Revise(r.Clause, draft.Find(r.Clause)!.Version, text ?? r.Text),
        Change.Delete d => new ClauseEdit.Delete(d.Clause, draft.Find(d.Clause)!.Version),
        Change.Insert i => new ClauseEdit.Insert(
            i.Clause,
            edited.PlaceBehind(i.After, i.ClauseKind, i.Degree, draft.InsertedSince),
            i.ClauseKind,
            i.Degree,
            i.IsNumbered,
            text ?? i.Text),
        _ => throw new InvalidOperationException($"{change.GetType().Name} is accepted nowhere."),
    };

    private static string? BaseTextOf(Change change) => change switch
    {
        Change.Reword r => r.BaseText,
        Change.Delete d => d.BaseText,
        _ => null,
    };
}
