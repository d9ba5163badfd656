using System.Collections.Immutable;

namespace ResolutionTracker.Core.History;

/// <summary>What the rules say to a command.</summary>
public abstract record Decision
{
    private Decision()
    {
    }

    /// <param name="Rooms">What happens, by room, each room once. Empty where what was asked holds already.</param>
    public sealed record Accepted(ImmutableList<RoomEvents> Rooms) : Decision;

    /// <summary>Nothing happens.</summary>
    public sealed record Refused(Refusal Why) : Decision;
}
