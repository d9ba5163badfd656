using ResolutionTracker.Core.Commentary;
using ResolutionTracker.Core.Delegations;
using ResolutionTracker.Core.Drafting;
using ResolutionTracker.Core.History;
using ResolutionTracker.Web.Delegations;
using ResolutionTracker.Web.Drafting;
using ResolutionTracker.Web.History;
using ResolutionTracker.Web.History.Replay;

namespace ResolutionTracker.Web.Commentary;

/// <summary>What the pages say of comments, composed in one place.</summary>
internal static class CommentSentences
{
    public const string Nothing =
        "Nothing has been said of this draft yet that you may read. Open the replay, go to a moment and choose “Comment”, or write beside a version in a clause’s history.";

    public const string NothingFiltered = "Nothing that you may read fits; choose other authors or subjects.";

    public const string AudienceStays = "Who may read it can’t be changed later; it is no part of the record either way.";

    public const string NoBadSources = "Give a symbol, a meeting record or a link.";

    public const string Withdrawn = "Withdrawn by its author. Its words are no longer shown.";

    public const string WithdrawnOwn = "You withdrew this; its words are shown to you alone.";

    public const string Unsaved = "What you wrote is not saved yet.";

    public static string KindOf(Comment comment) => comment.IsSource ? "source" : "comment";

    /// <summary>2 comments, 1 source.</summary>
    public static string Counted(IEnumerable<Comment> comments)
    {
        var (all, sources) = (comments.ToList(), comments.Count(comment => comment.IsSource));
        return (all.Count - sources, sources) switch
        {
            (var said, 0) => DraftSentences.Counted(said, "comment", "comments"),
            (0, _) => DraftSentences.Counted(sources, "source", "sources"),
            (var said, _) => $"{DraftSentences.Counted(said, "comment", "comments")}, {DraftSentences.Counted(sources, "source", "sources")}",
        };
    }

    /// <summary>OP2, version 3.</summary>
    /// <param name="draft">As an event left it, so that its labels are those of its day; or as it is.</param>
    /// <param name="happened">The event that it is about; null for what is no event.</param>
    public static string About(Draft draft, CommentSubject subject, Recorded? happened) => subject switch
    {
        CommentSubject.Moment(var position) when draft.Revisions.FirstOrDefault(revision => revision.Position == position) is { } revision =>
            $"the text of {WordMarkup.Isolated(revision.Name)}, position {position}",
        CommentSubject.Moment(var position) => $"the text at position {position}",
        CommentSubject.RoomEvent(Room.Council, var position) when happened is not null =>
            $"event {position}: {DraftSentences.Act(draft, ActMarks.Of(draft, happened))}",
        CommentSubject.RoomEvent(Room.Council, var position) => $"event {position}",
        CommentSubject.RoomEvent(_, var position) when happened is not null =>
            $"event {position} of our delegation’s room: {ActMarks.KindOf(happened.Event).Replace('-', ' ')}",
        CommentSubject.RoomEvent(_, var position) => $"event {position} of our delegation’s room",
        CommentSubject.Version(var clause, var number) => $"{DraftSentences.NameOf(draft.Find(clause))}, version {number}",
        _ => "",
    };

    public static string Of(Signatory of) => of switch
    {
        Signatory.Delegation(var state) => MemberStates.NameOf(state),
        Signatory.Secretariat => "Secretariat",
        _ => "observer",
    };

    public static string AudienceOf(CommentAudience audience) => audience switch
    {
        CommentAudience.Readers => "everyone who may read this",
        CommentAudience.Delegation => "our delegation only",
        _ => "only me",
    };

    /// <summary>How the form names the audience that is the viewer's own.</summary>
    public static string OwnAudience(Viewer viewer) => viewer.State is null ? "Only me" : "My delegation only";

    /// <summary>How a comment is cited in a footnote.</summary>
    public static string Cited(Comment comment, CommentVersion version, string address, string zone) =>
        $"{WordMarkup.Isolated(version.By.Name)} ({Of(version.By.Of)}), {KindOf(comment)}, version {version.Number}, {Moment.Written(version.At, zone)}, {address}";
}
