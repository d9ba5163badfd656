using ResolutionTracker.Core.History;

namespace ResolutionTracker.Web.History;

/// <summary>
/// One room's folds as they were: checkpoints evenly apart, laid when a position behind them is first asked for, and the stretches between
/// them that were asked for last, fold by fold. So any position costs at most one stretch, forwards and backwards alike.
/// </summary>
/// <param name="read">The events of the room after a position.</param>
/// <param name="snapshot">The newest fold that is kept on the disk; null where there is none.</param>
/// <param name="weigh">What a fold holds that the one before it does not, in bytes; the one before may be none.</param>
internal sealed class FoldCourse<TFold>(
    Func<long, IAsyncEnumerable<Recorded>> read,
    Func<Task<TFold?>> snapshot,
    Func<TFold?, Recorded, TFold> evolve,
    Func<TFold, long> positionOf,
    Func<TFold?, TFold, long> weigh) : IFoldCourse
    where TFold : class
{
    /// <summary>Positions from one checkpoint to the next, until there are too many.</summary>
    public const int Apart = 256;

    // A player moves within a stretch or two; others look at moments far from one another.
    private const int StretchesKept = 4;

    private readonly SemaphoreSlim _turn = new(1, 1);
    private readonly LinkedList<Stretch> _stretches = new();
    private readonly List<TFold?> _checkpoints = [null];
    private long _ofCheckpoints;
    private long _ofStretches;
    private int _apart = Apart;
    private volatile bool _isToThin;

    public long Weight => Volatile.Read(ref _ofCheckpoints) + Volatile.Read(ref _ofStretches);

    /// <returns>Null before the first event; the newest fold past the last one.</returns>
    public async Task<TFold?> AtAsync(long position, CancellationToken cancellation)
    {
        if (position < 1)
        {
            return null;
        }

        for (var isFirst = true; ; isFirst = false)
        {
            // One checkpoint a turn, so that whoever needs little is not kept waiting by whoever is the first to look far into the past.
            await _turn.WaitAsync(cancellation);
            try
            {
                ThinIfAsked();
                if ((Find(position) ?? (isFirst ? await NearTheEndAsync(position) : null)) is { } stretch)
                {
                    return await InAsync(stretch, position);
                }

                if (await LayNextAsync() is (false, var newest))
                {
                    return newest;
                }
            }
            finally
            {
                _ = _turn.Release();
            }
        }
    }

    public void Thin() => _isToThin = true;

    public void Dispose() => _turn.Dispose();

    private Stretch? Find(long position)
    {
        for (var node = _stretches.First; node is not null; node = node.Next)
        {
            if (node.Value.Start < position && position <= node.Value.Start + node.Value.Span)
            {
                _stretches.Remove(node);
                _stretches.AddFirst(node);
                return node.Value;
            }
        }

        var index = (position - 1) / _apart;
        return index < _checkpoints.Count ? Add(new Stretch(index * _apart, _apart, _checkpoints[(int)index])) : null;
    }

    // The end of a history that nobody has gone through yet is not far from what the disk keeps.
    private async Task<Stretch?> NearTheEndAsync(long position) =>
        await snapshot() is { } newest && positionOf(newest) is var at && at <= position && position - at <= _apart
            ? Add(new Stretch(at, _apart, newest))
            : null;

    private Stretch Add(Stretch stretch)
    {
        _stretches.AddFirst(stretch);
        if (_stretches.Count > StretchesKept)
        {
            _stretches.RemoveLast();
        }

        return stretch;
    }

    private async Task<TFold?> InAsync(Stretch stretch, long position)
    {
        var due = position - stretch.Start;
        if (due > stretch.Folds.Count)
        {
            var fold = stretch.Last;
            await foreach (var recorded in read(stretch.Start + stretch.Folds.Count))
            {
                fold = evolve(fold, recorded);
                stretch.Add(fold, recorded);
                if (stretch.Folds.Count >= due)
                {
                    break;
                }
            }

            Volatile.Write(ref _ofStretches, _stretches.Sum(each => each.Weight));
        }

        return due > 0 && due <= stretch.Folds.Count ? stretch.Folds[(int)due - 1] : stretch.Last;
    }

    /// <returns>Whether there was another checkpoint to lay; where the room ends before it, its newest fold.</returns>
    private async Task<(bool IsLaid, TFold? Newest)> LayNextAsync()
    {
        var (before, fold, count) = (_checkpoints[^1], _checkpoints[^1], 0);
        await foreach (var recorded in read((_checkpoints.Count - 1) * (long)_apart))
        {
            fold = evolve(fold, recorded);
            if (++count == _apart)
            {
                _checkpoints.Add(fold);
                Volatile.Write(ref _ofCheckpoints, _ofCheckpoints + weigh(before, fold));
                return (true, fold);
            }
        }

        return (false, fold);
    }

    private void ThinIfAsked()
    {
        if (!_isToThin)
        {
            return;
        }

        _isToThin = false;
        _apart *= 2;
        var kept = _checkpoints.Where((_, index) => index % 2 == 0).ToList();
        _checkpoints.Clear();
        _checkpoints.AddRange(kept);
        _stretches.Clear();
        Volatile.Write(ref _ofStretches, 0);
        Volatile.Write(ref _ofCheckpoints, kept.Zip(kept.Skip(1)).Sum(pair => weigh(pair.First, pair.Second!)));
    }

    /// <summary>The folds from one position on, as far as anybody has asked.</summary>
    /// <param name="start">The position of the fold before the first of these.</param>
    /// <param name="span">How many there may be.</param>
    private sealed class Stretch(long start, long span, TFold? before)
    {
        // What an event's own words become in memory, and the nodes of the trees that lead to them.
        private const int OfAnEvent = 700;

        public long Start => start;

        public long Span => span;

        public List<TFold> Folds { get; } = [];

        public TFold? Last => Folds.Count > 0 ? Folds[^1] : before;

        public long Weight { get; private set; }

        public void Add(TFold fold, Recorded recorded)
        {
            Folds.Add(fold);
            Weight += OfAnEvent + (2 * recorded.Stored.Utf8.Length);
        }
    }
}
