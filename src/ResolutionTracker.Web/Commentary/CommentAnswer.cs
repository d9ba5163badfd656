using ResolutionTracker.Core.Commentary;
using ResolutionTracker.Core.History;

namespace ResolutionTracker.Web.Commentary;

/// <summary>What became of a comment that somebody wrote, reworded or withdrew.</summary>
internal abstract record CommentAnswer
{
    private CommentAnswer()
    {
    }

    public sealed record Done(Comment Comment) : CommentAnswer;

    public sealed record Refused(Refusal Why) : CommentAnswer;
}
