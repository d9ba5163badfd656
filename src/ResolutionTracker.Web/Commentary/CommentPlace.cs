using ResolutionTracker.Core.Commentary;
using ResolutionTracker.Core.Delegations;

namespace ResolutionTracker.Web.Commentary;

/// <summary>Where one comment belongs, in the order of places and then of writing; none of it ever changes.</summary>
/// <param name="Place">A position of the room that it is about: of the Council's, or of a delegation's own.</param>
/// <param name="At">When it was first written.</param>
internal readonly record struct CommentPlace(long Place, DateTimeOffset At, CommentId Comment, AccountId Author)
{
    public static Comparer<CommentPlace> Order { get; } = Comparer<CommentPlace>.Create((one, other) =>
        (one.Place, one.At, one.Comment.Value, one.Author.Value).CompareTo((other.Place, other.At, other.Comment.Value, other.Author.Value)));

    /// <summary>Before all that belong to a position.</summary>
    public static CommentPlace Edge(long position) => new(position, DateTimeOffset.MinValue, default, default);
}
