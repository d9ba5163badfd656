using ResolutionTracker.Core.Amendments;
using ResolutionTracker.Core.Drafting;
using ResolutionTracker.Web.Drafting;

namespace ResolutionTracker.Web.History.Replay;

/// <summary>
/// Where the text of a draft reads differently at two moments of its history. It looks at what stands at both and not at what happened between
/// them, so that it costs the same for neighbours and for the two ends, and forwards the same as backwards.
/// </summary>
internal static class PlacesBetween
{
    /// <param name="shown">The draft as a page shows it; null where it shows nothing yet.</param>
    public static ChangedPlaces Of(Draft? shown, Draft wanted)
    {
        var changed = new ChangedPlaces();
        if (shown is null || !shown.Clauses.Select(clause => clause.Id).SequenceEqual(wanted.Clauses.Select(clause => clause.Id)))
        {
            changed.AddOrder();
        }

        if (shown is null || ReadsDifferently(shown, wanted, null))
        {
            changed.AddStart();
        }

        var before = shown?.Clauses.ToDictionary(clause => clause.Id) ?? [];
        var relabelled = new HashSet<ClauseId>();
        foreach (var clause in wanted.Clauses)
        {
            var was = before.GetValueOrDefault(clause.Id);
            if (was is null || !IsSame(was, clause) || IsMarked(shown!, was) != IsMarked(wanted, clause) || ReadsDifferently(shown!, wanted, clause.Id))
            {
                changed.AddClause(clause.Id);
            }

            if (was is not null && (was.Label != clause.Label || was.Text != clause.Text))
            {
                _ = relabelled.Add(clause.Id);
            }
        }

        AddThoseThatName(relabelled, wanted, changed);
        return changed;
    }

    // Of one history: the list of its former labels only grows, and each of the others says itself whether it is another.
    private static bool IsSame(Clause one, Clause other) =>
        one with { Formerly = null } == other with { Formerly = null } && one.Formerly?.Count == other.Formerly?.Count;

    // A clause that changed since the last revision says so, and names the revision.
    private static string? IsMarked(Draft draft, Clause clause) =>
        draft.LastRevision is { } last && clause.Changed > last.Position ? last.Name : draft.Revisions.IsEmpty ? "" : null;

    private static bool ReadsDifferently(Draft shown, Draft wanted, ClauseId? place) =>
        !ReferenceEquals(shown.Amendments, wanted.Amendments)
        && !shown.Touching(place).SequenceEqual(wanted.Touching(place), SameAmendment.Comparer);

    // A proposal may name another clause than the one that it stands beside.
    private static void AddThoseThatName(HashSet<ClauseId> relabelled, Draft wanted, ChangedPlaces changed)
    {
        if (relabelled.Count > 0)
        {
            foreach (var amendment in wanted.Amendments.Values.Where(amendment => amendment.Changes.Exists(change => Named(change).Any(relabelled.Contains))))
            {
                changed.Add(amendment.Changes);
            }
        }
    }

    private static IEnumerable<ClauseId> Named(Change change) => change switch
    {
        Change.Insert { After: { } after } => [after],
        Change.Move { After: { } after } => [after, change.Target!.Value],
        Change.Move => [change.Target!.Value],
        Change.Join join => join.With.Select(other => other.Clause).Prepend(join.Clause),
        _ => [],
    };
}
