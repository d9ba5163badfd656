using System.Collections.Immutable;
using Microsoft.Extensions.Caching.Memory;
using ResolutionTracker.Analysis.History.Origins;
using ResolutionTracker.Core.Delegations;
using ResolutionTracker.Core.Drafting;
using ResolutionTracker.Core.History;

namespace ResolutionTracker.Web.History;

/// <summary>
/// Whose the words of drafts are, at any position. Of the drafts that were looked at last the newest state is kept, and some on the way
/// there, which share most of what they hold; any other moment is folded from the nearest one before it.
/// </summary>
internal sealed class KeptOrigins(IDraftLog log) : IDisposable
{
    private const int MostDrafts = 16;
    private const int MostMoments = 32;

    /// <summary>How far apart moments are kept at first; the steps afterwards are multiples of it.</summary>
    private const int FirstStep = 256;

    private readonly MemoryCache _drafts = new(new MemoryCacheOptions { SizeLimit = MostDrafts });

    /// <param name="position">Of the Council room; the caller has made sure that whoever asks may read so far.</param>
    public async Task<DraftOrigins> AtAsync(DraftId draft, long position, CancellationToken cancellation)
    {
        var kept = _drafts.GetOrCreate(draft, entry =>
        {
            entry.Size = 1;
            return new Kept();
        })!;
        await kept.Turn.WaitAsync(cancellation);
        try
        {
            var origins = kept.Nearest(position);
            if (origins.Position == position)
            {
                return origins;
            }

            // Many at once cost less than one after the other.
            var read = new List<Recorded>(FirstStep);
            await foreach (var recorded in log.ReadAsync(draft, new Room.Council(), origins.Position, cancellation))
            {
                if (recorded.Position > position)
                {
                    break;
                }

                read.Add(recorded);
                if (recorded.Position % FirstStep == 0)
                {
                    origins = kept.Keep(origins.After(read));
                    read.Clear();
                }
            }

            return kept.Keep(origins.After(read));
        }
        finally
        {
            kept.Turn.Release();
        }
    }

    public void Dispose() => _drafts.Dispose();

    /// <summary>The moments of one draft that are kept: each so many positions, and the newest.</summary>
    private sealed class Kept
    {
        private ImmutableSortedDictionary<long, DraftOrigins> _moments = ImmutableSortedDictionary<long, DraftOrigins>.Empty;
        private DraftOrigins _newest = DraftOrigins.Empty;
        private int _step = FirstStep;

        /// <summary>One reads the record at a time; the others find what it has kept. It has no wait handle, so nothing needs disposing of.</summary>
        public SemaphoreSlim Turn { get; } = new(1, 1);

        public DraftOrigins Nearest(long position) => _newest.Position <= position
            ? _newest
            : _moments.GetValueOrDefault(position / _step * _step) ?? _moments.LastOrDefault(moment => moment.Key <= position).Value ?? DraftOrigins.Empty;

        public DraftOrigins Keep(DraftOrigins origins)
        {
            _newest = origins.Position > _newest.Position ? origins : _newest;
            if (origins.Position % _step != 0)
            {
                return origins;
            }

            _moments = _moments.SetItem(origins.Position, origins);
            if (_moments.Count > MostMoments)
            {
                _step *= 2;
                _moments = _moments.RemoveRange(_moments.Keys.Where(position => position % _step != 0).ToList());
            }

            return origins;
        }
    }
}
