using NUnit.Framework;
using ResolutionTracker.Core.Commentary;
using ResolutionTracker.Core.Delegations;
using ResolutionTracker.Core.Drafting;
using ResolutionTracker.Core.History;

namespace ResolutionTracker.Core.Tests.Commentary;

/// <summary>An observer's comment on a moment: given what happened to it, when somebody asks something, then this becomes of it.</summary>
public abstract class CommentSpec
{
    protected static DateTimeOffset Now { get; } = new(2026, 3, 2, 20, 15, 0, TimeSpan.Zero);

    protected static DraftId Draft { get; } = new(new Guid(1, 0, 0, new byte[8]));

    protected static CommentId Id { get; } = new(new Guid(2, 0, 0, new byte[8]));

    protected static Signature Observer { get; } = new(new AccountId(new Guid(3, 0, 0, new byte[8])), "Rana Haddad", new Signatory.Observer());

    protected static CommentWords Remark(string text) => new CommentWords.Remark(text);

    protected static CommentWords Source(string? symbol = null, string? meeting = null, string? page = null, string? link = null, string? note = null) =>
        new CommentWords.Source(symbol, meeting, page, link, note);

    protected static CommandId Command(int number) => new(new Guid(number, 9, 0, new byte[8]));

    protected static CommentEntry Entry(CommentEvent happened, int command = 1) => new(Draft, Id, Command(command), Now, Observer, happened);

    protected static CommentEvent.Written Written(CommentWords words) => new(new CommentSubject.Moment(12), new CommentAudience.Readers(), words);

    protected static Comment Given(params CommentEvent[] happened)
    {
        Comment? comment = null;
        for (var i = 0; i < happened.Length; i++)
        {
            comment = Comment.After(comment, Entry(happened[i], i == 0 ? 1 : 1_000 + i));
        }

        return comment!;
    }

    protected static CommentCommand Write(CommentWords words, CommentSubject? subject = null, CommentAudience? audience = null, int command = 7) =>
        new CommentCommand.Write(Draft, Id, Command(command), Now, Observer, subject ?? new CommentSubject.Moment(12), audience ?? new CommentAudience.Readers(), words);

    protected static CommentCommand Reword(int seen, CommentWords words, int command = 7) =>
        new CommentCommand.Reword(Draft, Id, Command(command), Now, Observer, seen, words);

    protected static CommentCommand Withdraw(int seen, int command = 7) => new CommentCommand.Withdraw(Draft, Id, Command(command), Now, Observer, seen);

    protected static void Accepts(Comment? comment, CommentCommand command, CommentEvent happened) =>
        Assert.That(Decide(comment, command), Is.EqualTo(new CommentDecision.Accepted(Entry(happened, 7))));

    protected static void Refuses(Comment? comment, CommentCommand command, Refusal why, AuthorTally tally = default) =>
        Assert.That(CommentDecider.Decide(comment, tally, command), Is.EqualTo(new CommentDecision.Refused(why)));

    protected static void Knows(Comment comment, CommentCommand command) =>
        Assert.That(Decide(comment, command), Is.EqualTo(new CommentDecision.Known(comment)));

    private static CommentDecision Decide(Comment? comment, CommentCommand command) => CommentDecider.Decide(comment, default, command);
}
