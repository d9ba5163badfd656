using ResolutionTracker.Core.Commentary;
using ResolutionTracker.Core.Delegations;
using ResolutionTracker.Core.Drafting;
using ResolutionTracker.Web.Delegations;

namespace ResolutionTracker.Web.Commentary;

/// <summary>What a comment is attached to.</summary>
/// <param name="Kind">event, moment or clause-version.</param>
/// <param name="Room">Of an event: council, or the own delegation's room.</param>
/// <param name="Position">Of an event or a moment.</param>
public sealed record AboutBody(string Kind, string? Room = null, long? Position = null, Guid? Clause = null, int? Version = null)
{
    private const string EventKind = "event";
    private const string MomentKind = "moment";
    private const string VersionKind = "clause-version";

    internal static AboutBody Of(CommentSubject subject) => subject switch
    {
        CommentSubject.RoomEvent(var room, var position) => new(EventKind, room.Key, position),
        CommentSubject.Moment(var position) => new(MomentKind, Position: position),
        CommentSubject.Version(var clause, var number) => new(VersionKind, Clause: clause.Value, Version: number.Number),
        _ => throw new InvalidOperationException("There is no other subject."),
    };

    /// <returns>Null where it names nothing.</returns>
    internal CommentSubject? Subject() => this switch
    {
        { Kind: EventKind, Position: { } position } when Core.Delegations.Room.TryParse(Room ?? new Room.Council().Key, null, out var room) =>
            new CommentSubject.RoomEvent(room, position),
        { Kind: MomentKind, Position: { } position } => new CommentSubject.Moment(position),
        { Kind: VersionKind, Clause: { } clause, Version: { } version } => new CommentSubject.Version(new ClauseId(clause), new ClauseVersion(version)),
        _ => null,
    };
}

/// <summary>A source as it goes over the wire: by a symbol, a meeting record or a link it can be found.</summary>
public sealed record SourceBody(string? Symbol = null, string? Meeting = null, string? Page = null, string? Link = null, string? Note = null);

/// <param name="Of">A state's code, secretariat or observer.</param>
public sealed record SignedBody(string Account, string Name, string Of)
{
    internal static SignedBody From(Signature by) => new(by.Account.ToString(), by.Name, by.Of.Key);
}

/// <param name="Text">Of a comment; null of a source, and where the words are not open to whoever asks.</param>
/// <param name="Source">Of a source; likewise.</param>
/// <param name="Withdrawn">Whether this version says that the comment was withdrawn.</param>
public sealed record CommentVersionBody(int Version, DateTimeOffset At, SignedBody By, string? Text, SourceBody? Source, bool Withdrawn)
{
    internal static CommentVersionBody Of(CommentVersion version, bool hasWords)
    {
        var words = hasWords ? version.Words : null;
        return new CommentVersionBody(
            version.Number,
            version.At,
            SignedBody.From(version.By),
            (words as CommentWords.Remark)?.Text,
            words is CommentWords.Source(var symbol, var meeting, var page, var link, var note) ? new SourceBody(symbol, meeting, page, link, note) : null,
            version.Words is null);
    }
}

/// <summary>A comment or a source with its versions, first to last.</summary>
/// <param name="Kind">comment or source.</param>
/// <param name="Audience">own: its author's delegation, or its author alone; readers: everybody who may read what it is about.</param>
/// <param name="Version">The newest.</param>
/// <param name="Address">Of its page; it stays.</param>
public sealed record CommentBody(
    string Id, string Kind, AboutBody About, string Audience, int Version, bool Withdrawn, string Address, IReadOnlyList<CommentVersionBody> Versions)
{
    internal const string Own = "own";
    internal const string Readers = "readers";

    internal static CommentBody Of(Viewer viewer, Comment comment) => new(
        comment.Id.ToString(),
        CommentSentences.KindOf(comment),
        AboutBody.Of(comment.Subject),
        comment.Audience is CommentAudience.Readers ? Readers : Own,
        comment.Current.Number,
        comment.IsWithdrawn,
        CommentLinks.Of(comment),
        [.. comment.Versions.Select(version => CommentVersionBody.Of(version, CommentDoorkeeper.MayReadWords(viewer, comment)))]);
}

/// <summary>A comment that somebody writes: it has a text or a source.</summary>
/// <param name="Id">Chosen by the sender, so that a retry is known; made from the command's key where it is left out.</param>
/// <param name="Audience">own or readers.</param>
public sealed record NewComment(AboutBody About, Guid? Id = null, string Audience = CommentBody.Own, string? Text = null, SourceBody? Source = null);

/// <param name="Seen">The version that the author had before them.</param>
public sealed record NewCommentWords(int Seen, string? Text = null, SourceBody? Source = null);

/// <param name="Seen">The version that the author had before them.</param>
public sealed record CommentWithdrawal(int Seen);
