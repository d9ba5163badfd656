using ResolutionTracker.Core.Commentary;
using ResolutionTracker.Core.Delegations;

namespace ResolutionTracker.Web.Delegations;

/// <summary>
/// The one place that decides who may read what was said beside the record, and who may say it. It rests on what the viewer may see of the
/// draft (<see cref="Sights"/>): whoever may not read what a comment is attached to finds no comment there either, whatever its audience.
/// </summary>
internal static class CommentDoorkeeper
{
    /// <summary>Whether the viewer may read what a comment is attached to, and so comment on it.</summary>
    public static bool MayRead(Sight sight, CommentSubject subject) => subject switch
    {
        CommentSubject.Moment(var position) => IsIn(position, sight.UpTo),
        CommentSubject.RoomEvent(Room.Council, var position) => IsIn(position, sight.UpTo),
        CommentSubject.RoomEvent(Room.Delegation(var state), var position) => sight.Own is { } own && own.State == state && IsIn(position, own.Position),
        CommentSubject.Version(var clause, var number) =>
            sight.Draft.Find(clause) is { } found && IsIn(number.Number, found.Version.Number),
        _ => false,
    };

    public static bool MayRead(Sight sight, Comment comment) =>
        MayRead(sight, comment.Subject) && comment.Audience switch
        {
            CommentAudience.Author => IsAuthor(sight.Viewer, comment),
            var audience => AudiencesWith(sight.Viewer).Contains(audience),
        };

    /// <summary>The audiences that include the viewer; of <see cref="CommentAudience.Author"/> their own comments alone.</summary>
    public static IEnumerable<CommentAudience> AudiencesWith(Viewer viewer)
    {
        yield return new CommentAudience.Readers();
        yield return new CommentAudience.Author();
        if (viewer is { Kind: ViewerKind.Delegation, State: { } state })
        {
            yield return new CommentAudience.Delegation(state);
        }
    }

    /// <summary>Whether the words of a version may be read. Those of a withdrawn comment are their author's alone.</summary>
    public static bool MayReadWords(Viewer viewer, Comment comment) => !comment.IsWithdrawn || IsAuthor(viewer, comment);

    public static bool IsAuthor(Viewer viewer, Comment comment) => comment.Author == viewer.Account;

    /// <summary>The audience that is the viewer's own: their delegation, or they alone where they have none.</summary>
    public static CommentAudience OwnOf(Viewer viewer) =>
        viewer.State is { } state ? new CommentAudience.Delegation(state) : new CommentAudience.Author();

    /// <returns>Null for those who enter no room, and so have nothing to sign.</returns>
    public static Signature? SignatureOf(Viewer viewer) => viewer.Kind switch
    {
        ViewerKind.Delegation => new Signature(viewer.Account, viewer.Name, new Signatory.Delegation(viewer.State!.Value)),
        ViewerKind.Secretariat => new Signature(viewer.Account, viewer.Name, new Signatory.Secretariat()),
        ViewerKind.Observer => new Signature(viewer.Account, viewer.Name, new Signatory.Observer()),
        _ => null,
    };

    private static bool IsIn(long position, long last) => position >= 1 && position <= last;
}
