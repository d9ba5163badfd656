using ResolutionTracker.Core.Delegations;
using ResolutionTracker.Core.Drafting;
using ResolutionTracker.Core.History;
using ResolutionTracker.Web.Delegations;
using ResolutionTracker.Web.Drafting;

namespace ResolutionTracker.Web.History.Replay;

/// <summary>
/// What a viewer's replay of a negotiation shows: the Council room as far as they may read it, moment by moment, drawn with the same fragments
/// that live viewers got, and the own room of their delegation, in a place of its own so that all others are the same for everybody. The way from
/// any moment to any other costs the same, and is the same function forwards and backwards.
/// </summary>
internal sealed class ReplayMoments(DraftingDesk desk, IDraftLog log, PlaceRenderer renderer, OwnMoments ownRooms)
{
    /// <summary>How far back the events of one command are told.</summary>
    private const int EventsTold = 24;

    /// <returns>Null where the viewer knows no such position.</returns>
    public async Task<ReplayMoment?> AtAsync(Sight sight, long position, CancellationToken cancellation) =>
        IsIn(sight, position) ? await AtAsync(sight.Draft.Id, position, cancellation) : null;

    /// <summary>The same for whoever has made sure that its reader may read up to there.</summary>
    /// <returns>Null where there is no such position.</returns>
    internal async Task<ReplayMoment?> AtAsync(DraftId draft, long position, CancellationToken cancellation)
    {
        if (await desk.AtAsync(draft, position, cancellation) is not { } now)
        {
            return null;
        }

        var events = new List<Recorded>();
        await foreach (var recorded in log.ReadAsync(now.Id, new Room.Council(), Math.Max(0, position - EventsTold), cancellation))
        {
            events.Add(recorded);
            if (recorded.Position == position)
            {
                break;
            }
        }

        var first = events.FindLastIndex(recorded => recorded.Command != events[^1].Command || recorded.Account != events[^1].Account) + 1;
        var isCut = first == 0 && events[0].Position > 1;
        events.RemoveRange(0, first);
        return new ReplayMoment(now, await desk.AtAsync(now.Id, events[0].Position - 1, cancellation), events, isCut);
    }

    /// <param name="now">The Council room's fold at a moment that the viewer may read.</param>
    /// <returns>Null where the viewer has no room of a delegation.</returns>
    public async Task<OwnMoment?> OwnAsync(Sight sight, Draft now, CancellationToken cancellation) =>
        sight.State is { } state ? await ownRooms.AtAsync(now, state, long.MaxValue, cancellation) : null;

    /// <param name="from">The position that the page shows; 0 for a page that shows nothing yet.</param>
    /// <returns>Null where the viewer knows no such positions.</returns>
    public async Task<ReplayAnswer?> BetweenAsync(Sight sight, long from, long to, CancellationToken cancellation)
    {
        var shown = from != 0 && IsIn(sight, from) ? await desk.AtAsync(sight.Draft.Id, from, cancellation) : null;
        if ((from != 0 && shown is null) || await AtAsync(sight, to, cancellation) is not { Now: var now } moment)
        {
            return null;
        }

        if (from == to)
        {
            return new ReplayAnswer(from, to, [], null);
        }

        var changed = PlacesBetween.Of(shown, now);
        var places = await DrawAsync(shown, moment, changed, place => ShownTo(shown, now, place));
        if (await OwnAsync(sight, now, cancellation) is { } own)
        {
            places.Add(await renderer.OwnThenAsync(own));
        }

        return new ReplayAnswer(from, to, places, RoomPlaces.OrderOf(now, changed));
    }

    /// <param name="shown">The draft as a page shows it; null where it shows nothing yet.</param>
    /// <param name="changed">The places of the text that differ.</param>
    /// <param name="shownAt">What of a place's proposals need not be drawn.</param>
    internal async Task<List<PlaceFragment>> DrawAsync(Draft? shown, ReplayMoment moment, ChangedPlaces changed, Func<ClauseId?, ShownBefore> shownAt)
    {
        var now = moment.Now;
        var places = new List<PlaceFragment> { await renderer.HeadAsync(now), await renderer.JustNowAsync(moment) };
        // What is neither beside a clause nor a clause is no part of these answers.
        if (!changed.IsEmpty || shown!.Stage != now.Stage || shown.Revisions.Count != now.Revisions.Count)
        {
            places.Add(await renderer.AgreedAsync(now));
            places.Add(await renderer.StillOpenAsync(now));
            places.Add(await renderer.ProposedAsync(now));
        }

        if (changed.HasStart)
        {
            places.Add(await renderer.ClauseAsync(now, null, shownAt(null)));
        }

        foreach (var clause in changed.In(now))
        {
            places.Add(await renderer.ClauseAsync(now, clause, shownAt(clause.Id)));
        }

        return places;
    }

    private static ShownBefore ShownTo(Draft? shown, Draft now, ClauseId? place) =>
        shown is null ? ShownBefore.Nothing : ShownBefore.Of(shown, now, place);

    private static bool IsIn(Sight sight, long position) => position >= 1 && position <= sight.UpTo;
}
