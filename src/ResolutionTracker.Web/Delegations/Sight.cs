using ResolutionTracker.Core.Amendments;
using ResolutionTracker.Core.Delegations;
using ResolutionTracker.Core.Drafting;

namespace ResolutionTracker.Web.Delegations;

/// <summary>What one viewer may see of one draft: folds of the rooms that they may read, and of nothing else.</summary>
/// <param name="Draft">The Council room's fold, as far as the viewer may read it.</param>
/// <param name="IsCouncil">Whether the viewer is in the Council room; otherwise they read what has been opened.</param>
/// <param name="Own">The room of the viewer's delegation; null for those who have none.</param>
internal sealed record Sight(Viewer Viewer, Draft Draft, bool IsCouncil, DelegationRoom? Own)
{
    /// <summary>The last position of the Council room that the viewer may read.</summary>
    public long UpTo => Draft.Position;

    public MemberState? State => Own?.State;

    public bool IsPenholder => IsCouncil && Draft.IsPenholder(State);

    public bool MayPropose => Own is not null && Draft.MayPropose(Own.State) && Draft.IsNegotiable;
}
