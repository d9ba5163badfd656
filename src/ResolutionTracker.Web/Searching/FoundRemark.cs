using ResolutionTracker.Analysis.Searching;
using ResolutionTracker.Core.Amendments;
using ResolutionTracker.Core.Delegations;

namespace ResolutionTracker.Web.Searching;

/// <summary>A wording of an amendment, or a reason, that has what was looked for.</summary>
/// <param name="Amendment">Null for a reason that is about a clause, and for an amendment that is given up.</param>
public sealed record FoundRemark(Room Room, IndexedText Text, Amendment? Amendment);
