using ResolutionTracker.Core.Delegations;

namespace ResolutionTracker.Web.History.Pictures;

/// <summary>One cell of a picture's table.</summary>
/// <param name="Href">Where it leads; null for nowhere.</param>
/// <param name="State">The state that it names; null for none.</param>
public sealed record GridCell(string Text, string? Href = null, MemberState? State = null);
