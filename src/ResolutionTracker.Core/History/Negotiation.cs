using ResolutionTracker.Core.Amendments;
using ResolutionTracker.Core.Drafting;

namespace ResolutionTracker.Core.History;

/// <summary>All that a decision may rest on: the Council room, and the room of the delegation that asks.</summary>
/// <param name="Council">Null before the draft is opened.</param>
/// <param name="Own">Null where no delegation asks.</param>
public sealed record Negotiation(Draft? Council, DelegationRoom? Own);
