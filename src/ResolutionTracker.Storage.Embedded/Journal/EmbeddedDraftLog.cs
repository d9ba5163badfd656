using System.Runtime.CompilerServices;
using ResolutionTracker.Core.Delegations;
using ResolutionTracker.Core.Drafting;
using ResolutionTracker.Core.History;

namespace ResolutionTracker.Storage.Embedded.Journal;

/// <summary>The record on the disk: <c>record.journal</c> (see <see cref="RecordLine"/> for its make).</summary>
internal sealed class EmbeddedDraftLog : IDraftLog, IDisposable
{
    public const string FileName = "record.journal";
    private const int Page = 256;

    // Who wants to see one event, or a few, is not to wait for a page of them.
    private const int FirstPage = 8;

    private readonly RecordIndex _index;
    private readonly LineJournal _journal;

    private EmbeddedDraftLog(RecordIndex index, LineJournal journal) => (_index, _journal) = (index, journal);

    /// <summary>Called on the writer's thread for each append that is on the disk, before it is acknowledged.</summary>
    public Action<IReadOnlyList<Recorded>> Published { get; set; } = static _ => { };

    public LineJournal Journal => _journal;

    /// <summary>The last position of each room of each draft.</summary>
    public IEnumerable<(DraftId Draft, Room Room, long Last)> Rooms =>
        _index.Streams.Where(stream => stream.Last > 0).Select(stream => (stream.Draft, stream.Room, stream.Last));

    /// <inheritdoc cref="LineJournal.Open"/>
    public static EmbeddedDraftLog Open(
        string folder, Action<string> notice, Action<double>? progress, CancellationToken cancellation)
    {
        var loader = new RecordLoader();
        var journal = LineJournal.Open(
            Path.Combine(folder, FileName), loader.Read, rewriting: null, notice, progress, cancellation);
        return new EmbeddedDraftLog(loader.Index, journal);
    }

    /// <returns>The last position of a room, 0 where it has none.</returns>
    public long LastOf(DraftId draft, Room room) => _index.Find(draft, room)?.Last ?? 0;

    public Task<IReadOnlyList<Recorded>?> TryAppendAsync(
        DraftId draft, IReadOnlyList<RoomAppend> appends, CancellationToken cancellation)
    {
        if (cancellation.IsCancellationRequested)
        {
            return Task.FromCanceled<IReadOnlyList<Recorded>?>(cancellation);
        }

        Check(appends);
        try
        {
            _journal.ThrowIfClosed();
            if (PendingAppend.Prepare(_index, draft, appends, Published, cancellation) is not { } pending)
            {
                return Task.FromResult<IReadOnlyList<Recorded>?>(null);
            }

            _journal.Enqueue(pending);
            return pending.Done;
        }
        catch (LogClosedException closed)
        {
            return Task.FromException<IReadOnlyList<Recorded>?>(closed);
        }
    }

    public async IAsyncEnumerable<Recorded> ReadAsync(
        DraftId draft, Room room, long after, [EnumeratorCancellation] CancellationToken cancellation)
    {
        await Task.CompletedTask;
        if (_index.Find(draft, room) is not { } stream)
        {
            yield break;
        }

        var (position, page) = (Math.Max(after, 0), FirstPage);
        while (true)
        {
            cancellation.ThrowIfCancellationRequested();
            var read = RecordReader.After(_journal.File, stream, position, page);
            if (read.Count == 0)
            {
                yield break;
            }

            foreach (var recorded in read)
            {
                yield return recorded;
            }

            position += read.Count;
            page = Math.Min(2 * page, Page);
        }
    }

    public Task<IReadOnlyList<Recorded>> FindAsync(
        DraftId draft, AccountId account, CommandId command, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        var found = new List<Recorded>();
        foreach (var run in _index.Find(draft, account, command))
        {
            for (var read = 0L; read < run.Count;)
            {
                var more = RecordReader.After(_journal.File, run.Stream, run.First - 1 + read, (int)Math.Min(Page, run.Count - read));
                found.AddRange(more);
                read += more.Count;
            }
        }

        return Task.FromResult<IReadOnlyList<Recorded>>(found);
    }

    public void Dispose() => _journal.Dispose();

    private static void Check(IReadOnlyList<RoomAppend> appends)
    {
        ArgumentOutOfRangeException.ThrowIfZero(appends.Count);
        foreach (var append in appends)
        {
            ArgumentOutOfRangeException.ThrowIfNegative(append.Seen);
            ArgumentOutOfRangeException.ThrowIfZero(append.Events.Count);
        }

        if (appends.Count > 1 && appends.DistinctBy(append => append.Room).Count() < appends.Count)
        {
            throw new ArgumentException("A room stands twice in one append.", nameof(appends));
        }
    }
}
