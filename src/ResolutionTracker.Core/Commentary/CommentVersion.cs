using ResolutionTracker.Core.History;

namespace ResolutionTracker.Core.Commentary;

/// <summary>One version of a comment.</summary>
/// <param name="Number">Counted from 1.</param>
/// <param name="Command">What it came of, so that a retry is known.</param>
/// <param name="Words">Null where the comment was withdrawn.</param>
public sealed record CommentVersion(int Number, CommandId Command, DateTimeOffset At, Signature By, CommentWords? Words);
