using System.Collections.Immutable;
using ResolutionTracker.Core.Amendments;
using ResolutionTracker.Core.Delegations;
using ResolutionTracker.Core.Drafting;
using ResolutionTracker.Core.History;

namespace ResolutionTracker.Formats.Dossiers;

/// <summary>What has come of a dossier's acts so far, in each room, as a log of it would fold.</summary>
internal sealed class DossierFold(DraftId draft)
{
    private ImmutableDictionary<MemberState, DelegationRoom> _rooms = ImmutableDictionary<MemberState, DelegationRoom>.Empty;
    private ImmutableList<Draft> _moments = [];
    private ImmutableDictionary<AmendmentId, ImmutableList<(DraftEvent.AmendmentAccepted Decision, Draft Before, Draft After)>> _decisions =
        ImmutableDictionary<AmendmentId, ImmutableList<(DraftEvent.AmendmentAccepted Decision, Draft Before, Draft After)>>.Empty;

    /// <summary>Null before the draft is opened.</summary>
    public Draft? Council { get; private set; }

    /// <summary>All that has happened, rooms mixed in the order of the acts.</summary>
    public ImmutableList<(Room Room, DraftEvent Event)> Happened { get; private set; } = [];

    /// <summary>The same again, which folds on by itself.</summary>
    public DossierFold Copy() => new(draft)
    {
        _rooms = _rooms,
        _moments = _moments,
        _decisions = _decisions,
        Council = Council,
        Happened = Happened,
    };

    /// <param name="position">One that the Council room has reached.</param>
    public Draft At(long position) => _moments[(int)position - 1];

    /// <summary>The draft right before and right after each decision that took something of an amendment over and was not taken back, oldest first.</summary>
    public ImmutableList<(DraftEvent.AmendmentAccepted Decision, Draft Before, Draft After)> DecisionsOn(AmendmentId amendment) =>
        _decisions.GetValueOrDefault(amendment) ?? [];

    public DelegationRoom RoomOf(MemberState state) => _rooms.GetValueOrDefault(state) ?? DelegationRoom.Empty(state);

    /// <returns>Null, or why the rules refuse it; then nothing has changed.</returns>
    public Refusal? Apply(CommandId id, DraftCommand command, DateTimeOffset at)
    {
        var own = command.By.State is { } state ? RoomOf(state) : null;
        var decision = Decider.Decide(new Negotiation(Council, own), command);
        if (decision is Decision.Refused refused)
        {
            return refused.Why;
        }

        var before = Council;
        var seen = before?.Position ?? 0;
        var rooms = ((Decision.Accepted)decision).Rooms;
        foreach (var (room, events) in rooms)
        {
            foreach (var happened in events)
            {
                Add(new Recorded(draft, room, PositionOf(room) + 1, id, at, at, command.By, default, seen, happened, default, "", ""));
            }
        }

        foreach (var happened in rooms.SelectMany(room => room.Events))
        {
            Note(happened, before!);
        }

        return null;
    }

    private void Add(Recorded recorded)
    {
        if (recorded.Room is Room.Delegation { State: var state })
        {
            _rooms = _rooms.SetItem(state, RoomOf(state).After(recorded));
        }
        else
        {
            Council = Draft.Evolve(Council, recorded);
            _moments = _moments.Add(Council);
        }

        Happened = Happened.Add((recorded.Room, recorded.Event));
    }

    private void Note(DraftEvent happened, Draft before)
    {
        if (happened is DraftEvent.AmendmentAccepted accepted)
        {
            _decisions = _decisions.SetItem(accepted.Amendment, DecisionsOn(accepted.Amendment).Add((accepted, before, Council!)));
        }
        else if (happened is DraftEvent.DecisionReverted reverted)
        {
            // Having the text of a revision again takes back only what was decided since.
            _decisions = _decisions.SetItem(reverted.Amendment, DecisionsOn(reverted.Amendment)
                .RemoveAll(each => each.Decision.Changes.TrueForAll(change => reverted.Changes.Contains(change.Change))));
        }
    }

    private long PositionOf(Room room) => room is Room.Delegation { State: var state } ? RoomOf(state).Position : Council?.Position ?? 0;
}
