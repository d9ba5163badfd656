using ResolutionTracker.Core.Delegations;
using ResolutionTracker.Core.Drafting;
using ResolutionTracker.Storage.Embedded;

namespace ResolutionTracker.Web.Drafting;

/// <summary>The store's desk as the keeper of folds, and the record as the list of drafts.</summary>
internal sealed class DeskSnapshots(EmbeddedStore store) : ISnapshots, IKnownDrafts
{
    public IReadOnlyCollection<DraftId> All =>
        [.. store.Rooms.Where(room => room.Room is Room.Council).Select(room => room.Draft)];

    public async Task<string?> FindAsync(DraftId draft, Room room, CancellationToken cancellation) =>
        (await store.Desk.SnapshotAsync(draft, room, cancellation)).Json;
}
