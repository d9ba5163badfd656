using ResolutionTracker.Core.Amendments;
using ResolutionTracker.Core.History;

namespace ResolutionTracker.Web.History.Replay;

/// <summary>Something said in a delegation's own room.</summary>
/// <param name="Amendment">What it was said of, as it left it; as it was last in preparation where that ended.</param>
public sealed record OwnAct(Recorded Recorded, Amendment Amendment);
