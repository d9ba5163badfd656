using ResolutionTracker.Core.Amendments;
using ResolutionTracker.Core.Delegations;
using ResolutionTracker.Core.Drafting;
using ResolutionTracker.Core.History;

namespace ResolutionTracker.Formats.Dossiers;

/// <summary>What has come of a dossier's acts so far, in each room, as a log of it would fold.</summary>
internal sealed class DossierFold(DraftId draft)
{
    private readonly Dictionary<MemberState, DelegationRoom> _rooms = [];

    /// <summary>Null before the draft is opened.</summary>
    public Draft? Council { get; private set; }

    /// <returns>Null, or why the rules refuse it; then nothing has changed.</returns>
    public Refusal? Apply(CommandId id, DraftCommand command, DateTimeOffset at)
    {
        var own = command.By.State is { } state ? RoomOf(state) : null;
        var decision = Decider.Decide(new Negotiation(Council, own), command);
        if (decision is Decision.Refused refused)
        {
            return refused.Why;
        }

        var seen = Council?.Position ?? 0;
        foreach (var (room, events) in ((Decision.Accepted)decision).Rooms)
        {
            foreach (var happened in events)
            {
                Add(new Recorded(draft, room, PositionOf(room) + 1, id, at, at, command.By, default, seen, happened, default, "", ""));
            }
        }

        return null;
    }

    private void Add(Recorded recorded)
    {
        if (recorded.Room is Room.Delegation { State: var state })
        {
            _rooms[state] = RoomOf(state).After(recorded);
        }
        else
        {
            Council = Draft.Evolve(Council, recorded);
        }
    }

    private long PositionOf(Room room) => room is Room.Delegation { State: var state } ? RoomOf(state).Position : Council?.Position ?? 0;

    private DelegationRoom RoomOf(MemberState state) => _rooms.GetValueOrDefault(state, DelegationRoom.Empty(state));
}
