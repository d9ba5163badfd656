using System.Collections.Immutable;
using ResolutionTracker.Core.Delegations;
using ResolutionTracker.Core.History;

namespace ResolutionTracker.Core.Drafting;

public abstract partial record DraftCommand
{
    /// <summary>Tells again what was decided elsewhere, as the record there has it. Nothing is worked out anew: whoever is named must have had
    /// the right to it, and it must follow from what stands.</summary>
    /// <param name="Rooms">What happened in each room that it touched.</param>
    public sealed record Retell(ActingFor By, ImmutableList<RoomEvents> Rooms) : DraftCommand(By);
}
