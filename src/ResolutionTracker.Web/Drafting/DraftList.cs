using ResolutionTracker.Core.Drafting;
using ResolutionTracker.Web.Delegations;

namespace ResolutionTracker.Web.Drafting;

/// <summary>The drafts that a viewer may see, the last changed first, each as far as they may see it.</summary>
internal sealed class DraftList(IKnownDrafts known, Sights sights)
{
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
