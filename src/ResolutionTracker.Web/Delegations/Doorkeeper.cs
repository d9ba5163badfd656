using ResolutionTracker.Core.Delegations;
using ResolutionTracker.Core.Drafting;

namespace ResolutionTracker.Web.Delegations;

/// <summary>
/// The one place that decides who may read what. Deny unless allowed: pages, routes, hub calls and sends all ask here, and each
/// answer rests on the Council room's fold and on the account as it is at this moment.
/// </summary>
internal static class Doorkeeper
{
    /// <summary>How far a viewer may read a room.</summary>
    /// <returns>The last position, <see cref="long.MaxValue"/> for the whole room as it grows, or null for not at all.</returns>
    public static long? Admit(Viewer viewer, Draft draft, Room room) => (room, viewer) switch
    {
        (Room.Council, { Kind: ViewerKind.Delegation, State: { } state }) when draft.Find(state) is not null => long.MaxValue,
        (Room.Council, { Kind: ViewerKind.Secretariat }) when draft.IsSecretariatAdmitted => long.MaxValue,
        (Room.Council, { Kind: ViewerKind.Delegation or ViewerKind.Secretariat or ViewerKind.Observer }) => draft.OpenedUpTo,
        (Room.Delegation own, { Kind: ViewerKind.Delegation, State: { } state })
            when own.State == state && draft.Find(state) is not null => long.MaxValue,
        _ => null,
    };

    /// <summary>Whether the viewer reads the whole room as it grows, and so may be sent its news.</summary>
    public static bool IsMember(Viewer viewer, Draft draft, Room room) => Admit(viewer, draft, room) == long.MaxValue;
}
