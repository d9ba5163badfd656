using ResolutionTracker.Core.Amendments;
using ResolutionTracker.Core.Drafting;
using ResolutionTracker.Core.History;

namespace ResolutionTracker.Web.Drafting;

/// <summary>What one append changed, for whoever tells the screens.</summary>
/// <param name="Before">The Council room before it; null where it opened the draft.</param>
/// <param name="OwnBefore">The delegation's room before it; null where it touched none.</param>
internal sealed record DraftNews(
    Draft? Before, Draft After, DelegationRoom? OwnBefore, DelegationRoom? OwnAfter, IReadOnlyList<Recorded> Recorded);
