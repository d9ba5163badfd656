using ResolutionTracker.Core.Delegations;
using ResolutionTracker.Core.Drafting;
using ResolutionTracker.Core.History;
using ResolutionTracker.Storage.Embedded.Journal;

namespace ResolutionTracker.Storage.Embedded.Desk;

/// <summary>
/// What is asked of the record, kept in <c>desk.db</c>: a moment behind the record, and rebuilt from it wherever it is behind, missing
/// or damaged. Whoever must read what was just appended waits for its position first.
/// </summary>
public sealed class DraftDesk : IDisposable
{
    private const int Batch = 512;

    // Rows that change often are written once for many events, and not while a burst of appends needs the disk.
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(100);

    private readonly Lock _lock = new();
    private readonly AutoResetEvent _wake = new(false);
    private readonly AutoResetEvent _hurry = new(false);
    private readonly List<(string Key, long Position, TaskCompletionSource Done)> _waiters = [];
    private readonly DeskFile _file;
    private readonly DeskProjection _projection;
    private readonly Action<string> _notice;
    private readonly Dictionary<string, long> _applied;
    private readonly Thread _thread;
    private List<Recorded> _arrived = [];
    private TaskCompletionSource? _snapshotsAsked;
    private string? _stopped;
    private bool _isClosing;

    private DraftDesk(DeskFile file, DeskProjection projection, Action<string> notice)
    {
        (_file, _projection, _notice) = (file, projection, notice);
        _applied = projection.Applied.ToDictionary(each => each.Key, each => each.Value.Position);
        _thread = new Thread(Run) { IsBackground = true, Name = "desk" };
        _thread.Start();
    }

    /// <returns>All drafts, in no order.</returns>
    public IReadOnlyList<DraftSummary> Drafts() => _file.Drafts();

    public DraftSummary? Find(DraftId draft) => _file.Draft(draft);

    /// <returns>Every version of a clause, and its deletion, first to last.</returns>
    public IReadOnlyList<ClauseWording> WordingsOf(DraftId draft, ClauseId clause) => _file.Wordings(draft, clause);

    /// <returns>All that were tabled, in the order of tabling.</returns>
    public IReadOnlyList<AmendmentRow> AmendmentsOf(DraftId draft) => _file.Amendments(draft);

    /// <returns>All that a state tabled or joined, in any draft, in no order of drafts.</returns>
    public IReadOnlyList<AmendmentRow> AmendmentsBy(MemberState state) => _file.Amendments(state);

    /// <summary>The newest snapshot of a room's fold (see <see cref="RoomSnapshot"/>); what follows its position is read from the log.</summary>
    /// <returns>Null and 0 where there is none.</returns>
    public Task<(string? Json, long Position)> SnapshotAsync(DraftId draft, Room room, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        return Task.FromResult(_file.Snapshot(draft, room));
    }

    /// <returns>The last position of a room that the desk knows.</returns>
    public long AppliedOf(DraftId draft, Room room)
    {
        lock (_lock)
        {
            return _applied.GetValueOrDefault(DeskFile.Key(draft, room));
        }
    }

    /// <summary>Waits until the desk knows a room up to a position.</summary>
    /// <exception cref="InvalidOperationException">The desk has stopped, and is rebuilt at the next start.</exception>
    public async Task WaitForAsync(DraftId draft, Room room, long position, CancellationToken cancellation)
    {
        var key = DeskFile.Key(draft, room);
        TaskCompletionSource done;
        lock (_lock)
        {
            if (_applied.GetValueOrDefault(key) >= position)
            {
                return;
            }

            ThrowIfStopped();
            done = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            _waiters.Add((key, position, done));
            _ = _hurry.Set();
        }

        await done.Task.WaitAsync(cancellation);
    }

    /// <summary>Keeps a snapshot of each room that changed since its last; so the next start opens drafts at once.</summary>
    public async Task KeepSnapshotsAsync(CancellationToken cancellation)
    {
        Task done;
        lock (_lock)
        {
            ThrowIfStopped();
            _snapshotsAsked ??= new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            done = _snapshotsAsked.Task;
            _ = _hurry.Set();
            _ = _wake.Set();
        }

        await done.WaitAsync(cancellation);
    }

    public void Dispose()
    {
        lock (_lock)
        {
            _isClosing = true;
            _ = _hurry.Set();
            _ = _wake.Set();
        }

        _thread.Join();
        _wake.Dispose();
        _hurry.Dispose();
        _file.Dispose();
    }

    internal static DraftDesk Open(
        string folder, EmbeddedDraftLog log, EmbeddedStoreOptions options, Action<double>? progress, CancellationToken cancellation)
    {
        var file = OpenFile(folder, log, options.Notice);
        try
        {
            var projection = new DeskProjection(file, log, options.EventsPerSnapshot, options.Notice);
            CatchUp(projection, log, progress, cancellation);
            return new DraftDesk(file, projection, options.Notice);
        }
        catch
        {
            file.Dispose();
            throw;
        }
    }

