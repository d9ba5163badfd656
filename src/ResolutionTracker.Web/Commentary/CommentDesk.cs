using ResolutionTracker.Core.Commentary;
using ResolutionTracker.Core.History;
using ResolutionTracker.Storage.Embedded.Commentary;
using ResolutionTracker.Web.Delegations;
using ResolutionTracker.Web.Drafting;

namespace ResolutionTracker.Web.Commentary;

/// <summary>Takes what people write beside the record, one thing of an author's at a time.</summary>
internal sealed class CommentDesk(Comments comments, SeenComments seen) : IDisposable
{
    // A few turns shared by all authors: two that meet in one wait for each other for a flush at most.
    private readonly SemaphoreSlim[] _turns = [.. Enumerable.Range(0, 32).Select(_ => new SemaphoreSlim(1, 1))];

    /// <param name="isForReaders">Whether it is for everybody who may read what it is attached to, and not for the author's own delegation alone.</param>
    public Task<CommentAnswer> WriteAsync(
        Sight sight, Act act, CommentId id, CommentSubject subject, bool isForReaders, CommentWords words, CancellationToken cancellation)
    {
        if (!CommentDoorkeeper.MayRead(sight, subject) || CommentDoorkeeper.SignatureOf(sight.Viewer) is not { } by)
        {
            return Refused(new CommentRefusals.NoSuchSubject());
        }

        if (seen.Find(sight, id) is { } other && !CommentDoorkeeper.IsAuthor(sight.Viewer, other))
        {
            return Refused(new Refusal.AlreadyExists("comment"));
        }

        var audience = isForReaders ? new CommentAudience.Readers() : CommentDoorkeeper.OwnOf(sight.Viewer);
        return HandleAsync(new CommentCommand.Write(sight.Draft.Id, id, act.Command, act.At, by, subject, audience, words), cancellation);
    }

    public Task<CommentAnswer> RewordAsync(Sight sight, Act act, CommentId id, int version, CommentWords words, CancellationToken cancellation) =>
        OwnAsync(sight, id, by => new CommentCommand.Reword(sight.Draft.Id, id, act.Command, act.At, by, version, words), cancellation);

    public Task<CommentAnswer> WithdrawAsync(Sight sight, Act act, CommentId id, int version, CancellationToken cancellation) =>
        OwnAsync(sight, id, by => new CommentCommand.Withdraw(sight.Draft.Id, id, act.Command, act.At, by, version), cancellation);

    public void Dispose()
    {
        foreach (var turn in _turns)
        {
            turn.Dispose();
        }
    }

    private static Task<CommentAnswer> Refused(Refusal why) => Task.FromResult<CommentAnswer>(new CommentAnswer.Refused(why));

    private Task<CommentAnswer> OwnAsync(Sight sight, CommentId id, Func<Signature, CommentCommand> command, CancellationToken cancellation)
    {
        if (seen.Find(sight, id) is not { } comment || CommentDoorkeeper.SignatureOf(sight.Viewer) is not { } by)
        {
            return Refused(new CommentRefusals.NoSuchComment());
        }

        return CommentDoorkeeper.IsAuthor(sight.Viewer, comment)
            ? HandleAsync(command(by), cancellation)
            : Refused(new CommentRefusals.NotAuthor());
    }

    private async Task<CommentAnswer> HandleAsync(CommentCommand command, CancellationToken cancellation)
    {
        var author = command.By.Account;
        var turn = _turns[(uint)author.GetHashCode() % (uint)_turns.Length];
        await turn.WaitAsync(cancellation);
        try
        {
            var own = comments.Find(command.Draft, command.Comment, author);
            return CommentDecider.Decide(own, comments.TallyOf(author, command.At), command) switch
            {
                CommentDecision.Accepted(var entry) => new CommentAnswer.Done(await comments.AppendAsync(entry, cancellation)),
                CommentDecision.Known(var comment) => new CommentAnswer.Done(comment),
                CommentDecision.Refused(var why) => new CommentAnswer.Refused(why),
                _ => throw new InvalidOperationException("There is no other decision."),
            };
        }
        finally
        {
            turn.Release();
        }
    }
}
