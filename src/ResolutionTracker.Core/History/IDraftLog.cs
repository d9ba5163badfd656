using ResolutionTracker.Core.Delegations;
using ResolutionTracker.Core.Drafting;

namespace ResolutionTracker.Core.History;

/// <summary>The record: one stream of events for each room of each draft, only ever added to.</summary>
public interface IDraftLog
{
    /// <summary>All or nothing, durable when it returns. Tabling writes in the Council room and in the delegation's room in one append.</summary>
    /// <param name="appends">One per room that the decision touches, each room once.</param>
    /// <returns>What was recorded, rooms and events in the order given; null, and nothing written anywhere, when one of
    /// the rooms is not at the position that its append names.</returns>
    /// <exception cref="LogClosedException">Nothing more is acknowledged since a write or flush failed, or the store is read-only.</exception>
    Task<IReadOnlyList<Recorded>?> TryAppendAsync(DraftId draft, IReadOnlyList<RoomAppend> appends, CancellationToken cancellation);

    /// <returns>The events of one room after a position, in order; nothing for a draft or room that has none.</returns>
    IAsyncEnumerable<Recorded> ReadAsync(DraftId draft, Room room, long after, CancellationToken cancellation);

    /// <summary>What a command wrote, so that a retried one is answered as it was the first time.</summary>
    /// <param name="account">A command's id is its account's own: another account's same id is another command.</param>
    /// <returns>Empty where that account's command wrote nothing in this draft.</returns>
    Task<IReadOnlyList<Recorded>> FindAsync(DraftId draft, AccountId account, CommandId command, CancellationToken cancellation);
}
