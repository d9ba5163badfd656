using System.Globalization;
using ResolutionTracker.Core.Commentary;
using ResolutionTracker.Formats.Exported;
using ResolutionTracker.Web.Delegations;
using ResolutionTracker.Web.Hosting;

namespace ResolutionTracker.Web.Commentary;

/// <summary>The commentary as a table, one row a version.</summary>
internal static class CommentTable
{
    /// <param name="comments">What the viewer may see.</param>
    public static Table Of(Viewer viewer, IEnumerable<Comment> comments, HttpContext context) => new(
        "commentary",
        "What was said of the draft beside its record, as far as whoever took it may read it; one row for each version.",
        [
            new("comment", "the comment's identity"),
            new("version", "counted from 1"),
            new("kind", "comment or source"),
            new("about", "event:ROOM:POSITION, moment:POSITION or clause:ID:VERSION"),
            new("audience", "own or readers"),
            new("at", "when it was written, in UTC"),
            new("name", "who signed, as shown then"),
            new("of", "a state's code, secretariat or observer"),
            new("withdrawn", "true where this version says that it was withdrawn"),
            new("text", "of a comment"),
            new("symbol", "of a source"),
            new("meeting", "of a source"),
            new("page", "of a source"),
            new("link", "of a source"),
            new("note", "of a source"),
            new("address", "under which this version is cited"),
        ],
        [.. comments.SelectMany(comment => comment.Versions.Select(version => Row(viewer, comment, version, context)))]);

    private static IReadOnlyList<string?> Row(Viewer viewer, Comment comment, CommentVersion version, HttpContext context)
    {
        var words = CommentDoorkeeper.MayReadWords(viewer, comment) ? version.Words : null;
        var source = words as CommentWords.Source;
        return
        [
            comment.Id.ToString(),
            version.Number.ToString(CultureInfo.InvariantCulture),
            CommentSentences.KindOf(comment),
            comment.Subject.Key,
            comment.Audience is CommentAudience.Readers ? CommentBody.Readers : CommentBody.Own,
            version.At.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture),
            version.By.Name,
            version.By.Of.Key,
            version.Words is null ? "true" : "false",
            (words as CommentWords.Remark)?.Text,
            source?.Symbol,
            source?.Meeting,
            source?.Page,
            source?.Link,
            source?.Note,
            $"{ServerAddress.Of(context)}{CommentLinks.Of(comment, version.Number)}",
        ];
    }
}
