using ResolutionTracker.Core.Delegations;

namespace ResolutionTracker.Core.Amendments;

/// <summary>One state's part in an amendment.</summary>
/// <param name="Role">Whether it submits it or adds its name.</param>
public sealed record Authorship(MemberState State, AuthorshipRole Role);
