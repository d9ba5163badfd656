using NUnit.Framework;
using ResolutionTracker.Analysis.Amendments;
using ResolutionTracker.Core.Amendments;
using ResolutionTracker.Core.Drafting;
using ResolutionTracker.Testing.Drafting;

namespace ResolutionTracker.Analysis.Tests.Amendments;

/// <summary>France's change 1, written on a text of four paragraphs, and what the penholder did to that text since.</summary>
public abstract class CarrySpec : DraftSpec
{
    protected const string Mandate = "Decides to extend the mandate of the harbour mission until 30 June;";
    protected const string Report = "Requests the harbour master to report every six months on the state of the piers;";
    protected const string Lamps = "Calls upon all States to lend lamps and oil for the lighthouse, and encourages them to train its keepers;";
    protected const string Seized = "Decides to remain seized of the matter.";

    private static readonly DraftHistory Text = Given(
        Opened, Inserted(1, 0, Mandate), Inserted(2, 1, Report), Inserted(3, 2, Lamps), Inserted(4, 3, Seized), ZeroDraft);

    protected static ClauseEdit Parted { get; } = new ClauseEdit.Split(
        ClauseNo(3),
        Version(1),
        [
            new(ClauseNo(3), "Calls upon all States to lend lamps and oil for the lighthouse;"),
            new(ClauseNo(31), "Encourages them to train its keepers;"),
        ]);

    protected static Change.Reword Reword(int clause, string text) => new(ChangeNo(1), ClauseNo(clause), Version(1), Was(clause), text);

    protected static Change.Delete Deletion(int clause) => new(ChangeNo(1), ClauseNo(clause), Version(1), Was(clause));

    protected static Change.Move Moved(int clause, int after) => new(
        ChangeNo(1), ClauseNo(clause), 0, ClauseNo(after), 0, clause == 1 ? null : ClauseNo(clause - 1));

    protected static Change.Insert Insert(int clause, int after, int before, string text) =>
        new(ChangeNo(1), ClauseNo(clause), ClauseNo(after), ClauseKind.Operative, 0, true, text, ClauseNo(before));

    protected static Change.Split Split(int clause, string first, string second) => new(
        ChangeNo(1), ClauseNo(clause), Version(1), Was(clause), [new(ClauseNo(clause), first), new(ClauseNo(20), second)]);

    protected static Change.Join Joining(int first, int second, string text) => new(
        ChangeNo(1), ClauseNo(first), Version(1), Was(first), [new(ClauseNo(second), Version(1), Was(second))], text);

    protected static ClauseEdit Revise(int clause, string text) => new ClauseEdit.Revise(ClauseNo(clause), Version(1), text);

    protected static ClauseEdit Delete(int clause) => new ClauseEdit.Delete(ClauseNo(clause), Version(1));

    protected static ClauseEdit Move(int clause, int? after) =>
        new ClauseEdit.Move(ClauseNo(clause), after is { } number ? ClauseNo(number) : null, 0);

    protected static ClauseEdit Join(int first, int second, string text) =>
        new ClauseEdit.Join(ClauseNo(first), Version(1), [new SeenClause(ClauseNo(second), Version(1))], text);

    protected static Draft After(params ClauseEdit[] edits) => History(null, edits).Council!;

    protected static DraftHistory History(Change? change, params ClauseEdit[] edits)
    {
        var tabled = change is null
            ? Text
            : Text.With(new DraftEvent.AmendmentTabled(AmendmentNo(1), [new(France, AuthorshipRole.MainSponsor)], [change], null));
        return edits.Length == 0 ? tabled : tabled.After(new DraftCommand.EditClauses(ByPenholder, [.. edits]));
    }

    protected static void Clean(Change change, ClauseEdit[] edits, params string[] result) => Clean(change, edits, [], result);

    protected static void Clean(Change change, ClauseEdit[] edits, CarryCode[] notices, params string[] result)
    {
        var carried = CarryOver.Carry(change, After(edits));
        Assert.That(carried.Outcome, Is.EqualTo(CarryOutcome.Clean), string.Join(", ", carried.Reasons));
        Assert.That(carried.Result, Is.EqualTo(result));
        Assert.That(carried.Reasons.Select(reason => reason.Code), Is.EqualTo(notices));
        Assert.That(carried.Choices, Is.Empty);
    }

    protected static void Contained(Change change, ClauseEdit[] edits) => Assert.That(
        CarryOver.Carry(change, After(edits)), Has.Property("Outcome").EqualTo(CarryOutcome.AlreadyContained).And.Property("Reasons").Empty);

    protected static void AskedFor(Change change, ClauseEdit[] edits, CarryCode code)
    {
        var carried = CarryOver.Carry(change, After(edits));
        Assert.That((carried.Outcome, carried.Result), Is.EqualTo((CarryOutcome.NeedsDecision, (System.Collections.Immutable.ImmutableArray<string>?)null)));
        Assert.That(carried.Reasons.Select(reason => reason.Code), Is.EqualTo([code]));
    }

    protected static void Asked(Change change, ClauseEdit[] edits, CarryCode code, params (string Name, string[] Result)[] choices)
    {
        AskedFor(change, edits, code);
        Assert.That(
            CarryOver.Carry(change, After(edits)).Choices.Select(choice => $"{choice.Name}: {string.Join(" / ", choice.Result)}"),
            Is.EqualTo(choices.Select(choice => $"{choice.Name}: {string.Join(" / ", choice.Result)}")));
    }

    private static string Was(int clause) => Text.Council!.Find(ClauseNo(clause))!.Text;
}
