using System.Security.Claims;
using ResolutionTracker.Core.Delegations;
using ResolutionTracker.Web.Drafting;

namespace ResolutionTracker.Web.Delegations;

/// <summary>Asks <see cref="Doorkeeper"/> for a connection that is open already: by the account as it is now and the draft as it is now.</summary>
internal sealed class Rights(Accounts accounts, DraftingDesk desk)
{
    public bool IsInGoodStanding(ClaimsPrincipal? principal) => accounts.ViewerOf(principal).IsSignedIn;

    public bool IsMember(ClaimsPrincipal? principal, string group)
    {
        var viewer = accounts.ViewerOf(principal);
        var (id, room) = RoomGroups.Read(group);
        return desk.Peek(id) is { } draft && (room is null
            ? Doorkeeper.Admit(viewer, draft, new Room.Council()) is not null
            : Doorkeeper.IsMember(viewer, draft, room));
    }
}
