using System.Collections.Immutable;
using NUnit.Framework;
using ResolutionTracker.Core.Amendments;
using ResolutionTracker.Core.Drafting;
using ResolutionTracker.Core.History;

namespace ResolutionTracker.Core.Tests.Amendments;

public sealed class AcceptingAnAmendmentTests : AmendmentSpec
{
    [Test]
    public void As_it_stands_the_clause_gets_its_words() =>
        WithTabled(CallsUpon).When(Accept()).Then(
            Accepted(new AcceptedChange(
                ChangeNo(1), ClauseNo(4), Version(1), "Urges all States;", "Calls upon all States;", "Calls upon all States;")),
            new DraftEvent.ClauseRevised(ClauseNo(4), Version(2), "Calls upon all States;", Through()));

    [Test]
    public void As_modified_what_was_proposed_and_its_base_are_kept_beside_what_was_accepted() =>
        WithTabled(CallsUpon).When(Accept(1, "Calls upon States;")).Then(
            Accepted(new AcceptedChange(
                ChangeNo(1), ClauseNo(4), Version(1), "Urges all States;", "Calls upon all States;", "Calls upon States;")),
            new DraftEvent.ClauseRevised(ClauseNo(4), Version(2), "Calls upon States;", Through()));

    [TestCase(null, "accepted")]
    [TestCase("Calls upon all States;", "accepted")]
    [TestCase("Calls upon States;", "accepted as modified")]
    public void Its_status_tells_whether_words_were_added(string? text, string status) => Assert.That(
        WithTabled(CallsUpon).After(Accept(1, text)).Council!.Find(AmendmentNo(1))!.Status, Is.EqualTo(status));

    [Test]
    public void Behind_the_text_it_cannot_be_accepted_as_it_stands() =>
        WithTabled(CallsUpon).With(Revised(4, 2, "Urges States;"))
            .When(Accept(2))
            .ThenRefused(new Refusal.AmendmentBehind("OP2", Version(1), Version(2)));

    [Test]
    public void Behind_the_text_it_is_accepted_as_modified_on_the_words_seen() =>
        WithTabled(CallsUpon).With(Revised(4, 2, "Urges States;"))
            .When(Accept(2, "Calls upon States;"))
            .Then(
                Accepted(new AcceptedChange(
                    ChangeNo(1), ClauseNo(4), Version(1), "Urges all States;", "Calls upon all States;", "Calls upon States;")),
                new DraftEvent.ClauseRevised(ClauseNo(4), Version(3), "Calls upon States;", Through()));

    [TestCase(1)]
    [TestCase(null)]
    public void Words_written_over_a_version_not_seen_are_refused_as_stale(int? seen) =>
        WithTabled(CallsUpon).With(Revised(4, 2, "Urges States;"))
            .When(Accept(seen, "Calls upon States;"))
            .ThenRefused(new Refusal.StaleVersion("OP2", Version(1), Version(2)));

    [Test]
    public void From_an_old_version_is_refused_as_stale() =>
        WithTabled(CallsUpon).With(Revised(4, 2, "Urges States;"))
            .When(Accept(1))
            .ThenRefused(new Refusal.StaleVersion("OP2", Version(1), Version(2)));

    [Test]
    public void With_the_words_that_the_clause_has_meanwhile_no_version_arises() =>
        WithTabled(CallsUpon).With(Revised(4, 2, "Calls upon States;"))
            .When(Accept(2, "Calls upon States;"))
            .Then(Accepted(new AcceptedChange(
                ChangeNo(1), ClauseNo(4), Version(1), "Urges all States;", "Calls upon all States;", "Calls upon States;")));

    [Test]
    public void A_clause_that_went_away_is_refused() =>
        WithTabled(CallsUpon).With(Deleted(4)).When(Accept()).ThenRefused(new Refusal.ClauseGone("OP2"));

    [Test]
    public void Modified_words_must_be_a_clauses() =>
        WithTabled(CallsUpon).When(Accept(1, "a\nb")).ThenRefused(new Refusal.LineBreak());

