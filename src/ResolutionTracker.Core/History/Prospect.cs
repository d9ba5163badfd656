using ResolutionTracker.Core.Delegations;
using ResolutionTracker.Core.Drafting;

namespace ResolutionTracker.Core.History;

/// <summary>A draft as it would be: what a decision does, looked at before anything is recorded.</summary>
public static class Prospect
{
    /// <param name="events">Events of the Council room that a decision on this draft, or on its prospect, gave.</param>
    /// <param name="at">When they would be done.</param>
    public static Draft Of(Draft draft, IEnumerable<DraftEvent> events, ActingFor by, DateTimeOffset at)
    {
        ArgumentNullException.ThrowIfNull(draft);
        ArgumentNullException.ThrowIfNull(events);
        return events.Aggregate(draft, (before, happened) => Draft.Evolve(
            before,
            new Recorded(
                before.Id,
                new Room.Council(),
                before.Position + 1,
                new CommandId(Guid.Empty),
                at,
                at,
                by,
                new AccountId(Guid.Empty),
                before.Position,
                happened,
                new StoredText(ReadOnlyMemory<byte>.Empty),
                "",
                "")));
    }
}
