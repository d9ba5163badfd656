using ResolutionTracker.Web.Drafting;

namespace ResolutionTracker.Web.History.Replay;

/// <summary>What a page that shows one moment needs to show another.</summary>
/// <param name="From">The position that the page shows; 0 where it shows nothing yet.</param>
/// <param name="Position">The position that it shows with these places.</param>
/// <param name="Places">The places that differ, as they are at that position.</param>
/// <param name="Order">The clauses that have a container, in order; null where they are the same in both.</param>
public sealed record ReplayAnswer(long From, long Position, IReadOnlyList<PlaceFragment> Places, IReadOnlyList<string>? Order);
