using ResolutionTracker.Core.Delegations;

namespace ResolutionTracker.Core.Drafting;

/// <summary>A state that is in the Council room of a draft: a member of the Council of the day, or one that the penholder admitted.</summary>
/// <param name="IsMember">Whether it sits in the Council, and so may propose and vote.</param>
/// <param name="MayPropose">For a state that was admitted: whether the penholder lets it propose amendments.</param>
public sealed record Participant(MemberState State, bool IsMember, bool MayPropose);
