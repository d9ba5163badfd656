namespace ResolutionTracker.Core.Commentary;

/// <summary>What happens to a comment. None of it is an event of the record.</summary>
public abstract record CommentEvent
{
    private CommentEvent()
    {
    }

    public sealed record Written(CommentSubject Subject, CommentAudience Audience, CommentWords Words) : CommentEvent;

    /// <param name="Version">The one that these words are.</param>
    public sealed record Reworded(int Version, CommentWords Words) : CommentEvent;

    /// <param name="Version">The one that says so.</param>
    public sealed record Withdrawn(int Version) : CommentEvent;
}
