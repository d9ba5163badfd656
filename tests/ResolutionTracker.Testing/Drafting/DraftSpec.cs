using ResolutionTracker.Core.Amendments;
using ResolutionTracker.Core.Delegations;
using ResolutionTracker.Core.Drafting;
using ResolutionTracker.Core.History;

namespace ResolutionTracker.Testing.Drafting;

/// <summary>
/// The form of a test of the rules: <c>Given(events).When(command).Then(events)</c> or <c>.ThenRefused(refusal)</c>. Events given
/// without a room are the Council's.
/// </summary>
public abstract class DraftSpec
{
    protected static MemberState France { get; } = MemberState.Parse("FRA", null);

    protected static MemberState Kenya { get; } = MemberState.Parse("KEN", null);

    protected static MemberState Pakistan { get; } = MemberState.Parse("PAK", null);

    /// <summary>The penholder of <see cref="Opened"/>.</summary>
    protected static MemberState UnitedStates { get; } = MemberState.Parse("USA", null);

    protected static ActingFor ByFrance => ActingFor.Of(France);

    protected static ActingFor ByKenya => ActingFor.Of(Kenya);

    protected static ActingFor ByPakistan => ActingFor.Of(Pakistan);

    protected static ActingFor ByPenholder => ActingFor.Of(UnitedStates);

    /// <summary>A draft held by the United States, with France and Pakistan in the Council; Kenya is not in the room.</summary>
    protected static DraftEvent.DraftOpened Opened { get; } = new(
        "Stabilization force",
        "Security Council",
        "The situation in the Middle East",
        null,
        "en",
        "America/New_York",
        [UnitedStates],
        [UnitedStates],
        [new Participant(France, true, true), new Participant(Pakistan, true, true), new Participant(UnitedStates, true, true)],
        IsIllustrative: true);

    protected static DraftEvent.RevisionIssued ZeroDraft { get; } = new(0, "zero draft");

    protected static ClauseId ClauseNo(int number) => new(Numbered(1, number));

    protected static AmendmentId AmendmentNo(int number) => new(Numbered(2, number));

    protected static ChangeId ChangeNo(int number) => new(Numbered(3, number));

    protected static ClauseVersion Version(int number) => new(number);

    /// <summary>Clause <paramref name="number"/>, drafted by the penholder as a numbered paragraph.</summary>
    /// <param name="after">The number of the clause that it follows; 0 at the head of the text.</param>
    protected static DraftEvent.ClauseInserted Inserted(
        int number, int after, string text, ClauseKind kind = ClauseKind.Operative, int degree = 0) =>
        new(ClauseNo(number), after == 0 ? null : ClauseNo(after), kind, degree, kind != ClauseKind.Preambular, text, false, null);

    protected static RoomEvents InCouncil(params IEnumerable<DraftEvent> events) => new(new Room.Council(), [.. events]);

    protected static RoomEvents InRoomOf(MemberState state, params IEnumerable<DraftEvent> events) =>
        new(new Room.Delegation(state), [.. events]);

    protected static DraftHistory Given(params IEnumerable<RoomEvents> rooms) => rooms.Aggregate(
        DraftHistory.Empty, (history, room) => history.With(room));

    protected static DraftHistory Given(params IEnumerable<DraftEvent> council) => Given([InCouncil(council)]);

    private static Guid Numbered(int kind, int number) => new(number, (short)kind, 0, [0, 0, 0, 0, 0, 0, 0, 0]);
}
