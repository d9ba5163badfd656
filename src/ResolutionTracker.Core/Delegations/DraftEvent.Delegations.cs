using ResolutionTracker.Core.Delegations;

namespace ResolutionTracker.Core.Drafting;

public abstract partial record DraftEvent
{
    /// <summary>A state that is not in the Council entered the Council room; it doesn't vote.</summary>
    public sealed record StateAdmitted(MemberState State, bool MayPropose) : DraftEvent;

    /// <summary>The Secretariat may read the Council room.</summary>
    public sealed record SecretariatAdmitted : DraftEvent;

    /// <summary>Observers may read the Council room up to a moment; never taken back.</summary>
    /// <param name="UpTo">A position of the Council room, at or before this event's.</param>
    public sealed record OpenedToObservers(long UpTo) : DraftEvent;
}
