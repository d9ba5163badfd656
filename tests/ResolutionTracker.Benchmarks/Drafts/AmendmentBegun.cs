using ResolutionTracker.Core.Amendments;

namespace ResolutionTracker.Benchmarks.Drafts;

/// <summary>An amendment in preparation with one change.</summary>
/// <param name="BaseText">The words of the clause that it changes.</param>
internal sealed record AmendmentBegun(AmendmentId Amendment, ChangeId Change, string BaseText);
