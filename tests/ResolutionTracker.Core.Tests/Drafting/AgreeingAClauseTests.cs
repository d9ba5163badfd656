using NUnit.Framework;
using ResolutionTracker.Core.Drafting;
using ResolutionTracker.Core.History;
using ResolutionTracker.Testing.Drafting;

namespace ResolutionTracker.Core.Tests.Drafting;

/// <summary>A text of OP1 with two sub-paragraphs, OP2 and OP3.</summary>
public sealed class AgreeingAClauseTests : DraftSpec
{
    private static readonly DraftHistory Text = Given(
        Opened,
        Inserted(1, 0, "Decides:"),
        Inserted(2, 1, "to act;", degree: 1),
        Inserted(3, 2, "to stay;", degree: 1),
        Inserted(4, 3, "Urges;"),
        Inserted(5, 4, "Remains seized."),
        ZeroDraft);

    private static readonly DraftEvent.ClauseReopened Reopened = new(ClauseNo(4), "New facts.");

    [Test]
    public void It_is_agreed_at_the_version_seen([Values] bool isAdReferendum) =>
        Text.When(Agree(4, isAdReferendum)).Then(Agreed(4, isAdReferendum));

    [Test]
    public void It_stands_as_agreed_since_then([Values] bool isAdReferendum)
    {
        var agreed = Text.After(Agree(4, isAdReferendum)).Council!;
        var clause = agreed.Find(ClauseNo(4))!;
        Assert.That(
            (clause.Standing, clause.StandingSince),
            Is.EqualTo((isAdReferendum ? ClauseStanding.AgreedAdReferendum : ClauseStanding.Agreed, agreed.Position)));
    }

    [Test]
    public void A_second_time_changes_nothing([Values] bool isAdReferendum) =>
        Text.With(Agreed(4, isAdReferendum)).When(Agree(4, isAdReferendum)).ThenNothing();

    [Test]
    public void Once_capitals_have_said_yes_it_is_agreed() => Text.With(Agreed(4, true)).When(Agree(4)).Then(Agreed(4));

    [Test]
    public void What_is_agreed_does_not_go_back_to_the_capitals() =>
        Text.With(Agreed(4)).When(Agree(4, true)).ThenRefused(new Refusal.ClauseIsAgreed("OP2"));

    [Test]
    public void From_an_old_version_is_refused_as_stale() =>
        Text.With(new DraftEvent.ClauseRevised(ClauseNo(4), Version(2), "Asks;", null))
            .When(Agree(4))
            .ThenRefused(new Refusal.StaleVersion("OP2", Version(1), Version(2)));

    [Test]
    public void A_clause_no_longer_there_is_refused() =>
        Text.With(new DraftEvent.ClauseDeleted(ClauseNo(4), Version(1), null)).When(Agree(4)).ThenRefused(new Refusal.ClauseGone("OP2"));

    [Test]
    public void A_clause_never_there_is_refused() => Text.When(Agree(9)).ThenRefused(new Refusal.NoSuchClause(ClauseNo(9)));

    private static IEnumerable<TestCaseData> Edits()
    {
        yield return Edit("Reworded", new ClauseEdit.Revise(ClauseNo(4), Version(1), "Asks;"), 4);
        yield return Edit("Deleted", new ClauseEdit.Delete(ClauseNo(4), Version(1)), 4);
        yield return Edit("Deleted with its paragraph", new ClauseEdit.Delete(ClauseNo(1), Version(1)), 3);
        yield return Edit("Moved", new ClauseEdit.Move(ClauseNo(4), null, 0), 4);
        yield return Edit("Moved with its paragraph", new ClauseEdit.Move(ClauseNo(1), ClauseNo(5), 0), 2);
        yield return Edit("Split", new ClauseEdit.Split(ClauseNo(4), Version(1), [new(ClauseNo(4), "Asks;"), new(ClauseNo(6), "Urges;")]), 4);
        yield return Edit("Joined to the next", new ClauseEdit.Join(ClauseNo(4), Version(1), [new(ClauseNo(5), Version(1))], "Asks."), 4);
        yield return Edit("Joined to the one before", new ClauseEdit.Join(ClauseNo(4), Version(1), [new(ClauseNo(5), Version(1))], "Asks."), 5);

        static TestCaseData Edit(string name, ClauseEdit edit, int agreed) => new TestCaseData(edit, agreed).SetArgDisplayNames(name);
    }

