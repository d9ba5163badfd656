using Microsoft.AspNetCore.SignalR;
using ResolutionTracker.Core.Amendments;
using ResolutionTracker.Core.Delegations;
using ResolutionTracker.Core.Drafting;
using ResolutionTracker.Core.History;
using ResolutionTracker.Web.Amendments;
using ResolutionTracker.Web.Delegations;
using ResolutionTracker.Web.Presence;

namespace ResolutionTracker.Web.Drafting;

/// <summary>The socket: news and keystrokes. Decisions go by HTTP. Each call asks the doorkeeper again.</summary>
internal sealed class DraftingHub(
    Accounts accounts,
    Sights sights,
    CatchUp catchUp,
    WorkingDesk working,
    PresenceBoard presence,
    Holders holders,
    PlaceRenderer renderer) : Hub<IDraftingClient>
{
    private const string NotHere = "There is no such draft or room here, or it is not open to you.";

    /// <summary>Enters a room, or comes back to it, and learns what changed since a position.</summary>
    /// <param name="after">The last position that the page shows.</param>
    [Audience(Audience.SignedIn)]
    public async Task<CaughtUp> Join(string draft, string room, long after)
    {
        var (sight, named) = await SeeAsync(draft, room);
        var group = Doorkeeper.IsMember(sight.Viewer, sight.Draft, named)
            ? RoomGroups.Of(sight.Draft.Id, named)
            : RoomGroups.ObserversOf(sight.Draft.Id);
        await Groups.AddToGroupAsync(Context.ConnectionId, group, Context.ConnectionAborted);
        if (named is Room.Council && sight is { IsCouncil: true, State: { } state } && presence.Enter(sight.Draft.Id, Context.ConnectionId, state))
        {
            await TellPresenceAsync(sight.Draft.Id);
        }

        // Seen again after the group was entered, so that nothing falls between the two.
        (sight, named) = await SeeAsync(draft, room);
        return await catchUp.SinceAsync(sight, named, after, Context.ConnectionAborted);
    }

    /// <summary>Takes the words of one change of an amendment in preparation.</summary>
    /// <returns>The serial, when the words are durable.</returns>
    [Audience(Audience.SignedIn)]
    public async Task<TypedAnswer> Type(string draft, string amendment, string change, string text, long serial)
    {
        var (sight, own) = await OwnAsync(draft);
        if (!AmendmentId.TryParse(amendment, null, out var named) || !ChangeId.TryParse(change, null, out var changed) || own.Find(named) is null)
        {
            throw new HubException(NotHere);
        }

        if (Hold(sight, own, named) is { Account: var holder, Name: var name } && holder != sight.Viewer.Account)
        {
            return new TypedAnswer(serial, $"{name} is writing here; your words were not taken.");
        }

        try
        {
            var refusal = await working.TypeAsync(sight.Viewer, sight.Draft, own, named, changed, text, serial, Context.ConnectionAborted);
            return new TypedAnswer(serial, refusal?.Sentence);
        }
        catch (LogClosedException)
        {
            return new TypedAnswer(serial, "These words are not stored: the record takes nothing more until the server is started again. Keep this page open.");
        }
    }

    /// <summary>Takes the pen of an amendment in preparation; one person writes at a time.</summary>
    [Audience(Audience.SignedIn)]
    public async Task<HeldAnswer> Hold(string draft, string amendment)
    {
        var (sight, own) = await OwnAsync(draft);
        if (!AmendmentId.TryParse(amendment, null, out var named) || own.Find(named) is null)
        {
            throw new HubException(NotHere);
        }

        var holder = Hold(sight, own, named);
        await TellHolderAsync(sight.Draft.Id, named, own.State);
        return new HeldAnswer(holder.Account == sight.Viewer.Account, holder.Name);
    }

    /// <summary>Lays the pen down.</summary>
    [Audience(Audience.SignedIn)]
    public async Task Release(string draft, string amendment)
    {
        var (sight, own) = await OwnAsync(draft);
        if (AmendmentId.TryParse(amendment, null, out var named) && holders.Release(sight.Draft.Id, own.State, named, Context.ConnectionId))
        {
            await TellHolderAsync(sight.Draft.Id, named, own.State);
        }
    }

    public override async Task OnDisconnectedAsync(Exception? exception)
    {
        foreach (var (draft, amendment, state) in holders.ReleaseAll(Context.ConnectionId))
        {
            await TellHolderAsync(draft, amendment, state);
        }

        foreach (var draft in presence.Leave(Context.ConnectionId))
        {
            await TellPresenceAsync(draft);
        }

        await base.OnDisconnectedAsync(exception);
    }

    private Holder Hold(Sight sight, DelegationRoom own, AmendmentId amendment) => holders.Hold(
        sight.Draft.Id, amendment, new Holder(Context.ConnectionId, sight.Viewer.Account, sight.Viewer.Name, own.State));

    private async Task<(Sight Sight, Room Room)> SeeAsync(string draft, string room)
    {
        if (!DraftId.TryParse(draft, null, out var id)
            || !Room.TryParse(room, null, out var named)
            || await sights.SeeAsync(accounts.ViewerOf(Context.User), id, Context.ConnectionAborted) is not { } sight
            || Doorkeeper.Admit(sight.Viewer, sight.Draft, named) is null)
        {
            throw new HubException(NotHere);
        }

        return (sight, named);
    }

    private async Task<(Sight Sight, DelegationRoom Own)> OwnAsync(string draft) =>
        DraftId.TryParse(draft, null, out var id)
        && await sights.SeeRecordedAsync(accounts.ViewerOf(Context.User), id, Context.ConnectionAborted) is { Own: { } own } sight
            ? (sight, own)
            : throw new HubException(NotHere);

    private async Task TellPresenceAsync(DraftId draft)
    {
        var fragment = await renderer.PresenceAsync(presence.Of(draft));
        _ = Clients.Group(RoomGroups.Of(draft, new Room.Council())).Present(new PresentStates(draft.ToString(), fragment.Html));
    }

    private async Task TellHolderAsync(DraftId draft, AmendmentId amendment, MemberState state)
    {
        var fragment = await renderer.HolderAsync(amendment, holders.NameOf(draft, state, amendment));
        _ = Clients.Group(RoomGroups.Of(draft, new Room.Delegation(state))).Held(fragment);
    }
}
