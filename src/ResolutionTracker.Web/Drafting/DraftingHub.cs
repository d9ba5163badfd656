using Microsoft.AspNetCore.SignalR;
using ResolutionTracker.Analysis.History;
using ResolutionTracker.Core.Amendments;
using ResolutionTracker.Core.Delegations;
using ResolutionTracker.Core.Drafting;
using ResolutionTracker.Core.History;
using ResolutionTracker.Web.Amendments;
using ResolutionTracker.Web.Delegations;
using ResolutionTracker.Web.History;
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
    PastTexts texts,
    LookedAt lookedAt,
    PlaceRenderer renderer) : Hub<IDraftingClient>
{
    private const string NotHere = "There is no such draft or room here, or it is not open to you.";

    /// <summary>Enters a room, or comes back to it, and learns what changed since a position.</summary>
    /// <param name="after">The last position that the page shows.</param>
    [Audience(Audience.SignedIn)]
    public async Task<CaughtUp> Join(string draft, string room, long after)
    {
        var (sight, named) = await SeeAsync(draft, room);
        return await EnterAsync(sight, named, RoomGroups.Of(sight.Draft.Id, named), after, null);
    }

    /// <summary>Enters the Council room, or comes back to it, to look at the text as changes since a moment.</summary>
    /// <param name="since">The position of the moment.</param>
    /// <param name="after">The last position that the page shows.</param>
    [Audience(Audience.SignedIn)]
    public async Task<CaughtUp> JoinSince(string draft, long since, long after)
    {
        var council = new Room.Council();
        var (sight, _) = await SeeAsync(draft, council.Key);
        return await texts.AtAsync(sight, since, Context.ConnectionAborted) is { } past
            ? await EnterAsync(sight, council, RoomGroups.Of(sight.Draft.Id, since), after, past)
            : throw new HubException(NotHere);
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

    /// <param name="group">For members of the room; the others hear in the observers' group of a further opening alone.</param>
    private async Task<CaughtUp> EnterAsync(Sight sight, Room named, string group, long after, PastText? past)
    {
        var isMember = Doorkeeper.IsMember(sight.Viewer, sight.Draft, named);
        var entered = isMember ? group : RoomGroups.ObserversOf(sight.Draft.Id);
        if (named is Room.Council)
        {
            await LeaveOtherViewAsync(sight.Draft.Id, entered);
        }

        await Groups.AddToGroupAsync(Context.ConnectionId, entered, Context.ConnectionAborted);
        if (isMember && past is not null)
        {
            lookedAt.Keep(sight.Draft.Id, past);
        }

        if (named is Room.Council && sight is { IsCouncil: true, State: { } state } && presence.Enter(sight.Draft.Id, Context.ConnectionId, state))
        {
            await TellPresenceAsync(sight.Draft.Id);
        }

        // Seen again after the group was entered, so that nothing falls between the two.
        (sight, named) = await SeeAsync(sight.Draft.Id.ToString(), named.Key);
        return await catchUp.SinceAsync(sight, named, after, past, Context.ConnectionAborted);
    }

    // Whoever looks at the text in another way from now on is told of each change once.
    private async Task LeaveOtherViewAsync(DraftId draft, string entering)
    {
        if (Context.Items.TryGetValue(draft, out var known) && known is string other && other != entering)
        {
            await Groups.RemoveFromGroupAsync(Context.ConnectionId, other, Context.ConnectionAborted);
        }

        Context.Items[draft] = entering;
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
        foreach (var group in lookedAt.Of(draft).Select(past => RoomGroups.Of(draft, past.Position)).Prepend(RoomGroups.Of(draft, new Room.Council())))
        {
            _ = Clients.Group(group).Present(new PresentStates(draft.ToString(), fragment.Html));
        }
    }

    private async Task TellHolderAsync(DraftId draft, AmendmentId amendment, MemberState state)
    {
        var fragment = await renderer.HolderAsync(amendment, holders.NameOf(draft, state, amendment));
        _ = Clients.Group(RoomGroups.Of(draft, new Room.Delegation(state))).Held(fragment);
    }
}
