using ResolutionTracker.Core.Delegations;
using ResolutionTracker.Core.Drafting;
using ResolutionTracker.Web.Amendments;
using ResolutionTracker.Web.Drafting;

namespace ResolutionTracker.Web.Delegations;

/// <summary>Folds what one viewer may see of a draft; whatever answers a request starts from here.</summary>
internal sealed class Sights(DraftingDesk desk, WorkingOverlay overlay)
{
    /// <returns>Null where the draft does not exist for this viewer, which is the same as not at all.</returns>
    public async Task<Sight?> SeeAsync(Viewer viewer, DraftId id, CancellationToken cancellation) =>
        await SeeRecordedAsync(viewer, id, cancellation) is { } sight
            ? sight.Own is { } own ? sight with { Own = overlay.On(id, own) } : sight
            : null;

    /// <summary>The same without the words being typed, for who only needs to know what there is: it costs the same however much is typed.</summary>
    public async Task<Sight?> SeeRecordedAsync(Viewer viewer, DraftId id, CancellationToken cancellation)
    {
        if (!viewer.IsSignedIn || await desk.FindAsync(id, cancellation) is not { } draft)
        {
            return null;
        }

        var council = new Room.Council();
        if (Doorkeeper.IsMember(viewer, draft, council))
        {
            var own = viewer.State is { } state && Doorkeeper.IsMember(viewer, draft, new Room.Delegation(state))
                ? await desk.RoomAsync(id, state, cancellation)
                : null;
            return new Sight(viewer, draft, IsCouncil: true, own);
        }

        return Doorkeeper.Admit(viewer, draft, council) is not null
            && await desk.FindOpenedAsync(id, cancellation) is { } opened
            ? new Sight(viewer, opened, IsCouncil: false, Own: null)
            : null;
    }
}
