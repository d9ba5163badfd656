using ResolutionTracker.Analysis.History;
using ResolutionTracker.Core.Delegations;
using ResolutionTracker.Core.History;
using ResolutionTracker.Web.Delegations;

namespace ResolutionTracker.Web.Drafting;

/// <summary>What a page missed while it was away: each place that changed once, as it is now; too much to draw, and it is fetched anew.</summary>
internal sealed class CatchUp(IDraftLog log, RoomPlaces places)
{
    /// <summary>How many events behind a page is still brought up to date place by place.</summary>
    public const int Limit = 200;

    /// <param name="past">The text with which the page compares; null where it shows the clean text.</param>
    public async Task<CaughtUp> SinceAsync(Sight sight, Room room, long after, PastText? past, CancellationToken cancellation)
    {
        var now = room is Room.Council ? sight.UpTo : sight.Own!.Position;
        // Words being typed have no position, so whoever comes in is always told how they stand.
        var working = room is Room.Delegation ? places.OfWords(sight.Draft, sight.Own!) : [];
        if (after == now)
        {
            return new CaughtUp(now, working, null, Reload: false);
        }

        if (after > now || after < 0 || now - after > Limit || !sight.IsCouncil)
        {
            return new CaughtUp(now, [], null, Reload: true);
        }

        var missed = new List<Recorded>();
        await foreach (var recorded in log.ReadAsync(sight.Draft.Id, room, after, cancellation))
        {
            if (recorded.Position > now)
            {
                break;
            }

            missed.Add(recorded);
        }

        if (room is Room.Council)
        {
            var changed = RoomPlaces.InCouncil(null, sight.Draft, missed);
            return new CaughtUp(now, await places.OfCouncilAsync(sight.Draft, changed, past), RoomPlaces.OrderOf(sight.Draft, changed), Reload: false);
        }

        var own = RoomPlaces.InDelegation(null, sight.Own!, missed);
        foreach (var ended in missed.Select(AnchorsOf).SelectMany(anchors => anchors))
        {
            own.AddClause(ended);
        }

        return new CaughtUp(now, [.. await places.OfDelegationAsync(sight.Draft, sight.Own!, own), .. working], null, Reload: false);
    }

    // An amendment that is no longer in preparation is known by its own earlier events only.
    private static IEnumerable<Core.Drafting.ClauseId> AnchorsOf(Recorded recorded) => recorded.Event switch
    {
        Core.Drafting.DraftEvent.AmendmentPrepared e => e.Changes.SelectMany(Core.Drafting.Draft.PlacesOf),
        Core.Drafting.DraftEvent.AmendmentTabled e => e.Changes.SelectMany(Core.Drafting.Draft.PlacesOf),
        _ => [],
    };
}