    /// <summary>Called for each append that is on the disk, in order.</summary>
    internal void Enqueue(IReadOnlyList<Recorded> recorded)
    {
        lock (_lock)
        {
            if (_stopped is null)
            {
                _arrived.AddRange(recorded);
            }
        }

        _ = _wake.Set();
    }

    private static DeskFile OpenFile(string folder, EmbeddedDraftLog log, Action<string> notice)
    {
        var path = Path.Combine(folder, DeskFile.FileName);
        var isNew = !File.Exists(path);
        try
        {
            var file = new DeskFile(folder, readOnly: false);
            if (isNew || (!file.IsDamaged() && !IsAhead(file, log)))
            {
                return file;
            }

            file.Dispose();
        }
        catch (Exception e) when (!isNew && e is not OutOfMemoryException)
        {
            // What the database throws at a damaged file is of many kinds; whichever it is, the file can be had again.
        }

        notice("The desk did not agree with the record, or with itself, and is rebuilt from the record.");
        LiteFile.Delete(path);
        return new DeskFile(folder, readOnly: false);
    }

    private static bool IsAhead(DeskFile file, EmbeddedDraftLog log)
    {
        var last = log.Rooms.ToDictionary(room => DeskFile.Key(room.Draft, room.Room), room => room.Last);
        return file.Applied().Any(applied => applied.Value.Position > last.GetValueOrDefault(applied.Key));
    }

    private static void CatchUp(DeskProjection projection, EmbeddedDraftLog log, Action<double>? progress, CancellationToken cancellation)
    {
        var behind = log.Rooms
            .Select(room => (room.Draft, room.Room, room.Last, Applied: projection.Applied.GetValueOrDefault(DeskFile.Key(room.Draft, room.Room)).Position))
            .Where(room => room.Applied < room.Last)
            .ToList();
        var (due, done) = (behind.Sum(room => room.Last - room.Applied), 0L);
        foreach (var room in behind)
        {
            foreach (var batch in log.ReadAsync(room.Draft, room.Room, room.Applied, cancellation).ToBlockingEnumerable(cancellation).Chunk(Batch))
            {
                projection.Apply(batch);
                done += batch.Length;
                progress?.Invoke((double)done / due);
            }
        }
    }

    private void Run()
    {
        var taken = new List<Recorded>();
        while (true)
        {
            TaskCompletionSource? snapshotsAsked;
            bool isClosing;
            lock (_lock)
            {
                (taken, _arrived) = (_arrived, taken);
                (snapshotsAsked, _snapshotsAsked) = (_snapshotsAsked, null);
                isClosing = _isClosing;
            }

            try
            {
                foreach (var batch in taken.Chunk(Batch))
                {
                    _projection.Apply(batch);
                    Tell(batch);
                }

                if (snapshotsAsked is not null || (isClosing && taken.Count == 0))
                {
                    _projection.KeepSnapshots();
                    snapshotsAsked?.SetResult();
                }
            }
            catch (Exception failure)
            {
                Stop(failure);
                _ = snapshotsAsked?.TrySetException(new InvalidOperationException(_stopped, failure));
                return;
            }

            if (isClosing && taken.Count == 0)
            {
                return;
            }

            if (taken.Count == 0)
            {
                _ = _wake.WaitOne();
                _ = _hurry.WaitOne(MustHurry() ? TimeSpan.Zero : Patience);
            }

            taken.Clear();
        }
    }

    private bool MustHurry()
    {
        lock (_lock)
        {
            return _isClosing || _waiters.Count > 0 || _snapshotsAsked is not null;
        }
    }

    private void Tell(Recorded[] batch)
    {
        lock (_lock)
        {
            foreach (var recorded in batch)
            {
                _applied[DeskFile.Key(recorded.Draft, recorded.Room)] = recorded.Position;
            }

            for (var each = _waiters.Count - 1; each >= 0; each--)
            {
                var (key, position, done) = _waiters[each];
                if (_applied.GetValueOrDefault(key) >= position)
                {
                    _waiters.RemoveAt(each);
                    done.SetResult();
                }
            }
        }
    }

    private void Stop(Exception failure)
    {
        List<TaskCompletionSource> waiting;
        lock (_lock)
        {
            _stopped = $"The desk has stopped, and is mended at the next start: {failure.Message}";
            waiting = [.. _waiters.Select(waiter => waiter.Done)];
            _waiters.Clear();
            _arrived.Clear();
        }

        _notice(_stopped);
        foreach (var done in waiting)
        {
            done.SetException(new InvalidOperationException(_stopped, failure));
        }
    }

    private void ThrowIfStopped()
    {
        if (_stopped is not null || _isClosing)
        {
            throw new InvalidOperationException(_stopped ?? "The desk is closed.");
        }
    }
}
