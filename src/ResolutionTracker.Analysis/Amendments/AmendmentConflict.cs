using ResolutionTracker.Core.Amendments;
using ResolutionTracker.Core.Drafting;

namespace ResolutionTracker.Analysis.Amendments;

/// <summary>Two amendments that can't both be accepted as they are: whichever comes second would need a decision.</summary>
/// <param name="A">The one that was tabled first; a tabled one before one in preparation.</param>
/// <param name="ChangeOfA">The change of it that is in the other's way.</param>
/// <param name="Clause">Where they meet; <see cref="Draft.Head"/> for the working title.</param>
/// <param name="Why">As if <paramref name="A"/> had been accepted and <paramref name="B"/> were carried over: what A wants is the current text.
/// Its place is 0.</param>
public sealed record AmendmentConflict(
    AmendmentId A, ChangeId ChangeOfA, AmendmentId B, ChangeId ChangeOfB, ClauseId Clause, CarryReason Why);
