using ResolutionTracker.Core.Delegations;
using ResolutionTracker.Core.Drafting;
using ResolutionTracker.Web.Delegations;

namespace ResolutionTracker.Web.Drafting;

/// <summary>The drafts that a viewer may see, the last changed first, each as far as they may see it.</summary>
internal sealed class DraftList(IKnownDrafts known, Sights sights, DraftingDesk desk, TimeProvider clock)
{
    /// <summary>The delegations that a visitor of the demo may step in as: those of its drafts; the Council of the day where there are none.</summary>
    public async Task<IReadOnlyList<MemberState>> DemoDelegationsAsync(CancellationToken cancellation)
    {
        var states = new SortedSet<MemberState>(Comparer<MemberState>.Create((one, other) => string.CompareOrdinal(one.Code, other.Code)));
        foreach (var id in known.All)
        {
            states.UnionWith((await desk.FindAsync(id, cancellation))?.Participants.Select(participant => participant.State) ?? []);
        }

        return states.Count > 0 ? [.. states] : CouncilMembership.Of(clock.GetUtcNow().Year);
    }

    public async Task<List<Draft>> OfAsync(Viewer viewer, CancellationToken cancellation)
    {
        var drafts = new List<Draft>();
        foreach (var id in known.All)
        {
            if (await sights.SeeAsync(viewer, id, cancellation) is { } sight)
            {
                drafts.Add(sight.Draft);
            }
        }

        return [.. drafts.OrderByDescending(draft => draft.LastAt).ThenBy(draft => draft.Id.Value)];
    }
}
