using NUnit.Framework;
using ResolutionTracker.Analysis.Amendments;
using ResolutionTracker.Core.Amendments;
using ResolutionTracker.Core.Drafting;
using ResolutionTracker.Core.History;
using ResolutionTracker.Testing.Drafting;

namespace ResolutionTracker.Analysis.Tests.Amendments;

/// <summary>From what a change says on the text that now stands to the text that has it, through the rules.</summary>
public sealed class AcceptingCarriedChangesTests : CarrySpec
{
    private static readonly string Three = Report.Replace("six", "three", StringComparison.Ordinal);

    private static readonly string Nine = Report.Replace("six", "nine", StringComparison.Ordinal);

    private static readonly string Quays = Report.Replace("piers", "quays", StringComparison.Ordinal);

    [Test]
    public void On_the_text_it_was_written_on_it_is_accepted_as_it_stands() => Assert.That(
        Of(History(Reword(2, Three)), null), Is.EqualTo((new ChangeAcceptance(ChangeNo(1)), (Refusal?)null)));

    [Test]
    public void What_is_clean_is_accepted_in_one_step() => Gives(
        History(Reword(2, Three), Revise(2, Quays)), null, "accepted", Mandate, Quays.Replace("six", "three", StringComparison.Ordinal), Lamps, Seized);

    [Test]
    public void What_the_text_says_already_changes_nothing() => Gives(
        History(Reword(2, Three), Revise(2, Three)), null, "accepted", Mandate, Three, Lamps, Seized);

    [Test]
    public void A_deletion_of_what_is_gone_changes_nothing() => Gives(History(Deletion(2), Delete(2)), null, "accepted", Mandate, Lamps, Seized);

    [Test]
    public void On_a_split_clause_each_part_gets_its_words() => Gives(
        History(Reword(3, Lamps.Replace("its keepers", "its young keepers", StringComparison.Ordinal)), Parted),
        null,
        "accepted",
        Mandate,
        Report,
        "Calls upon all States to lend lamps and oil for the lighthouse;",
        "Encourages them to train its young keepers;",
        Seized);

    [Test]
    public void Clauses_that_were_parted_come_together_before_they_are_joined() => Gives(
        History(Joining(2, 3, "All;"), new ClauseEdit.Insert(ClauseNo(30), ClauseNo(2), ClauseKind.Operative, 0, true, "Thanks;")),
        null,
        "accepted",
        Mandate,
        "All;",
        "Thanks;",
        Seized);

    [TestCase("mine", "accepted")]
    public void A_choice_gives_its_words(string choice, string status) => Gives(
        History(Reword(2, Nine), Revise(2, Three)), choice, status, Mandate, Nine, Lamps, Seized);

    [TestCase("theirs-first", "accepted", "Thanks;", "Notes;")]
    [TestCase("mine-first", "accepted", "Notes;", "Thanks;")]
    public void A_choice_gives_the_order(string choice, string status, string first, string second) => Gives(
        History(Insert(20, 2, before: 3, "Notes;"), new ClauseEdit.Insert(ClauseNo(30), ClauseNo(2), ClauseKind.Operative, 0, true, "Thanks;")),
        choice,
        status,
        Mandate,
        Report,
        first,
        second,
        Lamps,
        Seized);

    [Test]
    public void What_went_comes_back_by_choice()
    {
        Gives(History(Reword(2, Three), Delete(2)), "mine", "accepted", Mandate, Three, Lamps, Seized);
        Gives(History(Moved(2, 4), Delete(2)), "mine", "accepted", Mandate, Lamps, Seized, Report);
        Gives(History(Split(2, "Requests;", "Asks;"), Delete(2)), "mine", "accepted", Mandate, "Requests;", "Asks;", Lamps, Seized);
    }

    [Test]
    public void What_leaves_something_out_is_accepted_as_modified() => Gives(
        History(Reword(2, Nine.Replace("piers", "quays", StringComparison.Ordinal)), Revise(2, Three)),
        "theirs",
        "accepted as modified",
        Mandate,
        Three.Replace("piers", "quays", StringComparison.Ordinal),
        Lamps,
        Seized);

    [Test]
    public void What_takes_nothing_is_refused() => Assert.That(
        Of(History(Reword(2, Nine), Revise(2, Three)), "theirs"), Is.EqualTo(((ChangeAcceptance?)null, (Refusal?)new Refusal.NothingTaken())));

    [Test]
    public void Without_a_choice_it_is_refused() => Assert.That(
        Of(History(Reword(2, Nine), Revise(2, Three)), null), Is.EqualTo(((ChangeAcceptance?)null, (Refusal?)new Refusal.NeedsDecision("OP2"))));

    [Test]
    public void A_choice_that_is_not_offered_is_refused() => Assert.That(
        Of(History(Reword(2, Nine), Revise(2, Three)), "mine-first"), Is.EqualTo(((ChangeAcceptance?)null, (Refusal?)new Refusal.NeedsDecision("OP2"))));

    [Test]
    public void From_an_old_version_it_is_refused_as_stale() => Assert.That(
        Acceptances.Of(Only(History(Reword(2, Nine), Revise(2, Three))), Reword(2, Nine), History(Reword(2, Nine), Revise(2, Three)).Council!, Version(1)).Refusal,
        Is.EqualTo(new Refusal.StaleVersion("OP2", Version(1), Version(2))));

    [Test]
    public void Words_given_by_hand_settle_it()
    {
        var history = History(Reword(2, Nine), Revise(2, Three));
        var (acceptance, _) = Acceptances.Of(Only(history), Only(history).Changes[0], history.Council!, Version(2), "Asks;");
        var accepted = Accepted(history, acceptance!);
        Assert.That(accepted.Present.Select(clause => clause.Text), Is.EqualTo([Mandate, "Asks;", Lamps, Seized]));
        Assert.That(accepted.Find(AmendmentNo(1))!.Status, Is.EqualTo("accepted as modified"));
    }

    [Test]
    public void Words_given_by_hand_for_a_split_clause_are_its_parts()
    {
        var history = History(Reword(3, "Calls;"), Parted);
        var (acceptance, _) = Acceptances.Of(Only(history), Only(history).Changes[0], history.Council!, Version(2), "Calls;\nEncourages;");
        Assert.That(Accepted(history, acceptance!).Present.Select(clause => clause.Text), Is.EqualTo([Mandate, Report, "Calls;", "Encourages;", Seized]));
    }

    private static Amendment Only(DraftHistory history) => history.Council!.Find(AmendmentNo(1))!;

    private static (ChangeAcceptance? Acceptance, Refusal? Refusal) Of(DraftHistory history, string? choice) =>
        Acceptances.Of(Only(history), Only(history).Changes[0], history.Council!, null, null, choice);

    private static Draft Accepted(DraftHistory history, ChangeAcceptance acceptance) =>
        history.After(new DraftCommand.AcceptAmendment(ByPenholder, AmendmentNo(1), [acceptance])).Council!;

    private static void Gives(DraftHistory history, string? choice, string status, params string[] text)
    {
        var (acceptance, refusal) = Of(history, choice);
        Assert.That(refusal, Is.Null);
        var accepted = Accepted(history, acceptance!);
        Assert.That(accepted.Present.Select(clause => clause.Text), Is.EqualTo(text));
        Assert.That(accepted.Find(AmendmentNo(1))!.Status, Is.EqualTo(status));
    }
}
