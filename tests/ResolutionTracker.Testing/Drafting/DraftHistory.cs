using System.Collections.Immutable;
using ResolutionTracker.Core.Amendments;
using ResolutionTracker.Core.Delegations;
using ResolutionTracker.Core.Drafting;
using ResolutionTracker.Core.History;

namespace ResolutionTracker.Testing.Drafting;

/// <summary>The rooms of one draft as a log would have recorded them, with the times and ids that follow from the order of the events.</summary>
/// <param name="Recorded">In the order in which they were given, rooms mixed.</param>
public sealed record DraftHistory(ImmutableList<Recorded> Recorded)
{
    private static readonly DateTimeOffset Morning = new(2026, 3, 2, 14, 0, 0, TimeSpan.Zero);

    public static DraftHistory Empty { get; } = new([]);

    public static DraftId Id { get; } = new(new Guid("d0000000-0000-0000-0000-000000000001"));

    /// <summary>The fold of the Council room; null where it is empty.</summary>
    public Draft? Council => In(new Room.Council()).Aggregate((Draft?)null, Draft.Evolve);

    public IEnumerable<Recorded> In(Room room) => Recorded.Where(recorded => recorded.Room == room);

    public DelegationRoom RoomOf(MemberState state) => In(new Room.Delegation(state))
        .Aggregate(DelegationRoom.Empty(state), (room, next) => room.After(next));

    /// <param name="by">For whom it was done; the room's own state, or the Secretariat in the Council room, where null.</param>
    public DraftHistory With(RoomEvents added, ActingFor? by = null) => added.Events.Aggregate(
        this, (history, happened) => history.With(added.Room, happened, by, null));

    public DraftHistory With(params IEnumerable<DraftEvent> council) => With(new RoomEvents(new Room.Council(), [.. council]));

    /// <summary>Records events of the Council room as one decision.</summary>
    public DraftHistory Decided(ActingFor by, params IEnumerable<DraftEvent> council)
    {
        var command = NextCommand;
        return council.Aggregate(this, (history, happened) => history.With(new Room.Council(), happened, by, command));
    }

    /// <summary>Decides the command and records what it does.</summary>
    /// <exception cref="InvalidOperationException">It was refused.</exception>
    public DraftHistory After(DraftCommand command) => Decided(command) switch
    {
        Decision.Accepted accepted => Written(accepted, command.By),
        Decision.Refused refused => throw new InvalidOperationException($"{command} was refused: {refused.Why}"),
        var decision => throw new InvalidOperationException($"{decision} is no decision."),
    };

    public Decided When(DraftCommand command) => new(Decided(command));

    public Decision Decided(DraftCommand command) => Decider.Decide(
        new Negotiation(Council, command.By.State is { } state ? RoomOf(state) : null), command);

    private CommandId NextCommand => new(new Guid(Recorded.Count + 1, 4, 0, [0, 0, 0, 0, 0, 0, 0, 0]));

    private DraftHistory Written(Decision.Accepted accepted, ActingFor by)
    {
        var command = NextCommand;
        return accepted.Rooms.SelectMany(room => room.Events.Select(happened => (room.Room, Happened: happened)))
            .Aggregate(this, (history, each) => history.With(each.Room, each.Happened, by, command));
    }

    /// <param name="command">Null for one of its own.</param>
    private DraftHistory With(Room room, DraftEvent happened, ActingFor? by, CommandId? command)
    {
        var count = Recorded.Count + 1;
        var last = In(room).LastOrDefault();
        var at = Morning.AddMinutes(count);
        var actor = by ?? (room is Room.Delegation own ? ActingFor.Of(own.State) : ActingFor.Secretariat);
        var added = new NewEvent(
            command ?? NextCommand,
            at,
            at.AddSeconds(1),
            actor,
            new AccountId(new Guid(1, 5, 0, [0, 0, 0, 0, 0, 0, 0, 0])),
            In(new Room.Council()).LastOrDefault()?.Position ?? 0,
            happened);
        var position = (last?.Position ?? 0) + 1;
        var stored = EventText.Write(position, added);
        var previous = last?.Hash ?? RoomChain.Seed(Id, room);
        return new DraftHistory(Recorded.Add(new Recorded(
            Id,
            room,
            position,
            added.Command,
            added.At,
            added.RecordedAt,
            added.By,
            added.Account,
            added.CouncilSeen,
            happened,
            stored,
            previous,
            RoomChain.Next(previous, stored))));
    }
}
