using System.Collections.Immutable;
using ResolutionTracker.Core.Amendments;
using ResolutionTracker.Core.Delegations;
using ResolutionTracker.Core.Drafting;
using ResolutionTracker.Core.History;

namespace ResolutionTracker.Web.Drafting;

/// <summary>Lets the rules decide what is asked, one thing after the other, each on what the one before leaves; all of it or nothing.</summary>
internal static class TurnTaken
{
    /// <param name="steps">Each asks on the draft as it then stands.</param>
    /// <param name="at">When it is done, for what is looked at before it is recorded.</param>
    /// <returns>One decision, and the draft as it would be; null for that where there was but one step, whose decision says it all.</returns>
    public static (Decision Decision, Draft? Prospect) Decide(
        Draft? draft, DelegationRoom? own, IReadOnlyList<Func<Draft, Asked>> steps, DateTimeOffset at)
    {
        var rooms = new List<RoomEvents>();
        foreach (var step in steps)
        {
            if (draft is null)
            {
                return (new Decision.Refused(new Refusal.NoSuchDraft()), null);
            }

            var asked = step(draft);
            if (asked.Command is not { } command)
            {
                return (new Decision.Refused(asked.Refusal!), null);
            }

            switch (Decider.Decide(new Negotiation(draft, own), command))
            {
                case Decision.Accepted accepted:
                    rooms.AddRange(accepted.Rooms);
                    draft = steps.Count == 1 ? draft : Of(draft, accepted, command.By, at);
                    break;
                case var refused:
                    return (refused, null);
            }
        }

        return (new Decision.Accepted(Together(rooms)), steps.Count == 1 ? null : draft);
    }

    /// <summary>The draft as a decision would leave it.</summary>
    public static Draft Of(Draft draft, Decision.Accepted accepted, ActingFor by, DateTimeOffset at) => Prospect.Of(
        draft, accepted.Rooms.Where(room => room.Room is Room.Council).SelectMany(room => room.Events), by, at);

    private static ImmutableList<RoomEvents> Together(List<RoomEvents> rooms) =>
        [.. rooms.GroupBy(room => room.Room).Select(same => new RoomEvents(same.Key, [.. same.SelectMany(room => room.Events)]))];
}
