using ResolutionTracker.Core.Delegations;

namespace ResolutionTracker.Core.Drafting;

public abstract partial record DraftEvent
{
    public sealed record StageEntered(DraftStage Stage) : DraftEvent;

    public sealed record SponsorJoined(MemberState State) : DraftEvent;

    public sealed record SponsorLeft(MemberState State) : DraftEvent;
}
