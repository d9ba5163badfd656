using System.Collections.Immutable;
using ResolutionTracker.Core.Amendments;
using ResolutionTracker.Core.Delegations;
using ResolutionTracker.Core.Drafting;
using ResolutionTracker.Core.History;

namespace ResolutionTracker.Formats.Exported;

/// <summary>A history as tables, folded from its events alone.</summary>
public static class HistoryTables
{
    /// <param name="events">Whole rooms from their first event, each in order; the Council room first, and not empty.</param>
    public static IReadOnlyList<Table> Of(IReadOnlyList<Recorded> events)
    {
        ArgumentNullException.ThrowIfNull(events);
        var council = new List<(Recorded Recorded, Draft After)>();
        var rooms = new Dictionary<MemberState, DelegationRoom>();
        foreach (var recorded in events)
        {
            if (recorded.Room is Room.Delegation { State: var state })
            {
                rooms[state] = rooms.GetValueOrDefault(state, DelegationRoom.Empty(state)).After(recorded);
            }
            else
            {
                council.Add((recorded, Draft.Evolve(council is [.., var (_, before)] ? before : null, recorded)));
            }
        }

        var (last, draft) = council[^1];
        ImmutableList<(Room Room, Amendment Amendment)> amendments =
        [
            .. draft.Amendments.Values.OrderBy(amendment => amendment.Ordinal).Select(amendment => ((Room)new Room.Council(), amendment)),
            .. rooms.Values.SelectMany(room => room.InPreparation.Select(amendment => (room.Room, amendment))),
        ];
        return
        [
            DraftTables.Draft(draft, last.Hash),
            DraftTables.Participants(draft),
            DraftTables.Revisions(draft),
            DraftTables.Clauses(draft),
            EventTables.Versions(council),
            AmendmentTables.Amendments(amendments),
            AmendmentTables.Changes(amendments),
            AmendmentTables.CoSponsors(amendments),
            EventTables.Decisions(council),
            EventTables.Events(events),
        ];
    }
}
