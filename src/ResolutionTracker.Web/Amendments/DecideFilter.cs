using ResolutionTracker.Core.Delegations;
using ResolutionTracker.Core.Drafting;

namespace ResolutionTracker.Web.Amendments;

/// <summary>Which of the open proposals a list shows.</summary>
/// <param name="Clause">Those beside one clause, or beside <see cref="Draft.Head"/>; null for all.</param>
/// <param name="State">Those of one state; null for all.</param>
/// <param name="Only">conflict, decision or ours; null for all.</param>
public sealed record DecideFilter(ClauseId? Clause, MemberState? State, string? Only)
{
    public bool IsAny => Clause is null && State is null && string.IsNullOrEmpty(Only);
}
