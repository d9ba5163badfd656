using ResolutionTracker.Core.Amendments;
using ResolutionTracker.Core.Drafting;

namespace ResolutionTracker.Web.History.Replay;

/// <summary>A delegation's own room at one moment of the Council room.</summary>
/// <param name="Draft">The Council room's fold at the moment.</param>
/// <param name="Room">What was in preparation.</param>
/// <param name="Acts">What had been said in it since the moment before, oldest first.</param>
/// <param name="IsCut">Whether more was said before them than is worth telling.</param>
public sealed record OwnMoment(Draft Draft, DelegationRoom Room, IReadOnlyList<OwnAct> Acts, bool IsCut);
