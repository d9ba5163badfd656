using ResolutionTracker.Core.Amendments;
using ResolutionTracker.Core.Delegations;
using ResolutionTracker.Core.Drafting;
using ResolutionTracker.Core.History;
using ResolutionTracker.Web.Amendments;

namespace ResolutionTracker.Web.Drafting;

/// <summary>Draws the places of a room that changed, once for everybody in it, with the same components as the page.</summary>
internal sealed class RoomPlaces(PlaceRenderer renderer, WorkingOverlay overlay)
{
    public async Task<IReadOnlyList<PlaceFragment>> OfCouncilAsync(Draft draft, ChangedPlaces changed)
    {
        var places = new List<PlaceFragment>
        {
            await renderer.HeadAsync(draft), await renderer.OutlineAsync(draft), await renderer.TimeAsync(draft),
        };
        if (changed.HasStart || changed.HasAllClauses)
        {
            places.Add(await renderer.ClauseAsync(draft, null));
            places.Add(await renderer.PanelAsync(draft, null));
        }

        foreach (var clause in changed.In(draft))
        {
            places.Add(await renderer.ClauseAsync(draft, clause));
            places.Add(await renderer.PanelAsync(draft, clause));
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
    public static ChangedPlaces InCouncil(Draft after, IEnumerable<Recorded> recorded)
    {
        var changed = new ChangedPlaces();
        foreach (var next in recorded.Where(next => next.Room is Room.Council))
        {
            changed.Add(next, id => after.Find(id)?.Changes ?? []);
        }

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
}
