using System.Collections.Immutable;
using ResolutionTracker.Core.Amendments;
using ResolutionTracker.Core.Drafting;
using ResolutionTracker.Storage.Embedded.Journal;

namespace ResolutionTracker.Web.Amendments;

/// <summary>Lays the words being typed over a delegation's amendments, as its members see them.</summary>
internal sealed class WorkingOverlay(WorkingTexts texts)
{
    public DelegationRoom On(DraftId draft, DelegationRoom own) => texts.All(draft, own.Room) is { Count: > 0 } typed
        ? own with { InPreparation = [.. own.InPreparation.Select(amendment => On(amendment, typed))] }
        : own;

    private static Amendment On(Amendment amendment, IReadOnlyList<WorkingText> typed)
    {
        var changes = amendment.Changes;
        foreach (var text in typed.Where(text => text.Amendment == amendment.Id))
        {
            if (changes.Find(change => change.Id == text.Change) is { } change)
            {
                changes = changes.Replace(change, change.WithText(text.Text));
            }
        }

        return amendment with { Changes = changes };
    }

    /// <summary>The change as its author would send it.</summary>
    public static ProposedChange Proposed(Change change) => change switch
    {
        Change.Reword c => new ProposedChange.Reword(c.Id, c.Clause, c.Base, c.Text),
        Change.Delete c => new ProposedChange.Delete(c.Id, c.Clause, c.Base),
        Change.Insert c => new ProposedChange.Insert(c.Id, c.Clause, c.After, c.ClauseKind, c.Degree, c.IsNumbered, c.Text),
        Change.Move c => new ProposedChange.Move(c.Id, c.Clause, c.After, c.Degree),
        Change.Split c => new ProposedChange.Split(c.Id, c.Clause, c.Base, c.Parts),
        Change.Join c => new ProposedChange.Join(
            c.Id, c.Clause, c.Base, [.. c.With.Select(other => new SeenClause(other.Clause, other.Base))], c.Text),
        Change.Retitle c => new ProposedChange.Retitle(c.Id, c.Text),
        Change.Alternative c => new ProposedChange.Alternative(c.Id, c.Clause, c.Base, c.Text),
        Change.Amend c => new ProposedChange.Amend(c.Id, c.Of, c.Text),
        _ => throw new InvalidOperationException($"{change.GetType().Name} can't be proposed."),
    };

    public static ImmutableList<ProposedChange> Proposed(ImmutableList<Change> changes) => [.. changes.Select(Proposed)];
}
