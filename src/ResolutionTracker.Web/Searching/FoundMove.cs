using ResolutionTracker.Analysis.Searching;
using ResolutionTracker.Core.Delegations;

namespace ResolutionTracker.Web.Searching;

/// <summary>What was looked for came into a clause or left it, and by whom.</summary>
/// <param name="States">Whose act it was: the authors of the amendment, or who drafted; none for the base text's words.</param>
/// <param name="Ordinal">Of the amendment through which it came or left; null for none.</param>
public sealed record FoundMove(WordMove Move, IReadOnlyList<MemberState> States, int? Ordinal);