    [Test]
    public void Empty_words_are_no_deletion() =>
        WithTabled(CallsUpon).When(Accept(1, "")).ThenRefused(new Refusal.EmptyText());

    [Test]
    public void A_deletion_takes_the_clause_out() =>
        WithTabled(WithoutIt).When(Accept()).Then(
            Accepted(new AcceptedChange(ChangeNo(1), ClauseNo(4), Version(1), "Urges all States;", null, null)),
            new DraftEvent.ClauseDeleted(ClauseNo(4), Version(1), Through()));

    [Test]
    public void A_deletion_of_a_paragraph_takes_its_sub_paragraphs_out() =>
        WithTabled(WithoutDecides).When(Accept()).Then(
            Accepted(new AcceptedChange(ChangeNo(1), ClauseNo(1), Version(1), "Decides:", null, null)),
            new DraftEvent.ClauseDeleted(ClauseNo(1), Version(1), Through()),
            new DraftEvent.ClauseDeleted(ClauseNo(2), Version(1), Through()),
            new DraftEvent.ClauseDeleted(ClauseNo(3), Version(1), Through()));

    [Test]
    public void A_deletion_of_words_that_moved_on_is_behind() =>
        WithTabled(WithoutIt).With(Revised(4, 2, "Urges States;"))
            .When(Accept(2))
            .ThenRefused(new Refusal.AmendmentBehind("OP2", Version(1), Version(2)));

    [Test]
    public void A_deletion_under_which_the_text_moved_on_is_for_a_person()
    {
        var refusal = new Refusal.NeedsDecision("OP1");
        WithTabled(WithoutDecides).With(Revised(3, 2, "to go;")).When(Accept()).ThenRefused(refusal);
        WithTabled(WithoutDecides).With(Inserted(9, 3, "to return;", degree: 1)).When(Accept()).ThenRefused(refusal);
    }

    [Test]
    public void A_deletion_that_takes_less_than_it_was_to_is_as_it_stands() =>
        WithTabled(WithoutDecides).With(Deleted(3)).When(Accept()).Then(
            Accepted(new AcceptedChange(ChangeNo(1), ClauseNo(1), Version(1), "Decides:", null, null)),
            new DraftEvent.ClauseDeleted(ClauseNo(1), Version(1), Through()),
            new DraftEvent.ClauseDeleted(ClauseNo(2), Version(1), Through()));

    [Test]
    public void A_deletion_has_no_modified_words() =>
        WithTabled(WithoutIt).When(Accept(1, "Urges;")).ThenRefused(new Refusal.OneTextForOneChange());

    [Test]
    public void An_insertion_brings_its_clause_in() =>
        WithTabled(Demands).When(Accept(null)).Then(
            Accepted(new AcceptedChange(ChangeNo(1), ClauseNo(20), null, null, "Demands;", "Demands;")),
            Inserted(20, 4, "Demands;") with { Through = Through() });

    [Test]
    public void An_insertion_may_be_modified() =>
        WithTabled(Demands).When(Accept(null, "Demands again;")).Then(
            Accepted(new AcceptedChange(ChangeNo(1), ClauseNo(20), null, null, "Demands;", "Demands again;")),
            Inserted(20, 4, "Demands again;") with { Through = Through() });

    [Test]
    public void An_insertion_accepted_again_brings_its_clause_back() =>
        WithTabled(Demands).After(Accept(null)).With(new DraftEvent.DecisionReverted(AmendmentNo(1), [ChangeNo(1)]), Deleted(20))
            .When(Accept(null)).Then(
                Accepted(new AcceptedChange(ChangeNo(1), ClauseNo(20), null, null, "Demands;", "Demands;")),
                new DraftEvent.ClauseReinstated(ClauseNo(20), Version(2), "Demands;", Through()));

