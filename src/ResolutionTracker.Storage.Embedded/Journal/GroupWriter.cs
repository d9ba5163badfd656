using Microsoft.Win32.SafeHandles;
using ResolutionTracker.Core.History;

namespace ResolutionTracker.Storage.Embedded.Journal;

/// <summary>
/// The one that writes to a journal. It takes all that waits, writes it at once, flushes once, looks at the result, and only then
/// acknowledges. After a failure it acknowledges nothing more, and never flushes again. A line that finds nobody writing, or makes an
/// expected crowd whole, is written on its caller's own thread, which saves two changes of thread; what else waits is written by the
/// journal's own.
/// </summary>
internal sealed class GroupWriter : IDisposable
{
    /// <summary>A group is closed when it is this long; one line may be longer.</summary>
    public const int GroupBytes = 4 * 1024 * 1024;

    /// <summary>From so many lines on the way at once it pays to wait a little for the next group to be whole.</summary>
    private const int Crowd = 8;

    private readonly Lock _queueLock = new();
    private readonly AutoResetEvent _wake = new(false);
    private readonly LineBuffer _buffer = new();
    private readonly List<PendingLine> _group = [];
    private readonly Rewriting? _rewriting;
    private readonly Thread _thread;
    private List<PendingLine> _waiting = [];
    private List<PendingLine> _taken = [];
    private SafeFileHandle _file;
    private long _end;
    private int _crowd;
    private long _groups;
    private Phase _phase;
    private bool _isWatched;
    private bool _isClosing;
    private volatile StoreCondition _condition;

    private enum Phase
    {
        /// <summary>Nobody writes: whoever comes writes at once.</summary>
        Idle,

        /// <summary>A crowd is expected: who makes it whole writes.</summary>
        Gathering,

        /// <summary>What waits is the journal's own thread's to write: whoever comes waits with it.</summary>
        HandedOver,

        /// <summary>Somebody writes: whoever comes waits for the next group.</summary>
        Writing,
    }

    public GroupWriter(SafeFileHandle file, long end, StoreCondition condition, Rewriting? rewriting, string name)
    {
        _file = file;
        _end = end;
        _condition = condition;
        _rewriting = rewriting;
        _thread = new Thread(Run) { IsBackground = true, Name = name };
        _thread.Start();
    }

    /// <summary>Raised on the writing thread when a write or flush has failed.</summary>
    public event Action<StoreCondition>? ConditionChanged;

    public StoreCondition Condition => _condition;

    public SafeFileHandle File => _file;

    /// <exception cref="LogClosedException">Nothing is taken any more.</exception>
    public void ThrowIfClosed()
    {
        switch (_condition)
        {
            case StoreCondition.ReadingOnly(var why):
                throw new LogClosedException(why);
            case StoreCondition.Failed(var why):
                throw new LogClosedException(why);
            case StoreCondition.Open when _isClosing:
                throw new LogClosedException("The store is closed.");
        }
    }

    /// <summary>Has a line written; its task is done when it is durable, which may be before this returns.</summary>
    /// <exception cref="LogClosedException">Nothing is taken any more.</exception>
    public void Enqueue(PendingLine line)
    {
        lock (_queueLock)
        {
            ThrowIfClosed();
            _waiting.Add(line);
            if (_phase is Phase.Writing or Phase.HandedOver || (_phase is Phase.Gathering && _waiting.Count < _crowd))
            {
                return;
            }

            TakeWaiting();
        }

        WriteTaken();
    }

    /// <summary>Takes nothing more, since another journal of the store failed. A group already being written is still acknowledged.</summary>
    public void Close(StoreCondition.Failed because)
    {
        List<PendingLine> refused;
        lock (_queueLock)
        {
            if (_condition is not StoreCondition.Open)
            {
                return;
            }

            _condition = because;
            refused = [.. _waiting];
            _waiting.Clear();
        }

        var closed = new LogClosedException(because.Why);
        foreach (var line in refused)
        {
            line.Fail(closed);
        }
    }

    /// <summary>Writes what waits and takes nothing more; reading goes on.</summary>
    public void Stop()
    {
        lock (_queueLock)
        {
            if (!_isClosing)
            {
                _isClosing = true;
                _ = _wake.Set();
            }
        }

        _thread.Join();
    }

    public void Dispose()
    {
        Stop();
        _wake.Dispose();
        _file.Dispose();
    }

