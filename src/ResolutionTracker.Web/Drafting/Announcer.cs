using Microsoft.AspNetCore.SignalR;
using ResolutionTracker.Core.Amendments;
using ResolutionTracker.Core.Delegations;
using ResolutionTracker.Core.Drafting;

namespace ResolutionTracker.Web.Drafting;

/// <summary>Tells the screens what was recorded: after the append, never before; each room once; and nobody who appends waits for it.</summary>
internal sealed class Announcer(
    DraftNewsFeed feed,
    DraftingDesk desk,
    RoomPlaces places,
    RoomLifetimeManager rooms,
    IHubContext<DraftingHub, IDraftingClient> hub,
    ILogger<Announcer> logger) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await foreach (var news in feed.ReadAllAsync(stoppingToken))
        {
            var last = news.Recorded[^1];
            DraftingLog.Recorded(logger, last.Draft.ToString(), news.Recorded.Count, last.Position, last.By.ToString());
            try
            {
                await AnnounceAsync(news);
            }
            catch (Exception e) when (e is not OperationCanceledException)
            {
                // A page that hears nothing of this position sees the hole at the next one and asks.
                DraftingLog.NotAnnounced(logger, e, last.Draft.ToString(), last.Position);
            }
        }
    }

    private async Task AnnounceAsync(DraftNews news)
    {
        var draft = news.After;
        var before = news.Before?.Position ?? 0;
        if (draft.Position > before)
        {
            var council = new Room.Council();
            var changed = RoomPlaces.InCouncil(draft, news.Recorded);
            if (rooms.HasMembers(RoomGroups.Of(draft.Id, council)))
            {
                Send(council, draft.Position, before, await places.OfCouncilAsync(draft, changed), RoomPlaces.OrderOf(draft, changed));
            }

            await TellRoomsThatStandOnAsync(draft, changed, news.OwnAfter);
            if (draft.OpenedUpTo != news.Before?.OpenedUpTo && draft.OpenedUpTo is { } upTo)
            {
                _ = hub.Clients.Group(RoomGroups.ObserversOf(draft.Id)).Opened(new OpenedFurther(draft.Id.ToString(), upTo));
            }
        }

        if (news.OwnAfter is { } own && own.Position > (news.OwnBefore?.Position ?? 0) && rooms.HasMembers(RoomGroups.Of(draft.Id, own.Room)))
        {
            var changed = RoomPlaces.InDelegation(news.OwnBefore, own, news.Recorded);
            Send(own.Room, own.Position, news.OwnBefore?.Position ?? 0, await places.OfDelegationAsync(draft, own, changed), null);
        }

        void Send(Room room, long position, long previous, IReadOnlyList<PlaceFragment> fragments, IReadOnlyList<string>? order) =>
            _ = hub.Clients.Group(RoomGroups.Of(draft.Id, room))
                .Changed(new RoomNews(draft.Id.ToString(), room.Key, position, previous, fragments, order));
    }

    /// <summary>When the text moves under what a delegation has in preparation, its own places say so; nothing happened in its room, so
    /// the position stays.</summary>
    private async Task TellRoomsThatStandOnAsync(Draft draft, ChangedPlaces changed, DelegationRoom? told)
    {
        foreach (var own in desk.RoomsOf(draft.Id).Where(own => rooms.HasMembers(RoomGroups.Of(draft.Id, own.Room))))
        {
            var standsOn = new ChangedPlaces();
            foreach (var anchor in own.InPreparation.SelectMany(amendment => amendment.Changes).Select(Draft.AnchorOf).OfType<ClauseId>())
            {
                if (changed.HasAllClauses || changed.Clauses.Contains(anchor))
                {
                    standsOn.AddClause(anchor);
                }
            }

            if (!standsOn.IsEmpty && own.State != told?.State)
            {
                _ = hub.Clients.Group(RoomGroups.Of(draft.Id, own.Room)).Changed(new RoomNews(
                    draft.Id.ToString(), own.Room.Key, own.Position, own.Position, await places.OfDelegationAsync(draft, own, standsOn), null));
            }
        }
    }
}
