using System.Collections.Immutable;
using ResolutionTracker.Core.Amendments;
using ResolutionTracker.Core.Delegations;
using ResolutionTracker.Core.Drafting;
using ResolutionTracker.Core.History;

namespace ResolutionTracker.Testing.History;

/// <summary>Events to fill a record with, where what they say matters less than that they are there.</summary>
public static class Happenings
{
    public static readonly Room Council = new Room.Council();

    public static readonly Room Kenya = new Room.Delegation(MemberState.Parse("KEN", null));

    public static readonly DateTimeOffset Morning = new DateTimeOffset(2025, 11, 3, 9, 30, 0, TimeSpan.FromHours(-5)).AddTicks(1234567);

    private static readonly MemberState Usa = MemberState.Parse("USA", null);

    public static DraftId NewDraft() => new(Guid.NewGuid());

    public static AccountId NewAccount() => new(Guid.NewGuid());

    public static CommandId NewCommand() => new(Guid.NewGuid());

    public static DraftEvent Opened(string workingTitle) => new DraftEvent.DraftOpened(
        workingTitle, "Security Council", null, null, "en", "America/New_York", [Usa], [], [new Participant(Usa, IsMember: true, MayPropose: true)], IsIllustrative: true);

    public static DraftEvent Inserted(ClauseId clause, string text) =>
        new DraftEvent.ClauseInserted(clause, null, ClauseKind.Operative, 0, IsNumbered: true, text, IsFromBase: false, null);

    public static DraftEvent Revised(ClauseId clause, int version, string text) =>
        new DraftEvent.ClauseRevised(clause, new ClauseVersion(version), text, null);

    public static DraftEvent Titled(string workingTitle) => new DraftEvent.WorkingTitleChanged(workingTitle);

    public static DraftEvent Tabled(AmendmentId amendment, ClauseId clause, string text) => new DraftEvent.AmendmentTabled(
        amendment,
        [new Authorship(MemberState.Parse("KEN", null), AuthorshipRole.MainSponsor)],
        ImmutableList.Create<Change>(new Change.Reword(new ChangeId(Guid.NewGuid()), clause, ClauseVersion.First, "Urges all States;", text)),
        null);

    public static NewEvent By(AccountId account, CommandId command, DraftEvent happened, long councilSeen = 0) =>
        new(command, Morning, Morning.AddMilliseconds(1.25), ActingFor.Of(Usa), account, councilSeen, happened);

    public static NewEvent Plain(DraftEvent happened) => By(NewAccount(), NewCommand(), happened);

    /// <summary>One append in one room.</summary>
    public static IReadOnlyList<RoomAppend> Alone(Room room, long seen, params DraftEvent[] happened) =>
        [new RoomAppend(room, seen, [.. happened.Select(Plain)])];

    public static async Task<IReadOnlyList<Recorded>> AllAsync(this IDraftLog log, DraftId draft, Room room, long after = 0)
    {
        var read = new List<Recorded>();
        await foreach (var recorded in log.ReadAsync(draft, room, after, CancellationToken.None))
        {
            read.Add(recorded);
        }

        return read;
    }

    /// <summary>What is stored of an event and where: all that two logs must agree on, in a form whose equality is that of its parts.</summary>
    public static (DraftId Draft, string Room, long Position, string Stored, string Previous, string Hash) Essence(this Recorded recorded) =>
        (recorded.Draft, recorded.Room.Key, recorded.Position, recorded.Stored.ToString(), recorded.Previous, recorded.Hash);

    public static IEnumerable<(DraftId Draft, string Room, long Position, string Stored, string Previous, string Hash)> Essences(
        this IEnumerable<Recorded> recorded) => recorded.Select(Essence);
}
