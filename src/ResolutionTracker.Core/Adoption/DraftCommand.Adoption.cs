using ResolutionTracker.Core.Delegations;

namespace ResolutionTracker.Core.Drafting;

public abstract partial record DraftCommand
{
    public sealed record EnterStage(ActingFor By, DraftStage Stage) : DraftCommand(By);

    /// <summary>The acting state adds its name to the draft.</summary>
    public sealed record JoinSponsors(ActingFor By) : DraftCommand(By);

    /// <summary>The acting state takes its name off the draft.</summary>
    public sealed record LeaveSponsors(ActingFor By) : DraftCommand(By);
}
