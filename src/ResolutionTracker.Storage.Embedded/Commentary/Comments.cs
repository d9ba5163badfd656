using System.Text.Encodings.Web;
using System.Text.Json;
using ResolutionTracker.Core.Commentary;
using ResolutionTracker.Core.Delegations;
using ResolutionTracker.Core.Drafting;
using ResolutionTracker.Core.History;
using ResolutionTracker.Storage.Embedded.Journal;

namespace ResolutionTracker.Storage.Embedded.Commentary;

/// <summary>
/// What people said of the record, apart from it: a journal of the same make, <c>commentary.journal</c>, of which each line counts for ever.
/// Reading is from memory, and shows only what is on the disk. Who may read what is not known here.
/// </summary>
public sealed class Comments : IDisposable
{
    internal const string FileName = "commentary.journal";

    private static readonly JsonWriterOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly CommentFold _fold;

    private Comments(CommentFold fold, LineJournal journal) => (_fold, Journal) = (fold, journal);

    /// <summary>Whether comments are taken. That one of their lines is bad is nothing to the record, which goes on.</summary>
    public StoreCondition Condition => Journal.Condition;

    internal LineJournal Journal { get; }

    /// <summary>Durable when it returns. Entries of one author are appended one after the other.</summary>
    /// <param name="entry">It follows what is there.</param>
    /// <returns>The comment as it left it.</returns>
    /// <exception cref="LogClosedException">Nothing more is acknowledged.</exception>
    public async Task<Comment> AppendAsync(CommentEntry entry, CancellationToken cancellation)
    {
        var pending = new Pending(entry, _fold, cancellation);
        Journal.Enqueue(pending);
        return await pending.Done;
    }

    /// <returns>Null where this author has no such comment.</returns>
    public Comment? Find(DraftId draft, CommentId comment, AccountId author) => _fold.Of(draft).Find(comment, author);

    /// <summary>All comments on a draft, in no order.</summary>
    public IReadOnlyList<Comment> All(DraftId draft) => [.. _fold.Of(draft).All];

    /// <summary>All comments of one name: each author names their own.</summary>
    public IReadOnlyList<Comment> Named(DraftId draft, CommentId comment) => [.. _fold.Of(draft).Named(comment)];

    /// <summary>All comments on versions of one clause, in the order in which they were written.</summary>
    public IReadOnlyList<Comment> On(DraftId draft, ClauseId clause) => [.. _fold.Of(draft).On(clause)];

    /// <summary>The comments that were written after so many others, in the order in which they were.</summary>
    public IReadOnlyList<Comment> After(DraftId draft, int others) => [.. _fold.Of(draft).After(others)];

    public AuthorTally TallyOf(AccountId author, DateTimeOffset now) => _fold.TallyOf(author, now);

    public void Dispose() => Journal.Dispose();

    internal static Comments Open(string folder, Action<string> notice, CancellationToken cancellation)
    {
        var fold = new CommentFold();
        return new Comments(
            fold, LineJournal.Open(Path.Combine(folder, FileName), fold.Read, rewriting: null, notice, progress: null, cancellation));
    }

    private sealed class Pending(CommentEntry entry, CommentFold fold, CancellationToken cancellation) : PendingLine(cancellation)
    {
        private readonly TaskCompletionSource<Comment> _done = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public Task<Comment> Done => _done.Task;

        public override void Write(LineBuffer buffer, long offset)
        {
            using (var json = new Utf8JsonWriter(buffer, Plain))
            {
                CommentJson.WriteOpen(json, entry);
            }

            buffer.EndLine();
        }

        public override void Publish() => fold.Take(entry);

        public override void Acknowledge() => _done.TrySetResult(fold.Of(entry.Draft).Find(entry.Comment, entry.By.Account)!);

        public override void Cancel() => _done.TrySetCanceled(Cancellation);

        public override void Fail(Exception why) => _done.TrySetException(why);
    }
}
