using ResolutionTracker.Core.Delegations;

namespace ResolutionTracker.Core.Amendments;

/// <summary>That a state stood behind another's amendment, and for how long.</summary>
/// <param name="Left">When it took its name off; null while it stands behind it.</param>
public sealed record CoSponsorship(MemberState State, DateTimeOffset Joined, DateTimeOffset? Left);
