using ResolutionTracker.Core.Delegations;

namespace ResolutionTracker.Core.Drafting;

public abstract partial record DraftCommand
{
    /// <summary>Lets a state that is not in the Council into the Council room.</summary>
    public sealed record AdmitState(ActingFor By, MemberState State, bool MayPropose) : DraftCommand(By);

    public sealed record AdmitSecretariat(ActingFor By) : DraftCommand(By);

    /// <summary>Opens the Council room to observers up to a moment; never taken back.</summary>
    /// <param name="UpTo">A position of the Council room; null for all that has happened so far.</param>
    public sealed record OpenToObservers(ActingFor By, long? UpTo) : DraftCommand(By);
}
