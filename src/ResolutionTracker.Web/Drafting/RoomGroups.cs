using ResolutionTracker.Core.Delegations;
using ResolutionTracker.Core.Drafting;

namespace ResolutionTracker.Web.Drafting;

/// <summary>The SignalR groups: one a room of a draft, and one a draft for the observers that it was opened to.</summary>
internal static class RoomGroups
{
    public static string Of(DraftId draft, Room room) => $"{draft}/{room.Key}";

    public static string ObserversOf(DraftId draft) => $"{draft}/observers";

    /// <summary>The draft and room that a group's name stands for; no room for the observers'.</summary>
    public static (DraftId Draft, Room? Room) Read(string group)
    {
        var slash = group.IndexOf('/', StringComparison.Ordinal);
        return (DraftId.Parse(group[..slash], null), Room.TryParse(group[(slash + 1)..], null, out var room) ? room : null);
    }
}
