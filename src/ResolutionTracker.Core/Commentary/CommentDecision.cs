using ResolutionTracker.Core.History;

namespace ResolutionTracker.Core.Commentary;

/// <summary>What becomes of a command to the commentary.</summary>
public abstract record CommentDecision
{
    private CommentDecision()
    {
    }

    public sealed record Accepted(CommentEntry Entry) : CommentDecision;

    /// <summary>Nothing is written: it was asked before, or says nothing new.</summary>
    public sealed record Known(Comment Comment) : CommentDecision;

    public sealed record Refused(Refusal Why) : CommentDecision;
}
