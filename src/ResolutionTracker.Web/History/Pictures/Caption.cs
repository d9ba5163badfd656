using ResolutionTracker.Core.Delegations;

namespace ResolutionTracker.Web.History.Pictures;

/// <summary>Words in a picture: what they say, where they lead, and what is said of them when a pointer rests there.</summary>
/// <param name="Href">An address of this server; null where they lead nowhere.</param>
/// <param name="Told">Null for nothing.</param>
/// <param name="State">The state in whose colour they are written; null for none.</param>
internal sealed record Caption(string Text, string? Href = null, string? Told = null, MemberState? State = null);
