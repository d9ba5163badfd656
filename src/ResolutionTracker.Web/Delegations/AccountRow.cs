using ResolutionTracker.Core.Delegations;

namespace ResolutionTracker.Web.Delegations;

/// <summary>An account as the list of accounts shows it.</summary>
public sealed record AccountRow(string Login, string Name, ViewerKind Kind, MemberState? State, bool IsLocked, bool HasPassword);
