using System.Collections.Immutable;
using NUnit.Framework;
using ResolutionTracker.Analysis.Amendments;
using ResolutionTracker.Core.Amendments;
using ResolutionTracker.Core.Drafting;
using ResolutionTracker.Core.History;
using ResolutionTracker.Testing.Drafting;

namespace ResolutionTracker.Analysis.Tests.Amendments;

/// <summary>A decision is taken back long after it: what was decided since stays, or both sides are told.</summary>
public sealed class RevertingWordsTests : DraftSpec
{
    private const string Report = "Requests the harbour master to report every six months on:";
    private const string Lamps = "Calls upon all States to lend lamps and oil for the lighthouse;";
    private const string Dues = "Invites shipowners to pay the dues that they owe;";

    private static readonly DraftHistory Text = Given(
        Opened, Inserted(1, 0, Report), Inserted(2, 1, "the piers;", degree: 1), Inserted(3, 2, Lamps), Inserted(4, 3, Dues), ZeroDraft);

    private static readonly Change Batteries = new Change.Reword(ChangeNo(1), ClauseNo(3), Version(1), Lamps, Lamps.Replace("oil", "batteries", StringComparison.Ordinal));

    private static readonly Change InTwo = new Change.Split(
        ChangeNo(1), ClauseNo(1), Version(1), Report, [new(ClauseNo(1), "Requests the harbour master to report"), new(ClauseNo(9), "every six months on:")]);

    private static readonly Change AsOne = new Change.Join(ChangeNo(1), ClauseNo(3), Version(1), Lamps, [new(ClauseNo(4), Version(1), Dues)], "Calls and invites;");

    private static readonly Change Tides = new Change.Insert(ChangeNo(1), ClauseNo(9), ClauseNo(3), ClauseKind.Operative, 0, true, "Notes the tides;", ClauseNo(4));

    private static readonly Change ToTheHead = new Change.Move(ChangeNo(1), ClauseNo(3), 0, null, 0);

    private static IEnumerable<TestCaseData> Changes()
    {
        yield return new TestCaseData(Batteries).SetArgDisplayNames("Words");
        yield return new TestCaseData(Tides).SetArgDisplayNames("An insertion");
        yield return new TestCaseData(new Change.Delete(ChangeNo(1), ClauseNo(1), Version(1), Report, [new(ClauseNo(2), Version(1))])).SetArgDisplayNames("A deletion with what hung under it");
        yield return new TestCaseData(ToTheHead).SetArgDisplayNames("A move");
        yield return new TestCaseData(new Change.Move(ChangeNo(1), ClauseNo(1), 0, ClauseNo(4), 0)).SetArgDisplayNames("A move with what hangs under it");
        yield return new TestCaseData(InTwo).SetArgDisplayNames("A split with what hangs under it");
        yield return new TestCaseData(AsOne).SetArgDisplayNames("A join");
    }

    [TestCaseSource(nameof(Changes))]
    public void Is_as_it_was(Change change) => Assert.That(Reverted(change), Is.EqualTo(TextOf(Text)));

    [TestCaseSource(nameof(Changes))]
    public void Keeps_what_was_done_elsewhere_since(Change change) => Assert.That(
        Reverted(change, new ClauseEdit.Insert(ClauseNo(8), null, ClauseKind.Preambular, 0, false, "Recalling,")),
        Is.EqualTo(TextOf(Text).Prepend((0, "Recalling,"))));

    [Test]
    public void Keeps_other_words_of_the_clause() => Assert.That(
        Reverted(Batteries, new ClauseEdit.Revise(ClauseNo(3), Version(2), "Calls upon coastal States to lend lamps and batteries for the lighthouse;")),
        Does.Contain((0, "Calls upon coastal States to lend lamps and oil for the lighthouse;")));

