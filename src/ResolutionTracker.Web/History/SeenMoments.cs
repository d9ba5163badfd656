using ResolutionTracker.Core.Delegations;
using ResolutionTracker.Core.Drafting;
using ResolutionTracker.Core.History;

namespace ResolutionTracker.Web.History;

/// <summary>
/// How the rooms of one draft are ordered against each other: by the position of the Council room that the author of each event had read, not
/// by the clock. Any moment costs the same, however long a room is. Who may read the room was decided by whoever asks.
/// </summary>
internal sealed class SeenMoments(IDraftLog log) : IDisposable
{
    /// <summary>Events of which it may be known at once, of all rooms.</summary>
    private const int Most = 1_000_000;

    private readonly KeptIndexes<SeenIndex> _rooms = new(log, Most);

    /// <returns>The last position of a room as it was at a moment of the Council room: what had been said there by people who had read the
    /// Council room up to that moment, and no further.</returns>
    public Task<long> LastAsync(DraftId draft, Room room, long council, CancellationToken cancellation) => _rooms.AskAsync(
        draft, room, () => new SeenIndex(), index => index.Last > council, index => index.UpTo(council), cancellation);

    public void Dispose() => _rooms.Dispose();
}
