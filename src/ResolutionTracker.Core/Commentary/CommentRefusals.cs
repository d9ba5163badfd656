using ResolutionTracker.Core.History;

namespace ResolutionTracker.Core.Commentary;

/// <summary>Why a comment is not taken.</summary>
public static class CommentRefusals
{
    public sealed record NoSuchComment() : Refusal.Missing(
        "no-such-comment", "There is no such comment here, or it is not open to you; the commentary of the draft shows those that are.");

    /// <summary>What it is to be attached to is not there for who asks.</summary>
    public sealed record NoSuchSubject() : Refusal.Missing(
        "no-such-subject", "There is no such event, clause version or moment here, or it is not open to you; choose one that the history shows.");

    public sealed record NotAuthor() : Refusal.Forbidden(
        "not-comment-author", "Only who wrote a comment may reword or withdraw it; write one of your own beside it.");

    public sealed record MovedOn(int Seen, int Current) : Refusal.Overtaken(
        "comment-moved-on",
        $"You saw version {Seen} of this comment, which is at version {Current} by now; look at its words and decide again.");

    public sealed record IsWithdrawn() : Refusal.Overtaken(
        "comment-withdrawn", "This comment is withdrawn and stays so; write another one in its place.");

    public sealed record OwnRoomOnly() : Refusal(
        "own-room-only", "What is said of an event of your delegation's own room is for your delegation alone; choose that audience.");

    public sealed record OtherKind() : Refusal(
        "other-kind", "A comment stays a comment and a source stays a source; write another one instead.");

    public sealed record Empty() : Refusal(
        "empty-comment", "The comment has no words yet; write some.");

    public sealed record NamesNothing() : Refusal(
        "source-names-nothing", "A source needs a symbol, a meeting record or a link by which it can be found; give one of them.");

    public sealed record TooLong(string What, int Length, int Limit) : Refusal(
        "comment-too-long", $"The {What} has {Length} characters, and {Limit} is the most; shorten it, or part it into several.");

    public sealed record LineBreak(string What) : Refusal(
        "comment-line-break", $"The {What} is one line; put the rest into the note.");

    public sealed record Unwritable(string What, string Name) : Refusal(
        "comment-unwritable", $"The {What} has the character {Name}, which can't be kept; remove it.");

    public sealed record NoSymbol() : Refusal(
        "no-symbol", "This is no symbol of a document: it has letters, numbers and / . ( ) - only, such as S/PV.9000 or S/RES/690 (1991).");

    public sealed record NoLink() : Refusal(
        "no-link", "This is no address of the web; it begins with https:// or http://, then the name of a site, and no user name.");

    public sealed record TooMany() : Refusal(
        "too-many-comments", $"You have written {AuthorTally.MostComments} comments, and no more can be; reword those you have.");

    public sealed record TooFast() : Refusal(
        "too-many-at-once", $"You have written {AuthorTally.MostInAMinute} times within a minute; wait a minute and save again.");

    public sealed record TooManyVersions() : Refusal(
        "too-many-versions", $"This comment has {AuthorTally.MostVersions} versions, and no more can be; write another one.");
}
