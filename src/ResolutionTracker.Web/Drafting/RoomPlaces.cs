using ResolutionTracker.Analysis.History;
using ResolutionTracker.Core.Amendments;
using ResolutionTracker.Core.Delegations;
using ResolutionTracker.Core.Drafting;
using ResolutionTracker.Core.History;
using ResolutionTracker.Web.Amendments;

namespace ResolutionTracker.Web.Drafting;

/// <summary>Draws the places of a room that changed, once for everybody in it, with the same components as the page.</summary>
internal sealed class RoomPlaces(PlaceRenderer renderer, WorkingOverlay overlay)
{
    /// <summary>All that changed, for a page that was away.</summary>
    /// <param name="past">The text with which the draft is compared; null for the clean text.</param>
    public async Task<IReadOnlyList<PlaceFragment>> OfCouncilAsync(Draft draft, ChangedPlaces changed, PastText? past) =>
        [.. await AroundAsync(draft, changed, null), .. await OnPaperAsync(draft, changed, past, null)];

    /// <summary>What is the same in every view of the text.</summary>
    /// <param name="before">The draft that the screens show; null where they may show anything older.</param>
    public async Task<IReadOnlyList<PlaceFragment>> AroundAsync(Draft draft, ChangedPlaces changed, Draft? before)
    {
        var places = new List<PlaceFragment>
        {
            await renderer.HeadAsync(draft), await renderer.OutlineAsync(draft), await renderer.TimeAsync(draft),
        };
        if (changed.HasStart || changed.HasAllClauses)
        {
            var shown = Shown(before, draft, changed, null);
            places.Add(await renderer.ClauseAsync(draft, null, shown));
            places.Add(await renderer.PanelAsync(draft, null, shown));
        }

        foreach (var clause in changed.In(draft))
        {
            places.Add(await renderer.PanelAsync(draft, clause, Shown(before, draft, changed, clause.Id)));
        }

        return places;
    }

    /// <summary>The clauses in one view of the text.</summary>
    /// <param name="before">The draft that the screens show; null where they may show anything older.</param>
    public async Task<IReadOnlyList<PlaceFragment>> OnPaperAsync(Draft draft, ChangedPlaces changed, PastText? past, Draft? before)
    {
        var changes = past is null ? null : new ChangesSince(draft, past);
        var places = new List<PlaceFragment>();
        // The clean text's bar offers moments only, and a new one comes with a revision.
        if (changes is not null || changed.HasAllClauses)
        {
            places.Add(await renderer.ViewAsync(draft, changes));
        }

        foreach (var clause in changes is null ? changed.In(draft) : InView(changes, changed, before))
        {
            var shown = Shown(before, draft, changed, clause.Id);
            places.Add(changes is null ? await renderer.ClauseAsync(draft, clause, shown) : await renderer.ClauseAsync(changes, clause, shown));
        }

        return places;
    }

    public async Task<IReadOnlyList<PlaceFragment>> OfDelegationAsync(Draft draft, DelegationRoom own, ChangedPlaces changed)
    {
        var shown = overlay.On(draft.Id, own);
        var places = new List<PlaceFragment>();
        if (changed.HasStart || changed.HasAllClauses)
        {
            places.Add(await renderer.OwnAsync(draft, shown, null));
            places.Add(await renderer.OwnPanelAsync(draft, shown, null));
        }

        foreach (var clause in changed.In(draft))
        {
            places.Add(await renderer.OwnAsync(draft, shown, clause.Id));
            places.Add(await renderer.OwnPanelAsync(draft, shown, clause.Id));
        }

        return places;
    }

    /// <summary>The words of everything in preparation, as they stand in the editors.</summary>
    public IReadOnlyList<PlaceFragment> OfWords(Draft draft, DelegationRoom own)
    {
        var words = new List<PlaceFragment>();
        foreach (var amendment in overlay.On(draft.Id, own).InPreparation)
        {
            foreach (var change in amendment.Changes.Where(change => change.ProposedText is not null))
            {
                words.Add(PlaceRenderer.Working(amendment.Id, change, change.ProposedText!, draft.Language));
            }
        }

        return words;
    }

    public static IReadOnlyList<string>? OrderOf(Draft draft, ChangedPlaces changed) =>
        changed.HasOrder ? [.. draft.Clauses.Select(clause => clause.Id.ToString())] : null;

    /// <summary>What the Council room's events touched.</summary>
    /// <param name="before">The draft before them; null where it is not known.</param>
    public static ChangedPlaces InCouncil(Draft? before, Draft after, IEnumerable<Recorded> recorded)
    {
        var changed = new ChangedPlaces();
        foreach (var next in recorded.Where(next => next.Room is Room.Council))
        {
            changed.Add(next, id => after.Find(id)?.Changes ?? []);
        }

        CarriedPlaces.Add(changed, before, after);
        return changed;
    }

    /// <summary>What a delegation's events touched.</summary>
    public static ChangedPlaces InDelegation(DelegationRoom? before, DelegationRoom after, IEnumerable<Recorded> recorded)
    {
        var changed = new ChangedPlaces();
        foreach (var next in recorded.Where(next => next.Room == after.Room))
        {
            changed.Add(next, id => [.. before?.Find(id)?.Changes ?? [], .. after.Find(id)?.Changes ?? []]);
        }

        return changed;
    }

    // Where every clause is drawn anew, as after a revision, everything in it may read differently.
    private static ShownBefore Shown(Draft? before, Draft draft, ChangedPlaces changed, ClauseId? place) =>
        before is null || changed.HasAllClauses ? ShownBefore.Nothing : ShownBefore.Of(before, draft, place);

    // Where a clause came, went, moved or got other words, another may be where its words moved from or to, or be the one that moved instead.
    private static IEnumerable<Clause> InView(ChangesSince changes, ChangedPlaces changed, Draft? before)
    {
        var was = before is null ? null : new ChangesSince(before, changes.Past);
        return changes.Now.Clauses.Where(clause =>
            changed.HasAllClauses || changed.Clauses.Contains(clause.Id)
            || (was is null ? changed.HasOrder || IsElsewhere(changes.Of(clause)) : was.Of(clause) != changes.Of(clause)));
    }

    private static bool IsElsewhere(ClauseChange change) => change.Fate is not (ClauseFate.Unchanged or ClauseFate.Changed or ClauseFate.Absent);
}
