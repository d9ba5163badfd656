using System.Globalization;
using ResolutionTracker.Core.History;

namespace ResolutionTracker.Web.History.Replay.Files;

/// <summary>More happened than one page to replay may hold.</summary>
internal sealed record TooLongForAPage(long Position) : Refusal(
    "too-long-for-a-page",
    string.Create(
        CultureInfo.InvariantCulture,
        $"{Position} events are more than one page to replay holds ({ReplayFiles.Most}); choose an earlier moment to end at, or take the history as JSON Lines."));
