using System.Text;
using ResolutionTracker.Core.Amendments;
using ResolutionTracker.Core.Delegations;
using ResolutionTracker.Core.Drafting;
using ResolutionTracker.Core.History;
using ResolutionTracker.Formats.Exported;
using ResolutionTracker.Testing.Drafting;

namespace ResolutionTracker.Formats.Tests.Exported;

/// <summary>A short negotiation to take away: a text, an amendment of France that is accepted as modified, another that it keeps to itself.</summary>
internal static class Negotiated
{
    public const string Notice = "Illustrative text: no state proposed these words";

    public static MemberState France { get; } = MemberState.Parse("FRA", null);

    private static MemberState Kenya { get; } = MemberState.Parse("KEN", null);

    private static ClauseId Recalling { get; } = new(new Guid(1, 1, 0, [0, 0, 0, 0, 0, 0, 0, 1]));

    private static ClauseId Decides { get; } = new(new Guid(2, 1, 0, [0, 0, 0, 0, 0, 0, 0, 1]));

    public static DraftHistory History { get; } = DraftHistory.Empty
        .After(new DraftCommand.OpenDraft(
            ActingFor.Of(Kenya), "The \"ferry\", and more", "Security Council", null, "S/2026/12", "en", "America/New_York", [Kenya], [], [France, Kenya], true, null, [],
            [
                new ClauseEdit.Insert(Recalling, null, ClauseKind.Preambular, 0, false, "Recalling the ferry, \"Hope\",\u00A0and its crew,"),
                new ClauseEdit.Insert(Decides, Recalling, ClauseKind.Operative, 0, true, "=Decides to wait."),
            ]))
        .After(Rewording(1, "Decides to wait a week.", "A week is enough."))
        .After(new DraftCommand.TableAmendment(ActingFor.Of(France), Amendment(1)))
        .After(new DraftCommand.AcceptAmendment(
            ActingFor.Of(Kenya), Amendment(1), [new ChangeAcceptance(new ChangeId(new Guid(1, 3, 0, [0, 0, 0, 0, 0, 0, 0, 1])), new ClauseVersion(1), "Decides to wait two weeks.")]))
        .After(Rewording(2, "Decides never to wait.", "A secret of ours.", version: 2))
        .After(new DraftCommand.AssignSymbol(ActingFor.Of(Kenya), "S/2026/13"));

    public static IReadOnlyList<Recorded> Council => [.. History.In(new Room.Council())];

    public static IReadOnlyList<Recorded> French => [.. History.In(new Room.Delegation(France))];

    public static Citation Citation => new(History.Council!, Council[^1].Hash, "https://drafts.example.org/drafts/d/export?at=7", "2 Mar 2026, 09:09 New York", Notice);

    public static HistoryHeader Header(bool withFrance) => new(
        DraftHistory.Id,
        History.Council!.WorkingTitle,
        Notice,
        [
            new ExportedRoom(new Room.Council(), Council[^1].Position, Council[^1].Hash),
            .. withFrance ? (ExportedRoom[])[new ExportedRoom(new Room.Delegation(France), French[^1].Position, French[^1].Hash)] : [],
        ]);

    public static async Task<byte[]> WrittenAsync(bool withFrance = true)
    {
        using var file = new MemoryStream();
        await HistoryLines.WriteAsync(file, Header(withFrance), room => History.In(room).ToAsyncEnumerable(), CancellationToken.None);
        return file.ToArray();
    }

    public static async Task<IReadOnlyList<string>> LinesAsync(bool withFrance = true) =>
        Encoding.UTF8.GetString(await WrittenAsync(withFrance)).TrimEnd('\n').Split('\n');

    private static AmendmentId Amendment(int number) => new(new Guid(number, 2, 0, [0, 0, 0, 0, 0, 0, 0, 1]));

    private static DraftCommand.PrepareAmendment Rewording(int number, string text, string reason, int version = 1) => new(
        ActingFor.Of(France),
        Amendment(number),
        [new ProposedChange.Reword(new ChangeId(new Guid(number, 3, 0, [0, 0, 0, 0, 0, 0, 0, 1])), Decides, new ClauseVersion(version), text)],
        reason,
        []);
}
