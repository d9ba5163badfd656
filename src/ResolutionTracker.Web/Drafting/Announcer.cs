using Microsoft.AspNetCore.SignalR;
using ResolutionTracker.Analysis.History;
using ResolutionTracker.Core.Amendments;
using ResolutionTracker.Core.Delegations;
using ResolutionTracker.Core.Drafting;
using ResolutionTracker.Web.History;

namespace ResolutionTracker.Web.Drafting;

/// <summary>Tells the screens what was recorded: after the append, never before; each room once; and nobody who appends waits for it.</summary>
internal sealed class Announcer(
    DraftNewsFeed feed,
    DraftingDesk desk,
    RoomPlaces places,
    RoomLifetimeManager rooms,
    LookedAt lookedAt,
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
        if (draft.Position > (news.Before?.Position ?? 0))
        {
            var changed = RoomPlaces.InCouncil(news.Before, draft, news.Recorded);
            await TellCouncilAsync(news.Before, draft, changed);
            await TellRoomsThatStandOnAsync(draft, changed, news.OwnAfter);
            if (draft.OpenedUpTo != news.Before?.OpenedUpTo && draft.OpenedUpTo is { } upTo)
            {
                _ = hub.Clients.Group(RoomGroups.ObserversOf(draft.Id)).Opened(new OpenedFurther(draft.Id.ToString(), upTo));
            }
        }

        if (news.OwnAfter is { } own && own.Position > (news.OwnBefore?.Position ?? 0) && rooms.HasMembers(RoomGroups.Of(draft.Id, own.Room)))
        {
            var changed = RoomPlaces.InDelegation(news.OwnBefore, own, news.Recorded);
            _ = hub.Clients.Group(RoomGroups.Of(draft.Id, own.Room)).Changed(new RoomNews(
                draft.Id.ToString(), own.Room.Key, own.Position, news.OwnBefore?.Position ?? 0, await places.OfDelegationAsync(draft, own, changed), null));
        }
    }

    /// <summary>Each view of the text in which somebody is gets the clauses drawn its own way, once; all else is the same for all.</summary>
    private async Task TellCouncilAsync(Draft? before, Draft draft, ChangedPlaces changed)
    {
        var council = new Room.Council();
        var views = new List<(string Group, PastText? Past)>(lookedAt.Of(draft.Id).Select(past => (RoomGroups.Of(draft.Id, past.Position), (PastText?)past)));
        if (rooms.HasMembers(RoomGroups.Of(draft.Id, council)))
        {
            views.Insert(0, (RoomGroups.Of(draft.Id, council), null));
        }

        var around = views.Count > 0 ? await places.AroundAsync(draft, changed, before) : [];
        foreach (var (group, past) in views)
        {
            _ = hub.Clients.Group(group).Changed(new RoomNews(
                draft.Id.ToString(),
                council.Key,
                draft.Position,
                before?.Position ?? 0,
                [.. around, .. await places.OnPaperAsync(draft, changed, past, before)],
                RoomPlaces.OrderOf(draft, changed)));
        }
    }

    /// <summary>When the text moves under what a delegation has in preparation, its own places say so; nothing happened in its room, so
    /// the position stays.</summary>
    private async Task TellRoomsThatStandOnAsync(Draft draft, ChangedPlaces changed, DelegationRoom? told)
    {
        foreach (var own in desk.RoomsOf(draft.Id).Where(own => rooms.HasMembers(RoomGroups.Of(draft.Id, own.Room))))
        {
            var standsOn = new ChangedPlaces();
            foreach (var amendment in own.InPreparation.Where(amendment => changed.HasAllClauses || changed.HasOrder || changed.Touch(amendment)))
            {
                standsOn.Add(amendment.Changes);
            }

            if (!standsOn.IsEmpty && own.State != told?.State)
            {
                _ = hub.Clients.Group(RoomGroups.Of(draft.Id, own.Room)).Changed(new RoomNews(
                    draft.Id.ToString(), own.Room.Key, own.Position, own.Position, await places.OfDelegationAsync(draft, own, standsOn), null));
            }
        }
    }
}
