using System.Collections.Immutable;

namespace ResolutionTracker.Analysis.Amendments;

/// <summary>What an amendment says on the text that now stands.</summary>
/// <param name="Result">The clauses that would stand if it were accepted; null where a person has to choose.</param>
/// <param name="Reasons">In the order of the text. Those of a clean one are notices.</param>
/// <param name="Choices">Empty unless a decision is needed; no two have the same result.</param>
public sealed record CarriedOver(
    CarryOutcome Outcome, ImmutableArray<string>? Result, ImmutableArray<CarryReason> Reasons, ImmutableArray<CarryChoice> Choices);