    [Test]
    public void A_split_accepted_again_brings_its_clauses_back()
    {
        ImmutableList<SplitPart> parts = [new(ClauseNo(4), "Urges all;"), new(ClauseNo(20), "States;")];
        var again = new CarriedWords("Urges all;\nStates;", [new ClauseEdit.Split(ClauseNo(4), Version(3), parts)]);
        WithTabled(new Change.Split(ChangeNo(1), ClauseNo(4), Version(1), "Urges all States;", parts)).After(Accept(null))
            .With(new DraftEvent.DecisionReverted(AmendmentNo(1), [ChangeNo(1)]), Revised(4, 3, "Urges all States;"), Deleted(20))
            .When(AcceptChanges(1, new ChangeAcceptance(ChangeNo(1), Version(3), null, again))).Then(
                Accepted(new AcceptedChange(
                    ChangeNo(1), ClauseNo(4), Version(1), "Urges all States;", "Urges all;\nStates;", "Urges all;\nStates;")),
                new DraftEvent.ClauseRevised(ClauseNo(4), Version(4), "Urges all;", Through()),
                new DraftEvent.ClauseReinstated(ClauseNo(20), Version(2), "States;", Through()));
    }

    [Test]
    public void An_insertion_stands_after_the_sub_paragraphs_of_the_paragraph_it_follows() =>
        WithTabled(Demands with { After = ClauseNo(1) }).When(Accept(null)).Then(
            Accepted(new AcceptedChange(ChangeNo(1), ClauseNo(20), null, null, "Demands;", "Demands;")),
            Inserted(20, 3, "Demands;") with { Through = Through() });

    [Test]
    public void An_insertion_stands_where_the_deleted_clause_stood_that_it_follows() =>
        WithTabled(Demands).With(Deleted(4)).When(Accept(null)).Then(
            Accepted(new AcceptedChange(ChangeNo(1), ClauseNo(20), null, null, "Demands;", "Demands;")),
            Inserted(20, 4, "Demands;") with { Through = Through() });

    [Test]
    public void A_second_insertion_after_the_same_clause_reads_after_the_first_and_what_hangs_under_it()
    {
        var history = Given([
            .. Text,
            Tabled(Demands),
            TabledAs(2, new Change.Insert(ChangeNo(2), ClauseNo(21), ClauseNo(20), ClauseKind.Operative, 1, true, "now;")),
            TabledAs(3, Demands with { Clause = ClauseNo(22), Text = "Requests;" })])
            .After(Accept(null, amendment: 1))
            .After(Accept(null, amendment: 2));

        history.When(Accept(null, amendment: 3)).Then(
            Accepted(3, new AcceptedChange(ChangeNo(1), ClauseNo(22), null, null, "Requests;", "Requests;")),
            Inserted(22, 21, "Requests;") with { Through = Through(3) });
        Assert.That(
            history.After(Accept(null, amendment: 3)).Council!.Present.Select(clause => clause.Label.Value),
            Is.EqualTo(["OP1", "OP1 (a)", "OP1 (b)", "OP2", "OP2 bis", "OP2 bis (a)", "OP2 ter", "OP3"]));
    }

    [Test]
    public void Two_insertions_of_one_amendment_read_in_the_order_of_their_labels()
    {
        var history = WithTabled(Demands, Demands with { Id = ChangeNo(2), Clause = ClauseNo(21), Text = "Requests;" });
        history.When(Accept(null)).Then(
            Accepted(
                new AcceptedChange(ChangeNo(1), ClauseNo(20), null, null, "Demands;", "Demands;"),
                new AcceptedChange(ChangeNo(2), ClauseNo(21), null, null, "Requests;", "Requests;")),
            Inserted(20, 4, "Demands;") with { Through = Through() },
            Inserted(21, 20, "Requests;") with { Through = Through(1, 2) });
        Assert.That(
            history.After(Accept(null)).Council!.Present.Select(clause => clause.Label.Value),
            Is.EqualTo(["OP1", "OP1 (a)", "OP1 (b)", "OP2", "OP2 bis", "OP2 ter", "OP3"]));
    }

