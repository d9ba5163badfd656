using System.Collections.Immutable;
using ResolutionTracker.Core.History;

namespace ResolutionTracker.Core.Drafting;

/// <summary>What edits of a draft would do, asked before anybody decides on them.</summary>
public static class EditTrial
{
    /// <param name="edits">In the order in which they are made; each is judged on what those before it leave.</param>
    /// <param name="through">The change by which they would be made; it may bring back the clauses that it brought in once. Null for the penholder's
    /// own hand.</param>
    /// <returns>What would be recorded, which is nothing where the text says so already; or why the first of them that can't be made can't.</returns>
    public static (ImmutableList<DraftEvent> Events, Refusal? Refusal) Of(Draft draft, ImmutableList<ClauseEdit> edits, ChangeReference? through)
    {
        ArgumentNullException.ThrowIfNull(draft);
        ArgumentNullException.ThrowIfNull(edits);
        var events = ImmutableList.CreateBuilder<DraftEvent>();
        var text = new EditedText(draft.Clauses);
        foreach (var edit in edits)
        {
            if (text.Apply(edit, through, isFromBase: false, events) is { } refusal)
            {
                return ([], refusal);
            }
        }

        return (events.ToImmutable(), null);
    }
}
