using System.Globalization;
using Microsoft.Extensions.Caching.Memory;
using ResolutionTracker.Analysis.History;
using ResolutionTracker.Core.Delegations;
using ResolutionTracker.Core.Drafting;
using ResolutionTracker.Core.History;
using ResolutionTracker.Web.Delegations;
using ResolutionTracker.Web.Drafting;

namespace ResolutionTracker.Web.History;

/// <summary>Texts as they were, by the names that people give to moments: the base, a revision, a position. Each is folded once and kept
/// while there is room, since a moment that is past never changes.</summary>
internal sealed class PastTexts(IDraftLog log, DraftingDesk desk) : IDisposable
{
    private const string Base = "base";
    private const string Start = "start";
    private const int Kept = 64;

    private readonly MemoryCache _texts = new(new MemoryCacheOptions { SizeLimit = Kept });
    private readonly MemoryCache _bases = new(new MemoryCacheOptions { SizeLimit = 1024 });

    /// <param name="since"><c>base</c>, <c>start</c> for the zero draft, the name of a revision, or a position of the Council room.</param>
    /// <returns>Null where the viewer knows no such moment.</returns>
    public async Task<PastText?> FindAsync(Sight sight, string since, CancellationToken cancellation)
    {
        var draft = sight.Draft;
        var position = since.Trim() switch
        {
            Base when draft.Base is not null => await BaseOfAsync(draft.Id, cancellation),
            Start => draft.Revisions.FirstOrDefault()?.Position,
            var name when RevisionNames.Find(draft, name) is { } revision => revision.Position,
            var number when long.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var at) => at,
            _ => null,
        };
        return position is { } found ? await AtAsync(sight, found, cancellation) : null;
    }

    /// <returns>Null where the viewer knows no such position.</returns>
    public async Task<PastText?> AtAsync(Sight sight, long position, CancellationToken cancellation)
    {
        if (position < 1 || position > sight.UpTo)
        {
            return null;
        }

        var key = (sight.Draft.Id, position);
        if (_texts.TryGetValue(key, out PastText? known))
        {
            return known;
        }

        var isBase = sight.Draft.Base is not null && await BaseOfAsync(sight.Draft.Id, cancellation) == position;
        return await desk.AtAsync(sight.Draft.Id, position, cancellation) is { } past
            ? _texts.Set(key, PastText.Of(past, isBase), new MemoryCacheEntryOptions { Size = 1 })
            : null;
    }

    public void Dispose()
    {
        _texts.Dispose();
        _bases.Dispose();
    }

    /// <summary>A draft opens with the clauses of its base, then what makes the zero draft of them: the last of its first clauses that
    /// belong to the base is the moment at which its text was the base's.</summary>
    private async Task<long> BaseOfAsync(DraftId draft, CancellationToken cancellation)
    {
        if (_bases.TryGetValue(draft, out long known))
        {
            return known;
        }

        var position = 0L;
        await foreach (var recorded in log.ReadAsync(draft, new Room.Council(), 0, cancellation))
        {
            if (recorded.Event is not (DraftEvent.DraftOpened or DraftEvent.BaseTextNamed or DraftEvent.ClauseInserted { IsFromBase: true }))
            {
                break;
            }

            position = recorded.Position;
        }

        return _bases.Set(draft, position, new MemoryCacheEntryOptions { Size = 1 });
    }
}