    [Test]
    public void A_new_paragraph_comes_in_with_its_own_sub_paragraphs() =>
        WithTabled(Demands, new Change.Insert(ChangeNo(2), ClauseNo(21), ClauseNo(20), ClauseKind.Operative, 1, true, "now;"))
            .When(Accept(null))
            .Then(
                Accepted(
                    new AcceptedChange(ChangeNo(1), ClauseNo(20), null, null, "Demands;", "Demands;"),
                    new AcceptedChange(ChangeNo(2), ClauseNo(21), null, null, "now;", "now;")),
                Inserted(20, 4, "Demands;") with { Through = Through() },
                Inserted(21, 20, "now;", degree: 1) with { Through = Through(1, 2) });

    [Test]
    public void A_list_of_changes_is_taken_over_whole_each_against_its_own_version()
    {
        var reword = CallsUpon with { Base = Version(2), Was = "Urges;" };
        var delete = new Change.Delete(ChangeNo(2), ClauseNo(5), Version(1), "Remains seized.");
        Given([.. Text, Revised(4, 2, "Urges;"), Tabled(reword, delete)]).When(Accept(null)).Then(
            Accepted(
                new AcceptedChange(ChangeNo(1), ClauseNo(4), Version(2), "Urges;", "Calls upon all States;", "Calls upon all States;"),
                new AcceptedChange(ChangeNo(2), ClauseNo(5), Version(1), "Remains seized.", null, null)),
            new DraftEvent.ClauseRevised(ClauseNo(4), Version(3), "Calls upon all States;", Through()),
            new DraftEvent.ClauseDeleted(ClauseNo(5), Version(1), Through(1, 2)));
    }

    [Test]
    public void One_change_behind_the_text_holds_the_whole_list_up() =>
        WithTabled(CallsUpon, new Change.Delete(ChangeNo(2), ClauseNo(5), Version(1), "Remains seized."))
            .With(Revised(5, 2, "Remains actively seized."))
            .When(Accept(null))
            .ThenRefused(new Refusal.AmendmentBehind("OP3", Version(1), Version(2)));

    private static IEnumerable<TestCaseData> Settled()
    {
        yield return new TestCaseData(new DraftEvent.AmendmentWithdrawn(AmendmentNo(1)), "withdrawn").SetArgDisplayNames("Withdrawn");
        yield return new TestCaseData(new DraftEvent.AmendmentRejected(AmendmentNo(1), "No."), "rejected").SetArgDisplayNames("Rejected");
        yield return new TestCaseData(
            Accepted(new AcceptedChange(ChangeNo(1), ClauseNo(4), Version(1), "a", "b", "b")), "accepted").SetArgDisplayNames("Accepted");
        yield return new TestCaseData(
            Accepted(new AcceptedChange(ChangeNo(1), ClauseNo(4), Version(1), "a", "b", "c")), "accepted as modified")
            .SetArgDisplayNames("Accepted as modified");
    }

    [TestCaseSource(nameof(Settled))]
    public void One_settled_already_is_refused(DraftEvent settled, string status) =>
        WithTabled(CallsUpon).With(settled).When(Accept()).ThenRefused(new Refusal.AlreadySettled(status));

    [Test]
    public void One_that_nobody_tabled_is_refused() =>
        Given(Text).When(Accept()).ThenRefused(new Refusal.NoSuchAmendment(AmendmentNo(1)));

    [Test]
    public void One_that_another_delegation_prepares_is_as_if_it_were_not() =>
        Given([InCouncil(Text), InRoomOf(France, Prepared(CallsUpon))])
            .When(Accept())
            .ThenRefused(new Refusal.NoSuchAmendment(AmendmentNo(1)));

    [Test]
    public void One_that_the_penholder_still_prepares_is_refused() =>
        Given([InCouncil(Text), InRoomOf(UnitedStates, Prepared(CallsUpon) with { Authors = [new(UnitedStates, AuthorshipRole.MainSponsor)] })])
            .When(Accept())
            .ThenRefused(new Refusal.NotYetTabled());

    [Test]
    public void By_a_state_that_does_not_hold_the_pen_is_refused() =>
        WithTabled(CallsUpon)
            .When(Accept() with { By = ByFrance })
            .ThenRefused(new Refusal.NotPenholder("United States of America"));
}
