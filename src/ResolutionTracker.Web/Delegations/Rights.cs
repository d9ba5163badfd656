using System.Security.Claims;
using ResolutionTracker.Core.Delegations;
using ResolutionTracker.Web.Drafting;

namespace ResolutionTracker.Web.Delegations;

/// <summary>Asks <see cref="Doorkeeper"/> for a connection that is open already: by the account as it is now and the draft as it is now.</summary>
internal sealed class Rights(Accounts accounts, DraftingDesk desk)
{
    public bool IsInGoodStanding(ClaimsPrincipal? principal) => accounts.ViewerOf(principal).IsSignedIn;

    /// <summary>Who may be sent what happens in a group at this moment: the draft is looked up once, each account when it is asked for.</summary>
    public Func<ClaimsPrincipal?, bool> MembersOf(string group)
    {
        var (id, room) = RoomGroups.Read(group);
        return desk.Peek(id) is not { } draft ? static _ => false
            : room is null ? principal => Doorkeeper.Admit(accounts.ViewerOf(principal), draft, new Room.Council()) is not null
            : principal => Doorkeeper.IsMember(accounts.ViewerOf(principal), draft, room);
    }
}
