using System.Globalization;
using ResolutionTracker.Core.Delegations;
using ResolutionTracker.Core.Drafting;

namespace ResolutionTracker.Web.Drafting;

/// <summary>The SignalR groups: one a room of a draft, one for each moment since which its text is looked at, and one a draft for the observers that it was opened to.</summary>
internal static class RoomGroups
{
    private const string Since = "/since/";

    public static string Of(DraftId draft, Room room) => $"{draft}/{room.Key}";

    /// <summary>Those in the Council room who look at the text as changes since a position.</summary>
    public static string Of(DraftId draft, long since) => string.Create(
        CultureInfo.InvariantCulture, $"{Of(draft, new Room.Council())}{Since}{since}");

    public static string ObserversOf(DraftId draft) => $"{draft}/observers";

    /// <summary>The draft and room that a group's name stands for; no room for the observers'.</summary>
    public static (DraftId Draft, Room? Room) Read(string group)
    {
        var slash = group.IndexOf('/', StringComparison.Ordinal);
        // However the text is looked at, it is the room's, and so are the rights.
        var name = group[(slash + 1)..].Split(Since)[0];
        return (DraftId.Parse(group[..slash], null), Room.TryParse(name, null, out var room) ? room : null);
    }
}
