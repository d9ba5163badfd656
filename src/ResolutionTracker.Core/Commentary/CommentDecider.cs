using ResolutionTracker.Core.History;

namespace ResolutionTracker.Core.Commentary;

/// <summary>The rules of the commentary. Whether the author may read what they comment on was decided before.</summary>
public static class CommentDecider
{
    /// <param name="comment">The author's comment of that name; null where they have none.</param>
    public static CommentDecision Decide(Comment? comment, AuthorTally tally, CommentCommand command)
    {
        ArgumentNullException.ThrowIfNull(command);
        if (comment?.Versions.Exists(version => version.Command == command.Command) == true)
        {
            return new CommentDecision.Known(comment);
        }

        return (comment, command) switch
        {
            (null, CommentCommand.Write write) => Write(tally, write),
            (null, _) => Refuse(new CommentRefusals.NoSuchComment()),
            (_, CommentCommand.Write write) when IsSame(comment, write) => new CommentDecision.Known(comment),
            (_, CommentCommand.Write) => Refuse(new Refusal.AlreadyExists("comment")),
            ({ IsWithdrawn: true }, CommentCommand.Withdraw) => new CommentDecision.Known(comment),
            ({ IsWithdrawn: true }, _) => Refuse(new CommentRefusals.IsWithdrawn()),
            (_, CommentCommand.Reword reword) => Reword(comment, tally, reword),
            (_, CommentCommand.Withdraw(_, _, _, _, _, var seen)) when seen != comment.Current.Number =>
                Refuse(new CommentRefusals.MovedOn(seen, comment.Current.Number)),
            _ => Accept(command, new CommentEvent.Withdrawn(comment.Current.Number + 1)),
        };
    }

    private static CommentDecision Write(AuthorTally tally, CommentCommand.Write write)
    {
        var words = write.Words.Tidied();
        return write switch
        {
            { Subject: CommentSubject.RoomEvent { Room: Delegations.Room.Delegation }, Audience: not CommentAudience.Delegation } =>
                Refuse(new CommentRefusals.OwnRoomOnly()),
            _ when CommentCheck.Check(words) is { } refusal => Refuse(refusal),
            _ when tally.Comments >= AuthorTally.MostComments => Refuse(new CommentRefusals.TooMany()),
            _ when tally.Lately >= AuthorTally.MostInAMinute => Refuse(new CommentRefusals.TooFast()),
            _ => Accept(write, new CommentEvent.Written(write.Subject, write.Audience, words)),
        };
    }

    private static CommentDecision Reword(Comment comment, AuthorTally tally, CommentCommand.Reword reword)
    {
        var words = reword.Words.Tidied();
        return reword switch
        {
            _ when words == comment.Words => new CommentDecision.Known(comment),
            _ when reword.Seen != comment.Current.Number => Refuse(new CommentRefusals.MovedOn(reword.Seen, comment.Current.Number)),
            _ when words.GetType() != comment.Words.GetType() => Refuse(new CommentRefusals.OtherKind()),
            _ when CommentCheck.Check(words) is { } refusal => Refuse(refusal),
            _ when comment.Versions.Count >= AuthorTally.MostVersions => Refuse(new CommentRefusals.TooManyVersions()),
            _ when tally.Lately >= AuthorTally.MostInAMinute => Refuse(new CommentRefusals.TooFast()),
            _ => Accept(reword, new CommentEvent.Reworded(comment.Current.Number + 1, words)),
        };
    }

    private static bool IsSame(Comment comment, CommentCommand.Write write) =>
        comment.Subject == write.Subject && comment.Audience == write.Audience && comment.Versions[0].Words == write.Words.Tidied();

    private static CommentDecision Accept(CommentCommand command, CommentEvent happened) => new CommentDecision.Accepted(
        new CommentEntry(command.Draft, command.Comment, command.Command, command.At, command.By, happened));

    private static CommentDecision Refuse(Refusal why) => new CommentDecision.Refused(why);
}