    [Test]
    public void Keeps_other_words_of_a_part() => Assert.That(
        Reverted(InTwo, new ClauseEdit.Revise(ClauseNo(9), Version(1), "every three months on:")),
        Is.EqualTo([(0, Report.Replace("six", "three", StringComparison.Ordinal)), (1, "the piers;"), (0, Lamps), (0, Dues)]));

    [Test]
    public void What_has_come_back_or_gone_meanwhile_is_left() => Assert.That(
        Edits(Tides, new ClauseEdit.Delete(ClauseNo(9), Version(1))).Edits, Is.Empty);

    [Test]
    public void Words_that_moved_on_are_told_with_both_sides() => Refused(
        Batteries, "OP2", "batteries", "gas",
        new ClauseEdit.Revise(ClauseNo(3), Version(2), Lamps.Replace("oil", "gas", StringComparison.Ordinal)));

    [Test]
    public void A_clause_that_went_since_is_told() => Refused(
        Batteries, "OP2", Lamps.Replace("oil", "batteries", StringComparison.Ordinal), "", new ClauseEdit.Delete(ClauseNo(3), Version(2)));

    [Test]
    public void A_new_clause_with_other_words_is_told() => Refused(
        Tides, "OP2 bis", "Notes the tides;", "Notes the winds;", new ClauseEdit.Revise(ClauseNo(9), Version(1), "Notes the winds;"));

    [Test]
    public void A_new_clause_under_which_something_was_put_is_told() => Refused(
        Tides, "OP2 bis", "Notes the tides;", "at dawn;", new ClauseEdit.Insert(ClauseNo(8), ClauseNo(9), ClauseKind.Operative, 1, true, "at dawn;"));

    [Test]
    public void A_clause_that_moved_on_is_told() => Refused(ToTheHead, "OP2", Lamps, Lamps, new ClauseEdit.Move(ClauseNo(3), ClauseNo(4), 0));

    [Test]
    public void A_part_that_went_since_is_told() => Refused(
        InTwo, "OP1", "", "now", new ClauseEdit.Delete(ClauseNo(9), Version(1)), new ClauseEdit.Revise(ClauseNo(1), Version(2), "Requests the harbour master to report now"));

    [Test]
    public void The_words_of_a_join_that_moved_on_are_told() => Refused(
        AsOne, "OP2", "invites", "asks", new ClauseEdit.Revise(ClauseNo(3), Version(2), "Calls and asks;"));

    private static (ImmutableList<ClauseEdit> Edits, Refusal? Refusal) Edits(Change change, params ClauseEdit[] since)
    {
        var (before, after, now) = Decided(change, since);
        return RevertedWords.Of(before.Council!, after.Council!, now.Council!);
    }

    private static void Refused(Change change, string label, string decided, string current, params ClauseEdit[] since)
    {
        var (edits, refusal) = Edits(change, since);
        Assert.That((edits.Count, refusal), Is.EqualTo((0, (Refusal)new Refusal.TextMoved(label, decided, current))));
    }

    private static IEnumerable<(int, string)> Reverted(Change change, params ClauseEdit[] since)
    {
        var (edits, refusal) = Edits(change, since);
        Assert.That(refusal, Is.Null);
        return TextOf(Decided(change, since).Now.After(new DraftCommand.RevertDecision(ByPenholder, AmendmentNo(1), edits)));
    }

    private static (DraftHistory Before, DraftHistory After, DraftHistory Now) Decided(Change change, ClauseEdit[] since)
    {
        var before = Text.With(new DraftEvent.AmendmentTabled(AmendmentNo(1), [new(France, AuthorshipRole.MainSponsor)], [change], null));
        var after = before.After(new DraftCommand.AcceptAmendment(ByPenholder, AmendmentNo(1), []));
        return (before, after, since.Length == 0 ? after : after.After(new DraftCommand.EditClauses(ByPenholder, [.. since])));
    }

    private static IEnumerable<(int, string)> TextOf(DraftHistory history) => history.Council!.Present.Select(clause => (clause.Degree, clause.Text));
}
