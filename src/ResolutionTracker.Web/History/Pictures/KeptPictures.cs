using Microsoft.Extensions.Caching.Memory;
using ResolutionTracker.Analysis.History.Pictures;
using ResolutionTracker.Core.Delegations;
using ResolutionTracker.Core.Drafting;
using ResolutionTracker.Core.History;

namespace ResolutionTracker.Web.History.Pictures;

/// <summary>
/// The pictures of negotiations up to the moments that were looked at last, and of each negotiation the track from which those of any other
/// moment are made. A moment that is past never changes, and who looks makes no difference.
/// </summary>
internal sealed class KeptPictures(IDraftLog log, KeptOrigins origins) : IDisposable
{
    private const int MostDrafts = 16;

    /// <summary>Characters of all that is kept drawn.</summary>
    private const int Most = 32_000_000;

    private readonly MemoryCache _tracks = new(new MemoryCacheOptions { SizeLimit = MostDrafts });
    private readonly MemoryCache _drawn = new(new MemoryCacheOptions { SizeLimit = Most });

    /// <param name="draft">As far as it is to be shown; the caller has made sure that whoever asks may read so far.</param>
    public async Task<NegotiationPictures> OfAsync(Draft draft, CancellationToken cancellation)
    {
        if (_drawn.TryGetValue((draft.Id, draft.Position), out NegotiationPictures? known))
        {
            return known!;
        }

        var track = await TrackAsync(draft, cancellation);
        var pictures = NegotiationPictures.Of(draft, track, await origins.AtAsync(draft.Id, draft.Position, cancellation));
        return _drawn.Set((draft.Id, draft.Position), pictures, new MemoryCacheEntryOptions { Size = pictures.Weight });
    }

    public void Dispose()
    {
        _tracks.Dispose();
        _drawn.Dispose();
    }

    private async Task<NegotiationTrack> TrackAsync(Draft draft, CancellationToken cancellation)
    {
        var kept = _tracks.GetOrCreate(draft.Id, entry =>
        {
            entry.Size = 1;
            return new Kept();
        })!;
        await kept.Turn.WaitAsync(cancellation);
        try
        {
            if (kept.Track.Position < draft.Position)
            {
                await foreach (var recorded in log.ReadAsync(draft.Id, new Room.Council(), kept.Track.Position, cancellation))
                {
                    if (recorded.Position > draft.Position)
                    {
                        break;
                    }

                    kept.Track = kept.Track.After(recorded);
                }
            }

            return kept.Track;
        }
        finally
        {
            kept.Turn.Release();
        }
    }

    private sealed class Kept
    {
        /// <summary>One reads the record at a time; the others find what it has folded. It has no wait handle, so nothing needs disposing of.</summary>
        public SemaphoreSlim Turn { get; } = new(1, 1);

        public NegotiationTrack Track { get; set; } = NegotiationTrack.Empty;
    }
}
