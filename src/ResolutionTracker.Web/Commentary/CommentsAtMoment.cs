namespace ResolutionTracker.Web.Commentary;

/// <summary>What one viewer may read that was said of a moment.</summary>
/// <param name="Position">Of the Council room.</param>
/// <param name="Here">In the order in which it was first written.</param>
/// <param name="All">How many comments on the draft they may read.</param>
/// <param name="Before">The last moment before of which something was said; null for none.</param>
/// <param name="After">The next moment of which something was said; null for none.</param>
public sealed record CommentsAtMoment(long Position, IReadOnlyList<ShownComment> Here, int All, long? Before, long? After);
