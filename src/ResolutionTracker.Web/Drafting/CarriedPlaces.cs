using ResolutionTracker.Core.Amendments;
using ResolutionTracker.Core.Drafting;
using ResolutionTracker.Web.Amendments;

namespace ResolutionTracker.Web.Drafting;

/// <summary>Where an open amendment reads differently because another clause changed than the one it stands beside.</summary>
internal static class CarriedPlaces
{
    /// <param name="changed">What the events touched by themselves; the places beyond are added to it.</param>
    /// <param name="before">The draft before the events; null where it is not known.</param>
    public static void Add(ChangedPlaces changed, Draft? before, Draft after)
    {
        if (changed.HasAllClauses)
        {
            return;
        }

        AddRelated(changed, after);

        // An amendment is shown whole at each of its places, with what can be decided on it at once.
        IEnumerable<ClauseId?> places = [.. changed.Clauses, .. changed.HasStart ? [(ClauseId?)null] : Array.Empty<ClauseId?>()];
        var elsewhere = places.SelectMany(after.Touching).Where(amendment => amendment.Outcome.IsPending && amendment.Changes.SelectMany(Draft.PlacesOf).Skip(1).Any())
            .Concat(changed.HasOrder ? after.Amendments.Values.Where(amendment => amendment.Outcome.IsPending && IsCarriedAnew(amendment, before, after)) : []);
        foreach (var amendment in elsewhere.ToList())
        {
            changed.Add(amendment.Changes);
        }
    }

    // A proposal to delete a paragraph is about what hangs under it as well, and one to a clause that was split or joined since about where its
    // words are now.
    private static void AddRelated(ChangedPlaces changed, Draft after)
    {
        foreach (var chapeau in changed.In(after).Where(clause => clause.Degree > 0).SelectMany(after.Above).ToList())
        {
            changed.AddClause(chapeau.Id);
        }

        foreach (var reshaping in after.Reshapings.Reverse())
        {
            List<ClauseId> family = [reshaping.Clause, .. reshaping.Others.Select(other => other.Clause)];
            if (family.Exists(changed.Clauses.Contains))
            {
                family.ForEach(changed.AddClause);
            }
        }
    }

    // Where something can stand hangs on what stands around it.
    private static bool IsCarriedAnew(Amendment amendment, Draft? before, Draft after) => amendment.Changes.Exists(change =>
        before is null ? change is not (Change.Reword or Change.Alternative or Change.Retitle or Change.Amend) || CarriedChange.Of(after, amendment, change) is not null
        : !Shown(before, amendment, change).SequenceEqual(Shown(after, amendment, change)));

    private static IEnumerable<string> Shown(Draft draft, Amendment amendment, Change change) =>
        CarriedChange.Of(draft, amendment, change)?.Shown(change, draft) ?? [];
}
