using ResolutionTracker.Core.Drafting;
using ResolutionTracker.Core.History;

namespace ResolutionTracker.Core.Commentary;

/// <summary>What somebody asks of the commentary.</summary>
/// <param name="Command">The same for each try.</param>
public abstract record CommentCommand(DraftId Draft, CommentId Comment, CommandId Command, DateTimeOffset At, Signature By)
{
    public sealed record Write(
        DraftId Draft, CommentId Comment, CommandId Command, DateTimeOffset At, Signature By, CommentSubject Subject, CommentAudience Audience, CommentWords Words)
        : CommentCommand(Draft, Comment, Command, At, By);

    /// <param name="Seen">The version that the author had before them.</param>
    public sealed record Reword(DraftId Draft, CommentId Comment, CommandId Command, DateTimeOffset At, Signature By, int Seen, CommentWords Words)
        : CommentCommand(Draft, Comment, Command, At, By);

    /// <param name="Seen">The version that the author had before them.</param>
    public sealed record Withdraw(DraftId Draft, CommentId Comment, CommandId Command, DateTimeOffset At, Signature By, int Seen)
        : CommentCommand(Draft, Comment, Command, At, By);
}
