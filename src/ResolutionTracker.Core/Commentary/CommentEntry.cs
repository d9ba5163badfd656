using ResolutionTracker.Core.Drafting;
using ResolutionTracker.Core.History;

namespace ResolutionTracker.Core.Commentary;

/// <summary>What happened to a comment, when, and by whom: one line of the commentary's journal.</summary>
public sealed record CommentEntry(DraftId Draft, CommentId Comment, CommandId Command, DateTimeOffset At, Signature By, CommentEvent Event);