    [TestCaseSource(nameof(Edits))]
    public void It_is_protected_from_being(ClauseEdit edit, int agreed)
    {
        var label = Text.Council!.Find(ClauseNo(agreed))!.Label.Value;
        Text.With(Agreed(agreed)).When(Asked(edit)).ThenRefused(new Refusal.ClauseIsAgreed(label));
        Assert.That(Text.With(Agreed(agreed, true)).Decided(Asked(edit)), Is.TypeOf<Decision.Accepted>(), "ad referendum it is not");
    }

    [TestCaseSource(nameof(Edits))]
    public void Reopened_it_is_not_protected_from_being(ClauseEdit edit, int agreed) => Assert.That(
        Text.With(Agreed(agreed), new DraftEvent.ClauseReopened(ClauseNo(agreed), "New facts.")).Decided(Asked(edit)), Is.TypeOf<Decision.Accepted>());

    [Test]
    public void Its_own_words_change_nothing() =>
        Text.With(Agreed(4)).When(Asked(new ClauseEdit.Revise(ClauseNo(4), Version(1), "Urges;"))).ThenNothing();

    [Test]
    public void What_stands_around_it_may_change()
    {
        var edits = Asked(
            new ClauseEdit.Insert(ClauseNo(6), ClauseNo(4), ClauseKind.Operative, 0, true, "Asks;"),
            new ClauseEdit.Move(ClauseNo(5), null, 0),
            new ClauseEdit.Delete(ClauseNo(1), Version(1)));
        var edited = Text.With(Agreed(4)).After(edits).Council!;
        Assert.That(edited.Present.Select(clause => clause.Id), Is.EqualTo([ClauseNo(5), ClauseNo(4), ClauseNo(6)]));
        Assert.That(edited.Find(ClauseNo(4))!.Standing, Is.EqualTo(ClauseStanding.Agreed));
    }

    [Test]
    public void Ad_referendum_it_is_open_again_when_its_words_change()
    {
        var edited = Text.With(Agreed(4, true), Agreed(1, true))
            .After(Asked(
                new ClauseEdit.Revise(ClauseNo(4), Version(1), "Asks;"),
                new ClauseEdit.Split(ClauseNo(1), Version(1), [new(ClauseNo(1), "Decides;"), new(ClauseNo(6), "Asks:")])));
        Assert.That(edited.Council!.Present.Select(clause => clause.Standing), Is.All.EqualTo(ClauseStanding.Open));
    }

    [Test]
    public void Ad_referendum_it_stays_so_where_it_only_moves() => Assert.That(
        Text.With(Agreed(4, true)).After(Asked(new ClauseEdit.Move(ClauseNo(4), null, 0))).Council!.Find(ClauseNo(4))!.Standing,
        Is.EqualTo(ClauseStanding.AgreedAdReferendum));

    [Test]
    public void It_is_reopened_with_a_reason([Values] bool isAdReferendum)
    {
        var agreed = Text.With(Agreed(4, isAdReferendum));
        agreed.When(Reopen(" New facts. ")).Then(Reopened);
        Assert.That(agreed.After(Reopen()).Council!.Find(ClauseNo(4))!.Standing, Is.EqualTo(ClauseStanding.Open));
    }

    [Test]
    public void Without_a_reason_it_is_not_reopened() =>
        Text.With(Agreed(4)).When(Reopen(" ")).ThenRefused(new Refusal.ReasonMissing());

    [Test]
    public void One_that_is_open_is_not_reopened() => Text.When(Reopen()).ThenRefused(new Refusal.NotAgreed("OP2"));

    [Test]
    public void One_that_is_gone_is_not_reopened() =>
        Text.With(new DraftEvent.ClauseDeleted(ClauseNo(4), Version(1), null)).When(Reopen()).ThenRefused(new Refusal.ClauseGone("OP2"));

    [Test]
    public void One_never_there_is_not_reopened() =>
        Text.When(Reopen() with { Clause = ClauseNo(9) }).ThenRefused(new Refusal.NoSuchClause(ClauseNo(9)));

    private static DraftEvent.ClauseAgreed Agreed(int clause, bool isAdReferendum = false) => new(ClauseNo(clause), Version(1), isAdReferendum);

    private static DraftCommand.AgreeClause Agree(int clause, bool isAdReferendum = false) =>
        new(ByPenholder, ClauseNo(clause), Version(1), isAdReferendum);

    private static DraftCommand.ReopenClause Reopen(string reason = "New facts.") => new(ByPenholder, ClauseNo(4), reason);

    private static DraftCommand.EditClauses Asked(params ClauseEdit[] edits) => new(ByPenholder, [.. edits]);
}
