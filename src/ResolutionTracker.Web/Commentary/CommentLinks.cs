using System.Globalization;
using ResolutionTracker.Core.Commentary;
using ResolutionTracker.Core.Delegations;
using ResolutionTracker.Core.Drafting;
using ResolutionTracker.Web.Hosting;

namespace ResolutionTracker.Web.Commentary;

/// <summary>The addresses of the commentary.</summary>
internal static class CommentLinks
{
    public static string All(Draft draft) => All(draft.Id);

    public static string All(DraftId draft) => $"{Links.Drafts}/{draft}/commentary";

    /// <summary>The comments on one clause.</summary>
    public static string On(Draft draft, ClauseId clause) => $"{All(draft)}?about={clause}";

    /// <summary>All that the viewer may see, as a file.</summary>
    public static string File(Draft draft, string format) => $"{All(draft)}.{format}";

    /// <summary>A page on which something can be commented on.</summary>
    public static string Write(Draft draft, CommentSubject subject) => $"{All(draft)}/write?about={subject}";

    /// <summary>What was said of a moment, as a part of the replay's page.</summary>
    public static string At(Draft draft) => $"{All(draft)}/at";

    /// <summary>The address under which a comment is cited; it stays.</summary>
    public static string Of(Comment comment) => $"{All(comment.Draft)}/{comment.Id}";

    public static string Of(Comment comment, int version) => string.Create(CultureInfo.InvariantCulture, $"{Of(comment)}?version={version}");

    public static string Withdraw(Comment comment) => $"{Of(comment)}/withdraw";

    /// <summary>The identity of a comment's element, for addresses within a page.</summary>
    public static string Element(Comment comment) => $"comment-{comment.Id}";

    /// <returns>Where what a comment is about is shown; null for an event of a delegation's own room, which no page shows by itself.</returns>
    public static string? To(Draft draft, CommentSubject subject) => subject switch
    {
        CommentSubject.Moment(var position) => Links.Replay(draft, position),
        CommentSubject.RoomEvent(Room.Council, var position) => Links.Replay(draft, position),
        CommentSubject.Version(var clause, var number) => $"{Links.History(draft, clause)}#version-{number}",
        _ => null,
    };
}
