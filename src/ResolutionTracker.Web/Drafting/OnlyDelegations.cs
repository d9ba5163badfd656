using ResolutionTracker.Core.History;

namespace ResolutionTracker.Web.Drafting;

/// <summary>Drafts are opened by delegations; everybody else is told so.</summary>
internal sealed record OnlyDelegations() : Refusal.Forbidden(
    "only-delegations", "Only a delegation opens a draft; sign in for a member state.");
