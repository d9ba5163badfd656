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
}
