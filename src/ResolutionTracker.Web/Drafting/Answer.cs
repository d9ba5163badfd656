using ResolutionTracker.Core.Amendments;
using ResolutionTracker.Core.Drafting;
using ResolutionTracker.Core.History;

namespace ResolutionTracker.Web.Drafting;

/// <summary>What became of a command.</summary>
internal abstract record Answer
{
    private Answer()
    {
    }

    /// <param name="Recorded">What it wrote, now or when it was first sent; empty where what was asked held already.</param>
    /// <param name="Draft">The draft as the command left it.</param>
    /// <param name="OwnBefore">The acting delegation's room as the command found it; null where none was concerned.</param>
    /// <param name="OwnAfter">The same room as the command left it.</param>
    /// <param name="IsRepeated">Whether it had been done before, and this is the answer that it got then.</param>
    public sealed record Done(
        IReadOnlyList<Recorded> Recorded, Draft Draft, DelegationRoom? OwnBefore, DelegationRoom? OwnAfter, bool IsRepeated) : Answer;

    public sealed record Refused(Refusal Why) : Answer;
}