    /// <summary>
    /// The journal's own thread: writes what was handed over to it, and what waits for a crowd that does not come. It looks each
    /// millisecond while there is something to look after, and sleeps otherwise.
    /// </summary>
    private void Run()
    {
        var gathering = 0L;
        while (true)
        {
            _ = _wake.WaitOne(_isWatched ? 1 : Timeout.Infinite);
            lock (_queueLock)
            {
                var isOurs = _phase is Phase.HandedOver || (_phase is Phase.Gathering && (gathering == _groups || _isClosing));
                if (isOurs && _waiting.Count == 0)
                {
                    // Nobody came, or those who waited were refused.
                    _phase = Phase.Idle;
                }

                if (_phase is Phase.Idle && _isClosing)
                {
                    return;
                }

                _isWatched = _phase is not Phase.Idle;
                gathering = _phase is Phase.Gathering ? _groups : 0;
                if (!isOurs || _phase is Phase.Idle)
                {
                    continue;
                }

                TakeWaiting();
            }

            WriteTaken();
        }
    }

    /// <summary>The caller is the one who writes, from here until <see cref="Next"/>.</summary>
    private void TakeWaiting()
    {
        (_waiting, _taken) = (_taken, _waiting);
        _phase = Phase.Writing;
        _groups++;
    }

    private void WriteTaken()
    {
        _crowd = _taken.Count;
        try
        {
            for (var next = 0; next < _taken.Count;)
            {
                next = WriteGroup(next);
            }

            if (_rewriting is not null && _rewriting.IsDue(_end))
            {
                Rewrite(_rewriting);
            }
        }
        catch (Exception failure)
        {
            Fail(failure);
        }

        _taken.Clear();
        Next();
    }

    /// <summary>
    /// Those just answered are likely to write again at once. Without a short wait they would form two half crowds that take turns, with
    /// twice the flushes. When they do not come, a millisecond or two are lost, once: the next group is expected to be as small as the
    /// one that came.
    /// </summary>
    private void Next()
    {
        lock (_queueLock)
        {
            if (_crowd >= Crowd && _waiting.Count < _crowd && _condition is StoreCondition.Open && !_isClosing)
            {
                _phase = Phase.Gathering;
            }
            else
            {
                _phase = _waiting.Count > 0 ? Phase.HandedOver : Phase.Idle;
            }

            if (_phase is Phase.HandedOver || _isClosing || (_phase is Phase.Gathering && !_isWatched))
            {
                _ = _wake.Set();
            }
        }
    }

    private int WriteGroup(int next)
    {
        _buffer.Clear();
        _group.Clear();
        for (; next < _taken.Count && _buffer.Count < GroupBytes; next++)
        {
            var line = _taken[next];
            if (line.IsCancelled)
            {
                line.Cancel();
                continue;
            }

            _group.Add(line);
            line.Write(_buffer, _end);
        }

        if (_buffer.Count > 0)
        {
            NativeFile.Write(_file, _buffer.Written, _end);
            if (_group.Count >= Crowd)
            {
                NativeFile.StartFlush(_file, _end, _buffer.Count);
            }
        }

        foreach (var line in _group)
        {
            line.MakeReady();
        }

        if (_buffer.Count > 0)
        {
            NativeFile.Flush(_file);
            _end += _buffer.Count;
        }

        // Who waits already is no one of those who are answered now; who comes from here on may be.
        if (next == _taken.Count)
        {
            lock (_queueLock)
            {
                _crowd += _waiting.Count;
            }
        }

        foreach (var line in _group)
        {
            line.Publish();
            line.Acknowledge();
        }

        return next;
    }

    private void Rewrite(Rewriting rewriting)
    {
        _buffer.Clear();
        rewriting.Write(_buffer);
        var file = DurableFile.Replace(rewriting.Path, _buffer.Written);
        _file.Dispose();
        _file = file;
        _end = _buffer.Count;
    }

    private void Fail(Exception failure)
    {
        var why = $"Nothing more is recorded since a write failed; start the server again. {failure.Message}";
        List<PendingLine> refused;
        lock (_queueLock)
        {
            _condition = new StoreCondition.Failed(why);
            refused = [.. _taken, .. _waiting];
            _waiting.Clear();
        }

        var closed = new LogClosedException(why, failure);
        foreach (var line in refused)
        {
            line.Fail(closed);
        }

        ConditionChanged?.Invoke(_condition);
    }

    /// <summary>How a journal of which only the last words count is made short again.</summary>
    /// <param name="IsDue">Asked after each group with the length of the file.</param>
    /// <param name="Write">Writes the lines that still count.</param>
    internal sealed record Rewriting(string Path, Func<long, bool> IsDue, Action<LineBuffer> Write);
}
