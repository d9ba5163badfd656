using ResolutionTracker.Core.History;

namespace ResolutionTracker.Web.History.Comparing;

/// <summary>Said only to those who could read the text; to others it is unknown, as it was before.</summary>
internal sealed record TextRemoved() : Refusal.Missing(
    "text-removed", "The text that this address names was removed by those who had sent it in, so its comparisons have ended; send the text in again, or choose another one.");
